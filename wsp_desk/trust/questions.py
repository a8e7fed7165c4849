"""The best next questions: about which dossier and which field an answer would help this shortlist most.

Public: `Question`, `Questions`, `best_questions`, `Holder`, `HolderQuestions`, `holders_of`.

What an answer is worth stands in `wsp_desk.trust.value`. The questions are grouped by who keeps the dossier:
a number and an organisation, never a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from wsp_desk.fields import FIELD
from wsp_desk.matching.evidence import EPSILON
from wsp_desk.texts import Text, text
from wsp_desk.trust.hidden import Answered, one_answer
from wsp_desk.trust.question_texts import question_about
from wsp_desk.trust.rule import Outcome
from wsp_desk.trust.value import Shortlist
from wsp_desk.trust.waiting import field_to_ask

if TYPE_CHECKING:
    from wsp_desk.matching.request import Criterion
    from wsp_desk.matching.result import Result
    from wsp_desk.snapshot import Snapshot
    from wsp_desk.trust.verdict import Judge

TOP = 20
"""The shortlist that questions are measured by: what an advisor reads in a conversation."""


@dataclass(frozen=True, slots=True, order=True)
class Holder:
    """Who keeps a dossier.

    Attributes:
        organisation: Their organisation; empty where it is not known.
        number: Their number there; empty where it is not known.
    """

    organisation: str = ""
    number: str = ""

    @property
    def label(self) -> Text:
        """How the holder is named, without a name."""
        if self.number and self.organisation:
            return text(
                "dossierhouder {number}, {organisation}", number=self.number, organisation=self.organisation
            )
        if self.number:
            return text("dossierhouder {number}", number=self.number)
        if self.organisation:
            return text("dossierhouder onbekend, {organisation}", organisation=self.organisation)
        return text("dossierhouder onbekend")


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """One thing to ask.

    Attributes:
        row: Row of the dossier in the pool.
        dossier: Its id.
        field: The field that is asked about.
        rank: Its rank now.
        answered: What an answer can do to its place.
        gain: What asking adds to the worth of the shortlist, on average.
        criteria: The criteria that wait for the answer.
        question: What to ask.
        rule: Id of the rule that failed; empty where none did.
        top: Size of the shortlist.
    """

    row: int
    dossier: str
    field: str
    rank: int
    answered: Answered
    gain: float
    criteria: tuple[Criterion, ...]
    question: Text
    rule: str
    top: int

    @property
    def label(self) -> Text:
        """The field as a user calls it."""
        return Text(FIELD[self.field].dutch)

    @property
    def enters(self) -> bool:
        """Whether the best answer brings it into the shortlist."""
        return self.answered.best <= self.top < self.rank

    @property
    def effect(self) -> Text:
        """What the answer can do, in one sentence."""
        holes = {"rank": self.rank, "best": self.answered.best}
        if self.answered.worst is None:
            return text("Nu plaats {rank}; na een antwoord plaats {best}, of het dossier valt af.", **holes)
        if self.answered.worst == self.answered.best:
            return text("Nu plaats {rank}; na een antwoord plaats {best}.", **holes)
        return text(
            "Nu plaats {rank}; na een antwoord plaats {best} tot {worst}.",
            **holes,
            worst=self.answered.worst,
        )

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        return {
            "dossier": self.dossier,
            "field": self.field,
            "label": str(self.label),
            "question": str(self.question),
            "rule": self.rule,
            "criteria": [criterion.kind for criterion in self.criteria],
            "rank": self.rank,
            "best": self.answered.best,
            "worst": self.answered.worst,
            "enters": self.enters,
            "gain": self.gain,
            "effect": str(self.effect),
        }


@dataclass(frozen=True, slots=True, eq=False)
class HolderQuestions:
    """What to ask one holder.

    Attributes:
        holder: Who.
        questions: The questions, the one that helps most first.
    """

    holder: Holder
    questions: tuple[Question, ...]

    @property
    def gain(self) -> float:
        """What their answers add together, each taken by itself."""
        return sum(question.gain for question in self.questions)

    def to_json(self) -> dict[str, Any]:
        """As scripts read it; the questions are named by dossier and field."""
        return {
            "holder": self.holder.number,
            "organisation": self.holder.organisation,
            "gain": self.gain,
            "questions": [{"dossier": each.dossier, "field": each.field} for each in self.questions],
        }


@dataclass(frozen=True, slots=True, eq=False)
class Questions:
    """The best next questions.

    Attributes:
        top: Size of the shortlist.
        value: What it is worth now.
        count: How many pairs of dossier and field there are whose answer would add something.
        best: The best of them, the one that adds most first.
    """

    top: int
    value: float
    count: int
    best: tuple[Question, ...]

    def by_holder(self, holders: Mapping[int, Holder]) -> tuple[HolderQuestions, ...]:
        """The best questions per holder, whoever can add most first.

        Args:
            holders: Row of a dossier → who keeps it, as `holders_of` gives.
        """
        groups: dict[Holder, list[Question]] = {}
        for question in self.best:
            groups.setdefault(holders.get(question.row, Holder()), []).append(question)
        found = [HolderQuestions(holder, tuple(questions)) for holder, questions in groups.items()]
        return tuple(sorted(found, key=lambda each: (-each.gain, each.holder)))

    def to_json(self, holders: Mapping[int, Holder] | None = None) -> dict[str, Any]:
        """As scripts read it.

        Args:
            holders: Row of a dossier → who keeps it; without it nothing is grouped.
        """
        shown: dict[str, Any] = {
            "top": self.top,
            "value": self.value,
            "count": self.count,
            "questions": [question.to_json() for question in self.best],
        }
        if holders is None:
            return shown
        return {**shown, "holders": [each.to_json() for each in self.by_holder(holders)]}


def best_questions(judge: Judge, result: Result, top: int = TOP, most: int = 20) -> Questions:
    """Finds the questions that would add most to the worth of the shortlist, over every dossier found.

    Args:
        judge: Knows the rules, whose questions are used where one fails.
        result: What a search gave.
        top: Size of the shortlist.
        most: How many questions to give.
    """
    shortlist = Shortlist(result, top)
    gains = shortlist.gains()
    if not gains:
        return Questions(top, shortlist.value, 0, ())
    names = sorted(gains)
    table = np.nan_to_num(np.array([gains[name] for name in names]))
    fields, places = np.nonzero(table > EPSILON)
    worth, positions = table[fields, places], shortlist.positions[places]
    ids = result.pool.id_rank[result.rows[positions]]
    order = np.lexsort((fields, ids, -np.round(worth, 9)))[:most]
    best = [
        _question(judge, result, int(positions[one]), names[fields[one]], float(worth[one]), top)
        for one in order.tolist()
    ]
    return Questions(top, shortlist.value, len(worth), tuple(each for each in best if each is not None))


def holders_of(snapshot: Snapshot, rows: Iterable[int]) -> dict[int, Holder]:
    """Who keeps some dossiers.

    Args:
        snapshot: Where they are read from.
        rows: Rows of the dossiers.
    """
    wanted = sorted(set(rows))
    found = snapshot.some(["holder_organisation", "holder_id"], wanted).to_pylist()
    return {
        row: Holder(each["holder_organisation"] or "", each["holder_id"] or "")
        for row, each in zip(wanted, found, strict=True)
    }


def _question(
    judge: Judge, result: Result, position: int, name: str, gain: float, top: int
) -> Question | None:
    row = int(result.rows[position])
    answered = one_answer(result, row, name)
    if answered is None:
        return None
    rank = result.rank_with(position, float(result.expected[position]))
    words, rule = _words(judge, row, name)
    waiting = tuple(_waiting(result, row, name))
    dossier = str(result.pool.dossier_ids[row])
    return Question(row, dossier, name, rank, answered, gain, waiting, words, rule, top)


def _waiting(result: Result, row: int, name: str) -> Sequence[Criterion]:
    asked = zip(result.request.criteria, result.graded, strict=True)
    return [
        criterion
        for criterion, graded in asked
        if not graded.known[row] and field_to_ask(criterion, result.pool, row) == name
    ]


def _words(judge: Judge, row: int, name: str) -> tuple[Text, str]:
    """The question of the most severe rule that fails on the field, or the plain one; and that rule's id."""
    failing = judge.signals.with_outcome(row, Outcome.FAILS)
    rule = next((rule for rule in failing if rule.fields[0] == name), None)
    return (question_about(name), "") if rule is None else (Text(rule.question), rule.id)
