"""The steps of a conversation: what was, what is, and what was taken back.

Public: `History`.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

T = TypeVar("T")

LONGEST = 500
"""Steps that can be taken back; a conversation of an hour has fewer than a hundred."""


@dataclass(frozen=True)
class History(Generic[T]):
    """A value with the way that led to it. Immutable: every verb gives another history.

    Attributes:
        now: The value.
        past: What it was before, the oldest first.
        future: What was taken back, the next one to come again last.
        under: The word of the last step, while it can still take in another of the same word.
    """

    now: T
    past: tuple[T, ...] = ()
    future: tuple[T, ...] = ()
    under: Hashable = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self.past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back that can be done again."""
        return bool(self.future)

    def do(self, value: T, under: Hashable = None) -> History[T]:
        """Takes a step; one that changes nothing is no step.

        Args:
            value: The new value.
            under: Steps in a row under one word are one step, as of a slider being dragged; None is a step
                of its own.
        """
        if value == self.now:
            return self
        if under is not None and under == self.under:
            return replace(self, now=value, future=())
        return History(value, (*self.past, self.now)[-LONGEST:], (), under)

    def seal(self) -> History[T]:
        """Ends the last step: what follows is a step of its own, even under the same word."""
        return self if self.under is None else replace(self, under=None)

    def undo(self) -> History[T]:
        """Takes the last step back; the same history when there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (*self.future, self.now))

    def redo(self) -> History[T]:
        """Does the step that was last taken back; the same history when there is none."""
        if not self.future:
            return self
        return History(self.future[-1], (*self.past, self.now), self.future[:-1])
