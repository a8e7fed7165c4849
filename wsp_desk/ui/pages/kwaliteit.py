"""The page Kwaliteit: what got better, measured; what keeps coming back; and what teams said before.

Public: `KwaliteitPage`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QPlainTextEdit, QSplitter, QWidget
from shiboken6 import isValid

from wsp_desk.charts.series import Chart
from wsp_desk.errors import KnownError
from wsp_desk.feedback.patterns.casebook import Case
from wsp_desk.feedback.patterns.pattern import Pattern
from wsp_desk.feedback.patterns.signal import SignalLetter
from wsp_desk.fields import FIELD
from wsp_desk.ui.basics import button, column, label, named, row, with_key
from wsp_desk.ui.flow import flowing
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.measuring.panels import CausesPanel, FigureList
from wsp_desk.ui.measuring.records import Measuring, Quality
from wsp_desk.ui.measuring.view import FigureView
from wsp_desk.ui.pages.verzoeken import ChooseFile, ask_file
from wsp_desk.ui.theme import Look

_BESIDE_A_LETTER = 300
_ANY_HEIGHT = 16_777_215
"""Pixels; the second is Qt's word for no limit."""


class KwaliteitPage(QWidget):
    """Figures on the left, one of them in the middle, causes and cases on the right.

    Args:
        look: Colours and fonts.
        measuring: Where the figures come from.
        jobs: Asks for them beside the window.
        choose_file: Asks where to write a file.
    """

    def __init__(
        self, look: Look, measuring: Measuring, jobs: Jobs, choose_file: ChooseFile = ask_file
    ) -> None:
        super().__init__()
        named(self, "page")
        self._look, self._measuring, self._jobs, self._choose_file = look, measuring, jobs, choose_file
        self._pattern: Pattern | None = None
        self._case: Case | None = None
        self._asked_causes = False
        self._arrived: set[str] = set()
        self._coming_back: tuple[str, Callable[[], None]] | None = None
        self.list, self.causes = FigureList(look), CausesPanel(look)
        self.view = FigureView(look, jobs)
        self._title, self._sentence = label("", "large", wrap=True), label("", "", wrap=True)
        self._note = label("", "good", wrap=True)
        self.letter = named(QPlainTextEdit(), accessible=tr("Signaal aan het team"))
        self.letter.setReadOnly(True)
        self.letter.setTabChangesFocus(True)
        self.said = named(QLineEdit(), accessible=tr("Wat zei het team?"))
        self.said.setPlaceholderText(tr("Wat zei het team? Zonder persoonsgegevens"))
        self.solved = named(QCheckBox(tr("Opgelost, zegt het team")))
        self._foot = named(QFrame(), "foot")
        self._save = button(tr("Bewaar figuur"), accessible=tr("Figuur en getallen bewaren, P"))
        self._copy = button(tr("Kopieer signaal"), "primary", accessible=tr("Signaal kopiëren, C"))
        self._keep = button(
            tr("Leg antwoord vast"), "primary", accessible=tr("Antwoord van het team vastleggen")
        )
        self._compose()
        self._connect()

    def take_keyboard(self) -> None:
        """The page comes to the front: figures as they are now, causes once."""
        self.refresh()
        if not self._asked_causes:
            self._asked_causes = True
            self._jobs.change(lambda _: self._measuring.patterns(), self._show_causes, self._no_causes)
        self.list.whole.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Measures anew."""
        self._jobs.query("quality", self._measuring.quality, self._show_quality, self._trouble)
        self._ask_cases(self.causes.search.text())

    def case(self) -> Case | None:
        """The earlier signal or answer that is looked at."""
        return self._case

    def come_back_to(self, case: str, then: Callable[[], None]) -> None:
        """Chooses an earlier case as soon as everything is there, and goes on from it."""
        self._coming_back = (case, then)

    def open_chart(self, number: int) -> None:
        """Shows a figure, in the order of the list."""
        self.list.choose(number)

    def has_signal(self) -> bool:
        """Whether a signal is shown."""
        return self._pattern is not None

    def save_figure(self) -> None:
        """Asks where to write the figure shown, and writes it with its numbers beside it."""
        chart = self.view.chart()
        if chart is None:
            return
        path = self._choose_file(self, "figuur.png", tr("Afbeelding (*.png);;PDF (*.pdf)"))
        if path is None:
            return
        target = path if path.suffix else path.with_suffix(".png")
        scheme = "dark" if self._look.dark else "light"
        self._jobs.change(
            lambda _: self._measuring.save(chart, target, scheme, shown),
            lambda saved: self._tell(
                tr(
                    "Bewaard als {file}, met de getallen in {table}.",
                    file=saved.name,
                    table=f"{saved.stem}.csv",
                )
            ),
            self._trouble,
        )

    def copy_signal(self) -> None:
        """Keeps that the signal leaves for the team, and copies it."""
        pattern = self._pattern
        if pattern is None:
            return
        words = self.letter.toPlainText()

        def done(_: None) -> None:
            QGuiApplication.clipboard().setText(words)
            self._tell(tr("Gekopieerd. Vastgelegd als signaal aan het team."))
            self._ask_cases(self.causes.search.text())

        self._jobs.change(lambda _: self._measuring.keep_signal(pattern), done, self._trouble)

    def keep_answer(self) -> None:
        """Keeps what a team said about a signal."""
        case, said, solved = self._case, self.said.text().strip(), self.solved.isChecked()
        if case is None or not said:
            return

        def done(_: None) -> None:
            self._tell(tr("Vastgelegd."))
            self._ask_cases(self.causes.search.text())

        self._jobs.change(
            lambda _: self._measuring.answer_case(case, said, solved=solved), done, self._trouble
        )

    def _show_causes(self, patterns: Sequence[Pattern]) -> None:
        if isValid(self.causes):  # seconds have passed; another pool may be open by now
            self.causes.show_causes(patterns)

    def _no_causes(self, error: KnownError) -> None:
        if isValid(self.causes):
            self.causes.show_trouble(shown(error.sentence))

    def _show_quality(self, quality: Quality) -> None:
        if self._pattern is None and self._case is None:
            self.list.show_quality(quality)
        self._came("quality")

    def _show_cases(self, cases: Sequence[Case]) -> None:
        self.causes.show_cases(cases)
        self._came("cases")

    def _came(self, what: str) -> None:
        self._arrived.add(what)
        if self._coming_back is not None and self._arrived >= {"quality", "cases"}:
            (case, then), self._coming_back = self._coming_back, None
            if self.causes.choose_case(case):
                then()

    def _ask_field(self, field: str) -> None:
        if field:
            self._jobs.query(
                "field", lambda: self._measuring.field_charts(field), self.list.show_field, self._trouble
            )

    def _ask_cases(self, words: str) -> None:
        self._jobs.query("cases", lambda: self._measuring.cases(words), self._show_cases, self._trouble)

    def _show_chart(self, chart: Chart) -> None:
        self._turn_to(None, None)
        self.causes.leave()
        self._show_words(shown(chart.title), shown(chart.sentence))
        self.view.show_chart(chart)

    def _show_cause(self, pattern: Pattern) -> None:
        self._turn_to(pattern, None)
        self.list.leave()
        chart = self._measuring.comparison(pattern)
        self._show_words(shown(chart.title), shown(chart.sentence))
        self.view.show_chart(chart)
        self._jobs.query("signal", lambda: self._measuring.signal(pattern), self._show_signal, self._trouble)

    def _show_signal(self, letter: SignalLetter) -> None:
        self.letter.setPlainText(f"{letter.subject}\n\n{letter.body}")

    def _show_case(self, case: Case) -> None:
        self._turn_to(None, case)
        self.list.leave()
        name = FIELD[case.field].dutch if case.field in FIELD else case.field
        title = tr("{field}: {place}", field=name, place=case.place or tr("onbekend"))
        self._show_words(
            title[:1].upper() + title[1:], tr("Op {day}: {words}", day=case.day, words=case.words)
        )
        self.letter.setPlainText(case.answer)
        self.said.clear()
        self.solved.setChecked(case.solved)

    def _turn_to(self, pattern: Pattern | None, case: Case | None) -> None:
        """Shows the parts that belong to a figure, a cause or a case."""
        self._pattern, self._case = pattern, case
        self._note.hide()
        self.view.setVisible(case is None)
        self.view.setMaximumHeight(_BESIDE_A_LETTER if pattern is not None else _ANY_HEIGHT)
        self.letter.setVisible(pattern is not None or bool(case and case.answer))
        self._foot.setVisible(case is None)
        asks = case is not None and case.kind == "pattern"
        for part in (self.said, self.solved, self._keep):
            part.setVisible(asks)
        copy = self._copy.parentWidget()  # with its key
        if copy is not None:
            copy.setVisible(pattern is not None)

    def _show_words(self, title: str, sentence: str) -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)

    def _tell(self, words: str, name: str = "good") -> None:
        self._note.setObjectName(name)
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self._note.setText(words)
        self._note.show()

    def _trouble(self, error: KnownError) -> None:
        self._tell(shown(error.sentence), "trouble")

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_chart)
        self.list.field.connect(self._ask_field)
        self.causes.cause.connect(self._show_cause)
        self.causes.case.connect(self._show_case)
        self.causes.searched.connect(self._ask_cases)
        self._save.clicked.connect(self.save_figure)
        self._copy.clicked.connect(self.copy_signal)
        self._keep.clicked.connect(self.keep_answer)
        self.said.returnPressed.connect(self.keep_answer)

    def _compose(self) -> None:
        middle = named(QFrame(), "column", accessible=tr("Figuur"))
        head = named(QFrame(), "section")
        head.setLayout(column(self._title, self._sentence, space=4, margins=(16, 12, 16, 12)))
        body = QWidget()
        answer = row(self.said, self.solved, self._keep)
        inner = column(self.view, self.letter, answer, self._note, None, space=8, margins=(16, 8, 16, 8))
        for at in range(2):
            inner.setStretch(at, 100)
        body.setLayout(inner)
        foot = self._foot
        actions = flowing(with_key(self._copy, "C"), with_key(self._save, "P"), space=8)
        foot.setLayout(column(actions, margins=(14, 10, 14, 10)))
        box = column(head, body, foot, space=0, margins=(1, 1, 1, 1))
        box.setStretch(1, 1)
        middle.setLayout(box)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        for panel, least, stretch in ((self.list, 260, 0), (middle, 400, 1), (self.causes, 300, 0)):
            panel.setMinimumWidth(least)
            splitter.addWidget(panel)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        splitter.setSizes([290, 730, 380])
        self._turn_to(None, None)
        self.setLayout(column(splitter, margins=(12, 12, 12, 12)))
