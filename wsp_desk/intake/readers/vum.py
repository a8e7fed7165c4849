"""VUM v3 werkzoekende profiles (JSON): every profile becomes a row, every attribute path a column.

Public: `VumDelivery`, `looks_like_json`.

The file is read twice, profile by profile: once for the numbers, once for the rest. A profile whose objects
and lists do not stand where the contract has them is broken. A value that the contract does not allow stays
in its cell, where cleaning judges it, but does not get into the search profile; findings tell where.
"""

from __future__ import annotations

import codecs
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from wsp_desk.intake.readers.raw import BrokenRow, RawBatch
from wsp_desk.intake.report import Finding
from wsp_desk.intake.vum.cells import HEADINGS, ID, PROFILE, cells, profile_id, unwrapped
from wsp_desk.intake.vum.checking import Fault, Violation, check, prune
from wsp_desk.intake.vum.contract import BROKER_ID, WERKZOEKENDE
from wsp_desk.intake.vum.profile import search_profile
from wsp_desk.intake.vum.shapes import Record
from wsp_desk.intake.vum.stream import Item, Items
from wsp_desk.texts import Text, text

_BATCH_PROFILES = 20_000
_MOST_FINDINGS = 25
_PROFILE = Record({**WERKZOEKENDE.attributes, "vumID": BROKER_ID})
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def looks_like_json(start: bytes) -> bool:
    """Tells whether a file that begins so holds a JSON list or object."""
    for mark in _BOMS:
        start = start.removeprefix(mark)
    return start.replace(b"\0", b"").lstrip()[:1] in (b"[", b"{")


class VumDelivery:
    """A file of profiles. The row number of a profile is its place in the file, from 1.

    Attributes:
        findings: Where profiles depart from the contract; complete after the numbers have been read.
    """

    def __init__(self, path: Path) -> None:
        """Takes the file; nothing of it is read yet."""
        self.name = path.name
        self.headings: Sequence[str] = HEADINGS
        self.findings: list[Finding] = []
        self._items = Items(path, frozenset(_PROFILE.attributes))
        self._faulty: Container[int] | None = None

    def column(self, place: int) -> pa.ChunkedArray:
        """All cells of one column; see `Delivery`. The deviations are counted on the way."""
        if HEADINGS[place] != ID:
            return pa.chunked_array([batch.table.column(place).combine_chunks() for batch in self.batches()])
        faults = _Faults()
        numbers = [profile_id(read.pruned) for read in map(_Profile, self._items) if read.counts_in(faults)]
        self.findings[:] = faults.findings(self.name)
        self._faulty = faults.profiles
        return pa.chunked_array([pa.array(numbers, pa.string())])

    def batches(self) -> Iterator[RawBatch]:
        """Streams the profiles; see `Delivery`."""
        rows = _Rows()
        for item in self._items:
            rows.add(_Profile(item, self._faulty))
            if len(rows) == _BATCH_PROFILES:
                yield rows.batch()
                rows = _Rows()
        if len(rows) or rows.broken:
            yield rows.batch()


class _Profile:
    """An item of the file beside the contract.

    Attributes:
        number: Its place in the file.
        pruned: The profile without empty attributes.
        sound: What of it follows the contract.
        violations: What does not.
        reason: Why it is broken; None when it is not.
    """

    __slots__ = ("number", "pruned", "reason", "sound", "violations")

    def __init__(self, item: Item, faulty: Container[int] | None = None) -> None:
        """Takes the item, and the numbers that are not in order where those are known already."""
        self.number = item.number
        try:
            found = prune(unwrapped(item.value))
        except RecursionError:
            item = Item(item.number, None, readable=False)
            found = None
        self.pruned: dict[str, Any] = found if isinstance(found, dict) else {}
        self.violations: list[Violation] = []
        self.sound = self.pruned
        self.reason: Text | None = None
        if faulty is None or item.number in faulty:
            self.sound = check(self.pruned, _PROFILE, "", self.violations)
            self.reason = self._reason(item)

    def counts_in(self, faults: _Faults) -> bool:
        """Adds its deviations, and tells whether it becomes a row."""
        if self.reason is not None:
            faults.profiles.add(self.number)
        elif self.violations:
            faults.add(self.number, self.violations)
        return self.reason is None

    def _reason(self, item: Item) -> Text | None:
        if not item.readable:
            return text("Profiel {number} is geen geldige JSON.", number=str(item.number))
        if not isinstance(item.value, dict):
            return text("Profiel {number} is geen JSON-object.", number=str(item.number))
        if not self.sound:
            return text("Profiel {number} heeft geen enkel attribuut van VUM v3.", number=str(item.number))
        for violation in self.violations:
            if violation.fault is Fault.STRUCTURE:
                return text("Profiel {number}: {why}", number=str(item.number), why=violation.sentence)
        return None


class _Rows:
    """Rows of the next batch."""

    def __init__(self) -> None:
        self.broken: list[BrokenRow] = []
        self._numbers: list[int] = []
        self._columns: dict[str, list[str]] = {heading: [] for heading in HEADINGS}

    def add(self, profile: _Profile) -> None:
        """Adds a profile as a row, or says why it cannot be one."""
        if profile.reason is not None:
            self.broken.append(BrokenRow(profile.number, profile.reason))
            return
        self._numbers.append(profile.number)
        found = cells(profile.pruned)
        found[ID] = profile_id(profile.pruned)
        found[PROFILE] = search_profile(profile.sound)
        for heading, column in self._columns.items():
            column.append(found.get(heading, ""))

    def batch(self) -> RawBatch:
        """The rows."""
        columns = enumerate(self._columns.values())
        table = pa.table({str(place): pa.array(column, pa.string()) for place, column in columns})
        return RawBatch(table, np.array(self._numbers, np.int64), tuple(self.broken))

    def __len__(self) -> int:
        return len(self._numbers)


class _Faults:
    """Deviations, counted per attribute and expectation.

    Attributes:
        profiles: Numbers of the profiles that are not in order.
    """

    def __init__(self) -> None:
        self.profiles: set[int] = set()
        self._counts: Counter[tuple[Fault, str]] = Counter()
        self._first: dict[tuple[Fault, str], tuple[int, Violation]] = {}

    def add(self, number: int, violations: Sequence[Violation]) -> None:
        """Counts those of one profile."""
        self.profiles.add(number)
        for key, violation in {(each.fault, _general(each.path)): each for each in violations}.items():
            self._counts[key] += 1
            self._first.setdefault(key, (number, violation))

    def findings(self, file: str) -> Iterator[Finding]:
        """One finding per attribute, the most frequent first."""
        for key, count in self._counts.most_common(_MOST_FINDINGS):
            number, violation = self._first[key]
            yield Finding(
                "contract",
                text(
                    "{file}, {count} keer (het eerst in profiel {number}): {why}",
                    file=file,
                    count=count,
                    number=str(number),
                    why=violation.sentence,
                ),
            )


def _general(path: str) -> str:
    """A path without the places in lists."""
    return "".join(part.split("]")[-1] for part in path.split("["))
