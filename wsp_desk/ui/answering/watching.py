"""What the window is about to show, written in the register first; the same thing once, not at every repaint.

Public: `Watch`.

An answer is asked again with every step of a slider, and an open dossier is read anew each time. Within one
conversation (same employer, same work, same day) a dossier counts as listed once. A dossier counts as opened
each time somebody goes to it from another one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from wsp_desk.matching import Request
from wsp_desk.register.audit import Asked, Audit, Purpose
from wsp_desk.vocabulary import Vocabulary


class Watch:
    """Writes who looks at whom in one window.

    Args:
        audit: Where it is written.
        vocabulary: In whose words a request is told apart from another.
        today: Gives the day.
    """

    def __init__(self, audit: Audit, vocabulary: Vocabulary, today: Callable[[], date] = date.today) -> None:
        self._audit, self._vocabulary, self._today = audit, vocabulary, today
        self._conversation: tuple[object, ...] = ()
        self._listed: set[str] = set()
        self._opened: tuple[str, ...] = ()

    def listed(self, request: Request, dossiers: Iterable[str], purpose: Purpose = Purpose.MATCH) -> None:
        """Dossiers are about to stand in a list.

        Raises:
            KnownError: It cannot be written; nothing may be shown.
        """
        self._turn_to(request)
        fresh = [one for one in dict.fromkeys(dossiers) if one not in self._listed]
        if fresh:
            self._audit.listed(fresh, purpose, self._asked(request))
            self._listed.update(fresh)

    def opened(self, request: Request, *dossiers: str) -> None:
        """Dossiers are about to be shown whole.

        Raises:
            KnownError: It cannot be written; nothing may be shown.
        """
        self._turn_to(request)
        if dossiers != self._opened:
            self._audit.viewed(dossiers, Purpose.MATCH, self._asked(request))
            self._opened = dossiers

    def drafted(self, request: Request, dossier: str) -> None:
        """A letter is about to be shown.

        Raises:
            KnownError: It cannot be written; nothing may be shown.
        """
        self._audit.drafted([dossier], Purpose.CORRECT, self._asked(request))

    def leaves(self, dossier: str, form: str) -> None:
        """Something of a dossier is about to leave the program.

        Raises:
            KnownError: It cannot be written; nothing may leave.
        """
        self._audit.exported([dossier], Purpose.CORRECT, form=form)

    def _turn_to(self, request: Request) -> None:
        conversation = (request.employer, request.title, self._today())
        if conversation != self._conversation:
            self._conversation, self._listed, self._opened = conversation, set(), ()

    def _asked(self, request: Request) -> Asked:
        return Asked.of(request.to_json(self._vocabulary))
