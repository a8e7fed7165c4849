"""Answering a zoekvraag from a snapshot.

Public: `Answer`, `Side`, `answer_query`, `MOST_MATCHES`, `NO_STREET`.

Every match is a search profile as the contract has it (schema *MPWerkzoekendeMatch*), the nearest first. A
source gives its own number with it; the answer that a broker gets has a *vumID* there, and a *vraagID*.

Of a postcode only four digits are on the desk. The contract wants six signs, so `NO_STREET` takes the place
of the letters: a pair that no Dutch postcode has, so that nobody takes it for a street.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.intake.vum.checking import Violation, check
from wsp_desk.intake.vum.contract import BROKER_MATCH, MATCH
from wsp_desk.intake.vum.shapes import SAFE_ID, VUM_ID, Record
from wsp_desk.vum.area import Area
from wsp_desk.vum.possible import possible_dossiers, wanted_texts
from wsp_desk.vum.presenting import Terms, search_profiles
from wsp_desk.vum.query import Query
from wsp_desk.vum.satisfying import satisfies

if TYPE_CHECKING:
    from wsp_desk.snapshot import Snapshot
    from wsp_desk.vocabulary import Vocabulary

MOST_MATCHES = 100
"""How many matches a source gives unless told otherwise, as the contract says."""

NO_STREET = "SS"
"""Stands where the letters of a postcode belong. SA, SD and SS are never given out (PostNL)."""

_AT_ONCE, _MOST_AT_ONCE = 1_000, 32_000


class Side(Enum):
    """Whose contract an answer follows.

    Attributes:
        shape: What a match is.
        number: The attribute with the number of a match.
    """

    SOURCE = MATCH, "idWerkzoekende", SAFE_ID
    BROKER = BROKER_MATCH, "vumID", VUM_ID

    def __init__(self, shape: Record, number: str, pattern: str) -> None:
        self.shape = shape
        self.number = number
        self._fits = re.compile(pattern)

    def allows(self, number: str) -> bool:
        """Whether a dossier number may stand in a match."""
        return self._fits.fullmatch(number) is not None


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a zoekvraag.

    Attributes:
        more: There are more matches than are given.
        matches: Search profiles.
        unnamed: Dossiers that fit, whose number the contract does not allow; they cannot be given.
        question: Number of the question (*vraagID*), which a broker gets with the answer; "" for a source.
    """

    more: bool
    matches: list[dict[str, Any]]
    unnamed: int = 0
    question: str = ""

    def to_json(self) -> dict[str, Any]:
        """The message of the contract."""
        number = {"vraagID": self.question} if self.question else {}
        return {"maximumAantalResultatenBereikt": self.more, **number, "matches": self.matches}


@dataclass(frozen=True, slots=True)
class _Where:
    """Dossiers with a place: row, four digits, and whether they came as a VUM profile."""

    rows: np.ndarray[Any, np.dtype[np.int64]]
    pc4: list[str]
    delivered: np.ndarray[Any, np.dtype[np.bool_]]


def answer_query(
    snapshot: Snapshot,
    vocabulary: Vocabulary,
    query: Query,
    most: int = MOST_MATCHES,
    side: Side = Side.SOURCE,
) -> Answer:
    """Answers a zoekvraag.

    Args:
        snapshot: The pool.
        vocabulary: For places, and for the terms of dossiers that did not come as VUM profiles.
        query: What is asked.
        most: Most matches given.
        side: Whose contract the answer follows.

    Raises:
        KnownError: The snapshot cannot be read.
    """
    area = Area(vocabulary.places, query.pc4, query.km)
    matches: list[dict[str, Any]] = []
    more, unnamed = False, 0
    for number, profile in _matches(snapshot, vocabulary, query, area):
        if not side.allows(number):
            unnamed += 1
        elif len(matches) == most:
            more = True
            break
        elif (match := _match(number, profile, side)) is not None:
            matches.append(match)
    question = _question(snapshot, query) if side is Side.BROKER else ""
    return Answer(more, matches, unnamed, question)


def _question(snapshot: Snapshot, query: Query) -> str:
    """A number for the question: the same question put to the same pool has the same one."""
    said = f"{snapshot.manifest.snapshot} {query!r}"
    return hashlib.sha256(said.encode()).hexdigest()[:32]


def _matches(
    snapshot: Snapshot, vocabulary: Vocabulary, query: Query, area: Area
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Dossier numbers and profiles that satisfy the query, the nearest first."""
    terms = Terms(vocabulary)
    rows, delivered = _within(_places(snapshot, query), possible_dossiers(snapshot, vocabulary, query), area)
    for start, end in _parts(len(rows)):
        part, own = rows[start:end], delivered[start:end]
        profiles = dict(_delivered(snapshot, part[own].tolist()))
        profiles |= search_profiles(snapshot, part[~own].tolist(), terms) if not own.all() else {}
        fitting = [int(row) for row in part if row in profiles and satisfies(profiles[row], query)]
        numbers = _numbers(snapshot, fitting) if fitting else {}
        yield from ((numbers[row], profiles[row]) for row in fitting)


def _parts(size: int) -> Iterator[tuple[int, int]]:
    """Parts that grow: the first matches come soon, and a long search does not begin anew each time."""
    start, step = 0, _AT_ONCE
    while start < size:
        yield start, min(size, start + step)
        start, step = start + step, min(step * 4, _MOST_AT_ONCE)


def _places(snapshot: Snapshot, query: Query) -> _Where:
    """Dossiers with a postcode.

    What was delivered as a profile has the postcode of that profile, and is left out where words that the
    query asks do not occur in it.
    """
    column = snapshot.columns(["row", "pc4"])
    delivered = snapshot.computed(
        'row AS at, regexp_extract(profile, \'"bemiddelingspostcode":"([0-9]{4})"\', 1) AS pc4', "dossier_vum"
    )
    profile_rows = delivered["at"].to_numpy()
    every_profile = pa.array(profile_rows, column["row"].type)
    others = column.filter(
        pc.and_(
            pc.is_valid(column["pc4"]),
            pc.invert(pc.is_in(column["row"], value_set=every_profile)),
        )
    )
    worded = snapshot.holding("profile", "dossier_vum", wanted_texts(query))
    delivered = delivered.filter(pc.is_in(delivered["at"], value_set=pa.array(worded, pa.int32())))
    profile_rows = delivered["at"].to_numpy()
    rows = np.concatenate([profile_rows, others["row"].to_numpy()]).astype(np.int64)
    codes = [*delivered["pc4"].to_pylist(), *(f"{code:04d}" for code in others["pc4"].to_pylist())]
    return _Where(rows, codes, np.arange(len(rows)) < len(profile_rows))


def _within(
    where: _Where, possible: np.ndarray[Any, np.dtype[np.bool_]], area: Area
) -> tuple[np.ndarray[Any, np.dtype[np.int64]], np.ndarray[Any, np.dtype[np.bool_]]]:
    """Rows in the area and whether they came as a profile, the nearest first."""
    km = np.array([area.distance(code) if code else np.inf for code in where.pc4])
    kept = np.array([bool(code) and area.holds(code) for code in where.pc4], np.bool_)
    kept &= where.delivered | possible[where.rows]
    order = np.flatnonzero(kept)[np.lexsort((where.rows[kept], km[kept]))]
    return where.rows[order], where.delivered[order]


def _delivered(snapshot: Snapshot, rows: Sequence[int]) -> Iterator[tuple[int, dict[str, Any]]]:
    if not rows:
        return
    for record in snapshot.some(["row", "profile"], rows, "dossier_vum").to_pylist():
        yield record["row"], json.loads(record["profile"])


def _numbers(snapshot: Snapshot, rows: Sequence[int]) -> dict[int, str]:
    found = snapshot.some(["row", "dossier_id"], rows).to_pylist()
    return {record["row"]: record["dossier_id"] for record in found}


def _match(number: str, profile: Mapping[str, Any], side: Side) -> dict[str, Any] | None:
    """A match as the contract has it; None should anything required be missing."""
    mobility = profile["mobiliteit"]
    postcode = f"{mobility['bemiddelingspostcode']}{NO_STREET}"
    whole = {**profile, side.number: number, "mobiliteit": mobility | {"bemiddelingspostcode": postcode}}
    violations: list[Violation] = []
    sound: dict[str, Any] = check(whole, side.shape, "", violations)
    return sound if set(side.shape.required) <= sound.keys() else None
