"""Two kinds of trouble: what the user can mend, and what we must mend.

Public: `KnownError` (the user's input or surroundings), `Cancelled`, `BugError` (ours).
"""

from __future__ import annotations

from wsp_desk.texts import Text


class KnownError(Exception):
    """Something outside the program is wrong, and one sentence says what, where, and what to do.

    Attributes:
        sentence: What the user reads. It never holds a value from a dossier.
    """

    def __init__(self, sentence: Text | str) -> None:
        self.sentence = sentence if isinstance(sentence, Text) else Text("{sentence}", {"sentence": sentence})
        super().__init__(str(self.sentence))


class Cancelled(KnownError):
    """The user stopped a long job; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(Text("Gestopt. Er is niets veranderd."))


class BugError(Exception):
    """The program contradicts itself; shown in a report dialog, with values left out."""
