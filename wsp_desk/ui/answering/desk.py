"""The desk over a real pool: what the page asks, answered by the rooms below.

Public: `PoolDesk`, `open_desk`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from wsp_desk.conversation.seen import MOST, Seen, seen_in
from wsp_desk.errors import KnownError
from wsp_desk.feedback import Draft, save_eml
from wsp_desk.feedback.asking import draft_for
from wsp_desk.feedback.counting import hidden_entry
from wsp_desk.feedback.finding import Finding, findings
from wsp_desk.feedback.verifying import activate
from wsp_desk.feedback.worklist import waiting
from wsp_desk.matching import Criterion, Importance, Request, Search
from wsp_desk.matching.why import why_not
from wsp_desk.pool import Pool, load_pool
from wsp_desk.register.audit import Asked, Audit, Purpose
from wsp_desk.register.drawer import Drawer
from wsp_desk.register.log import EventLog
from wsp_desk.register.memory import MemoryLog
from wsp_desk.register.store import Register
from wsp_desk.snapshot import Snapshot
from wsp_desk.texts import Text, text
from wsp_desk.trust import Answer, answer, judge_of
from wsp_desk.trust.answer import answered_match
from wsp_desk.trust.comparing import FEWEST, side_by_side
from wsp_desk.trust.faceting import answer_facets
from wsp_desk.trust.questions import best_questions, holders_of
from wsp_desk.ui import ask as asked
from wsp_desk.ui.answering.about import pool_line
from wsp_desk.ui.answering.besides import (
    comparison_record,
    facet_records,
    picked_record,
    question_records,
    why_record,
)
from wsp_desk.ui.answering.corrections import Corrections
from wsp_desk.ui.answering.details import detail_of
from wsp_desk.ui.answering.inspecting import Inspection
from wsp_desk.ui.answering.measuring import Measured
from wsp_desk.ui.answering.outside import hidden_rows, widenings
from wsp_desk.ui.answering.rows import RowMaker
from wsp_desk.ui.answering.sharing import Sheets
from wsp_desk.ui.answering.suggestions import suggestions
from wsp_desk.ui.answering.watching import Watch
from wsp_desk.ui.guarding.guards import WaitingCode
from wsp_desk.ui.insight import Comparison, Facet, Picked, Questions, Why
from wsp_desk.ui.kinds import describe
from wsp_desk.ui.records import Around, Count, Detail, Found, Letter, PoolLine, Rows, Suggestion
from wsp_desk.vacancy import Reading, propose
from wsp_desk.vocabulary import Vocabulary

TOP = 200
"""Matches shown; the predecessor showed 100, later 200."""


class PoolDesk:
    """Answers the page Gesprek from an opened snapshot.

    Args:
        snapshot: Where single dossiers are read from; closed with this desk.
        pool: Its columns in memory.
        today: The day on which ages are counted and letters are dated.
        log: Where the desk keeps what it does; in memory when left out.
        actor: Who works here.
        leave: How to leave that log when this desk is closed.
    """

    def __init__(
        self,
        snapshot: Snapshot,
        pool: Pool,
        today: date,
        log: EventLog | None = None,
        actor: str = "adviseur",
        leave: Callable[[], None] = lambda: None,
    ) -> None:
        self._snapshot, self._pool, self._today = snapshot, pool, today
        self._search = Search(pool)
        self._judge = judge_of(pool)
        self._read: dict[str, Criterion] = {}
        self._last: tuple[asked.Ask, Answer] | None = None
        self.pool: PoolLine = pool_line(snapshot, today)
        self.log: EventLog = log if log is not None else MemoryLog()
        self.actor, self._leave, self._closed = actor, leave, False
        self.open_to_all = False
        self.drawer: Drawer | None = None
        self.code: WaitingCode | None = None
        audit = Audit(self.log, actor, "window", snapshot.manifest.snapshot)
        self._watch = Watch(audit, pool.vocabulary)
        self.sharing = Sheets(audit, pool, self._request)
        keys = self.log.keys if isinstance(self.log, Register) else None
        self.inspecting = Inspection(audit, lambda one: pool.row_of(one) is not None, keys)
        self.measuring = Measured(snapshot, pool.vocabulary.places, audit)
        self.following = Corrections(
            audit,
            lambda keys: waiting(snapshot, pool, keys),
            self._wrong_with,
            lambda: activate(snapshot, self.log, actor=actor),
            lambda: today,
        )

    def warm(self) -> None:
        """Derives columns, folds rules and indexes words that the first question may not have needed."""
        self._search.warm()
        self._judge.warm()
        self.suggest("iets doen", ("occupation", "skill", "place"))

    def weight(self, kind: str, importance: str) -> float:
        """The released weight of a criterion."""
        chosen = Importance(importance)
        return 0.0 if chosen is Importance.EXCLUDE else self._search.weights.weight(kind, chosen)

    def describe(self, kind: str, value: asked.Value) -> Text:
        """How the value of a criterion reads; a postcode with the name of its place."""
        if kind == "place" and value and str(value.get("postcode", "")).isdecimal():
            postcode = str(value["postcode"])
            row = self._pool.vocabulary.places.row(int(postcode))
            name = "" if row is None else f" {self._pool.vocabulary.places.place[row]}"
            return describe(kind, value | {"postcode": f"{postcode}{name}"})
        return describe(kind, value)

    def suggest(self, words: str, kinds: Sequence[str]) -> list[Suggestion]:
        """What the words may mean, best first."""
        return suggestions(self._pool.vocabulary, words, kinds)

    def read_vacancy(self, words: str) -> Reading:
        """What the text of a vacancy asks."""
        return propose(words, self._pool.vocabulary, self._today)

    def answer(self, ask: asked.Ask) -> Found:
        """Who fits."""
        found = self._answer(ask)
        maker = RowMaker(self._pool, found.request)
        counts = tuple(Count(count.passes, count.unknown, count.fails) for count in found.counts)
        by_verdict = {verdict.value: count for verdict, count in found.by_verdict.items()}
        numbers = [match.row for match in found.matches]
        self._watch.listed(found.request, (match.dossier for match in found.matches))
        rows = Rows(numbers, lambda place: maker.make(found.matches[place]))
        return Found(found.total, by_verdict, found.elapsed_ms, rows, counts)

    def around(self, ask: asked.Ask) -> Around:
        """What lies just outside the answer."""
        found = self._answer(ask)
        hidden = found.hidden
        self._watch.listed(found.request, self._numbers_of(each.row for each in hidden.dossiers))
        rows = hidden_rows(self._pool, found, self._judge, hidden)
        return Around(widenings(self._search, self._judge, found, ask), rows, hidden.count, hidden.top)

    def detail(self, ask: asked.Ask, row: int) -> Detail:
        """One dossier, seen from this request."""
        found = self._answer(ask)
        match = answered_match(found, self._judge, row)
        if match is None:
            raise KnownError(text("Dit dossier valt af in deze vraag."))
        self._watch.opened(found.request, match.dossier)
        return detail_of(self._pool, match, self._snapshot.dossier(row), self._today)

    def facets(self, ask: asked.Ask) -> tuple[Facet, ...]:
        """How the dossiers found differ."""
        found = self._answer(ask)
        return facet_records(answer_facets(found.result, found.judgement), ask)

    def questions(self, ask: asked.Ask) -> Questions:
        """What to ask of whom, the most helpful first."""
        found = self._answer(ask)
        best = best_questions(self._judge, found.result)
        shown = (question.dossier for question in best.best)
        self._watch.listed(found.request, shown, Purpose.CORRECT)
        holders = holders_of(self._snapshot, [question.row for question in best.best])
        return question_records(best.by_holder(holders), best.top)

    def why(self, ask: asked.Ask, dossier: str) -> Why:
        """What became of one dossier."""
        row = self._pool.row_of(dossier)
        if row is None:
            raise KnownError(text("Dossier {dossier} is er niet in dit poolbestand.", dossier=dossier))
        found = self._answer(ask)
        self._watch.opened(found.request, dossier)
        return why_record(why_not(self._search, found.request, row), row)

    def compare(self, ask: asked.Ask, dossiers: Sequence[str]) -> Comparison:
        """Dossiers side by side; those that left the pool are left out."""
        rows = [row for row in map(self._pool.row_of, dossiers) if row is not None]
        if len(rows) < FEWEST:
            return Comparison()
        found = self._answer(ask)
        self._watch.opened(found.request, *self._numbers_of(rows))
        compared = side_by_side(self._search, self._judge, found, rows)
        return comparison_record(self._pool, compared, found.request)

    def picked(self, ask: asked.Ask, dossiers: Sequence[str]) -> Picked:
        """Chosen dossiers as rows of the list, best first."""
        found = self._answer(ask)
        self._watch.listed(found.request, dossiers)
        return picked_record(self._pool, found, self._judge, dossiers)

    def seen(self, ask: asked.Ask) -> Seen:
        """What a request brings from this snapshot."""
        found = answer(self._pool, self._search, self._request(ask), MOST, self._judge)
        return seen_in(found, self._snapshot.manifest.snapshot, self._search.weights.version)

    def naming(self, ask: asked.Ask, dossiers: Sequence[str]) -> None:
        """Writes that dossiers are about to be named as what changed in a request."""
        self._watch.listed(self._request(ask), dossiers)

    def hiding(self, ask: asked.Ask) -> None:
        """Writes whom one unknown field keeps out of the top of a request that is kept."""
        request = self._request(ask)
        found = answer(self._pool, self._search, request, MOST, self._judge)
        search = Asked.of(request.to_json(self._pool.vocabulary)).digest
        self.log.append(*hidden_entry(search, self._pool.as_of, found.hidden), actor=self.actor)

    def letter(self, ask: asked.Ask, row: int, about: str) -> Letter:
        """A request to the dossier holder."""
        only = (about,) if about else ()
        found = self._answer(ask)
        self._watch.drafted(found.request, *self._numbers_of([row]))
        draft = draft_for(self._snapshot, self._pool, row, found.result, today=self._today, about=only)
        return Letter(draft.dossier_id, draft.to, draft.subject, draft.body, draft)

    def save_letter(self, letter: Letter, path: Path) -> Path:
        """Writes the letter as an ``.eml`` file, and says where."""
        self._watch.leaves(letter.dossier, "eml")
        return save_eml(letter.source, path)

    def copying(self, letter: Letter) -> None:
        """Writes that the letter is about to be copied."""
        self._watch.leaves(letter.dossier, "clipboard")

    def record_letter(self, letter: Letter, way: str) -> None:
        """Keeps that the letter left, as requests that the next dumps follow."""
        draft: Draft = letter.source
        self.following.record(draft, self._wrong_with(letter.dossier, (*draft.rules, *draft.fields)), way)

    def put_away(self, work: Mapping[str, Any]) -> None:
        """Seals unfinished work under the key of the register."""
        if self.drawer is not None:
            self.drawer.put(work)

    def take_back(self) -> Mapping[str, Any] | None:
        """Takes out what was put away last."""
        return self.drawer.take() if self.drawer is not None else None

    def close(self) -> None:
        """Lets go of the snapshot, and of the register after a backup; a second time does nothing."""
        if not self._closed:
            self._closed = True
            self._snapshot.close()
            self._leave()

    def _wrong_with(self, dossier: str, about: Sequence[str] = ()) -> list[Finding]:
        """What could be asked about one dossier; nothing when it is not in this pool."""
        row = self._pool.row_of(dossier)
        return [] if row is None else findings(self._snapshot, self._pool, [row], None, about)

    def _numbers_of(self, rows: Iterable[int]) -> Iterator[str]:
        return (str(self._pool.dossier_ids[row]) for row in rows)

    def _answer(self, ask: asked.Ask) -> Answer:
        if self._last is None or self._last[0] != ask:
            self._last = (ask, answer(self._pool, self._search, self._request(ask), TOP, self._judge))
        return self._last[1]

    def _request(self, ask: asked.Ask) -> Request:
        criteria = tuple(self._criterion(each, number) for number, each in enumerate(ask.criteria, start=1))
        return Request(ask.employer, ask.title, ask.day, criteria)

    def _criterion(self, each: asked.Criterion, number: int) -> Criterion:
        """Reads a criterion; words already looked up are not looked up again when only a weight moves."""
        key = json.dumps([each.kind, each.value])
        if key not in self._read:
            plain = {"kind": each.kind, "value": each.value}
            self._read[key] = Criterion.from_json(plain, self._pool.vocabulary, number)
        return replace(self._read[key], importance=Importance(each.importance), weight=each.weight)


def open_desk(
    snapshot: Snapshot,
    vocabulary: Vocabulary,
    today: date,
    log: EventLog | None = None,
    actor: str = "adviseur",
    leave: Callable[[], None] = lambda: None,
) -> PoolDesk:
    """Loads the pool of a snapshot and makes a desk of it, ready for its first question."""
    return PoolDesk(snapshot, load_pool(snapshot, vocabulary), today, log, actor, leave)
