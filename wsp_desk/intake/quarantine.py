"""Rows that cannot be dossiers, on their way to the quarantine file.

Public: `Quarantine`.

Rows are shown by the thousand, since stripping a few rows costs as much as stripping a thousand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from wsp_desk.intake.report import Quarantined
from wsp_desk.intake.rows import Rows, joined
from wsp_desk.texts import Text

_AT_ONCE = 5_000

Show = Callable[[Rows], Sequence[Mapping[str, str]]]
"""Gives the cells of rows by heading, without personal data."""


class Quarantine:
    """Collects rows that are set aside.

    Attributes:
        rows: What was set aside, in order of source and row number once `finish` was called.
    """

    def __init__(self, names: Sequence[str], show: Show) -> None:
        """Takes the name of every source, and what shows rows."""
        self.rows: list[Quarantined] = []
        self._names = names
        self._show = show
        self._waiting: list[tuple[Rows, Sequence[Text]]] = []

    @property
    def count(self) -> int:
        """How many rows were set aside."""
        return len(self.rows) + sum(len(rows) for rows, _ in self._waiting)

    def add(self, rows: Rows, reason: Text | Sequence[Text]) -> None:
        """Sets rows aside with their cells, for one reason or each for its own."""
        if len(rows):
            self._waiting.append((rows, [reason] * len(rows) if isinstance(reason, Text) else reason))
        if sum(len(each) for each, _ in self._waiting) >= _AT_ONCE:
            self._show_waiting()

    def add_unread(self, source: int, number: int, reason: Text) -> None:
        """Sets a row aside without its cells, because nobody can tell which is which."""
        self.rows.append(Quarantined(self._names[source], number, reason, {}))

    def finish(self) -> None:
        """Completes `rows`."""
        self._show_waiting()
        order = {name: place for place, name in enumerate(self._names)}
        self.rows.sort(key=lambda row: (order[row.source], row.row))

    def _show_waiting(self) -> None:
        for source in sorted({rows.source for rows, _ in self._waiting}):
            parts = [(rows, reasons) for rows, reasons in self._waiting if rows.source == source]
            whole = joined([rows for rows, _ in parts])
            reasons = [reason for _, each in parts for reason in each]
            for number, reason, values in zip(
                whole.numbers.tolist(), reasons, self._show(whole), strict=True
            ):
                self.rows.append(Quarantined(self._names[source], number, reason, values))
        self._waiting.clear()
