"""An answer as it is kept: what came out, and everything that it rests on.

Public: `Basis`, `Record`, `basis_of`, `record_of`, `result_of`, `plain`, `table_of`.

An answer follows from four things: the snapshot, the release of the weights, the vocabulary, and the rules
with their thresholds. The release is recorded whole, so that an answer can be replayed after a newer one
came. A record holds scores and verdicts per dossier number, and nothing that stands in a dossier.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from wsp_desk.errors import KnownError
from wsp_desk.settings import take
from wsp_desk.texts import text

if TYPE_CHECKING:
    from wsp_desk.matching import Weights
    from wsp_desk.snapshot import Manifest
    from wsp_desk.trust import Answer, Judge
    from wsp_desk.vocabulary import Vocabulary

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Basis:
    """What an answer rests on.

    Attributes:
        snapshot: Identity of the snapshot, as in its manifest.
        sha256: Hash of its data file.
        as_of: Date of its dump, as 2026-11-16.
        vocabulary: Version of the vocabulary.
        rules: Hash over the rules and thresholds that verdicts follow from.
        weights: The release of the weights, whole.
    """

    snapshot: str
    sha256: str
    as_of: str
    vocabulary: str
    rules: str
    weights: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Record:
    """An answer as it is kept.

    Attributes:
        format: Version of this shape.
        basis: What it rests on.
        request: What was asked, as in a request file.
        top: How many matches were given.
        result: Total, verdicts, counts per criterion, and per match its number, rank, scores and verdict.
    """

    format: int
    basis: Mapping[str, Any]
    request: Mapping[str, Any]
    top: int
    result: Mapping[str, Any]

    def to_json(self) -> dict[str, Any]:
        """As it is written to a file; `from_json` reads it back."""
        return asdict(self)

    @classmethod
    def from_json(cls, content: str) -> Record:
        """Reads a record.

        Raises:
            KnownError: It is no record, or one of a newer version.
        """
        try:
            raw = json.loads(content)
            version = raw["format"]
        except (ValueError, TypeError, KeyError, RecursionError):
            raise KnownError(text("Dit bestand is geen bewaard antwoord.")) from None
        if version != FORMAT:
            raise KnownError(text("Dit antwoord is bewaard met een andere versie van WSP Desk."))
        record = take(cls, raw, "antwoord")
        take(Basis, table_of(record.basis), "antwoord [basis]")
        whole = isinstance(record.top, int) and record.top >= 0
        if not whole or not table_of(record.request) or not _are_listed(table_of(record.result)):
            raise KnownError(text("Dit bestand is geen bewaard antwoord."))
        return record


def basis_of(manifest: Manifest, vocabulary: Vocabulary, weights: Weights, judge: Judge) -> Basis:
    """What an answer rests on.

    Args:
        manifest: Of the snapshot.
        vocabulary: The one the pool was loaded with.
        weights: Those of the search.
        judge: Who gave the verdicts.
    """
    return Basis(
        manifest.snapshot,
        manifest.sha256,
        manifest.as_of.isoformat(),
        vocabulary.version,
        _digest_of_rules(judge),
        plain(asdict(weights)),
    )


def record_of(found: Answer, basis: Basis) -> Record:
    """An answer as it is kept.

    Args:
        found: The answer.
        basis: What it rests on.
    """
    request = found.request.to_json(found.result.pool.vocabulary)
    return Record(FORMAT, asdict(basis), request, len(found.matches), result_of(found))


def result_of(found: Answer) -> dict[str, Any]:
    """What came out, as a record holds it."""
    return {
        "total": found.total,
        "by_verdict": {verdict.value: count for verdict, count in found.by_verdict.items()},
        "criteria": [count.to_json() for count in found.counts],
        "matches": [
            {
                "dossier": match.dossier,
                "rank": match.rank,
                "expected": match.expected,
                "low": match.low,
                "high": match.high,
                "coverage": match.coverage,
                "verdict": match.verdict.value,
                "contributions": [line.contribution for line in match.ledger],
            }
            for match in found.matches
        ],
    }


def table_of(raw: object) -> Mapping[str, Any]:
    """A part of a record that must be an object.

    Raises:
        KnownError: It is none.
    """
    if isinstance(raw, Mapping):
        return raw
    raise KnownError(text("Dit bestand is geen bewaard antwoord."))


def _are_listed(result: Mapping[str, Any]) -> bool:
    """Whether a result lists its matches, each with what came out of it."""
    matches = result.get("matches")
    return isinstance(matches, list) and all(isinstance(match, Mapping) for match in matches)


def plain(value: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    """Dates as text and tuples as lists, so that what is compared is what is written."""
    return json.loads(json.dumps(value, default=lambda day: day.isoformat()))


def _digest_of_rules(judge: Judge) -> str:
    rules: Sequence[object] = [
        (
            *(rule.id, rule.fields, rule.kind, rule.severity, rule.applies, rule.condition, rule.evaluable),
            asdict(rule.excuse) if rule.excuse else None,
        )
        for rule in judge.signals.rules
    ]
    content = json.dumps([rules, asdict(judge.thresholds)], sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()
