"""Every facet of an answer: those of the dossiers, and the verdict.

Public: `answer_facets`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsp_desk.matching.facets import Bucket, Facet, facets_of
from wsp_desk.matching.facets.facet import Value
from wsp_desk.texts import text

if TYPE_CHECKING:
    from wsp_desk.matching.result import Result
    from wsp_desk.trust.verdict import Judgement


def answer_facets(result: Result, judgement: Judgement) -> tuple[Facet, ...]:
    """The verdict first, then every facet of the dossiers found; nobody's verdict is unknown.

    Args:
        result: What a search gave.
        judgement: Its verdicts.
    """
    buckets = tuple(
        Bucket(Value(verdict.value, verdict.label), count)
        for verdict, count in judgement.counts.items()
        if count
    )
    verdict = Facet("verdict", text("Oordeel"), False, result.total, 0, buckets)
    return (verdict, *facets_of(result))
