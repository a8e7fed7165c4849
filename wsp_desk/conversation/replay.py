"""An old answer again: replaying it gives the same, or says what differs.

Public: `Replay`, `Difference`, `replay`. What is kept of an answer stands in
`wsp_desk.conversation.recording`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from wsp_desk.conversation.recording import Basis, Record, basis_of, plain, result_of, table_of
from wsp_desk.errors import KnownError
from wsp_desk.matching import Request, Search, Weights, load_weights
from wsp_desk.matching.weights import weights_from
from wsp_desk.texts import Text, text
from wsp_desk.trust import Answer, answer, judge_of

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.snapshot import Manifest

_CLOSE = 1e-9
"""Scores this close are the same: another processor may add up in another way."""


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
    differences = tuple(_differences(record.result, result_of(found)))
    return Replay(tuple(_moved_on(record.basis, now)), differences, found)


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
    table = dict(table_of(raw))
    try:
        table["released_on"] = date.fromisoformat(table["released_on"])
    except (KeyError, TypeError, ValueError):
        raise KnownError(text("De gewichten in dit bewaarde antwoord zijn niet te lezen.")) from None
    shipped = plain(asdict(load_weights()))
    table["criteria"] = {**shipped["criteria"], **table_of(table.get("criteria"))}
    table["unknown"] = {**shipped["unknown"], **table_of(table.get("unknown"))}
    return weights_from(table, "antwoord [weights]")


def _comparable(weights: object) -> object:
    table = dict(table_of(weights))
    return {**table, "note": ""}


def _day(written: object) -> object:
    try:
        return date.fromisoformat(str(written))
    except ValueError:
        return str(written)
