"""The grammar of the command line: Dutch to the last word, strict, and safe with secrets."""

from __future__ import annotations

import argparse
import re
from datetime import date
from pathlib import Path

import pytest

from tests.unit.test_cli_docs import COMMANDS
from wsp_desk.cli.arguments import build_parser

ENGLISH = re.compile(
    r"\b(usage|options|positional|show|this|help message|exit|arguments|file|default)\b(?!:)"
)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_dutch(command: str) -> None:
    said = COMMANDS[command].format_help()
    named = re.sub(r"--[a-z-]+|\{[^}]*\}", "", said.replace(COMMANDS[command].prog, ""))
    assert said.startswith("gebruik: wsp-desk")
    assert "toon deze hulp" in said
    assert not ENGLISH.findall(named)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_argument_says_what_it_is(command: str) -> None:
    silent = [action.dest for action in COMMANDS[command]._actions
              if not action.help and not isinstance(action, argparse._SubParsersAction)]  # fmt: skip
    assert silent == []


def test_no_option_takes_a_passphrase_itself() -> None:
    options = {option for parser in COMMANDS.values() for option in parser._option_string_actions}
    about = {option for option in options if "passphrase" in option}
    assert "--passphrase-file" in about
    assert all(option.endswith("-file") for option in about)


def test_options_are_not_abbreviated(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        build_parser().parse_args(["snapshot", "verify", "pool.duckdb", "--passphrase", "geheim"])
    assert "verkeerd gebruik" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["vum", "query", "pool"], "geef een van deze: --query --vacancy"),
        (["vum", "query", "--query", "q", "--vacancy", "v"], "--vacancy gaat niet samen met --query"),
        (["vum"], "er ontbreekt: OPDRACHT"),
        (["match", "pool", "--request"], "--request verwacht een waarde"),
    ],
)
def test_wrong_words_are_told_in_dutch(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        build_parser().parse_args(words)
    assert f"verkeerd gebruik: {said}. Zie" in capsys.readouterr().err


def test_values_are_read_as_typed() -> None:
    words = ["snapshot", "build", "a.csv", "b.csv", "--out", "pool.duckdb", "--as-of", "2026-11-16"]
    options = build_parser().parse_args(words)
    assert options.source == [Path("a.csv"), Path("b.csv")]
    assert options.as_of == date(2026, 11, 16)
    assert options.mapping == "sonar"
    assert options.previous is None


def test_without_a_command_the_window_opens() -> None:
    options = build_parser().parse_args(["--lang", "en"])
    assert options.lang == "en"
    assert not options.json
    assert callable(options.run)


@pytest.mark.parametrize("value", ["0", "-1", "1.5", "tien", "²", ""])
def test_a_count_is_a_whole_number_from_one(value: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        build_parser().parse_args(["demo", "--candidates", value])
    assert len(capsys.readouterr().err.splitlines()) == 1
