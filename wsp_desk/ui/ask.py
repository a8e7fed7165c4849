"""What is asked, as the window keeps it: an immutable value, and its history for undo.

Public: `Criterion`, `Ask`, `Conversation`, `IMPORTANCES`, `Value`.

Values are kept in the form of the request file, so that what the window asks and what the command line asks
are one and the same.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from wsp_desk.conversation.history import History

Value = Any
"""A value in the form of the request file: a text, a list of texts, or an object."""

IMPORTANCES = ("must", "strong", "nice", "exclude")


@dataclass(frozen=True)
class Criterion:
    """One thing the employer asks.

    Attributes:
        key: Stays the same while the criterion is edited; unique within a conversation.
        kind: A kind of the request file, for example "hours_week".
        value: As in the request file.
        importance: One of `IMPORTANCES`.
        weight: None: the released weight.
    """

    key: int
    kind: str
    value: Value
    importance: str = "strong"
    weight: float | None = None

    def to_json(self) -> dict[str, Any]:
        """The criterion as in a request file."""
        weight = {} if self.weight is None else {"weight": self.weight}
        return {"kind": self.kind, "value": self.value, "importance": self.importance} | weight


@dataclass(frozen=True)
class Ask:
    """A request: who asks, and what."""

    employer: str = ""
    title: str = ""
    day: date | None = None
    criteria: tuple[Criterion, ...] = ()

    @classmethod
    def from_json(cls, request: Mapping[str, Any]) -> Ask:
        """The request of a request file; its values are checked when it is answered."""
        criteria = tuple(Criterion(key, **each) for key, each in enumerate(request["criteria"], start=1))
        day = date.fromisoformat(request["date"]) if "date" in request else None
        return cls(request.get("employer", ""), request.get("title", ""), day, criteria)

    def to_json(self) -> dict[str, Any]:
        """The request as in a request file."""
        head = {"employer": self.employer, "title": self.title}
        day = {"date": self.day.isoformat()} if self.day else {}
        return head | day | {"criteria": [criterion.to_json() for criterion in self.criteria]}

    def of_kind(self, kind: str) -> Criterion | None:
        """The first criterion of a kind."""
        return next((criterion for criterion in self.criteria if criterion.kind == kind), None)

    def wanted_of_kind(self, kind: str) -> Criterion | None:
        """The first criterion of a kind that is no exclusion: what more of that kind is added to."""
        wanted = (each for each in self.criteria if each.kind == kind and each.importance != "exclude")
        return next(wanted, None)

    def put(self, criterion: Criterion) -> Ask:
        """The same request with this criterion in place of the one with its key, or added at the end."""
        keys = [other.key for other in self.criteria]
        if criterion.key not in keys:
            return replace(self, criteria=(*self.criteria, criterion))
        return replace(
            self, criteria=tuple(criterion if c.key == criterion.key else c for c in self.criteria)
        )

    def drop(self, key: int) -> Ask:
        """The same request without one criterion."""
        return replace(self, criteria=tuple(c for c in self.criteria if c.key != key))

    def next_key(self) -> int:
        """A key no criterion has."""
        return max((criterion.key for criterion in self.criteria), default=0) + 1


class Conversation(QObject):
    """The request under discussion, with undo.

    Signals:
        changed: The request, or the preview, is another one.
    """

    changed = Signal()

    def __init__(self, ask: Ask | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History(ask or Ask())
        self.preview: Ask | None = None

    @property
    def ask(self) -> Ask:
        """The request."""
        return self._history.now

    @property
    def history(self) -> History[Ask]:
        """The steps that led to it, and those taken back."""
        return self._history

    @property
    def shown(self) -> Ask:
        """What the results answer: the preview while words are being typed, else the request."""
        return self.preview or self.ask

    def put(self, criterion: Criterion, merge: str = "") -> None:
        """Adds or changes a criterion.

        Args:
            criterion: The new form of it.
            merge: Changes of one criterion under one word are undone together, as of a slider being dragged.
        """
        self.become(self.ask.put(criterion), merge=(criterion.key, merge) if merge else None)

    def change(self, key: int, how: Callable[[Criterion], Criterion], merge: str = "") -> None:
        """Changes the criterion with this key, if it is still there."""
        for criterion in self.ask.criteria:
            if criterion.key == key:
                self.put(how(criterion), merge)
                return

    def drop(self, key: int) -> None:
        """Removes a criterion."""
        self.become(self.ask.drop(key))

    def become(self, ask: Ask, merge: Hashable = None) -> None:
        """Makes another request the one under discussion."""
        self._show(self._history.do(ask, merge))

    def resume(self, history: History[Ask]) -> None:
        """Goes on with an earlier conversation, steps and all."""
        self._show(history)

    def seal(self) -> None:
        """Ends a step that was taken in parts: the slider is let go, the field is left."""
        self._history = self._history.seal()

    def look_ahead(self, ask: Ask | None) -> None:
        """Shows the answer to another request without making it the one under discussion."""
        preview = None if ask == self.ask else ask
        if preview != self.preview:
            self.preview = preview
            self.changed.emit()

    def undo(self) -> None:
        """Takes back the last change."""
        self._show(self._history.undo())

    def redo(self) -> None:
        """Does the last undone change again."""
        self._show(self._history.redo())

    def _show(self, history: History[Ask]) -> None:
        changed = history is not self._history or self.preview is not None
        self._history, self.preview = history, None
        if changed:
            self.changed.emit()
