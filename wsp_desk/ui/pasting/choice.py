"""One proposal: keep or drop it, how much it matters, and the words it rests on.

Public: `Choice`.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QWidget

from wsp_desk.matching import Importance
from wsp_desk.texts import Text
from wsp_desk.ui.ask import IMPORTANCES
from wsp_desk.ui.asking.segmented import IMPORTANCE_WORDS, Segmented
from wsp_desk.ui.basics import column, label, named, row
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.kinds import kind_name
from wsp_desk.vacancy import Proposal


class Choice(QFrame):
    """Shows a proposal and takes the decision on it.

    Signals:
        chosen: The user looks at it.
        decided: It is kept, dropped, or matters more or less than before.
        left: An arrow key leads to the one below (1) or above (-1).

    Args:
        proposal: What is proposed.
        value: How its value reads.
    """

    chosen = Signal()
    decided = Signal()
    left = Signal(int)

    def __init__(self, proposal: Proposal, value: Text) -> None:
        super().__init__()
        self._proposal = proposal
        name, words = shown(kind_name(proposal.kind)), shown(value)
        named(self, "section")
        self._keep = named(QCheckBox(name.replace("&", "&&")), "strong", accessible=f"{name}: {words}")
        self._keep.setChecked(not proposal.doubtful)
        self._segmented = Segmented(f"{name} {words}")
        self._segmented.choose(proposal.importance.value)
        self._importance = proposal.importance.value
        for button in self._segmented.findChildren(QPushButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # one stop for each proposal: see `_steer`
        self._say_importance()
        doubt = label(tr("? twijfel"), "doubt")
        head = row(self._keep, doubt, None, self._segmented, space=6)
        why = shown(proposal.why)
        reason = label(why[:1].upper() + why[1:], "muted", wrap=True)
        parts = (label(words, wrap=True), label(_quoted(proposal), "muted", wrap=True), reason)
        self.setLayout(column(head, *parts, space=2, margins=(12, 7, 12, 8)))
        doubt.setVisible(proposal.doubtful)
        reason.setVisible(bool(why))
        self._keep.toggled.connect(lambda _: self.decided.emit())
        self._segmented.chosen.connect(self._weigh)
        self._keep.installEventFilter(self)

    @property
    def proposal(self) -> Proposal:
        """The proposal, with the importance now chosen."""
        return replace(self._proposal, importance=Importance(self._importance))

    @property
    def stop(self) -> QWidget:
        """What takes the keyboard."""
        return self._keep

    @property
    def kept(self) -> bool:
        """Whether it goes into the request."""
        return self._keep.isChecked()

    def keep(self, kept: bool, importance: str = "") -> None:
        """Shows a decision without telling anyone."""
        self._keep.blockSignals(True)
        self._keep.setChecked(kept)
        self._keep.blockSignals(False)
        if importance:
            self._show_importance(importance)

    def take_keyboard(self) -> None:
        """Puts the keyboard here."""
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the controls looks at the proposal."""
        super().mousePressEvent(event)
        self.take_keyboard()
        self.chosen.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Having the keyboard is looking at it; arrows go on or choose the importance, Delete drops."""
        if event.type() == QEvent.Type.FocusIn:
            self.chosen.emit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._steer(Qt.Key(event.key())) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _steer(self, key: Qt.Key) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key, 0)
        aside = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key, 0)
        if step:
            self.left.emit(step)
        elif aside:
            place = IMPORTANCES.index(self._importance) + aside
            self._weigh(IMPORTANCES[min(max(place, 0), len(IMPORTANCES) - 1)])
        elif key == Qt.Key.Key_Delete:
            self._keep.setChecked(False)
        else:
            return False
        return True

    def _weigh(self, importance: str) -> None:
        self._show_importance(importance)
        self._keep.setChecked(True)
        self.chosen.emit()
        self.decided.emit()

    def _show_importance(self, importance: str) -> None:
        self._importance = importance
        self._segmented.choose(importance)
        self._say_importance()

    def _say_importance(self) -> None:
        word = shown(IMPORTANCE_WORDS[self._importance])
        self._keep.setAccessibleDescription(f"{word}. {_spoken(self._proposal)}")


def _quoted(proposal: Proposal) -> str:
    words = dict.fromkeys(" ".join(span.words.split()) for span in proposal.spans)
    return tr("uit {words}", words=", ".join(f"„{each}”" for each in words))


def _spoken(proposal: Proposal) -> str:
    """What a screen reader adds: the doubt and the words."""
    doubt = tr("twijfel: {why}", why=proposal.why) if proposal.doubtful else shown(proposal.why)
    return ". ".join(part for part in (doubt, _quoted(proposal)) if part)
