"""The left column: which requests are shown, and under which headings.

Public: `FilterColumn`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from wsp_desk.feedback.dosage import Worth
from wsp_desk.feedback.listing import By, Line, Wanted
from wsp_desk.feedback.states import State
from wsp_desk.trust import Rule
from wsp_desk.ui.basics import button, column, key_cap, label, named, row
from wsp_desk.ui.flow import flow_of, flowing
from wsp_desk.ui.i18n import shown, tr

_AGES = (0, 1, 2, 4)


class FilterColumn(QFrame):
    """Search words, headings, states, holder, team, field and age.

    Signals:
        changed: Other requests are wanted, or other headings.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "column", accessible=tr("Filters"))
        self.search = named(QLineEdit(), "search", accessible=tr("Zoek op dossier, veld of dossierhouder"))
        self.search.setPlaceholderText(tr("Zoek in de verzoeken"))
        self.search.textChanged.connect(lambda _: self.changed.emit())
        self._by = By.HOLDER
        self._segments = QButtonGroup(self)
        self._states: set[State] = set()
        self._chips = flowing(space=6)
        self.holder = self._combo(tr("Dossierhouder"))
        self.team = self._combo(tr("Team of organisatie"))
        self.field = self._combo(tr("Veld"))
        self.age = self._combo(tr("Leeftijd"))
        self._review = label("", "notice", wrap=True)
        self._clear = button(tr("Filters wissen"), "flat")
        self._clear.clicked.connect(self.clear)
        self._compose()
        self._review.hide()

    def wanted(self) -> Wanted:
        """Which requests are wanted now."""
        return Wanted(
            frozenset(self._states),
            self.holder.currentData() or "",
            self.team.currentData() or "",
            self.field.currentData() or "",
            self.age.currentData() or 0,
            self.search.text(),
        )

    def by(self) -> By:
        """Under which headings they are wanted."""
        return self._by

    def group_by(self, by: By) -> None:
        """Wants other headings."""
        self._by = by
        self._segments.button(list(By).index(by)).setChecked(True)
        self.changed.emit()

    def toggle_state(self, state: State) -> None:
        """Wants a state besides the others, or no longer."""
        self._states ^= {state}
        self.changed.emit()

    def clear(self) -> None:
        """Wants everything again."""
        self._states.clear()
        for combo in (self.holder, self.team, self.field, self.age):
            combo.blockSignals(True)
            combo.setCurrentIndex(0)
            combo.blockSignals(False)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.changed.emit()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Offers what occurs among these requests; the choice stays."""
        self._show_states(Counter(line.request.state for line in lines))
        holders = {line.to_ask.key: line.to_ask.name or line.to_ask.email or line.to_ask.id for line in lines}
        _offer(self.holder, tr("alle dossierhouders"), holders.items())
        teams = {line.to_ask.organisation for line in lines}
        _offer(self.team, tr("alle teams"), ((team, team) for team in teams))
        fields = {line.request.field: shown(line.request.field_label) for line in lines}
        _offer(self.field, tr("alle velden"), fields.items())
        self._clear.setEnabled(self.wanted() != Wanted())

    def show_review(self, review: Sequence[Worth], rules: Mapping[str, Rule]) -> None:
        """Says which rules are seldom right to ask about."""
        lines = [
            tr(
                "{title}: {right} van {all} keer terecht gevraagd.",
                title=rules[one.rule].title,
                right=one.right,
                all=one.right + one.in_vain,
            )
            for one in review
            if one.rule in rules
        ]
        self._review.setText("\n".join([tr("Kijk deze regels na:"), *lines]))
        self._review.setVisible(bool(lines))

    def _show_states(self, counts: Counter[State]) -> None:
        had = self.focusWidget()
        focused = had.property("state") if had is not None else None
        flow_of(self._chips).clear()
        for state in State:
            if counts[state] or state in self._states:
                chip = self._chip(state, counts[state])
                flow_of(self._chips).addWidget(chip)
                chip.show()
                if focused == state.value:
                    chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, state: State, count: int) -> QPushButton:
        words = tr("{state} {n}", state=state.label, n=count)
        chip = button(words, "chip", accessible=tr("Stand {state}: {n}", state=state.label, n=count))
        chip.setCheckable(True)
        chip.setChecked(state in self._states)
        chip.setProperty("state", state.value)
        chip.clicked.connect(lambda: self.toggle_state(state))
        return chip

    def _combo(self, name: str) -> QComboBox:
        combo = named(QComboBox(), accessible=name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(10)
        combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        return combo

    def _compose(self) -> None:
        self.age.blockSignals(True)
        self.age.addItem(tr("elke leeftijd"), 0)
        self.age.addItem(tr("minstens 1 dump oud"), 1)
        for dumps in _AGES[2:]:
            self.age.addItem(tr("minstens {n} dumps oud", n=dumps), dumps)
        self.age.blockSignals(False)
        top = named(QFrame(), "section")
        head = row(label(tr("Verzoeken"), "strong"), None, key_cap("/"))
        top.setLayout(column(head, self.search, space=8, margins=(14, 12, 14, 12)))
        parts: list[QWidget] = [
            _part(tr("Groepeer op"), self._grouping()),
            _part(tr("Stand"), self._chips),
            _part(tr("Dossierhouder"), self.holder),
            _part(tr("Team"), self.team),
            _part(tr("Veld"), self.field),
            _part(tr("Leeftijd"), self.age),
        ]
        rest = QWidget()
        rest.setLayout(
            column(*parts, row(self._clear, None), None, self._review, space=12, margins=(14, 12, 14, 12))
        )
        self.setLayout(column(top, rest, space=0, margins=(1, 1, 1, 1)))

    def _grouping(self) -> QWidget:
        holder, box = QWidget(), QHBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for place, by in enumerate(By):
            words = shown(by.label)
            segment = button(words, "segment", accessible=tr("Groepeer op {what}", what=words))
            segment.setCheckable(True)
            segment.setChecked(by is self._by)
            segment.setProperty("place", {0: "first", len(By) - 1: "last"}.get(place, "middle"))
            segment.setMinimumWidth(segment.sizeHint().width() + 10)
            segment.clicked.connect(lambda _=False, by=by: self.group_by(by))
            self._segments.addButton(segment, place)
            box.addWidget(segment)
        box.addStretch(1)
        holder.setLayout(box)
        return holder


def _part(name: str, control: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(column(label(name, "muted"), control, space=4))
    return holder


def _offer(combo: QComboBox, everything: str, options: Iterable[tuple[str, str]]) -> None:
    """Puts options in a list, in the order of their words, and keeps what was chosen."""
    before = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    combo.addItem(everything, "")
    for value, words in sorted(options, key=lambda one: one[1].casefold()):
        if value:
            combo.addItem(words or value, value)
    combo.setCurrentIndex(max(combo.findData(before), 0))
    combo.blockSignals(False)
