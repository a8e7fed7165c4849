"""An old answer again: what it rested on is recorded, and replaying it gives the same or says what differs.

Public: `Basis`, `Record`, `Replay`, `Difference`, `basis_of`, `record_of`, `replay`.

An answer follows from four things: the snapshot, the release of the weights, the vocabulary, and the rules
with their thresholds. The release is recorded whole, so that an answer can be replayed after a newer one
came. A record holds scores and verdicts per dossier number, and nothing that stands in a dossier.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from wsp_desk.errors import KnownError
from wsp_desk.matching import Request, Search, Weights, load_weights
from wsp_desk.matching.weights import weights_from
from wsp_desk.settings import take
from wsp_desk.texts import Text, text
from wsp_desk.trust import Answer, Judge, answer, judge_of

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.snapshot import Manifest
    from wsp_desk.vocabulary import Vocabulary

FORMAT = 1
_CLOSE = 1e-9
"""Scores this close are the same: another processor may add up in another way."""


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
        take(Basis, _table(record.basis), "antwoord [basis]")
        parts = _table(record.result), _table(record.request)
        if not all(map(bool, parts)) or not isinstance(record.top, int):
            raise KnownError(text("Dit bestand is geen bewaard antwoord."))
        return record


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it was.

    Attributes:
        what: Its name for scripts.
        sentence: What is different, in one sentence.
    """

    what: str
    sentence: Text


@dataclass(frozen=True, slots=True, eq=False)
class Replay:
    """An old answer and the same question now.

    Attributes:
        basis: What it rests on that is not the same any more; an answer can still be identical.
        result: What came out differently; empty when the answer is identical.
        answer: The answer as it came out now, with the recorded weights.
    """

    basis: tuple[Difference, ...]
    result: tuple[Difference, ...]
    answer: Answer

    @property
    def identical(self) -> bool:
        """Whether the same came out."""
        return not self.result

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        return {
            "identical": self.identical,
            "basis": [{"what": each.what, "sentence": str(each.sentence)} for each in self.basis],
            "differences": [{"what": each.what, "sentence": str(each.sentence)} for each in self.result],
        }


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
        _plain(asdict(weights)),
    )


def record_of(found: Answer, basis: Basis) -> Record:
    """An answer as it is kept.

    Args:
        found: The answer.
        basis: What it rests on.
    """
    request = found.request.to_json(found.result.pool.vocabulary)
    return Record(FORMAT, asdict(basis), request, len(found.matches), _result(found))


def replay(record: Record, manifest: Manifest, pool: Pool) -> Replay:
    """Asks the recorded question again, with the recorded weights.

    Args:
        record: The old answer.
        manifest: Of the snapshot that is asked now.
        pool: The pool of that snapshot.

    Raises:
        KnownError: The recorded request or weights cannot be read.
    """
    weights = _weights(record.basis["weights"])
    judge = judge_of(pool)
    now = basis_of(manifest, pool.vocabulary, load_weights(), judge)
    request = Request.from_json(record.request, pool.vocabulary)
    found = answer(pool, Search(pool, weights), request, record.top, judge)
    differences = tuple(_differences(record.result, _result(found)))
    return Replay(tuple(_moved_on(record.basis, now)), differences, found)


def _result(found: Answer) -> dict[str, Any]:
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


def _moved_on(then: Mapping[str, Any], now: Basis) -> Iterator[Difference]:
    if (then["snapshot"], then["sha256"]) != (now.snapshot, now.sha256):
        yield Difference(
            "snapshot",
            text(
                "Het antwoord kwam uit de pool van {then}; dit is een andere, van {now}.",
                then=_day(then["as_of"]),
                now=_day(now.as_of),
            ),
        )
    if then["vocabulary"] != now.vocabulary:
        yield Difference(
            "vocabulary",
            text(
                "De woordenlijst is een andere: toen {then}, nu {now}.",
                then=str(then["vocabulary"]),
                now=now.vocabulary,
            ),
        )
    if then["rules"] != now.rules:
        yield Difference("rules", text("De controleregels of hun grenzen zijn sindsdien veranderd."))
    if _comparable(then["weights"]) != _comparable(now.weights):
        yield Difference(
            "weights",
            text("Er is een andere uitgave van de gewichten. Hier is gerekend met die van toen."),
        )


def _differences(then: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Difference]:
    """Every part of the result that differs; of the matches the first place at which they do."""
    if then.get("total") != now["total"]:
        yield Difference(
            "total",
            text("Toen {then} gevonden, nu {now}.", then=str(then.get("total")), now=now["total"]),
        )
    for what, sentence in (
        ("by_verdict", text("De aantallen per oordeel zijn anders.")),
        ("criteria", text("De aantallen per criterium zijn anders.")),
    ):
        if not _same(then.get(what), now[what]):
            yield Difference(what, sentence)
    before, after = then.get("matches"), now["matches"]
    if _same(before, after):
        return
    pairs = zip(before, after, strict=False) if isinstance(before, list) else ()
    place = next((place for place, (old, new) in enumerate(pairs, start=1) if not _same(old, new)), None)
    if place is None:
        yield Difference("matches", text("Het aantal getoonde dossiers is anders."))
    else:
        yield Difference("matches", text("De lijst is anders vanaf regel {place}.", place=place))


def _same(one: object, other: object) -> bool:
    """Whether two JSON values are equal, numbers within rounding."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) <= _CLOSE
    return one == other


def _weights(raw: object) -> Weights:
    """The recorded release; a kind that came later is taken from the shipped one: nobody asked it then."""
    table = dict(_table(raw))
    try:
        table["released_on"] = date.fromisoformat(table["released_on"])
    except (KeyError, TypeError, ValueError):
        raise KnownError(text("De gewichten in dit bewaarde antwoord zijn niet te lezen.")) from None
    shipped = _plain(asdict(load_weights()))
    table["criteria"] = {**shipped["criteria"], **_table(table.get("criteria"))}
    table["unknown"] = {**shipped["unknown"], **_table(table.get("unknown"))}
    return weights_from(table, "antwoord [weights]")


def _comparable(weights: object) -> object:
    table = dict(_table(weights))
    return {**table, "note": ""}


def _table(raw: object) -> Mapping[str, Any]:
    if isinstance(raw, Mapping):
        return raw
    raise KnownError(text("Dit bestand is geen bewaard antwoord."))


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    """Dates as text and tuples as lists, so that what is compared is what is written."""
    return json.loads(json.dumps(value, default=lambda day: day.isoformat()))


def _digest_of_rules(judge: Judge) -> str:
    rules: Sequence[object] = [
        (rule.id, rule.fields, rule.kind, rule.severity, rule.applies, rule.condition, rule.evaluable)
        for rule in judge.signals.rules
    ]
    content = json.dumps([rules, asdict(judge.thresholds)], sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()


def _day(written: object) -> object:
    try:
        return date.fromisoformat(str(written))
    except ValueError:
        return str(written)
