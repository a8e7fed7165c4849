"""Two small buttons: take the last step back, do it again; their tips say which step.

Public: `StepButtons`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wsp_desk.ui.ask import Conversation
from wsp_desk.ui.asking.steps import step_words
from wsp_desk.ui.basics import button, named, plain_tip, row
from wsp_desk.ui.i18n import tr


class StepButtons(QWidget):
    """Undo and redo of the request.

    Args:
        conversation: The request under discussion.
    """

    def __init__(self, conversation: Conversation) -> None:
        super().__init__()
        self._conversation = conversation
        self._back, self._again = button("↶", "step"), button("↷", "step")
        self._back.clicked.connect(conversation.undo)
        self._again.clicked.connect(conversation.redo)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayout(row(self._back, self._again, space=0))
        conversation.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Follows the steps of the conversation."""
        history = self._conversation.history
        back = step_words(history.past[-1], history.now) if history.can_undo else None
        again = step_words(history.now, history.future[-1]) if history.can_redo else None
        _tell(self._back, tr("Terug: {step}", step=back) if back else tr("Niets om terug te nemen"), "Ctrl+Z")
        words = tr("Opnieuw: {step}", step=again) if again else tr("Niets om opnieuw te doen")
        _tell(self._again, words, "Ctrl+Y")
        self._back.setEnabled(back is not None)
        self._again.setEnabled(again is not None)


def _tell(made: QPushButton, words: str, keys: str) -> None:
    sentence = tr("{words} ({keys})", words=words, keys=keys)
    named(made, accessible=sentence)
    made.setToolTip(plain_tip(sentence))
