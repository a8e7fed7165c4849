"""First passphrase, recovery code, settings, builders, age of a pool, and the way back from another pool."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.deliveries import PASSPHRASE, build_at
from tests.relocking import OFFICE_PASSPHRASE
from tests.ui.conftest import shown
from tests.ui.fakes import FakeDesk, FakeOpener, example_ask
from tests.ui.test_answering import running
from tests.ui.test_window import press, words
from wsp_desk.errors import KnownError
from wsp_desk.paths import home
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.register.desk_settings import EXPIRES_AFTER, LOCK_AFTER, WARN_AFTER, DeskSettings
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.memory import MemoryLog
from wsp_desk.register.store import Register
from wsp_desk.snapshot import SnapshotFiles
from wsp_desk.snapshot.active import make_active, read_active
from wsp_desk.texts import text
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.guarding.code import CodeDialog
from wsp_desk.ui.guarding.dialog import GuardingDialog
from wsp_desk.ui.guarding.guards import Guards
from wsp_desk.ui.header import Header
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow

NEW = "paard fiets regen kaas"
CODE = "OA6X-LJZ2-QPJG-ZWTD-BUFG-5QOK-BETA-NRCG"
PUBLIC = "cd" * 32


def dialog_of(kind: type[QWidget]) -> QWidget:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_first_passphrase_is_chosen_and_its_code_shown_until_kept(
    qtbot: QtBot, look: Look, jobs: Jobs
) -> None:
    opener = FakeOpener()
    window = shown(qtbot, MainWindow(look, jobs, opener))
    window.session.begin()
    press(window, "Wachtwoordzin kiezen…")
    fields = window.start_page.setting_up.fields
    qtbot.keyClicks(fields.first, "kort")
    assert "te makkelijk te raden" in words(window)
    press(window, "Kies deze")
    assert "te makkelijk te raden" in words(window)
    assert not opener.chosen
    qtbot.keyClicks(fields.first, NEW)
    qtbot.keyClicks(fields.second, "iets anders")
    press(window, "Kies deze")
    assert "niet gelijk" in words(window)
    qtbot.keyClicks(fields.first, NEW)
    qtbot.keyClicks(fields.second, NEW)
    press(window, "Kies deze")
    assert opener.chosen == NEW
    dialog = dialog_of(CodeDialog)
    assert CODE in "-".join(words(dialog).splitlines())
    assert not opener.kept
    dialog.kept.setChecked(True)
    press(dialog, "Bewaard")
    assert opener.kept
    assert not any(b.isVisible() for b in window.findChildren(QPushButton) if "kiezen" in b.text())


def test_the_code_can_be_copied_printed_and_put_off(qtbot: QtBot) -> None:
    paper: list[str] = []
    dialog = CodeDialog(CODE, None, paper.append)
    shown(qtbot, dialog)
    assert not dialog.done_.isEnabled()
    press(dialog, "Kopieer")
    assert QGuiApplication.clipboard().text() == CODE
    press(dialog, "Print…")
    assert CODE in paper[0]
    with qtbot.assertNotEmitted(dialog.accepted), qtbot.waitSignal(dialog.rejected):
        press(dialog, "Later")


def test_setting_up_over_real_files(tmp_path: Path) -> None:
    opener = SnapshotOpener(remember=False)
    assert opener.can_set_up()
    code = opener.set_up(NEW, NEW)
    assert not opener.can_set_up()
    opener.code_kept()
    with Register.open(home() / "register.db", Secret.from_recovery_code(code)) as register:
        assert register.tail.sequence >= 1


@pytest.fixture
def guarding(qtbot: QtBot, jobs: Jobs) -> GuardingDialog:
    return shown(qtbot, GuardingDialog(Guards(MemoryLog(), "Anja"), jobs))


def test_a_setting_is_kept_when_it_is_left(qtbot: QtBot, guarding: GuardingDialog) -> None:
    spin = guarding.spins[LOCK_AFTER.name]
    assert (spin.value(), spin.minimum(), spin.maximum()) == (5, 1, 15)
    spin.setValue(12)
    with qtbot.waitSignal(guarding.changed):
        qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert guarding._guards.value(LOCK_AFTER) == 12


def test_builders_are_listed_added_and_removed(qtbot: QtBot, guarding: GuardingDialog) -> None:
    guarding.key.setText("geen sleutel")
    press(guarding, "Vertrouw")
    assert "64 tekens" in words(guarding)
    guarding.key.setText(PUBLIC)
    guarding.name.setText("Midden-Brabant")
    press(guarding, "Vertrouw")
    assert TrustedBuilders.load().name(bytes.fromhex(PUBLIC)) == "Midden-Brabant"
    qtbot.waitUntil(lambda: "Midden-Brabant" in words(guarding))
    press(guarding, "Midden-Brabant niet meer vertrouwen")
    assert TrustedBuilders.load().all() == {}
    names = [event.body["name"] for event in guarding._guards._log.events("audit.setting")]
    assert names == ["builder-trusted", "builder-forgotten"]


def test_the_passphrase_is_changed_in_the_window(qtbot: QtBot, guarding: GuardingDialog) -> None:
    SnapshotOpener(remember=False).set_up(NEW, NEW)
    for old, new, why in (
        ("fout maar lang", "tafel wolk brood schaats", "past nergens"),
        (NEW, "kort", "raden"),
    ):
        guarding.old.setText(old)
        guarding.new.first.setText(new)
        guarding.new.second.setText(new)
        press(guarding, "Verander")
        assert why in words(guarding)
    guarding.old.setText(NEW)
    guarding.new.first.setText("tafel wolk brood schaats")
    guarding.new.second.setText("tafel wolk brood schaats")
    press(guarding, "Verander")
    assert "De wachtwoordzin is veranderd." in words(guarding)
    assert guarding.old.text() == guarding.new.first.text() == ""
    Register.open(home() / "register.db", Secret.from_passphrase("tafel wolk brood schaats")).close()


def test_the_demo_keeps_its_passphrase(qtbot: QtBot, jobs: Jobs) -> None:
    dialog = shown(qtbot, GuardingDialog(Guards(MemoryLog(), "Anja"), jobs, open_to_all=True))
    assert not dialog.old.isVisible()
    assert "Wachtwoordzin veranderen" not in words(dialog)


def test_a_new_limit_counts_at_once(qtbot: QtBot, window: MainWindow) -> None:
    window._guard()
    dialog = dialog_of(GuardingDialog)
    dialog.spins[LOCK_AFTER.name].setValue(2)
    dialog.spins[LOCK_AFTER.name].editingFinished.emit()
    assert window.guard.idle._limit == 120
    dialog.accept()


def test_a_pool_that_cannot_be_opened_leaves_the_open_one(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    opener = FakeOpener(Path("pool.duckdb"))
    window = shown(qtbot, MainWindow(look, jobs, opener, example_ask()))
    window.session.begin()
    page = window.gesprek
    opener.trouble = KnownError(text("Het bestand is beschadigd."))
    window.session.open(Path("kapot.duckdb"))
    assert "Het bestand is beschadigd." in words(window)
    press(window, "Terug naar de open pool")
    assert window.gesprek is page
    assert page.isVisible()
    assert not opener.opened[-1].closed


def test_the_bar_says_when_a_pool_is_old(qtbot: QtBot, look: Look) -> None:
    header = shown(qtbot, Header(look))
    pool = FakeDesk().pool
    for warn_after, told in ((None, False), (pool.days, False), (pool.days - 1, True)):
        header.show_pool(type(pool)(pool.as_of, pool.size, pool.today, (), warn_after))
        assert ("Vraag om een nieuwere" in words(header)) is told


def test_the_pointer_moves_at_once_and_keeps_the_one_before(tmp_path: Path) -> None:
    first, second = tmp_path / "a.duckdb", tmp_path / "b.duckdb"
    for path in (first, second):
        path.write_bytes(b"")
        make_active(path)
        make_active(path)
    assert (read_active().now, read_active().before) == (second, first)
    first.unlink()
    assert read_active().before is None
    (home() / "active.json").write_text("kapot")
    assert read_active().now is None


@pytest.fixture
def office(tmp_path: Path) -> Path:
    build_at(tmp_path / "pool.duckdb")
    return tmp_path / "pool.duckdb"


def test_too_old_a_pool_is_refused_and_the_pointer_stays(office: Path) -> None:
    built = SnapshotOpener().open(office, PASSPHRASE, running())
    as_of = built.pool.as_of
    assert built.pool.warn_after == WARN_AFTER.usual
    built.close()
    assert read_active().now == office.resolve()
    (home() / "active.json").unlink()
    for days, opens in ((EXPIRES_AFTER.usual, True), (EXPIRES_AFTER.usual + 1, False)):
        opener = SnapshotOpener(today=lambda days=days: as_of + timedelta(days=days))  # type: ignore[misc]
        if opens:
            opener.open(office, PASSPHRASE, running()).close()
            (home() / "active.json").unlink()
            continue
        with pytest.raises(KnownError, match="29 dagen oud"):
            opener.open(office, PASSPHRASE, running())
    assert read_active().now is None
    with Register.open(home() / "register.db", Secret.from_passphrase(PASSPHRASE)) as register:
        DeskSettings(register).change(EXPIRES_AFTER, 60, actor="Anja", way="test")
    late = SnapshotOpener(today=lambda: as_of + timedelta(days=29)).open(office, PASSPHRASE, running())
    assert late.pool.is_old
    late.close()


def test_the_recovery_code_of_a_first_register_is_shown_until_kept(office: Path) -> None:
    build = SnapshotOpener(remember=False)
    desk = build.open(office, PASSPHRASE, running())
    register = RegisterFiles(home() / "register.db")
    code = desk.code.take()
    desk.close()
    if code is None:  # the builder of this computer has the one recovery code
        assert not register.recovery_code.exists()
        return
    again = build.open(office, PASSPHRASE, running())
    assert again.code.take() == code
    again.code.kept()
    again.close()
    assert not register.recovery_code.exists()


def test_another_passphrase_for_pool_and_register_opens_both(office: Path) -> None:
    SnapshotOpener().open(office, PASSPHRASE, running()).close()
    Guards(MemoryLog(), "Anja").change(PASSPHRASE, OFFICE_PASSPHRASE, OFFICE_PASSPHRASE)
    KeyFile.load(SnapshotFiles(office).keys).unlock(Secret.from_passphrase(OFFICE_PASSPHRASE))
    desk = SnapshotOpener(today=date.today).open(office, OFFICE_PASSPHRASE, running())
    desk.close()
    with pytest.raises(KnownError, match="past niet"):
        SnapshotOpener().open(office, PASSPHRASE, running())
