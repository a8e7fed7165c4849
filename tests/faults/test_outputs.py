"""What leaves the desk as a file: whole or not at all, under a safe name, with nothing of who made it."""

from __future__ import annotations

import errno
import getpass
import io
import os
import socket
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.sheets import sheets
from wsp_desk import cli
from wsp_desk.errors import KnownError
from wsp_desk.paper import Paper
from wsp_desk.privacy.cells import LONGEST_CELL, safe_cell, text_cell
from wsp_desk.privacy.safe_name import safe_name
from wsp_desk.register.memory import MemoryLog
from wsp_desk.snapshot.quarantine import quarantine_csv
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.jobs import Jobs, inline

RESERVED = ("CON", "prn", "Aux", "NUL", "com1", "LPT9", "con.pdf", "COM¹")
FORMULAS = ("=1+1", "+1", "-1", "@sum(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1")


@pytest.mark.parametrize("cell", FORMULAS)
def test_what_looks_like_a_formula_is_text(cell: str) -> None:
    assert text_cell(cell).startswith("'")
    assert safe_cell(cell).startswith("'")
    content = quarantine_csv([(cell, 1, cell, {cell: cell})]).decode("utf-8-sig")
    assert ";" + cell not in content


def test_a_cell_over_the_limit_is_a_clear_error() -> None:
    assert safe_cell("x" * LONGEST_CELL)
    with pytest.raises(KnownError, match="langer dan"):
        safe_cell("x" * (LONGEST_CELL + 1))


@pytest.mark.parametrize("name", RESERVED)
def test_a_reserved_name_is_made_safe(name: str) -> None:
    assert safe_name(name, ".pdf", "blad").startswith("blad-")


def test_a_right_to_left_override_cannot_hide_an_ending() -> None:
    assert safe_name("blad\u202efdp.exe", ".pdf", "blad") == "bladfdp.exe.pdf"


def test_three_hundred_characters_are_cut() -> None:
    assert len(safe_name("é" * 300, ".pdf", "blad")) == 104


@pytest.mark.parametrize("name", ["a\nb", "a\rb", "a\r\nb.pdf", "a\u2029b"])
def test_a_line_break_in_a_file_name_is_refused(name: str) -> None:
    with pytest.raises(KnownError, match="regeleinde"):
        safe_name(name, ".pdf", "blad")


@given(st.text(max_size=400))
def test_every_name_is_safe_or_refused(name: str) -> None:
    try:
        made = safe_name(name, ".pdf", "blad")
    except KnownError:
        return
    assert made.endswith(".pdf")
    assert 4 < len(made) <= 120
    assert not set(made) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp") for sign in made)
    assert not made.startswith((".", " "))
    assert safe_name(made, ".pdf", "blad") == made


def test_a_full_disk_leaves_no_part_of_a_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    made = sheets(MemoryLog())
    view = made.show(Ask(title="kok"), ["K1F3-91C2"])
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError, match="schijf is vol"):
        made.save(Ask(title="kok"), view, tmp_path / "blad.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_page_says_nothing_of_who_made_it_and_where() -> None:
    paper = Paper("Blad", date(2026, 11, 22))
    paper.heading("Kandidaten")
    paper.table(["a", "b"], [["1", "2"]], [1, 1])
    content = paper.content()
    told = dict(pypdf.PdfReader(io.BytesIO(content)).metadata or {})
    assert set(told) <= {"/Title", "/CreationDate", "/Producer"}
    for trace in (getpass.getuser(), socket.gethostname(), str(Path.home()), str(Path.cwd())):
        assert f"({trace}".encode() not in content
        assert trace not in " ".join(map(str, told.values()))


def test_a_page_has_one_typeface_and_says_so_when_it_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wsp_desk.paper._typefaces", lambda: Path("/nowhere"))
    with pytest.raises(KnownError, match="lettertype"):
        Paper("Blad", date(2026, 11, 22))


def test_an_error_of_the_command_line_names_no_value(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("Wybrig K7F3-91C2 390000012")

    monkeypatch.delenv("WSP_DESK_TRACEBACK", raising=False)
    monkeypatch.setattr("wsp_desk.cli.algorithm.algorithm_card", fail)
    assert cli.main(["algorithm-card"]) == 1
    told = capsys.readouterr()
    assert "ValueError" in told.err
    for planted in ("Wybrig", "K7F3", "390000012", "Traceback"):
        assert planted not in told.out + told.err


def test_a_question_that_is_given_up_is_over_at_once() -> None:
    """The answer that still comes is told to nobody, and the next question does not wait in that lane."""
    waiting: list[Callable[[], None]] = []
    jobs = Jobs(waiting.append, inline)
    heard: list[str] = []
    jobs.query("answer", lambda: "old", heard.append)
    jobs.forget("answer")
    jobs.query("next", lambda: "new", heard.append)
    for work in waiting:
        work()
    assert heard == ["new"]
