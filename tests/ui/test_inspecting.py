"""Who saw a dossier: asked, told in sentences, written in the log, taken along as a file to be checked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import shown
from tests.ui.fakes import FakeOpener, example_ask
from tests.ui.inspections import DOSSIER, TODAY, UNSEEN, inspection, looked_at, too_many
from tests.ui.test_answering import ASK as REQUEST
from tests.ui.test_answering import TODAY as DAY
from tests.ui.test_answering import at_home, demo, running
from tests.ui.test_layout import cut, outside
from tests.ui.test_locking import unlock
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.errors import KnownError
from wsp_desk.privacy.secret import Secret
from wsp_desk.register.audit import Audit, Purpose
from wsp_desk.register.audit_file import verify_audit
from wsp_desk.register.memory import MemoryLog
from wsp_desk.register.store import Register
from wsp_desk.texts import text
from wsp_desk.ui.answering.inspecting import Inspection
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.inspecting.column import InspectColumn
from wsp_desk.ui.inspecting.model import LINE
from wsp_desk.ui.jobs import Jobs, inline
from wsp_desk.ui.pages.listing import PAGES
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow

__all__ = ["at_home", "demo"]

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
BEHEER = [str(info.name) for info in PAGES].index("Beheer")


def words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def made(qtbot: QtBot, look: Look, log: MemoryLog, folder: Path) -> InspectColumn:
    jobs = Jobs(inline, inline)
    column = InspectColumn(look, inspection(log), jobs, lambda _, name: folder / name)
    column.resize(760, 800)
    column.refresh()
    return shown(qtbot, column)


@pytest.fixture
def log() -> MemoryLog:
    return looked_at()


@pytest.fixture
def column(qtbot: QtBot, look: Look, log: MemoryLog, tmp_path: Path) -> InspectColumn:
    return made(qtbot, look, log, tmp_path)


def sentences(column: InspectColumn) -> list[str]:
    model = column.looks.model
    rows = (model.index(row) for row in range(model.rowCount()))
    return [str(model.data(row, Qt.ItemDataRole.AccessibleTextRole)) for row in rows]


def ask(qtbot: QtBot, column: InspectColumn, number: str) -> None:
    column.take_keyboard()
    qtbot.keyClicks(column.looks.field, number)
    qtbot.keyClick(column.looks.field, KEY.Key_Return)


def test_a_look_up_tells_when_who_what_for_and_which_request_newest_first(
    qtbot: QtBot, column: InspectColumn
) -> None:
    ask(qtbot, column, DOSSIER)
    told = sentences(column)
    assert [line.split(" om ")[0] for line in told] == [f"{day}-11-2026" for day in (21, 20, 19, 18, 17)]
    ways = ["op een blad voor een werkgever", "bericht bewaard als e-mail", "bericht opgesteld", "geopend"]
    for line, way in zip(told, [*ways, "in een lijst"], strict=True):
        assert f": {way}. Doel: " in line
    assert told[3].endswith(
        "Anja: geopend. Doel: kandidaten zoeken bij een zoekvraag. Zoekvraag: heftruckchauffeur."
    )
    assert "Logistiek bedrijf" not in "".join(told)
    assert f"{DOSSIER}: 5 keer, door 3 collega's" in words(column)
    assert column.looks.view.hasFocus()


def test_every_way_out_of_the_program_reads_as_one(log: MemoryLog) -> None:
    audit = Audit(log, "Anja", "window", "demo")
    for form in ("clipboard", "mailto", "card", "csv", "answer", "vum profiles", "a later form"):
        audit.exported([DOSSIER], Purpose.CORRECT, form=form)
    told = [str(line.how) for line in inspection(log).looks(DOSSIER).lines[:7]]
    assert len(set(told)) == 7
    assert told[0] == "buiten het programma gebracht"


def test_asking_is_written_before_it_is_told(qtbot: QtBot, column: InspectColumn, log: MemoryLog) -> None:
    ask(qtbot, column, DOSSIER.lower())
    last = list(log.events())[-1]
    assert (last.kind, last.actor, last.body["dossiers"]) == ("audit.viewed", "adviseur", [DOSSIER])
    assert last.body["purpose"] == "inspect"
    ask(qtbot, column, DOSSIER)
    assert "nagaan wie een dossier heeft gezien" in sentences(column)[0]


def test_what_cannot_be_written_is_not_told(qtbot: QtBot, column: InspectColumn, log: MemoryLog) -> None:
    def full(*_: object, **__: object) -> None:
        raise KnownError(text("De schijf is vol."))

    ask(qtbot, column, DOSSIER)
    log.append_all = full  # type: ignore[assignment, method-assign]
    ask(qtbot, column, DOSSIER)
    assert sentences(column) == []
    assert "Er wordt niets getoond" in words(column)
    assert not column.looks.may_save()


def test_what_is_no_number_is_neither_found_nor_kept(
    qtbot: QtBot, column: InspectColumn, log: MemoryLog
) -> None:
    before = len(list(log.events()))
    ask(qtbot, column, "Jan Verzonnen")
    assert "staat niet in dit poolbestand" in words(column)
    assert len(list(log.events())) == before
    assert not column.looks.may_save()


def test_a_dossier_nobody_saw_says_so_and_where_else_to_ask(qtbot: QtBot, column: InspectColumn) -> None:
    assert "Vul een dossiernummer in" in words(column)
    ask(qtbot, column, UNSEEN)
    assert "door niemand gezien" in words(column)
    assert "andere bureaus" in words(column)


def test_nothing_typed_asks_nothing(qtbot: QtBot, column: InspectColumn, log: MemoryLog) -> None:
    before = len(list(log.events()))
    ask(qtbot, column, "  ")
    assert column.looks.field.hasFocus()
    assert len(list(log.events())) == before


def test_the_file_can_be_checked_and_that_is_told(
    qtbot: QtBot, column: InspectColumn, log: MemoryLog, tmp_path: Path
) -> None:
    ask(qtbot, column, DOSSIER)
    column.save()
    path = tmp_path / f"inzage-{DOSSIER}.jsonl"
    checked = verify_audit(path)
    # Five looks, this look-up, and that the file leaves.
    assert (checked.events, checked.scope["dossier"]) == (7, DOSSIER)
    told = words(column)
    assert "ondertekend en nagekeken: 7 gebeurtenissen" in told
    assert checked.fingerprint in told
    assert f"wsp-desk audit verify {path.name}" in told
    assert list(log.events())[-1].body["form"] == "audit log"
    column.save_all()
    assert verify_audit(tmp_path / "logboek-inzage.jsonl").events == 8


def test_the_answer_can_be_pasted_in_a_reply(qtbot: QtBot, column: InspectColumn, log: MemoryLog) -> None:
    column.copy()
    assert len(list(log.events())) == 5
    ask(qtbot, column, DOSSIER)
    column.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == f"Wie op dit bureau dossier {DOSSIER} heeft gezien, het laatste eerst:"
    assert lines[2:] == sentences(column)
    assert "Gekopieerd" in words(column)
    last = list(log.events())[-1]
    assert (last.kind, last.body["form"], last.body["dossiers"]) == ("audit.exported", "overview", [DOSSIER])


def test_an_answer_that_cannot_be_written_is_not_copied(
    qtbot: QtBot, column: InspectColumn, log: MemoryLog
) -> None:
    def full(*_: object, **__: object) -> None:
        raise KnownError(text("De schijf is vol."))

    ask(qtbot, column, DOSSIER)
    QGuiApplication.clipboard().setText("wat er stond")
    log.append_all = full  # type: ignore[assignment, method-assign]
    column.copy()
    assert QGuiApplication.clipboard().text() == "wat er stond"
    assert "De schijf is vol." in words(column)
    assert len(sentences(column)) == 5


def test_a_real_desk_tells_what_it_showed_and_signs_it_with_its_own_key(
    at_home: Path, tmp_path: Path
) -> None:
    desk = SnapshotOpener(today=lambda: DAY).open(at_home, None, running())
    row = desk.answer(REQUEST).rows[0]
    desk.detail(REQUEST, row.row)
    looks = desk.inspecting.looks(row.dossier.lower())
    kept = desk.inspecting.save(row.dossier, tmp_path / "log")
    desk.close()
    assert looks.in_pool
    assert {line.what for line in looks.lines} >= {"listed", "viewed"}
    assert {line.title for line in looks.lines if line.what == "viewed"} == {REQUEST.title}
    with Register.open(at_home.with_name("register.db"), Secret.from_passphrase(DEMO_PASSPHRASE)) as register:
        assert kept.fingerprint == register.keys.fingerprint
    assert kept.path == tmp_path / "log.jsonl"


def test_a_file_that_cannot_be_written_leaves_the_answer(
    qtbot: QtBot, column: InspectColumn, tmp_path: Path
) -> None:
    ask(qtbot, column, DOSSIER)
    column.choose = lambda _, name: tmp_path / "nergens" / name
    column.save()
    assert len(sentences(column)) == 5
    assert column.looks._note.objectName() == "trouble"
    column.choose = lambda _, __: None
    column.save_all()
    assert list(tmp_path.iterdir()) == []


def test_a_log_in_memory_cannot_be_signed(tmp_path: Path, log: MemoryLog) -> None:
    asking = Inspection(Audit(log, "a", "window", "p"), lambda _: True, None)
    with pytest.raises(KnownError, match="alleen in het geheugen"):
        asking.save("", tmp_path / "log.jsonl")


def test_nothing_unusual_says_over_how_long(column: InspectColumn) -> None:
    assert "Niets ongewoons gevonden in de laatste 30 dagen." in words(column)


def test_what_is_unusual_is_pointed_out_and_its_dossier_written_once(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    log = too_many()
    column = made(qtbot, look, log, tmp_path)
    told = words(column.oddities)
    assert "21-11-2026 · Bram opende 70 dossiers binnen een uur" in told
    assert "21-11-2026 · Bram opende 70 dossiers op 21-11-2026; gewoonlijk zijn het er 1." in told
    assert f"20-11-2026 · Bram opende dossier {DOSSIER} op 6 dagen." in told
    assert "Er kan een goede reden zijn" in told
    column.refresh()
    named = [event.body["dossiers"] for event in log.events("audit.listed")]
    assert named == [[DOSSIER]]


def test_what_was_unusual_long_ago_is_not_pointed_out() -> None:
    asking = Inspection(
        Audit(too_many(), "a", "window", "p"), lambda _: True, None, lambda: TODAY.replace(month=12, day=23)
    )
    assert asking.odd().oddities == ()


def test_trouble_with_the_rates_is_told(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    log = too_many()

    def full(*_: object, **__: object) -> None:
        raise KnownError(text("De schijf is vol."))

    log.append_all = full  # type: ignore[assignment, method-assign]
    column = made(qtbot, look, log, tmp_path)
    assert "Er wordt niets getoond" in words(column.oddities)
    assert DOSSIER not in words(column.oddities)


def test_keyboard_and_palette_reach_it_from_every_page(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, KEY.Key_K, CTRL)
    qtbot.keyClicks(window.focusWidget(), "nagaan wie")
    assert window.palette_frame.names() == ["Nagaan wie een dossier heeft gezien"]
    qtbot.keyClick(window.focusWidget(), KEY.Key_Return)
    page = window._made[BEHEER]
    assert page.isVisible()
    assert page.inspect.looks.field.hasFocus()
    qtbot.keyClicks(page.inspect.looks.field, "K2F3-92C2")
    qtbot.keyClick(page.inspect.looks.field, KEY.Key_Return)
    page.setFocus()
    qtbot.keyClick(window, KEY.Key_Slash)
    assert page.inspect.looks.field.hasFocus()


def test_the_page_follows_the_log_of_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    Audit(window._desk.log, "Anja", "window", "demo").viewed([DOSSIER], Purpose.MATCH)
    window.go_to(BEHEER)
    page = window._made[BEHEER]
    page.inspect.looks.ask_about(DOSSIER)
    assert [page.inspect.looks.model.index(0).data(LINE).actor] == ["Anja"]
    page.inspect.choose = lambda _, name: tmp_path / name
    qtbot.keyClick(page.inspect.looks.view, KEY.Key_B)
    assert len(list(tmp_path.iterdir())) == 1


def test_the_number_is_there_again_after_the_lock_and_is_not_asked_again(
    qtbot: QtBot, look: Look, jobs: Jobs
) -> None:
    window = MainWindow(look, jobs, FakeOpener(Path("pool.duckdb"), "geheim"), None)
    shown(qtbot, window).session.begin()
    unlock(qtbot, window, "geheim")
    window.go_to(BEHEER)
    window._made[BEHEER].inspect.looks.ask_about(UNSEEN)
    window.lock()
    assert UNSEEN not in words(window)
    unlock(qtbot, window, "geheim")
    page = window._made[BEHEER]
    assert page.isVisible()
    assert page.inspect.looks.field.text() == UNSEEN
    assert page.inspect.looks.looks() is None


@pytest.mark.parametrize("width", [1280, 1440, 2560])
def test_everything_fits(qtbot: QtBot, window: MainWindow, width: int, tmp_path: Path) -> None:
    assert example_ask().criteria
    window.resize(width, 720)
    window.go_to(BEHEER)
    page = window._made[BEHEER]
    page.inspect.choose = lambda _, name: tmp_path / name
    page.inspect.looks.ask_about("onbekend")
    page.inspect.save_all()

    def fits() -> None:
        assert cut(page) == []
        assert outside(page) == []

    qtbot.waitUntil(fits)


def test_the_page_asks_off_the_threads_of_the_window(qtbot: QtBot, look: Look, log: MemoryLog) -> None:
    import threading

    threads: list[bool] = []

    class Asked(Inspection):
        def looks(self, dossier: str):  # type: ignore[no-untyped-def]
            threads.append(threading.current_thread() is threading.main_thread())
            return super().looks(dossier)

    jobs = Jobs()
    asked = Asked(Audit(log, "a", "window", "p"), lambda _: True, None, lambda: TODAY)
    column = shown(qtbot, InspectColumn(look, asked, jobs))
    column.looks.ask_about(DOSSIER)
    qtbot.waitUntil(lambda: column.looks.model.rowCount() == 5)
    assert threads == [False]
    jobs.close()
