"""The answer to a request, as the command line prints it and the window shows it: one and the same.

Public: `Answer`, `AnsweredMatch`, `answer`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, Any

from wsp_desk.matching.rank_range import RankRange, rank_range
from wsp_desk.texts import Text
from wsp_desk.trust.faceting import answer_facets
from wsp_desk.trust.flags import Fine, Flag, fine_for, flags_for
from wsp_desk.trust.hidden import Hidden, hidden_by_unknown
from wsp_desk.trust.promising import Promising, promising
from wsp_desk.trust.questions import TOP, Questions, best_questions
from wsp_desk.trust.reasons import reasons_for
from wsp_desk.trust.verdict import Judge, Judgement, judge_of

if TYPE_CHECKING:
    from datetime import date

    from wsp_desk.matching.facets import Facet
    from wsp_desk.matching.ledger import LedgerLine, Match
    from wsp_desk.matching.request import Request
    from wsp_desk.matching.result import Count, Result
    from wsp_desk.matching.search import Search
    from wsp_desk.pool import Pool
    from wsp_desk.trust.thresholds import Verdict

HIDDEN_TOP = TOP
"""The top that hidden dossiers and questions are measured against."""


@dataclass(frozen=True, eq=False)
class AnsweredMatch:
    """One dossier that fits, and whether it can be believed for this request.

    Attributes:
        match: Rank, scores and ledger.
        verdict: Whether it can be believed.
        coverage: Share of the weight that rests on known, fresh, uncontradicted fields.
        judge: Who judged; flags and reasons are written when first read.
        result: What was judged.
    """

    match: Match
    verdict: Verdict
    coverage: float
    judge: Judge
    result: Result

    @property
    def rank(self) -> int:
        """1 is best; equals share a rank."""
        return self.match.rank

    @property
    def tied(self) -> bool:
        """Whether another dossier has this rank; shown as "="."""
        return self.match.tied

    @property
    def row(self) -> int:
        """Row in the pool."""
        return self.match.row

    @property
    def dossier(self) -> str:
        """Its id."""
        return self.match.dossier

    @property
    def expected(self) -> float:
        """Score with unknowns as comparable dossiers show them."""
        return self.match.expected

    @property
    def low(self) -> float:
        """Score with every unknown at 0."""
        return self.match.low

    @property
    def high(self) -> float:
        """Score with every unknown at 1."""
        return self.match.high

    @property
    def ledger(self) -> tuple[LedgerLine, ...]:
        """A line per criterion; contributions add up to `expected`."""
        return self.match.ledger

    @cached_property
    def rank_range(self) -> RankRange:
        """The places it could take when everything unknown of it was known."""
        return rank_range(self.result, self.match)

    @cached_property
    def reasons(self) -> list[Text]:
        """Why it got its verdict."""
        return reasons_for(self.judge, self.result, self.row, self.verdict, self.coverage)

    @cached_property
    def flags(self) -> list[Flag]:
        """What is wrong, and what that does to this request."""
        return flags_for(self.judge.signals, self.result, self.row)

    @cached_property
    def fine(self) -> Fine | None:
        """What is in order."""
        return fine_for(self.judge.signals, self.result, self.row)

    def to_json(self) -> dict[str, Any]:
        """The match as scripts read it."""
        shown = self.match.to_json()
        ledger = shown.pop("ledger")
        return {
            **shown,
            "tied": self.tied,
            **self.rank_range.to_json(),
            "coverage": self.coverage,
            "verdict": self.verdict.value,
            "reasons": [str(reason) for reason in self.reasons],
            "ledger": ledger,
            "flags": [flag.to_json() for flag in self.flags],
        }


@dataclass(frozen=True, eq=False)
class Answer:
    """Everything a request brought.

    Attributes:
        request: What was asked.
        result: Every dossier found, with scores.
        judgement: Verdict and coverage of every dossier found.
        matches: The best, in order.
        elapsed_ms: Time from request to verdicts and matches, in milliseconds.
        as_of: Date of the dump.
        judge: Who judged.
    """

    request: Request
    result: Result
    judgement: Judgement
    matches: tuple[AnsweredMatch, ...]
    elapsed_ms: float
    as_of: date
    judge: Judge

    @property
    def total(self) -> int:
        """Dossiers found."""
        return self.result.total

    @property
    def by_verdict(self) -> Mapping[Verdict, int]:
        """Dossiers found per verdict; they add up to the total."""
        return self.judgement.counts

    @property
    def counts(self) -> list[Count]:
        """Per criterion who passes, fails or is unknown, over the whole pool."""
        return self.result.counts

    @cached_property
    def hidden(self) -> Hidden:
        """Who one answer would bring into the top, worked out when first read."""
        return hidden_by_unknown(self.result, HIDDEN_TOP)

    @cached_property
    def promising(self) -> Promising:
        """Who could still come into the top, however many answers that takes, worked out when first read."""
        return promising(self.result, HIDDEN_TOP)

    @cached_property
    def questions(self) -> Questions:
        """The questions whose answers would help the top most, worked out when first read."""
        return best_questions(self.judge, self.result, HIDDEN_TOP)

    @cached_property
    def facets(self) -> tuple[Facet, ...]:
        """How the dossiers found are spread, counted when first read."""
        return answer_facets(self.result, self.judgement)

    def to_json(
        self, snapshot: Mapping[str, object] | None = None, *, facets: bool = False
    ) -> dict[str, Any]:
        """The answer as scripts read it.

        Args:
            snapshot: What else to say about the snapshot, beside its date and size.
            facets: Whether the facets stand in it too.
        """
        head = {"as_of": self.as_of.isoformat(), "dossiers": self.result.pool.size, **(snapshot or {})}
        return {
            "snapshot": head,
            "request": self.request.to_json(self.result.pool.vocabulary),
            "total": self.total,
            "by_verdict": {verdict.value: count for verdict, count in self.by_verdict.items()},
            "elapsed_ms": round(self.elapsed_ms, 3),
            "criteria": [count.to_json() for count in self.counts],
            "hidden": self.hidden.to_json(),
            "promising": self.promising.to_json(),
            **({"facets": [facet.to_json() for facet in self.facets]} if facets else {}),
            "matches": [match.to_json() for match in self.matches],
        }


def answer(pool: Pool, search: Search, request: Request, top: int, judge: Judge | None = None) -> Answer:
    """Searches, ranks and judges.

    Args:
        pool: The dossiers; the same pool the search is over.
        search: Who searches.
        request: What is asked.
        top: How many matches to give in full.
        judge: Who judges; the one with the shipped rules when left out.
    """
    start = perf_counter()
    chosen = judge or judge_of(pool)
    result = search.run(request)
    judgement = chosen.judge(result)
    ranked = result.matches(top, judgement.verdicts_at)  # among equals, who can be believed comes first
    found = [AnsweredMatch(match, *judgement.of(match.row), chosen, result) for match in ranked]
    _ = judgement.counts
    elapsed = (perf_counter() - start) * 1000
    return Answer(request, result, judgement, tuple(found), elapsed, pool.as_of, chosen)


def answered_match(found: Answer, judge: Judge, row: int) -> AnsweredMatch | None:
    """Any dossier found, also below the matches given in full; None when a must or exclusion removed it."""
    match = found.result.match(row)
    return None if match is None else AnsweredMatch(match, *found.judgement.of(row), judge, found.result)
