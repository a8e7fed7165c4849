"""The verdict: may a dossier be believed for this request?

Public: `Judge`, `Judgement`, `judge_of`.

Coverage is the weight of the criteria whose evidence is known and rests on fresh, uncontradicted fields ÷
all weight. A dossier is *do not present* when a blocking rule fails on a field this request rests on (or a
rule that always counts), or when coverage is below `present`; *ask* when a serious rule fails so, when it
is unknown whether a must is met or an exclusion hits, or when coverage is below `trust`; otherwise *trust*.
A rule that only says that a value is absent counts where the evidence is unknown: a level that is missing
is no trouble when another field tells the level.

What decides is folded into one number per dossier: which criteria it covers, and whether to ask or stop.
Few numbers occur, so counting verdicts after a weight has moved looks at those numbers and not at the
dossiers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.criteria import KINDS
from wsp_desk.trust.rules import load_rules
from wsp_desk.trust.signals import ASK, ASK_IF_UNKNOWN, DOUBT, STOP, STOP_IF_UNKNOWN, Signals
from wsp_desk.trust.thresholds import VERDICTS, Thresholds, Verdict, load_thresholds

if TYPE_CHECKING:
    from wsp_desk.matching.request import Criterion
    from wsp_desk.matching.result import Result
    from wsp_desk.pool import Pool
    from wsp_desk.trust.rule import Rule

T = TypeVar("T", bound=np.generic)

ROUNDING = 1e-9
_FIRST_BIT = 2
_SMALL = 1 << 16
_TRUST, _ASK, _STOP = (VERDICTS.index(each) for each in (Verdict.TRUST, Verdict.ASK, Verdict.DO_NOT_PRESENT))


class Judge:
    """Judges results over one pool.

    Attributes:
        signals: What the rules say, per set of fields.
        thresholds: From where a dossier may be believed.
    """

    def __init__(self, pool: Pool, rules: Sequence[Rule], thresholds: Thresholds) -> None:
        self.signals = Signals(pool, rules)
        self.thresholds = thresholds
        self._kept: _Folded | None = None

    def warm(self) -> None:
        """Folds the rules for every kind of criterion, so that the first verdict is as fast as the next."""
        _ = self.signals.of_dossier
        for kind in KINDS.values():
            self.signals.of_fields(kind.fields)

    def judge(self, result: Result, *, keep: bool = True) -> Judgement:
        """The verdicts over every dossier found; almost free when only a weight moved since the last call.

        Args:
            result: What a search over the same pool gave.
            keep: Whether the next call is likely to be about the same dossiers.
        """
        counting = counting_places(result)
        key = tuple(_key(result.request.criteria[place]) for place in counting)
        kept = self._kept
        # A result holds the very same rows as the last one as long as nothing but weights changed.
        if kept is None or kept.key != key or kept.rows is not result.rows:
            kept = self._fold(result, counting, key)
            self._kept = kept if keep else self._kept
        return Judgement(result, kept, self.thresholds, result.weights[counting])

    def _fold(self, result: Result, counting: Sequence[int], key: object) -> _Folded:
        rows = result.rows
        flags = _taken(self.signals.of_dossier, rows).copy()
        code = np.zeros(len(rows), np.uint32)
        for bit, place in enumerate(counting, start=_FIRST_BIT):
            criterion = result.request.criteria[place]
            signals = _taken(self.signals.of_fields(criterion.fields), rows)
            known = _taken(result.graded[place].known, rows)
            code |= (known & (signals & DOUBT == 0)).astype(np.uint32) << np.uint32(bit)
            flags |= self._flags(criterion, signals, known)
        code |= flags & np.uint8(ASK | STOP)
        return _Folded(key, rows, code, *_distinct(code))

    def _flags(
        self, criterion: Criterion, signals: NDArray[np.uint8], known: NDArray[np.bool_]
    ) -> NDArray[np.uint8]:
        """uint8 [m]: ASK and STOP by one criterion."""
        absent = (signals & np.uint8(ASK_IF_UNKNOWN | STOP_IF_UNKNOWN)) >> np.uint8(2)
        if criterion.importance.removes:
            absent |= np.uint8(STOP if self.thresholds.unknown_must is Verdict.DO_NOT_PRESENT else ASK)
        return signals | np.where(known, np.uint8(0), absent)


def judge_of(pool: Pool) -> Judge:
    """The judge of a pool with the shipped rules and thresholds, made once."""
    return pool.derived("judge", lambda made: Judge(made, load_rules(), load_thresholds()))


def counting_places(result: Result) -> list[int]:
    """Places in the request of the criteria that can change a verdict: they have a weight, or remove."""
    weighed = zip(result.request.criteria, result.weights.tolist(), strict=True)
    return [place for place, (each, weight) in enumerate(weighed) if weight > 0 or each.importance.removes]


@dataclass(frozen=True, slots=True, eq=False)
class _Folded:
    """What decides, per dossier found, before weights.

    Attributes:
        key: The criteria it was made for.
        rows: Intp [m]: the dossiers.
        code: uint32 [m]: bit 0 ask, bit 1 stop, then one bit per criterion that is covered.
        distinct: uint32 [d]: the codes that occur, ascending.
        count: Intp [d]: dossiers per code.
    """

    key: object
    rows: NDArray[np.intp]
    code: NDArray[np.uint32]
    distinct: NDArray[np.uint32]
    count: NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Judgement:
    """Verdict and coverage of every dossier found.

    Attributes:
        result: What was judged.
        folded: What decides, per dossier.
        thresholds: From where a dossier may be believed.
        weights: float64 [criteria that count].
    """

    result: Result
    folded: _Folded
    thresholds: Thresholds
    weights: NDArray[np.float64]

    @cached_property
    def counts(self) -> Mapping[Verdict, int]:
        """Dossiers per verdict; they add up to the total of the result."""
        sums = np.bincount(self._verdict, weights=self.folded.count, minlength=len(VERDICTS))
        return {verdict: int(count) for verdict, count in zip(VERDICTS, sums, strict=True)}

    @cached_property
    def verdicts(self) -> NDArray[np.uint8]:
        """uint8 [total]: place in `VERDICTS`, beside the rows of the result."""
        return self._verdict[self._code_place].astype(np.uint8)

    @cached_property
    def coverage(self) -> NDArray[np.float64]:
        """float64 [total]: coverage, beside the rows of the result."""
        return self._coverage[self._code_place]

    def of(self, row: int) -> tuple[Verdict, float]:
        """Verdict and coverage of one dossier found.

        Raises:
            KeyError: The dossier was removed.
        """
        position = self.result.position(row)
        if position is None:
            raise KeyError(row)
        place = int(np.searchsorted(self.folded.distinct, self.folded.code[position]))
        return VERDICTS[int(self._verdict[place])], float(self._coverage[place])

    def verdicts_at(self, positions: NDArray[np.intp]) -> NDArray[np.intp]:
        """Intp [positions]: place in `VERDICTS`, of some positions in the rows of the result."""
        return self._verdict[np.searchsorted(self.folded.distinct, self.folded.code[positions])]

    @cached_property
    def _code_place(self) -> NDArray[np.intp]:
        return np.searchsorted(self.folded.distinct, self.folded.code)

    @cached_property
    def _coverage(self) -> NDArray[np.float64]:
        """float64 [d]: coverage per code; 1 where nothing is asked that could lack a ground."""
        covered = np.zeros(len(self.folded.distinct))
        for bit, weight in enumerate(self.weights.tolist(), start=_FIRST_BIT):
            covered += weight * (self.folded.distinct >> np.uint32(bit) & np.uint32(1))
        total = float(sum(self.weights.tolist()))
        return covered / total if total else np.ones(len(covered))

    @cached_property
    def _verdict(self) -> NDArray[np.intp]:
        """Intp [d]: place in `VERDICTS` per code."""
        flags, coverage = self.folded.distinct, self._coverage + ROUNDING
        found = np.full(len(coverage), _TRUST)
        found[(flags & ASK != 0) | (coverage < self.thresholds.trust)] = _ASK
        found[(flags & STOP != 0) | (coverage < self.thresholds.present)] = _STOP
        return found


def _key(criterion: Criterion) -> tuple[object, ...]:
    return criterion.kind, criterion.value, criterion.importance.removes


def _taken(column: NDArray[T], rows: NDArray[np.intp]) -> NDArray[T]:
    """The column at the rows; the column itself where nobody was removed."""
    return column if len(rows) == len(column) else column[rows]


def _distinct(code: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.intp]]:
    if len(code) and code.max() < _SMALL:
        count = np.bincount(code)
        occurs = np.flatnonzero(count)
        return occurs.astype(np.uint32), count[occurs]
    values, count = np.unique(code, return_counts=True)
    return values, count
