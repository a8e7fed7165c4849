"""The dialog "Vacature plakken": text on the left, proposals on the right, then into the request.

Public: `VacancyDialog`, `Reader`.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QSplitter, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.texts import Text
from wsp_desk.ui.ask import Value
from wsp_desk.ui.basics import button, column, key_cap, label, named, row
from wsp_desk.ui.i18n import locale, shown, tr
from wsp_desk.ui.pasting.choices import Choices
from wsp_desk.ui.pasting.leftovers import LeftoverList
from wsp_desk.ui.pasting.paper import Paper
from wsp_desk.ui.theme import Look
from wsp_desk.vacancy import Leftover, Proposal, Reading

Reader = Callable[[str, Callable[[Reading], None], Callable[[KnownError], None]], None]
"""Reads a text beside the window: the text, who gets the reading, and who hears why not."""

REST = 200
"""Milliseconds without typing before the text is read."""


class VacancyDialog(QDialog):
    """Reads a pasted vacancy and lets the user decide on each proposal.

    Signals:
        taken: The `Proposal`s that were kept, and the title, when the user puts them in the request.

    Args:
        look: Colours and fonts.
        read: How a text is read.
        describe: How the value of a kind reads.
        replaces: Whether the request holds criteria already.
        parent: The window over which it opens.
    """

    taken = Signal(object, str)

    def __init__(
        self,
        look: Look,
        read: Reader,
        describe: Callable[[str, Value], Text],
        *,
        replaces: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._title = read, ""
        named(self, "page", accessible=tr("Vacature plakken"))
        self.setWindowTitle(tr("Vacature plakken"))
        self.setModal(True)
        self.paper, self.choices, self.leftovers = Paper(look), Choices(describe), LeftoverList()
        self._notice = label("", "notice", wrap=True)
        self._count, self._left_over = label("", "strong"), label("", "muted")
        self._unused = _boxed(
            "foot", column(self._left_over, self.leftovers, space=4, margins=(12, 8, 12, 10))
        )
        self.take = button(
            tr("Zet in de zoekvraag"), "primary", accessible=tr("Zet in de zoekvraag, Ctrl+Enter")
        )
        self._cancel = button(tr("Annuleren"))
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._compose(replaces)
        self._connect()
        self._show(Reading(""))
        self.resize(QSize(1120, 720).boundedTo(self.screen().availableSize() * 0.95))
        self.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept(self) -> list[Proposal]:
        """What goes into the request."""
        return self.choices.kept()

    def read_now(self) -> None:
        """Reads the text without waiting for rest."""
        self._rest.stop()
        words = self.paper.toPlainText()
        self._read(words, lambda reading: self._arrived(words, reading), lambda why: self._fail(words, why))

    def accept(self) -> None:
        """Hands over what is kept and closes; without any it stays open."""
        kept = self.kept()
        if kept:
            super().accept()
            self.taken.emit(kept, self._title)

    def _compose(self, replaces: bool) -> None:
        hint = label(
            tr(
                "E-mailadressen, telefoonnummers, BSN en rekeningnummers worden weggehaald."
                " Namen herkent het programma niet."
            ),
            "muted",
            wrap=True,
        )
        left = _boxed("column", column(self.paper, hint, space=8, margins=(12, 12, 12, 10)))
        keys = label(tr("↑↓ volgende · spatie kiest · ←→ hoe belangrijk"), "muted", wrap=True)
        head = _boxed("section", column(self._count, keys, space=2, margins=(14, 10, 14, 10)))
        right = _boxed("column", column(head, self.choices, self._unused, space=0, margins=(1, 1, 1, 1)))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        for panel, least in ((left, 300), (right, 420)):
            panel.setMinimumWidth(least)
            splitter.addWidget(panel)
        splitter.setSizes([520, 560])
        merging = label(tr("Wat van hetzelfde soort al in de vraag staat, wordt vervangen."), "muted")
        foot = row(merging, None, self._cancel, self.take, key_cap(tr("Ctrl Enter")))
        page = column(self._notice, splitter, foot, space=10, margins=(12, 12, 12, 12))
        page.setStretch(1, 1)
        self.setLayout(page)
        merging.setVisible(replaces)

    def _connect(self) -> None:
        self.paper.edited.connect(self._rest.start)
        self._rest.timeout.connect(self.read_now)
        self.choices.chosen.connect(lambda proposal: self.paper.choose(proposal.spans))
        self.choices.decided.connect(self._count_kept)
        self.leftovers.chosen.connect(self._look_at_leftover)
        self.take.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)

    def _look_at_leftover(self, leftover: Leftover) -> None:
        self.paper.choose([leftover.span])

    def _arrived(self, words: str, reading: Reading) -> None:
        if words == self.paper.toPlainText():  # else the text is another one by now, and is read again
            self.paper.show_words(reading.text)
            self._show(reading)

    def _fail(self, words: str, why: KnownError) -> None:
        if words == self.paper.toPlainText():
            self._show(Reading(words, notices=(why.sentence,)))

    def _show(self, reading: Reading) -> None:
        self._title = reading.title
        self.choices.show_reading(reading)
        self.leftovers.show_reading(reading)
        self.leftovers.updateGeometry()
        self._order_tabs()
        self.paper.mark([span for proposal in reading.proposals for span in proposal.spans])
        told = bool(reading.text.strip())
        self._notice.setText("\n".join(shown(notice) for notice in reading.notices) if told else "")
        self._notice.setVisible(bool(self._notice.text()))
        self._unused.setVisible(bool(reading.leftovers))
        silent = sum(leftover.silent for leftover in reading.leftovers)
        self._left_over.setText(
            tr(
                "Niet gebruikt: {count}, waarvan {silent} waar ik niets in vond",
                count=len(reading.leftovers),
                silent=silent,
            )
        )
        self._count_kept()

    def _order_tabs(self) -> None:
        stops = [self.paper, *self.choices.stops(), self.leftovers, self._cancel, self.take]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _count_kept(self) -> None:
        kept, all_ = len(self.kept()), len(self.choices.rows())
        doubtful = sum(each.proposal.doubtful for each in self.choices.rows())
        number = locale().number
        if all_:
            words = tr(
                "{kept} van {all} voorstellen gekozen · {doubtful} met twijfel",
                kept=number(kept),
                all=number(all_),
                doubtful=number(doubtful),
            )
        else:
            words = tr("Nog geen voorstellen")
        self._count.setText(words)
        self.take.setEnabled(bool(kept))


def _boxed(name: str, layout: object) -> QFrame:
    frame = named(QFrame(), name)
    frame.setLayout(layout)  # type: ignore[arg-type]
    return frame
