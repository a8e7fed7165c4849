"""The window when something goes wrong in it: that is told, nothing of a dossier is, and the work goes on."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from wsp_desk.privacy.file_lock import FileLock
from wsp_desk.ui.running.ending import Ending
from wsp_desk.ui.running.log import close_log, open_log
from wsp_desk.ui.running.place import WindowPlace, within

ROOT = Path(__file__).parents[2]
POSIX = pytest.mark.skipif(os.name == "nt", reason="signals and limits of POSIX")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def start(home: Path, how: str, **more: str) -> subprocess.Popen[str]:
    around = os.environ | {"WSP_DESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **more}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.window", how],
        cwd=ROOT,
        env=around,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(home: Path, how: str, **more: str) -> tuple[int, str]:
    started = start(home, how, **more)
    told, errors = started.communicate(timeout=120)
    strange = [line for line in errors.splitlines() if "propagateSizeHints" not in line]
    assert how in ("crash", "no-fonts") or not strange, strange
    return started.returncode, told


def logged(home: Path) -> str:
    return (home / "log" / "wsp-desk.log").read_text("utf-8")


@pytest.mark.parametrize("how", ["slot", "thread", "runnable", "python-thread", "query", "change"])
def test_an_error_anywhere_is_a_dialog_and_a_line_in_the_log_and_saves_work(home: Path, how: str) -> None:
    code, told = run(home, how)
    assert code == 0
    assert "ValueError" in told
    assert "saved 1 visible True" in told
    assert "ValueError" in logged(home)
    for planted in ("K7F3", "Wybrig"):
        assert planted not in told + logged(home)
    assert run(home, "well") == (0, "dialogs 0\n")


@POSIX
@pytest.mark.parametrize("how", ["kill", "crash"])
def test_a_crash_is_told_at_the_next_start_and_once(home: Path, how: str) -> None:
    assert run(home, how)[0] != 0
    code, told = run(home, "well")
    assert code == 0
    assert "dialogs 1" in told
    assert ("wsp_desk/app.py:" in told) == (how == "crash")
    assert str(ROOT) not in told
    assert run(home, "well") == (0, "dialogs 0\n")


def test_a_second_window_brings_the_first_to_the_front(home: Path) -> None:
    first = start(home, "wait")
    assert first.stdout is not None
    assert first.stdout.readline() == "shown\n"
    assert run(home, "well") == (0, "")
    assert first.communicate(timeout=60)[0] == "came\n"
    assert first.returncode == 0


@POSIX
def test_the_lock_of_a_window_that_was_killed_is_taken_over(home: Path) -> None:
    assert run(home, "kill")[0] == -9
    assert (home / "window.lock").exists()
    assert "dialogs" in run(home, "well")[1]


def test_a_first_window_that_does_not_answer_is_told(home: Path) -> None:
    with FileLock(home / "window.lock"):
        started = start(home, "well")
        told, errors = started.communicate(timeout=60)
    assert started.returncode == 1
    assert told == ""
    assert "antwoordt niet" in errors


@POSIX
def test_too_little_memory_is_a_sentence_and_the_program_goes_on(home: Path) -> None:
    code, told = run(home, "memory")
    assert code == 0
    assert "te weinig geheugen" in told
    assert told.splitlines()[-2:] == ["still here", "dialogs 0"]


@POSIX
def test_a_computer_without_typefaces_still_opens_the_window(home: Path, tmp_path: Path) -> None:
    bare = tmp_path / "fonts.conf"
    bare.write_text('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig/>')
    assert run(home, "no-fonts", FONTCONFIG_FILE=str(bare), QT_QPA_FONTDIR=str(tmp_path)) == (
        0,
        "dialogs 0\n",
    )


MAIN, SECOND = QRect(0, 0, 1440, 900), QRect(1440, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("area", "screens", "stays"),
    [
        (QRect(1600, 50, 1200, 800), [MAIN, SECOND], True),
        (QRect(1600, 50, 1200, 800), [MAIN], False),
        (QRect(-3000, -3000, 1200, 800), [MAIN, SECOND], False),
        (QRect(1380, 100, 1200, 800), [MAIN], False),
        (QRect(0, 0, 40_000, 40_000), [MAIN], True),
        (QRect(-5000, 0, 1, 1), [MAIN], False),
    ],
)
def test_a_window_comes_back_to_a_screen_there_is(area: QRect, screens: list[QRect], stays: bool) -> None:
    found = within(area, screens)
    assert (found == area) == stays
    if not stays:
        assert screens[0].contains(found)


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"x":1e999}', b"\xff", b'{"x":"a"}', b"9" * 9000])
def test_a_damaged_place_is_not_used(home: Path, qapp: QApplication, content: bytes) -> None:
    (home / "window.json").write_bytes(content)
    window = QWidget()
    before = window.geometry()
    WindowPlace(window, home / "window.json").restore()
    assert window.geometry() == before


def test_the_log_holds_places_and_no_values(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    handler = open_log(tmp_path)
    try:
        int("Wybrig K7F3-91C2 390000012")
    except ValueError:
        logging.getLogger("wsp_desk").exception("ValueError (wsp_desk/pool/load.py:41)")
    finally:
        close_log(handler)
        caplog.clear()
    words = (tmp_path / "wsp-desk.log").read_text("utf-8")
    assert "ValueError" in words
    for planted in ("Wybrig", "K7F3", "390000012", "Traceback", str(ROOT)):
        assert planted not in words


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "wsp-desk.log").mkdir()
    assert open_log(tmp_path) is None


def test_a_crash_file_tells_places_only(tmp_path: Path) -> None:
    (tmp_path / "running").touch()
    (tmp_path / "crash").write_text(
        "Fatal Python error: Segmentation fault\n\n"
        '  File "/home/jan/wsp_desk/pool/load.py", line 41 in load_pool\n'
        '  File "/usr/lib/other.py", line 3 in Wybrig\n'
    )
    for told in ("wsp_desk/pool/load.py:41 load_pool", None):
        ending = Ending(tmp_path)
        assert ending.begin() == told
        ending.end()


@pytest.mark.slow
def test_a_demo_that_is_stopped_goes_no_further(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from wsp_desk.errors import Cancelled
    from wsp_desk.ui.answering.opener import SnapshotOpener
    from wsp_desk.ui.jobs import Running

    monkeypatch.setenv("WSP_DESK_HOME", str(tmp_path))
    begun, asked, later = time.process_time(), list[float](), list[float]()

    def tell(part: float, stage: object) -> None:
        if asked:
            later.append(part)
        elif part > 0.2:
            asked.append(time.process_time())
            running.stop()

    running = Running(tell)
    with pytest.raises(Cancelled):
        SnapshotOpener(remember=False).build_demo(running)
    assert later == []
    # About ten seconds of work before, and less than one after it.
    assert time.process_time() - asked[0] < (asked[0] - begun) / 5
