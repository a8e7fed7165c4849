"""Earlier signals to teams, earlier answers to questions, and what came of them, to search (casusprudentie).

Public: `Case`, `Casebook`, `SIGNALLED`, `ANSWERED`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.feedback.entries import clean
from wsp_desk.feedback.patterns.pattern import Pattern
from wsp_desk.feedback.requests import Requests, in_order
from wsp_desk.fields import FIELD
from wsp_desk.register.log import Event, EventLog
from wsp_desk.texts import text

SIGNALLED = "pattern.signalled"
"""Body: what `Pattern.to_json` gives, ``place`` (in words), ``dump`` and ``body`` (the letter)."""

ANSWERED = "pattern.answered"
"""Body: ``pattern``, ``answer``, ``solved`` (whether the cause is gone, says the team)."""

_WORDS = str.maketrans(dict.fromkeys(".,:;!?()/'\"-", " "))


@dataclass(frozen=True, slots=True)
class Case:
    """Something that was asked or signalled before, and what the answer was.

    Attributes:
        id: Name of the pattern, or key of the request.
        kind: ``pattern`` or ``request``.
        field: Field it is about.
        place: Where, in words; for a request the organisation.
        day: Day of the signal, or of the answer of a request.
        words: What was signalled or asked, in words.
        answer: What came back; empty while there is nothing.
        solved: Whether the team says that the cause is gone, or a dump confirmed the request.
        where: Of a signal: dimension and value.
        share: Of a signal: share of the slice in trouble, then.
    """

    id: str
    kind: str
    field: str
    place: str
    day: date
    words: str
    answer: str = ""
    solved: bool = False
    where: tuple[tuple[str, str], ...] = ()
    share: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """The case for scripts."""
        return {
            "id": self.id,
            "kind": self.kind,
            "field": self.field,
            "place": self.place,
            "day": self.day.isoformat(),
            "words": self.words,
            "answer": self.answer or None,
            "solved": self.solved,
        }


class Casebook:
    """The cases in a register.

    Args:
        log: The register.
        actor: Who is at the desk.
    """

    def __init__(self, log: EventLog, actor: str) -> None:
        self._log, self._actor = log, actor

    def signal(self, pattern: Pattern, letter: str, dump: date) -> None:
        """Keeps that a signal went to the team.

        Args:
            pattern: What was found.
            letter: What was written.
            dump: Day of the dump it was found in.
        """
        body = pattern.to_json() | {"place": pattern.place, "dump": dump.isoformat(), "body": letter}
        self._log.append(SIGNALLED, body, actor=self._actor)

    def answer(self, pattern: str, answer: str, *, solved: bool = False) -> Case:
        """Keeps what a team said; a later answer replaces an earlier one.

        Raises:
            KnownError: No such signal was sent.
        """
        if all(case.id != pattern for case in self.signals()):
            raise KnownError(text("Signaal {pattern} is er niet. Kijk of het nummer klopt.", pattern=pattern))
        self._log.append(
            ANSWERED, {"pattern": pattern, "answer": clean(answer), "solved": solved}, actor=self._actor
        )
        return next(case for case in self.signals() if case.id == pattern)

    def signals(self) -> list[Case]:
        """The signals to teams, the newest first."""
        return _signals(in_order(self._log.events("pattern.")))

    def all(self) -> list[Case]:
        """Every case, the newest first: signals, and requests that were answered with a reason or a note."""
        cases = [*self.signals(), *_answers(Requests.read(self._log))]
        return sorted(cases, key=lambda case: (case.day, case.id), reverse=True)

    def search(self, words: str) -> list[Case]:
        """The cases in which every word stands, or begins a word, the newest first; all for no words."""
        wanted = _folded(words)
        return [case for case in self.all() if _holds(_folded(_text_of(case)), wanted)]

    def like(self, pattern: Pattern, most: int = 3) -> list[Case]:
        """Answered signals about the same field, those about the same place first, then the newest."""
        same = [case for case in self.signals() if case.field == pattern.field and case.answer]
        return sorted(same, key=lambda case: case.place != pattern.place)[:most]


def _signals(events: Iterable[Event]) -> list[Case]:
    cases: dict[str, Case] = {}
    for event in events:
        body: Mapping[str, Any] = event.body
        name = str(body["pattern"])
        if event.kind == SIGNALLED:
            cases[name] = _case(name, body, date.fromisoformat(event.at[:10]))
        elif event.kind == ANSWERED and name in cases:
            cases[name] = replace(cases[name], answer=str(body["answer"]), solved=bool(body["solved"]))
    return sorted(cases.values(), key=lambda case: (case.day, case.id), reverse=True)


def _case(name: str, body: Mapping[str, Any], day: date) -> Case:
    return Case(
        id=name,
        kind="pattern",
        field=str(body["field"]),
        place=str(body["place"]),
        day=day,
        words=str(body["sentence"]),
        where=tuple((str(dimension), str(value)) for dimension, value in body["where"].items()),
        share=float(body["share"]),
    )


def _answers(requests: Requests) -> Iterable[Case]:
    for request in requests:
        answered = request.last("request.answered")
        said = str(answered.body.get("note") or "") if answered else ""
        if answered is None or not (said or request.reason):
            continue
        label = str(request.answer.label) if request.answer else ""
        yield Case(
            id=str(request.key),
            kind="request",
            field=request.field,
            place=request.organisation,
            day=answered.day,
            words=label,
            answer="; ".join(part for part in (said, request.reason) if part),
            solved=bool(request.confirmed_in),
        )


def _text_of(case: Case) -> str:
    name = FIELD[case.field].dutch if case.field in FIELD else case.field
    return " ".join([case.id, name, case.place, case.words, case.answer])


def _folded(words: str) -> list[str]:
    return words.casefold().translate(_WORDS).split()


def _holds(words: list[str], wanted: list[str]) -> bool:
    return all(any(word.startswith(each) for word in words) for each in wanted)
