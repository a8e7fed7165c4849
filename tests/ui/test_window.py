"""The window: first run, passphrase, errors, pages, shortcuts, the palette."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import shown
from tests.ui.fakes import FakeOpener, example_ask
from wsp_desk.errors import KnownError
from wsp_desk.texts import text
from wsp_desk.ui.jobs import Jobs, Running
from wsp_desk.ui.pages.listing import PAGES
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def words(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def press(parent: QWidget, name: str) -> None:
    found = [b for b in parent.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible()]
    assert len(found) == 1, name
    found[0].click()


def started(
    qtbot: QtBot, look: Look, jobs: Jobs, opener: FakeOpener, chosen: Path | None = None
) -> MainWindow:
    window = MainWindow(look, jobs, opener, None, lambda _: chosen)
    shown(qtbot, window).session.begin()
    return window


def test_first_run_offers_the_demo_and_opens_it(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    opener = FakeOpener()
    window = started(qtbot, look, jobs, opener)
    assert "Welkom bij WSP Desk" in words(window)
    press(window, "Demo maken")
    assert opener.built == 1
    assert window.gesprek is not None
    assert "Dump van ma 16-11-2026 · 157.659 dossiers · 5 dagen oud" in words(window.header)


def test_a_stopped_demo_leaves_the_welcome(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    class Stopping(FakeOpener):
        def build_demo(self, running: Running) -> Path:
            window.session._running = running
            press(window, "Stoppen")
            return super().build_demo(running)

    opener = Stopping()
    window = started(qtbot, look, jobs, opener)
    press(window, "Demo maken")
    assert opener.built == 0
    assert "Welkom bij WSP Desk" in words(window)


def test_the_passphrase_is_asked_only_when_needed(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    window = started(qtbot, look, jobs, FakeOpener(Path("pool.duckdb"), passphrase="geheim"))
    assert "Wachtwoordzin nodig" in words(window)
    field = window.start_page.unlock.field
    qtbot.keyClicks(field, "fout")
    qtbot.keyClick(field, KEY.Key_Return)
    assert "De wachtwoordzin klopt niet." in words(window)
    assert field.text() == ""
    qtbot.keyClicks(field, "geheim")
    qtbot.keyClick(field, KEY.Key_Return)
    assert window.gesprek is not None


def test_a_file_that_cannot_be_opened_is_told_in_one_sentence(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    opener = FakeOpener(Path("pool.duckdb"), trouble=KnownError(text("Het bestand is beschadigd.")))
    window = started(qtbot, look, jobs, opener, chosen=Path("other.duckdb"))
    assert "Het bestand is beschadigd." in words(window)
    opener.trouble = None
    press(window, "Poolbestand openen…")
    assert window.gesprek is not None


def test_the_request_survives_another_pool(qtbot: QtBot, window: MainWindow) -> None:
    window.session.open(Path("other.duckdb"))
    assert window.gesprek.conversation.ask == example_ask()


def test_choosing_no_other_pool_keeps_this_one(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    window = started(qtbot, look, jobs, FakeOpener(Path("pool.duckdb")))
    window.session.choose()
    assert window.gesprek.isVisible()


def test_pages_follow_tabs_and_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.go_to([str(info.name) for info in PAGES].index("Beheer"))
    assert "geldig, van demo" in words(window)
    qtbot.keyClick(window, KEY.Key_2, CTRL)
    assert "Er zijn nog geen verzoeken" in words(window)
    press(window.header, "Pagina Gesprek")
    assert window.gesprek.isVisible()


def test_keys_of_the_conversation(qtbot: QtBot, window: MainWindow) -> None:
    window.gesprek.results.take_keyboard()
    view = window.gesprek.results.view
    qtbot.keyClick(view, KEY.Key_V)
    assert window.gesprek.detail.shows_letter()
    qtbot.keyClick(window, KEY.Key_C)
    assert "Gekopieerd" in words(window)
    qtbot.keyClick(window.gesprek.detail.letter, KEY.Key_Escape)
    assert not window.gesprek.detail.shows_letter()
    qtbot.keyClick(view, KEY.Key_Slash)
    assert window.gesprek.asking.search.hasFocus()
    qtbot.waitUntil(lambda: "12 verborgen" in words(window))
    window.gesprek.results.take_keyboard()
    qtbot.keyClick(view, KEY.Key_O)
    assert window.gesprek.results.model.rowCount() == 1


def test_letters_typed_in_a_field_are_no_shortcuts(qtbot: QtBot, window: MainWindow) -> None:
    field = window.gesprek.asking.search
    field.setFocus()
    qtbot.keyClicks(field, "voco")
    assert field.text() == "voco"
    assert not window.gesprek.detail.shows_letter()


def test_ctrl_n_adds_a_criterion_without_a_mouse(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, KEY.Key_N, CTRL)
    for _ in range(6):
        qtbot.keyClick(window.focusWidget(), KEY.Key_Down)
    qtbot.keyClick(window.focusWidget(), KEY.Key_Space)
    assert window.gesprek.conversation.ask.of_kind("language") is not None
    qtbot.keyClick(window, KEY.Key_Z, CTRL)
    assert window.gesprek.conversation.ask == example_ask()


def test_the_palette_finds_and_does_an_action(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, KEY.Key_K, CTRL)
    palette = window.palette_frame
    assert palette.isVisible()
    qtbot.keyClicks(window.focusWidget(), "vraag leeg")
    assert palette.names() == ["Vraag leegmaken"]
    qtbot.keyClick(window.focusWidget(), KEY.Key_Return)
    assert not palette.isVisible()
    assert window.gesprek.conversation.ask.criteria == ()


def test_the_palette_only_offers_what_is_possible(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    window = started(qtbot, look, jobs, FakeOpener())
    qtbot.keyClick(window, KEY.Key_K, CTRL)
    assert "Zoeken" not in window.palette_frame.names()
    assert "Ander poolbestand openen" in window.palette_frame.names()
    qtbot.keyClick(window.focusWidget(), KEY.Key_Escape)
    assert not window.palette_frame.isVisible()


def test_every_key_is_used_once(window: MainWindow) -> None:
    possible = [command for command in window.commands() if command.possible()]
    keys = [keys for command in possible for keys in (command.keys, *command.also) if keys]
    assert len(keys) == len(set(keys))
    window.gesprek.draft()
    possible = [command for command in window.commands() if command.possible()]
    assert [str(command.name) for command in possible if command.keys == "C"] == ["Verzoek kopiëren"]


def test_it_fits_a_small_screen(window: MainWindow) -> None:
    assert window.minimumSizeHint().width() <= QSize(1280, 720).width()
    assert window.minimumSizeHint().height() <= QSize(1280, 720).height()
