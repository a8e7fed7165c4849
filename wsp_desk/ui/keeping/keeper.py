"""Between the page and the saved requests: saving, opening, and looking what changed, beside the window.

Public: `Keeper`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from wsp_desk.conversation.saved import SavedSearch, SavedSearches
from wsp_desk.conversation.seen import Changes, Seen
from wsp_desk.errors import KnownError
from wsp_desk.ui.ask import Ask, Conversation
from wsp_desk.ui.insight import Kept
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.marks import Marks
from wsp_desk.ui.records import Desk

Failed = Callable[[KnownError], None]


class Keeper(QObject):
    """Keeps the request under discussion, and opens others.

    Signals:
        listed: The saved requests, as `Kept`, in the order of their names.
        opened: The `Kept` that is under discussion now; None when it is a request without a name.
        failed: A `KnownError` that says what did not work.

    Args:
        searches: The saved requests.
        desk: Answers them.
        jobs: Runs work beside the window.
        conversation: The request under discussion.
        marks: The shortlist that is kept with it.
        parent: Who owns it.
    """

    listed = Signal(object)
    opened = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        searches: SavedSearches,
        desk: Desk,
        jobs: Jobs,
        conversation: Conversation,
        marks: Marks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._searches, self._desk, self._jobs = searches, desk, jobs
        self._conversation, self._marks = conversation, marks
        self.current: Kept | None = None
        marks.shortlisted.connect(self._keep_shortlist)

    def is_changed(self) -> bool:
        """Whether the request under discussion differs from the saved one."""
        return self.current is not None and self.current.ask.to_json() != self._conversation.ask.to_json()

    def refresh(self) -> None:
        """Answers every saved request and tells what changed."""
        self._jobs.query("kept", self._look, self._show, self.failed.emit)

    def save(self, name: str) -> None:
        """Keeps the request under discussion: under the name it has, or as another one."""
        ask, shortlist, current = self._conversation.ask, self._marks.shortlist, self.current
        same = current is not None and current.name.casefold() == " ".join(name.split()).casefold()

        def keep() -> SavedSearch:
            if same and current is not None:
                return self._searches.update(current.id, request=ask.to_json(), shortlist=shortlist)
            return self._searches.save(name, ask.to_json(), shortlist)

        self._change(keep, self._saved)

    def open(self, kept: Kept) -> None:
        """Makes a saved request the one under discussion; undo brings the other one back."""
        self.current = kept
        self._marks.replace(kept.shortlist, kept.news)
        self._conversation.become(kept.ask)
        self.opened.emit(kept)

    def resume(self, search: str) -> None:
        """Goes on under the name of a saved request; shortlist and request stay as they are."""
        for saved in self._searches.all():
            if saved.id == search:
                self._become(_kept(saved, None))

    def rename(self, kept: Kept, name: str) -> None:
        """Gives a saved request another name."""
        self._change(lambda: self._searches.rename(kept.id, name), self._saved_elsewhere)

    def remove(self, kept: Kept) -> None:
        """Takes a saved request from the list."""

        def forget(_: object) -> None:
            if self.current is not None and self.current.id == kept.id:
                self._become(None)
            self.refresh()

        self._change(lambda: self._searches.remove(kept.id), forget)

    def restore(self, kept: Kept) -> None:
        """Puts a removed request back."""
        self._change(lambda: self._searches.restore(kept.id), lambda _: self.refresh())

    def continue_with(self, kept: Kept | None) -> None:
        """Goes on with a request that was kept, over another pool."""
        self._become(kept)

    def leave(self) -> None:
        """Goes on with the request without its name."""
        self._become(None)

    def _become(self, kept: Kept | None) -> None:
        self.current = kept
        self.opened.emit(kept)

    def _keep_shortlist(self) -> None:
        """The shortlist of a saved request is kept at once; choosing is not a draft."""
        current, shortlist = self.current, self._marks.shortlist
        if current is not None:
            self._change(lambda: self._searches.update(current.id, shortlist=shortlist), lambda _: None)

    def _saved(self, saved: SavedSearch) -> None:
        self._become(Kept(saved.id, saved.name, Ask.from_json(saved.request), saved.shortlist))
        self.refresh()

    def _saved_elsewhere(self, saved: SavedSearch) -> None:
        if self.current is not None and self.current.id == saved.id:
            self._saved(saved)
        else:
            self.refresh()

    def _change(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._jobs.change(lambda _: work(), done, self.failed.emit)

    def _look(self) -> list[tuple[SavedSearch, Seen | None, Kept]]:
        """Every saved request with what it brings now; numbers that will be named are written down first."""
        looked = [(saved, seen, _kept(saved, seen)) for saved, seen in self._all_seen()]
        for _, _, kept in looked:
            if kept.news or kept.gone:
                self._desk.naming(kept.ask, [*kept.news, *kept.gone])
        return looked

    def _all_seen(self) -> list[tuple[SavedSearch, Seen | None]]:
        return [(saved, self._seen(saved)) for saved in self._searches.all()]

    def _seen(self, saved: SavedSearch) -> Seen | None:
        """What it brings now; None when the request cannot be read with this vocabulary."""
        try:
            return self._desk.seen(Ask.from_json(saved.request))
        except KnownError:
            return None

    def _show(self, looked: list[tuple[SavedSearch, Seen | None, Kept]]) -> None:
        self.listed.emit([kept for _, _, kept in looked])
        fresh = [(saved, seen) for saved, seen, _ in looked if seen is not None and seen not in saved.seen]
        if fresh:
            self._change(lambda: self._remember(fresh), lambda _: None)

    def _remember(self, fresh: list[tuple[SavedSearch, Seen]]) -> None:
        for saved, seen in fresh:
            self._searches.see(saved.id, seen)
            self._desk.hiding(Ask.from_json(saved.request))


def _kept(saved: SavedSearch, seen: Seen | None) -> Kept:
    ask = Ask.from_json(saved.request)
    changes: Changes | None = saved.since_before(seen) if seen else None
    if seen is None or changes is None:
        return Kept(saved.id, saved.name, ask, saved.shortlist, seen.total if seen else None)
    news = dict.fromkeys(changes.new, "new") | dict.fromkeys(changes.better, "better")
    return Kept(saved.id, saved.name, ask, saved.shortlist, seen.total, changes.sentence, news, changes.gone)
