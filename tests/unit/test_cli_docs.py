"""The pages cannot lie: commands, options, examples, rules, decisions and links are held to the program."""

from __future__ import annotations

import argparse
import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from wsp_desk.cli.arguments import build_parser
from wsp_desk.matching import Request
from wsp_desk.trust import load_rules

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
HOLES = {"N": "7", "S": "7"}


def commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command that can be given, with its parser."""
    groups = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not groups or parser.get_default("run"):
        yield parser.prog, parser
    for group in groups:
        for inner in group.choices.values():
            yield from commands(inner)


COMMANDS = dict(commands(build_parser()))


def blocks(page: str, language: str = "") -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page, re.MULTILINE | re.DOTALL)


def examples() -> list[str]:
    """Every line of a block in the README or a page that calls the program."""
    lines = [
        line for path in PAGES for block in blocks(path.read_text("utf-8")) for line in block.splitlines()
    ]
    return [line for line in lines if re.match(r"(\.venv\S*[\\/])?wsp-desk\b", line)]


def section(title: str) -> str:
    return README.partition(f"## {title}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_on_a_page(command: str) -> None:
    assert any(command in path.read_text("utf-8") for path in PAGES), f"{command} is nowhere"


@pytest.mark.parametrize("line", examples())
def test_every_example_can_be_given(line: str) -> None:
    bare = re.sub(r"\s#.*|[\[\]]|\s…", "", line).replace("\\", "/")
    words = [HOLES.get(word, word) for word in shlex.split(bare)][1:]
    options = build_parser().parse_args(words)
    assert callable(options.run)


def test_there_are_examples_of_most_commands() -> None:
    assert len(examples()) >= 12


@pytest.mark.parametrize(
    "option", sorted(set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", section("On the command line"))))
)
def test_every_option_of_the_readme_exists(option: str) -> None:
    assert any(option in parser._option_string_actions for parser in COMMANDS.values())


def test_every_command_but_the_window_takes_json() -> None:
    without = [name for name, parser in COMMANDS.items() if "--json" not in parser._option_string_actions]
    assert without == ["wsp-desk"]


def test_the_request_of_the_readme_is_understood() -> None:
    (example,) = blocks(README, "json")
    assert Request.from_json(json.loads(example)).criteria


def test_two_commands_set_up_everything() -> None:
    block = blocks(section("Two commands"))[0]
    given = [line.partition("#")[0].strip() for line in block.splitlines()]
    assert given == ["make demo", "make test"]


def test_every_make_target_named_is_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {name for path in PAGES for name in re.findall(r"`?\bmake ([a-z]+)`", path.read_text("utf-8"))}
    assert {"demo", "test"} <= targets
    assert named <= targets


def test_every_rule_stands_on_its_page() -> None:
    page = (ROOT / "docs" / "rules.md").read_text("utf-8")
    assert not [rule.id for rule in load_rules() if f"`{rule.id}`" not in page and rule.id not in page]


def links(path: Path) -> list[str]:
    page = re.sub(r"^```.*?^```", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    found = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page)
    return [link for link in found if "://" not in link]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_link_leads_somewhere(path: Path) -> None:
    assert not [link for link in links(path) if not (path.parent / link).exists()]


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached: set[Path] = set()
    ahead = [ROOT / "README.md"]
    while ahead:
        path = ahead.pop()
        if path.is_dir():
            ahead += path.glob("*.md")
        elif path not in reached and path.suffix == ".md" and path.exists():
            reached.add(path)
            ahead += [(path.parent / link).resolve() for link in links(path)]
    assert sorted(set(PAGES) - reached) == []


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.stem[:4])
def test_a_decision_is_a_short_record(path: Path) -> None:
    record = path.read_text("utf-8")
    number = int(path.name[:4])
    assert record.startswith(f"# {number}. ")
    assert all(f"**{part}.**" in record for part in ("Question", "Decision", "Why", "Alternatives"))
    assert len(record.splitlines()) < 60


def test_decisions_are_numbered_without_a_gap() -> None:
    assert [int(path.name[:4]) for path in DECISIONS] == list(range(1, len(DECISIONS) + 1))
