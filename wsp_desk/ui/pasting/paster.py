"""From the dialog into the request under discussion.

Public: `Paster`, `with_proposals`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wsp_desk.errors import KnownError
from wsp_desk.ui.ask import Ask, Conversation, Criterion
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.pasting.dialog import VacancyDialog
from wsp_desk.ui.records import Desk
from wsp_desk.ui.theme import Look
from wsp_desk.vacancy import Proposal, Reading, criteria_of


class Paster(QObject):
    """Opens the dialog over the page, and puts what was kept in the request: one step to undo.

    Args:
        look: Colours and fonts.
        desk: Reads the text.
        jobs: How that is asked for.
        conversation: The request under discussion.
        page: Over which the dialog opens.
    """

    def __init__(self, look: Look, desk: Desk, jobs: Jobs, conversation: Conversation, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._desk, self._jobs, self._conversation = look, desk, jobs, conversation
        self._page = page
        self.dialog: VacancyDialog | None = None

    def open(self) -> None:
        """Opens the dialog, or comes back to the one that is open."""
        if self.dialog is None:
            replaces = bool(self._conversation.ask.criteria)
            self.dialog = VacancyDialog(
                self._look, self._read, self._desk.describe, replaces=replaces, parent=self._page.window()
            )
            self.dialog.taken.connect(self._take)
            self.dialog.finished.connect(self._closed)
        self.dialog.show()
        self.dialog.activateWindow()

    def type(self, words: str) -> None:
        """Puts words in the open dialog, as if they were typed."""
        if self.dialog is not None:
            self.dialog.paper.setPlainText(words)

    def _read(
        self, words: str, done: Callable[[Reading], None], failed: Callable[[KnownError], None]
    ) -> None:
        self._jobs.query("vacancy", lambda: self._desk.read_vacancy(words), done, failed)

    def _take(self, kept: Sequence[Proposal], title: str) -> None:
        self._conversation.become(with_proposals(self._conversation.ask, kept, title))

    def _closed(self) -> None:
        self._jobs.forget("vacancy")
        if self.dialog is not None:
            self.dialog.deleteLater()  # with it goes the text
            self.dialog = None
            self._page.window().activateWindow()


def with_proposals(ask: Ask, kept: Sequence[Proposal], title: str) -> Ask:
    """The request with proposals in it: what is proposed replaces all of its kind; the rest stays."""
    made = criteria_of(kept)
    kinds = {criterion["kind"] for criterion in made}
    stays = [criterion for criterion in ask.criteria if criterion.kind not in kinds]
    key = ask.next_key()
    new = [Criterion(key + place, **each) for place, each in enumerate(made)]
    return replace(ask, title=ask.title or title, criteria=(*stays, *new))
