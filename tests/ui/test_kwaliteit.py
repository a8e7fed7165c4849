"""The page Kwaliteit: figures with their words and numbers, causes with a signal, a book to search."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.conftest import shown
from tests.ui.measuring import PATTERN, FakeMeasuring, every_chart
from wsp_desk.charts.series import Chart
from wsp_desk.feedback.patterns.casebook import SIGNALLED
from wsp_desk.register.memory import MemoryLog
from wsp_desk.ui.jobs import Jobs, inline
from wsp_desk.ui.measuring.view import chart_words
from wsp_desk.ui.pages import kwaliteit_place
from wsp_desk.ui.pages.kwaliteit import KwaliteitPage
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def log() -> MemoryLog:
    return MemoryLog()


@pytest.fixture
def page(qtbot: QtBot, look: Look, jobs: Jobs, log: MemoryLog, tmp_path: Path) -> KwaliteitPage:
    made = KwaliteitPage(look, FakeMeasuring(log), jobs, lambda _, name, __: tmp_path / name)
    made.resize(1440, 850)
    page = shown(qtbot, made)
    page.take_keyboard()
    return page


def words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def choose(entries: QListWidget, row: int = 0) -> None:
    entries.setFocus()
    entries.setCurrentRow(row)


def test_a_figure_is_drawn_with_its_title_and_what_there_is_to_see(page: KwaliteitPage) -> None:
    assert page.view.drawn()
    assert "Te vinden met gewone filters" in words(page)
    assert "op 16-11-2026 46,5 procent" in words(page)


@pytest.mark.parametrize("chart", every_chart(), ids=lambda chart: str(chart.title))
def test_a_screen_reader_hears_every_number_with_its_unit(chart: Chart) -> None:
    heard = chart_words(chart)
    assert str(chart.unit) in heard
    for line in list(chart.table())[1:]:
        assert all(cell in heard for cell in line)


def test_every_figure_of_the_list_can_be_shown(page: KwaliteitPage) -> None:
    for number in range(page.list.whole.count()):
        page.open_chart(number)
        chart = page.view.chart()
        assert chart is not None
        assert page.view.accessibleName() == str(chart.title)


def test_a_field_has_figures_of_its_own(page: KwaliteitPage) -> None:
    page.list.fields.setCurrentIndex(page.list.fields.findData("hours_max"))
    choose(page.list.parts)
    assert "Maximale uren per week over de dumps" in words(page)
    assert page.list.whole.currentRow() == -1


def test_a_figure_is_saved_with_its_numbers(page: KwaliteitPage, tmp_path: Path) -> None:
    page.save_figure()
    assert (tmp_path / "figuur.png").read_bytes().startswith(b"\x89PNG")
    assert "46,5" in (tmp_path / "figuur.csv").read_text("utf-8-sig")
    assert "Bewaard als figuur.png" in words(page)


def test_a_cause_shows_the_comparison_and_the_signal(page: KwaliteitPage) -> None:
    choose(page.causes.causes)
    assert str(PATTERN.sentence) in words(page)
    assert "Gemeente Voorbeeld" in page.letter.toPlainText()


def test_a_copied_signal_is_kept_answered_and_found_again(page: KwaliteitPage, log: MemoryLog) -> None:
    choose(page.causes.causes)
    page.copy_signal()
    assert QGuiApplication.clipboard().text() == page.letter.toPlainText()
    assert len(list(log.events(SIGNALLED))) == 1
    choose(page.causes.cases)
    page.said.setText("Het intakeformulier vroeg er niet naar.")
    page.solved.setChecked(True)
    page.keep_answer()
    page.causes.searched.emit("intakeformulier")
    assert page.causes.cases.count() == 1
    page.causes.searched.emit("iets anders")
    assert page.causes.cases.count() == 0


def test_dark_figures_are_other_pictures(look: Look, page: KwaliteitPage, qtbot: QtBot) -> None:
    light = page.view.grab().toImage()
    look.use("dark")
    qtbot.waitUntil(lambda: page.view.grab().toImage() != light)
    look.use("light")


def test_causes_that_come_when_the_page_is_gone_are_let_go(
    qtbot: QtBot, look: Look, log: MemoryLog, tmp_path: Path
) -> None:
    waiting: list[Callable[[], None]] = []
    jobs = Jobs(inline, waiting.append)
    page = KwaliteitPage(look, FakeMeasuring(log), jobs)
    page.take_keyboard()
    delete(page)
    for work in waiting:
        work()
    assert len(waiting) == 1


def test_the_page_opens_by_its_key(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, KEY.Key_3, CTRL)
    (page,) = window.findChildren(KwaliteitPage)
    assert page.isVisible()
    assert page.causes.causes.count() == 1


def test_after_a_lock_the_half_typed_answer_of_a_team_is_there_again(
    page: KwaliteitPage, qtbot: QtBot, look: Look, jobs: Jobs, log: MemoryLog
) -> None:
    choose(page.causes.causes)
    page.copy_signal()
    choose(page.causes.cases)
    page.said.setText("Het formulier wordt")
    page.solved.setChecked(True)
    place = kwaliteit_place.place_of(page)
    again = shown(qtbot, KwaliteitPage(look, FakeMeasuring(log), jobs))
    kwaliteit_place.return_to(again, place)
    again.take_keyboard()
    assert again.case() == page.case()
    assert again.said.text() == "Het formulier wordt"
    assert again.solved.isChecked()
    assert kwaliteit_place.place_of(again) == place
