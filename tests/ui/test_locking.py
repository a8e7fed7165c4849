"""The lock: nothing on the screen, keys dropped, work put away sealed, and back where one was."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import shown
from tests.ui.corrections import DOSSIERS, following, wrong_with
from tests.ui.fakes import FakeDesk, FakeOpener, example_ask
from tests.ui.sheets import RARE
from tests.ui.test_answering import ASK, TODAY, at_home, demo
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.states import Answer
from wsp_desk.privacy.secret import Secret
from wsp_desk.register.desk_settings import LOCK_AFTER, DeskSettings
from wsp_desk.register.memory import MemoryLog
from wsp_desk.register.store import Register
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.jobs import Jobs, Running
from wsp_desk.ui.locking.idle import JUMP, IdleWatch
from wsp_desk.ui.locking.system import MessageFilter
from wsp_desk.ui.pages.verzoeken import VerzoekenPage
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow

__all__ = ["at_home", "demo"]

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
LOCK = CTRL | Qt.KeyboardModifier.ShiftModifier
TYPED = "Wij zoeken een heftruckchauffeur voor 32 uur in Tilburg."


def words(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def opener() -> FakeOpener:
    return FakeOpener(Path("pool.duckdb"), passphrase="geheim")


@pytest.fixture
def locked(qtbot: QtBot, look: Look, jobs: Jobs, opener: FakeOpener) -> MainWindow:
    """A window in which somebody was at work, locked with the key."""
    window = at_work(qtbot, look, jobs, opener)
    qtbot.keyClick(window, KEY.Key_L, LOCK)
    return window


def at_work(qtbot: QtBot, look: Look, jobs: Jobs, opener: FakeOpener) -> MainWindow:
    window = shown(qtbot, MainWindow(look, jobs, opener, example_ask()))
    window.session.begin()
    if opener.passphrase:
        unlock(qtbot, window, opener.passphrase)
    return window


def unlock(qtbot: QtBot, window: MainWindow, passphrase: str) -> None:
    field = window.start_page.unlock.field
    assert field.isVisible()
    qtbot.keyClicks(field, passphrase)
    qtbot.keyClick(field, KEY.Key_Return)


def gone(reference: weakref.ref[object]) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return reference() is None


def test_a_locked_window_shows_nothing_of_the_work(locked: MainWindow, opener: FakeOpener) -> None:
    assert locked.start_page.isVisible()
    assert "Vergrendeld" in words(locked)
    assert not locked.header.isVisible()
    assert locked.gesprek is None
    assert opener.opened[-1].closed
    everything = [words(locked), locked.windowTitle()]
    everything += [field.text() for field in locked.findChildren(QLineEdit) if field.isVisible()]
    assert not any(row.dossier in text for text in everything for row in opener.opened[-1].rows)


def test_nothing_holds_on_to_the_pool(locked: MainWindow, opener: FakeOpener) -> None:
    reference: weakref.ref[object] = weakref.ref(opener.opened.pop())
    assert gone(reference)


def test_a_wrong_passphrase_keeps_it_locked(qtbot: QtBot, locked: MainWindow) -> None:
    unlock(qtbot, locked, "fout")
    assert "De wachtwoordzin klopt niet." in words(locked)
    assert "Vergrendeld" in words(locked)
    qtbot.keyClick(locked.start_page.unlock.field, KEY.Key_Return)
    assert locked.gesprek is None


def test_no_way_round_the_lock(qtbot: QtBot, locked: MainWindow) -> None:
    possible = {str(command.name) for command in locked.commands() if command.possible()}
    assert "Ander poolbestand openen" not in possible
    assert not any(name.startswith(("Pagina", "Zoeken", "Vergrendelen")) for name in possible)
    assert not locked.start_page.unlock.other.isVisible()


def test_unlocking_returns_to_the_same_place(
    qtbot: QtBot, look: Look, jobs: Jobs, opener: FakeOpener
) -> None:
    window = at_work(qtbot, look, jobs, opener)
    page = window.gesprek
    assert page is not None
    page.conversation.drop(6)
    qtbot.keyClick(page.results.view, KEY.Key_Down)
    qtbot.keyClick(page.results.view, KEY.Key_Down)
    page.toggle_shortlist()
    page.toggle_compared()
    page.draft("hours")
    page.asking.search.setFocus()
    qtbot.keyClicks(page.asking.search, "heftruckch")
    dossier, body = page.dossier(), page.detail.letter.letter().body
    window.lock()
    assert window.gesprek is None
    unlock(qtbot, window, "geheim")
    back = window.gesprek
    assert back is not None
    assert back is not page
    assert back.conversation.ask.to_json() == example_ask().drop(6).to_json()
    assert (back.dossier(), back.marks.shortlist, back.marks.compared) == (dossier, (dossier,), (dossier,))
    assert back.detail.shows_letter()
    assert back.detail.letter.letter().body == body
    assert back.asking.search.text() == "heftruckch"
    assert back.asking.search.hasFocus()
    back.conversation.undo()
    assert back.conversation.ask.to_json() == example_ask().to_json()


def test_comparison_page_and_saved_request_come_back(
    qtbot: QtBot, look: Look, jobs: Jobs, opener: FakeOpener
) -> None:
    window = at_work(qtbot, look, jobs, opener)
    page = window.gesprek
    page.keeper.save("logistiek")
    for _ in range(2):
        page.toggle_compared()
        qtbot.keyClick(page.results.view, KEY.Key_Down)
    page.open_comparison()
    window.lock()
    unlock(qtbot, window, "geheim")
    assert window.gesprek.compares()
    assert len(window.gesprek.marks.compared) == 2
    window.go_to(1)
    window.lock()
    unlock(qtbot, window, "geheim")
    assert not window.gesprek.isVisible()


def test_what_is_typed_in_a_dialog_comes_back(
    qtbot: QtBot, look: Look, jobs: Jobs, opener: FakeOpener
) -> None:
    window = at_work(qtbot, look, jobs, opener)
    window.gesprek.paster.open()
    dialog = window.gesprek.paster.dialog
    qtbot.keyClicks(dialog.paper, TYPED)
    window.lock()
    assert not any(isinstance(top, QDialog) and top.isVisible() for top in QApplication.topLevelWidgets())
    unlock(qtbot, window, "geheim")
    assert window.gesprek.paster.dialog.paper.toPlainText() == TYPED
    window.gesprek.paster.dialog.reject()


def test_the_sheet_comes_back_as_coarse_as_it_was(
    qtbot: QtBot, look: Look, jobs: Jobs, opener: FakeOpener
) -> None:
    window = at_work(qtbot, look, jobs, opener)
    window.gesprek.marks.toggle_shortlist(RARE)
    window.gesprek.open_sheet()
    window.gesprek.sharer.dialog.coarse.click()
    view = window.gesprek.sharer.dialog.view
    assert any(view.steps)
    window.lock()
    assert not any(isinstance(top, QDialog) and top.isVisible() for top in QApplication.topLevelWidgets())
    unlock(qtbot, window, "geheim")
    assert window.gesprek.sharer.dialog.isVisible()
    assert window.gesprek.sharer.dialog.view == view
    window.gesprek.sharer.dialog.reject()


def test_the_clipboard_is_cleared(qtbot: QtBot, look: Look, jobs: Jobs, opener: FakeOpener) -> None:
    window = at_work(qtbot, look, jobs, opener)
    window.gesprek.draft()
    window.gesprek.copy_letter()
    assert QGuiApplication.clipboard().text()
    window.lock()
    assert QGuiApplication.clipboard().text() == ""


def test_in_the_demo_nothing_need_be_typed(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    window = at_work(qtbot, look, jobs, FakeOpener(Path("pool.duckdb"), open_to_all=True))
    window.lock()
    assert "u hoeft geen wachtwoordzin te typen" in words(window)
    qtbot.keyClick(window.start_page.unlock.field, KEY.Key_Return)
    assert window.gesprek is not None


def test_a_lock_during_opening_comes_after_it(qtbot: QtBot, look: Look) -> None:
    waiting: list[Callable[[], None]] = []
    jobs = Jobs(lambda work: work(), waiting.append)
    window = shown(qtbot, MainWindow(look, jobs, FakeOpener(Path("pool.duckdb")), example_ask()))
    window.session.begin()
    window.lock()
    waiting.pop()()
    assert window.gesprek is None
    assert "Vergrendeld" in words(window)


class Clocks:
    """Two clocks that a test sets."""

    def __init__(self) -> None:
        self.ran = self.went = 1000.0

    def go(self, seconds: float) -> None:
        self.ran += seconds
        self.went += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def idle(qapp: QApplication, clocks: Clocks) -> IdleWatch:
    made = IdleWatch(qapp, lambda: clocks.ran, lambda: clocks.went)
    made.watch(5)
    return made


def test_five_minutes_without_a_key_is_idle(qtbot: QtBot, idle: IdleWatch, clocks: Clocks) -> None:
    for _ in range(29):
        clocks.go(10)
        with qtbot.assertNotEmitted(idle.idle):
            idle.look()
    clocks.go(10)
    with qtbot.waitSignal(idle.idle):
        idle.look()


@pytest.mark.parametrize("how", ["key", "mouse"])
def test_a_key_or_a_move_begins_anew(qtbot: QtBot, idle: IdleWatch, clocks: Clocks, how: str) -> None:
    field = shown(qtbot, QLineEdit())
    clocks.go(250)
    idle.look()
    if how == "key":
        QTest.keyClick(field.windowHandle(), KEY.Key_A)
    else:
        QTest.mouseMove(field.windowHandle(), field.rect().center())
        qtbot.wait(20)
    clocks.go(250)
    with qtbot.assertNotEmitted(idle.idle), qtbot.assertNotEmitted(idle.slept):
        idle.look()
    clocks.go(51)
    with qtbot.waitSignal(idle.idle):
        idle.look()


def test_a_jump_of_the_clock_on_the_wall_is_sleep(qtbot: QtBot, idle: IdleWatch, clocks: Clocks) -> None:
    clocks.go(2)
    clocks.went += JUMP + 1
    with qtbot.waitSignal(idle.slept):
        idle.look()
    clocks.went -= 4000  # a clock set back is no sleep
    clocks.go(2)
    with qtbot.assertNotEmitted(idle.slept):
        idle.look()


def test_the_window_locks_when_nobody_is_there_as_long_as_set(
    qtbot: QtBot, look: Look, jobs: Jobs, opener: FakeOpener
) -> None:
    window = at_work(qtbot, look, jobs, opener)
    assert window.guard.idle.is_watching()
    window.guard.idle.idle.emit()
    assert window.gesprek is None
    assert not window.guard.idle.is_watching()
    unlock(qtbot, window, "geheim")
    for signal in (window.guard.idle.slept, window.guard.system.left):
        signal.emit()
        assert window.gesprek is None
        unlock(qtbot, window, "geheim")


def test_windows_tells_of_a_locked_session_and_of_sleep() -> None:
    told: list[int] = []
    reader = MessageFilter(lambda: told.append(1))
    for message, what in ((0x02B1, 0x8), (0x0218, 0x12), (0x0100, 0x7)):
        reader.saw(message, what)
    assert not told
    reader.saw(0x02B1, 0x7)
    reader.saw(0x0218, 0x4)
    assert len(told) == 2


def test_over_a_real_pool_the_draft_is_sealed_and_the_keys_are_gone(
    qtbot: QtBot, look: Look, at_home: Path
) -> None:
    opener = SnapshotOpener(today=lambda: TODAY)
    jobs = Jobs()
    window = shown(qtbot, MainWindow(look, jobs, opener, ASK))
    window.session.begin(at_home)
    qtbot.waitUntil(lambda: window.gesprek is not None and bool(window.gesprek.dossier()), timeout=60_000)
    desk: weakref.ref[object] = weakref.ref(window._desk)
    register: weakref.ref[object] = weakref.ref(window._desk.log)
    dossier = window.gesprek.dossier()
    qtbot.keyClicks(window.gesprek.asking.search, "plantwoord")
    window.lock()
    qtbot.waitUntil(lambda: not window._leaving, timeout=30_000)
    qtbot.waitUntil(lambda: gone(desk) and gone(register), timeout=5_000)
    box = at_home.with_name("register.db.drawer").read_bytes()
    assert b"plantwoord" not in box
    assert dossier.encode() not in box
    qtbot.keyClick(window.start_page.unlock.field, KEY.Key_Return)
    qtbot.waitUntil(
        lambda: window.gesprek is not None and window.gesprek.dossier() == dossier, timeout=60_000
    )
    assert window.gesprek.asking.search.text() == "plantwoord"
    window.close()
    with Register.open(at_home.with_name("register.db"), Secret.from_passphrase(DEMO_PASSPHRASE)) as log:
        assert not log.unclean
        assert DeskSettings(log).value(LOCK_AFTER) == LOCK_AFTER.usual


class SameRegister(FakeOpener):
    """Opens desks over one register in which every request was sent."""

    log = MemoryLog()

    def open(self, path: Path, passphrase: str | None, running: Running) -> FakeDesk:
        desk = super().open(path, passphrase, running)
        desk.log, desk.following = self.log, following(self.log)
        return desk


def test_an_answer_being_typed_comes_back(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    opener = SameRegister(Path("pool.duckdb"), passphrase="geheim")
    FollowUp(opener.log, "adviseur").signal([one for dossier in DOSSIERS for one in wrong_with(dossier)])
    window = at_work(qtbot, look, jobs, opener)
    window.go_to(1)
    page = window._made[1]
    assert isinstance(page, VerzoekenPage)
    page.plan()
    while page.letters.letters():
        page.letters.send("clipboard")
    page.close_letters()
    qtbot.keyClick(page.board.view, KEY.Key_Down)
    key = page.board.current().key
    page.answer()
    page.detail.form.choose(Answer.UNKNOWABLE)
    qtbot.keyClicks(page.detail.form.reason, "Dat weet niemand meer.")
    window.lock()
    assert "Dat weet niemand meer." not in words(window)
    unlock(qtbot, window, "geheim")
    back = window._made[1]
    assert isinstance(back, VerzoekenPage)
    assert back is not page
    assert back.isVisible()
    assert back.board.current().key == key
    assert back.detail.answers()
    assert back.detail.form.answer() is Answer.UNKNOWABLE
    assert back.detail.form.reason.text() == "Dat weet niemand meer."
