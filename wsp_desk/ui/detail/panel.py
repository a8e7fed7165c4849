"""The right column: one dossier, why it stands where it stands, and what to do about its signals.

Public: `DetailPanel`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.ui.basics import VERDICT_STYLE, button, column, label, named, row, with_key
from wsp_desk.ui.detail.facts import FactTable
from wsp_desk.ui.detail.flags import FlagRow
from wsp_desk.ui.detail.letter import LetterPanel
from wsp_desk.ui.detail.waterfall import Waterfall
from wsp_desk.ui.flow import flowing
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.marks import Marks
from wsp_desk.ui.records import Detail, Flag, Letter
from wsp_desk.ui.results.model import percent
from wsp_desk.ui.results.pills import Pill
from wsp_desk.ui.theme import Look

_EMPTY, _DOSSIER, _LETTER = range(3)


class DetailPanel(QFrame):
    """Shows one dossier, or a letter about it.

    Signals:
        asked: What to ask the dossier holder about; empty for everything at once.
        shortlisted: The dossier goes on the shortlist, or off it.
        compared: The dossier is marked to be compared, or not any more.

    Args:
        look: Colours and fonts.
        marks: Which dossiers are marked.
    """

    asked = Signal(str)
    shortlisted = Signal()
    compared = Signal()

    def __init__(self, look: Look, marks: Marks) -> None:
        super().__init__()
        named(self, "column", accessible=tr("Dossier"))
        self._look, self._marks = look, marks
        self._detail: Detail | None = None
        self._title, self._pill = label("", "strong"), Pill(look)
        self._about = label("", "muted", wrap=True)
        self._why, self._between = label("", "strong"), label("", "muted")
        self._range = label("", "muted", wrap=True)
        self.waterfall = Waterfall(look)
        self._notes = label("", "muted", wrap=True)
        self._trouble = label("", "trouble", wrap=True)
        self._trouble.hide()
        self._flags = QVBoxLayout()
        self._empty = label(
            tr("Kies een dossier in de lijst. Hier staat waarom het past en wat er nog niet zeker is."),
            "muted",
            wrap=True,
        )
        self.letter = LetterPanel()
        self._ask = button(
            tr("Verzoek opstellen"), "primary", accessible=tr("Verzoek aan de dossierhouder opstellen, V")
        )
        self._short, self._compare = button(""), button("")
        self._short.clicked.connect(self.shortlisted)
        self._compare.clicked.connect(self.compared)
        marks.changed.connect(self._show_marks)
        self._pages = QStackedWidget()
        self._compose()
        self._ask.clicked.connect(lambda: self.asked.emit(""))
        self.letter.closed.connect(self.close_letter)

    def detail(self) -> Detail | None:
        """The dossier now shown."""
        return self._detail

    def show_nothing(self) -> None:
        """No dossier is chosen."""
        self._detail = None
        self._pages.setCurrentIndex(_EMPTY)

    def show_detail(self, detail: Detail) -> None:
        """Shows a dossier; a letter about the same dossier stays open."""
        self._trouble.hide()
        same = self._detail is not None and self._detail.row == detail.row
        self._detail = detail
        self._show_marks()
        self._show_head(detail)
        self._show_body(detail)
        if not (same and self._pages.currentIndex() == _LETTER):
            self._pages.setCurrentIndex(_DOSSIER)

    def show_letter(self, letter: Letter) -> None:
        """Opens a letter in place of the dossier."""
        self._pages.setCurrentIndex(_LETTER)
        self.letter.show_letter(letter)

    def close_letter(self) -> None:
        """Goes back to the dossier."""
        if self._pages.currentIndex() == _LETTER:
            self._pages.setCurrentIndex(_DOSSIER)
            self._ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> None:
        """Puts the keyboard on the first thing to do about the dossier."""
        if self._detail is not None and not self.shows_letter():
            self._ask.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shows_letter(self) -> bool:
        """Whether a letter is open."""
        return self._pages.currentIndex() == _LETTER

    def show_trouble(self, error: KnownError) -> None:
        """Shows in one sentence why the dossier or the letter cannot be shown."""
        self._trouble.setText(shown(error.sentence))
        self._trouble.show()

    def _show_head(self, detail: Detail) -> None:
        style = VERDICT_STYLE[detail.verdict]
        self._title.setText(tr("Dossier {dossier}", dossier=detail.dossier))
        self._pill.show_verdict(detail.verdict, f"{style.sign} {shown(style.word)}")
        self._about.setText(shown(detail.about))
        width = percent(detail.chart.low) != percent(detail.chart.high)
        self._why.setText(shown(detail.chart.title))
        self._between.setText(tr("({interval})", interval=detail.chart.interval) if width else "")
        self._range.setText(shown(detail.range) if detail.range else "")
        self._range.setVisible(detail.range is not None)

    def _show_marks(self) -> None:
        dossier = self._detail.dossier if self._detail else ""
        short, compared = dossier in self._marks.shortlist, dossier in self._marks.compared
        self._short.setText(tr("★ Op shortlist") if short else tr("Shortlist"))
        self._short.setAccessibleName(tr("Van de shortlist, S") if short else tr("Op de shortlist, S"))
        self._compare.setText(tr("◫ Gekozen") if compared else tr("Vergelijk"))
        words = tr("Niet meer vergelijken, C") if compared else tr("Kiezen om te vergelijken, C")
        self._compare.setAccessibleName(words)

    def _show_body(self, detail: Detail) -> None:
        self.waterfall.show_bars(detail.chart.bars)
        self._notes.setText("\n".join(shown(note) for note in detail.notes))
        self._notes.setVisible(bool(detail.notes))
        self._clear_flags()
        for flag in detail.flags:
            self._add_flag(flag)
        if detail.others:
            self._flags.addWidget(self._fold(detail.others))
        if detail.facts:
            self._flags.addWidget(FactTable(detail.facts))

    def _clear_flags(self) -> None:
        while (item := self._flags.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add_flag(self, flag: Flag, place: int = -1) -> None:
        made = FlagRow(self._look, flag)
        made.asked.connect(self.asked)
        self._flags.insertWidget(place, made)

    def _fold(self, others: tuple[Flag, ...]) -> QWidget:
        """A line that unfolds into the signals that do not count in this question."""
        words = tr("Nog {n} signalen die hier niet meetellen", n=len(others))
        opening = button(words if len(others) > 1 else tr("Nog 1 signaal dat hier niet meetelt"), "flat")
        line = named(QFrame(), "section")
        line.setLayout(row(opening, None, margins=(10, 4, 14, 4)))

        def unfold() -> None:
            place = self._flags.indexOf(line)
            line.hide()
            for offset, flag in enumerate(others):
                self._add_flag(flag, place + offset)

        opening.clicked.connect(unfold)
        return line

    def _compose(self) -> None:
        for page in (self._empty_page(), self._dossier_page(), self.letter):
            self._pages.addWidget(page)
        self.setLayout(column(self._pages, margins=(1, 1, 1, 1)))

    def _actions(self) -> QWidget:
        """The buttons at the foot, each with its key."""
        pairs = ((self._ask, "V"), (self._short, "S"), (self._compare, "C"))
        return flowing(*(with_key(control, key) for control, key in pairs), space=8)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        page.setLayout(column(self._empty, None, margins=(16, 16, 16, 16)))
        return page

    def _dossier_page(self) -> QWidget:
        head = named(QFrame(), "section")
        head.setLayout(
            column(row(self._title, None, self._pill), self._about, space=4, margins=(14, 11, 14, 11))
        )
        why = named(QFrame(), "section")
        why.setLayout(
            column(
                flowing(self._why, self._between, space=5),
                self._range,
                self.waterfall,
                self._notes,
                space=7,
                margins=(14, 11, 14, 11),
            )
        )
        self._flags.setSpacing(0)
        body = named(QWidget(), "plain")
        body.setLayout(column(head, why, self._flags, None, space=0))
        area = named(QScrollArea(), "plain", accessible=tr("Waarom en signalen"))
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = named(QFrame(), "foot")
        foot.setLayout(column(self._trouble, self._actions(), space=8, margins=(14, 10, 14, 10)))
        page = QWidget()
        page.setLayout(column(area, foot, space=0))
        return page
