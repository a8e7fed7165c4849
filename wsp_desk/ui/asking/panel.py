"""The left column: who asks, the look-up field, the criteria, and adding one.

Public: `AskPanel`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wsp_desk.ui.ask import Ask, Conversation, Criterion
from wsp_desk.ui.asking.adding import KindChooser, PasteLine, with_suggestion
from wsp_desk.ui.asking.card import CriterionCard, Ways
from wsp_desk.ui.asking.editors import editor_for
from wsp_desk.ui.asking.headline import Headline
from wsp_desk.ui.asking.search_field import SearchField, Suggester
from wsp_desk.ui.asking.step_buttons import StepButtons
from wsp_desk.ui.basics import column, label, named, plain_tip, row
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.kinds import INFO
from wsp_desk.ui.records import Count, Suggestion
from wsp_desk.ui.theme import Look

SURE_ENOUGH = 0.75
"""From this certainty on, the answer to the words being typed is shown ahead of Enter."""

SETTLED = 150
"""Milliseconds after which what was unfolded has its height."""


class AskPanel(QFrame):
    """Shows the request and changes it.

    Signals:
        pasting: The user wants to paste a vacancy.

    Args:
        look: Colours and fonts.
        conversation: The request under discussion.
        suggester: Where suggestions come from.
        ways: Released weights, and how values read.
        today: For criteria that start from today.
    """

    pasting = Signal()

    def __init__(
        self,
        look: Look,
        conversation: Conversation,
        suggester: Suggester,
        ways: Ways,
        today: date,
    ) -> None:
        super().__init__()
        self._look, self._conversation, self._suggester = look, conversation, suggester
        self._ways, self._today = ways, today
        self._cards: dict[int, CriterionCard] = {}
        self._pending: Criterion | None = None
        named(self, "column", accessible=tr("Zoekvraag"))
        self._employer = named(Headline(), "headline", accessible=tr("Werkgever"))
        self._employer.setPlaceholderText(tr("werkgever, plaats"))
        self._employer.setMaxLength(80)
        self._search = SearchField(
            look, suggester, ("occupation", "skill", "place"), tr("Beroep, vaardigheid of plaats"), "/"
        )
        self._hint = label(
            tr("Typ wat de werkgever zoekt. De uitkomst verandert terwijl u typt."), "muted", wrap=True
        )
        self._chooser = KindChooser()
        self._paste = PasteLine()
        self._stack, self._below, self._foot = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._compose()
        self._connect()
        self.refresh()

    @property
    def search(self) -> SearchField:
        """The look-up field."""
        return self._search

    def cards(self) -> list[CriterionCard]:
        """The cards, top to bottom."""
        return sorted(self._cards.values(), key=self._stack.indexOf)

    def show_counts(self, ask: Ask, counts: Sequence[Count]) -> None:
        """Shows how the pool stands to each criterion of a request."""
        for criterion, count in zip(ask.criteria, counts, strict=False):
            if criterion.key in self._cards:
                self._cards[criterion.key].show_count(count)

    def add_kind(self, kind: str) -> None:
        """Adds a criterion of a kind, or opens the one there is."""
        there = self._conversation.ask.of_kind(kind)
        if there is None:
            there = self._start(kind)
        self._cards[there.key].open_editor()

    def choose_kind(self) -> None:
        """Opens the list of kinds and puts the keyboard there."""
        self._chooser.open()

    def add_below(self, widget: QWidget) -> None:
        """Puts something under the criteria, for example what to refine them with."""
        self._below.addWidget(widget)

    def reveal(self, widget: QWidget) -> None:
        """Scrolls until something under the criteria is at the top, once its new height is known."""

        def scroll() -> None:
            self._area.verticalScrollBar().setValue(widget.mapTo(self._body, QPoint(0, 0)).y())

        grown = self._area.verticalScrollBar().rangeChanged.connect(scroll)
        QTimer.singleShot(
            SETTLED, self, lambda: self._area.verticalScrollBar().rangeChanged.disconnect(grown)
        )
        scroll()

    def add_foot(self, widget: QWidget) -> None:
        """Puts something at the foot of the column, always in sight."""
        self._foot.addWidget(widget)

    def refresh(self) -> None:
        """Makes the cards follow the request."""
        ask = self._conversation.ask
        if self._pending is not None and self._pending.key in {criterion.key for criterion in ask.criteria}:
            self._pending = None
        wanted = [*ask.criteria, *([self._pending] if self._pending else [])]
        kinds = {criterion.key: criterion.kind for criterion in wanted}
        for key in [key for key, card in self._cards.items() if kinds.get(key) != card.criterion.kind]:
            self._drop_card(key)
        for place, criterion in enumerate(wanted):
            self._show_card(criterion, place)
        if not (self._employer.hasFocus() and self._employer.isModified()):
            self._employer.setText(ask.employer)
            self._employer.setToolTip(plain_tip(ask.employer))
            self._employer.setCursorPosition(0)
        self._hint.setVisible(not wanted)

    def _compose(self) -> None:
        head = column(
            row(label(tr("Gesprek ·"), "strong"), self._employer, StepButtons(self._conversation), space=4),
            self._search,
            self._hint,
            space=8,
            margins=(14, 12, 14, 12),
        )
        section = named(QFrame(), "section")
        section.setLayout(head)
        self._stack.setSpacing(0)
        self._stack.setContentsMargins(0, 0, 0, 0)
        body = self._body = named(QWidget(), "plain")
        body.setLayout(column(self._stack, self._chooser, self._paste, self._below, None, space=0))
        area = self._area = named(QScrollArea(), "plain")
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(section, area, self._foot, space=0, margins=(1, 1, 1, 1)))

    def _connect(self) -> None:
        self._search.picked.connect(self._take)
        self._search.best.connect(self._look_ahead)
        self._chooser.chosen.connect(self.add_kind)
        self._chooser.unfolded.connect(lambda: self.reveal(self._chooser))
        self._chooser.reached.connect(self._area.ensureWidgetVisible)
        self._paste.wanted.connect(self.pasting)
        self._employer.editingFinished.connect(self._name_employer)
        self._conversation.changed.connect(self.refresh)

    def _start(self, kind: str) -> Criterion:
        self._forget_pending()
        info = INFO[kind]
        value = info.start(self._today)
        criterion = Criterion(self._conversation.ask.next_key(), kind, value, info.importance)
        if value is None:
            self._pending = criterion
            self.refresh()
        else:
            self._conversation.put(criterion)
        return criterion

    def _forget_pending(self) -> None:
        """Drops the card whose value was never chosen; its key is free again."""
        if self._pending is not None:
            self._drop_card(self._pending.key)
            self._pending = None

    def _show_card(self, criterion: Criterion, place: int) -> None:
        """Shows a criterion at its place, so that one that comes back by undo stands where it stood."""
        if criterion.key in self._cards:
            card = self._cards[criterion.key]
            card.show_criterion(criterion)
            if self._stack.indexOf(card) != place:
                self._stack.insertWidget(place, card)
            return
        card = CriterionCard(
            self._look, criterion, self._ways, lambda c: editor_for(c, self._look, self._suggester)
        )
        card.changed.connect(self._change)
        card.settled.connect(self._conversation.seal)
        card.removed.connect(self._remove)
        self._cards[criterion.key] = card
        self._stack.insertWidget(place, card)

    def _drop_card(self, key: int) -> None:
        card = self._cards.pop(key)
        self._stack.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _change(self, criterion: Criterion, merge: str) -> None:
        if not criterion.value:
            return
        if self._pending is not None and criterion.key == self._pending.key:
            self._pending = None
        self._conversation.put(criterion, merge)

    def _remove(self, key: int) -> None:
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._pending is not None and key == self._pending.key:
            self._pending = None
            self.refresh()
        else:
            self._conversation.drop(key)

    def _take(self, suggestion: Suggestion) -> None:
        self._pending = None
        self._conversation.become(with_suggestion(self._conversation.ask, suggestion))

    def _look_ahead(self, suggestion: Suggestion | None) -> None:
        sure = suggestion is not None and suggestion.sure >= SURE_ENOUGH
        ask = with_suggestion(self._conversation.ask, suggestion) if suggestion and sure else None
        self._conversation.look_ahead(ask)

    def _name_employer(self) -> None:
        if not self._employer.isModified():
            return
        self._employer.setModified(False)
        words = self._employer.text().strip()
        self._conversation.become(replace(self._conversation.ask, employer=words), merge="employer")
