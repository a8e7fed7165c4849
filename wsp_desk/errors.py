"""Two kinds of trouble: what the user can mend, and what we must mend.

Public: `KnownError` (the user's input or surroundings), `Cancelled`, `BugError` (ours), `bug_place`.
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


class Cancelled(KnownError):  # noqa: N818 - a decision of the user, not an error
    """The user stopped a long job; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(Text("Gestopt. Er is niets veranderd."))


class BugError(Exception):
    """The program contradicts itself; shown in a report dialog, with values left out."""


def bug_place(error: BaseException) -> str:
    """Type and place in our code of an unexpected error, without its message, which may hold a value.

    Returns:
        For example ``TypeError (wsp_desk/pool/load.py:41)``.
    """
    place = "?"
    frame = error.__traceback__
    while frame is not None:
        path = frame.tb_frame.f_code.co_filename.replace("\\", "/")
        if "/wsp_desk/" in path:
            place = f"wsp_desk/{path.rpartition('/wsp_desk/')[2]}:{frame.tb_lineno}"
        frame = frame.tb_next
    return f"{type(error).__name__} ({place})"
