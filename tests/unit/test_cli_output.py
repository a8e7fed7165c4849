"""What the command line prints and asks: one sentence for trouble, units that agree, a passphrase."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

import wsp_desk.cli as program
from wsp_desk.cli import output, session, snapshot
from wsp_desk.cli.window import has_display, run_window
from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELD
from wsp_desk.privacy.secret import Kdf
from wsp_desk.texts import text

FAST = Kdf(b"0123456789abcdef", memory_kib=64, passes=1, lanes=1)


def raising(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> int:
    """Runs the program with a command that raises."""

    def run(_: argparse.Namespace) -> int:
        raise error

    parser = SimpleNamespace(parse_args=lambda _: argparse.Namespace(run=run))
    monkeypatch.setattr(program, "build_parser", lambda: parser)
    return program.main([])


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (KnownError(text("{name} is er niet.\nKijk nog eens.", name="x")), "x is er niet. Kijk nog eens."),
        (KeyboardInterrupt(), "Gestopt."),
        (MemoryError(), "Er is te weinig werkgeheugen. Sluit andere programma's en probeer het opnieuw."),
    ],
)  # fmt: skip
def test_trouble_is_one_line(
    error: BaseException, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert raising(error, monkeypatch) == 1
    assert capsys.readouterr() == ("", f"wsp-desk: {said}\n")


def test_a_bug_names_its_place_and_never_its_value(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("WSP_DESK_TRACEBACK", raising=False)
    assert raising(ValueError("Petra Jansen, 123456782"), monkeypatch) == 1
    said = capsys.readouterr().err
    assert "ValueError" in said
    assert "wsp_desk/cli/__init__.py" in said
    assert "Petra" not in said
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 rijen"), (1, "1 rij"), (2, "2 rijen"), (157_659, "157.659 rijen")]
)
def test_a_number_agrees_with_its_noun(number: int, said: str) -> None:
    assert output.counted(number, "rij", "rijen") == said


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_to_a_person_and_wiped_away(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with output.Progress() as progress:
        progress(text("Regels toepassen"), 0.5)
        progress(text("Klaar"), 1.0)
    shown = screen.getvalue()
    assert "Regels toepassen  50%" in shown
    assert "Klaar 100%" in shown
    assert shown.endswith("\r")
    assert shown.rpartition("\r")[0].rpartition("\r")[2].strip() == ""


def test_progress_is_wiped_before_trouble_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)

    def build() -> None:
        with output.Progress() as progress:
            progress(text("Regels toepassen"), 0.5)
            raise KnownError(text("De schijf is vol."))

    with pytest.raises(KnownError, match="vol"):
        build()
    assert screen.getvalue().endswith("\r")


def test_progress_is_silent_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    with output.Progress() as progress:
        progress(text("Regels toepassen"), 0.5)
    assert capsys.readouterr() == ("", "")


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Lets somebody sit at the keyboard; gives the questions that were asked."""

    def at_keyboard(*answers: str | BaseException) -> list[str]:
        left: Iterator[str | BaseException] = iter(answers)
        questions: list[str] = []

        def getpass(question: str, _: object) -> str:
            questions.append(question)
            answer = next(left)
            if isinstance(answer, BaseException):
                raise answer
            return answer

        monkeypatch.setattr(sys, "stdin", Screen())
        monkeypatch.setattr(session.getpass, "getpass", getpass)
        return questions

    return at_keyboard


OPTIONS = argparse.Namespace(passphrase_file=None)


def test_a_passphrase_is_asked_once(typed: Callable[..., list[str]]) -> None:
    questions = typed("een zin")
    assert session.secret_for(OPTIONS).unlock_key(FAST)
    assert len(questions) == 1


def test_a_new_passphrase_is_asked_twice(typed: Callable[..., list[str]]) -> None:
    chosen = "vier losse woorden samen"
    questions = typed(chosen, chosen, chosen, "vier losse worden samen")
    assert session.secret_for(OPTIONS, new=True).unlock_key(FAST)
    assert len(questions) == 2
    with pytest.raises(KnownError, match="niet gelijk"):
        session.secret_for(OPTIONS, new=True)


def test_no_answer_is_no_passphrase(typed: Callable[..., list[str]]) -> None:
    typed(EOFError(), "   ")
    with pytest.raises(KnownError, match="geen wachtwoordzin"):
        session.secret_for(OPTIONS)
    with pytest.raises(KnownError, match="leeg"):
        session.secret_for(OPTIONS)


def report(fields: dict[str, dict[str, int]] | None = None, **changes: object) -> SimpleNamespace:
    told = {
        "rows_read": 2, "dossiers": 2, "quarantined": 0, "dropped_columns": ["BSN"], "seconds": 1.25,
        "collapsed": 0, "shared": (), "redactions": {"bsn": 1, "email": 0},
        "gate": {"findings": []}, "snapshot": Path("pool.duckdb"),
    }  # fmt: skip
    return SimpleNamespace(**told | changes, to_json=lambda: {"fields": fields or {}})


def test_the_build_report_names_fields_in_dutch_and_the_least_known_first() -> None:
    some = {"pc4": {"known": 2}, "skills": {"known": 0}, "hours_max": {"known": 1}, "ground": {"known": 4}}
    told = report(rows_read=4, dossiers=4, collapsed=3, fields=some)
    said = "\n".join(snapshot._report_lines(told))  # type: ignore[arg-type]
    assert f"Minst bekend: {FIELD['hours_max'].dutch} 25%, {FIELD['pc4'].dutch} 50%." in said
    assert "3 dubbel." in said
    assert "Persoonsgegevens uit teksten gehaald: 1 BSN." in said
    assert "1,2 seconden" in said


def test_one_is_singular_and_long_lists_are_cut() -> None:
    findings = [f"opmerking {number}" for number in range(13)]
    small = report(rows_read=1, dossiers=1, gate={"findings": findings})
    lines = list(snapshot._report_lines(small))  # type: ignore[arg-type]
    assert lines[0] == "1 rij gelezen, 1 dossier, 0 apart gezet."
    assert sum(line.startswith("Let op:") for line in lines) == 12
    assert any(line.startswith("En nog 1 opmerking;") for line in lines)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux may be without a screen")
@pytest.mark.parametrize(
    ("surroundings", "shown"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_a_screen_is_there_or_not(
    surroundings: dict[str, str], shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    assert has_display() is shown
    if not surroundings:
        with pytest.raises(KnownError, match="geen scherm"):
            run_window(argparse.Namespace(snapshot=None, lang="nl", passphrase_file=None))
