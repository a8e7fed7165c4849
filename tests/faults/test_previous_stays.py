"""A snapshot that is refused changes nothing: the one before it stays open, also at the next start."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.deliveries import PASSPHRASE
from tests.ui.fakes import FakeOpener
from wsp_desk.errors import KnownError
from wsp_desk.texts import text
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.jobs import Jobs, Running, inline
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow


def quietly() -> Running:
    return Running(lambda _part, _stage: None)


def test_a_refused_snapshot_is_not_the_one_of_the_next_start(path: Path, tmp_path: Path) -> None:
    opener = SnapshotOpener()
    opener.open(path, PASSPHRASE, quietly()).close()
    assert SnapshotOpener().active() == path
    other = tmp_path / "other"
    shutil.copytree(path.parent, other)
    damaged = other / path.name
    damaged.write_bytes(damaged.read_bytes()[:-1])
    with pytest.raises(KnownError, match="beschadigd of veranderd"):
        opener.open(damaged, PASSPHRASE, quietly())
    assert SnapshotOpener().active() == path
    opener.open(path, PASSPHRASE, quietly()).close()


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_in_the_window_the_pool_that_was_open_stays(qtbot: QtBot, qapp: QApplication) -> None:
    opener = FakeOpener(Path("pool.duckdb"))
    window = MainWindow(Look(qapp, "light"), Jobs(inline, inline), opener)
    qtbot.addWidget(window)
    window.show()
    window.session.begin()
    opener.trouble = KnownError(text("Het bestand is beschadigd."))
    window.session.open(Path("damaged.duckdb"))
    assert not opener.opened[0].closed
    window.start_page.welcome.back.emit()
    assert window.gesprek is not None
    assert window.gesprek.isVisible()
