"""Judges every request by a new dump: confirmed, not seen, back, reopened, resolved or lapsed, with evidence.

Public: `verify`, `activate`, `Verification`, `Judgement`.

The values of all requests are read together, one field at a time. Judging the same dump twice adds nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.errors import KnownError
from wsp_desk.feedback.findable import findable
from wsp_desk.feedback.judging import Facts, is_mended, move_by_dump
from wsp_desk.feedback.prints import fields_of_rule, prints_of
from wsp_desk.feedback.request import Key, Request
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import WATCHED, State, target_of
from wsp_desk.register.log import EventLog
from wsp_desk.snapshot.compare import USABLE
from wsp_desk.texts import text
from wsp_desk.trust import Outcome, Rule, Severity, load_rules

if TYPE_CHECKING:
    from wsp_desk.snapshot import Snapshot

_GONE = -1


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a dump did to one request.

    Attributes:
        request: Key of the request.
        move: Kind of the event.
        state: State after it.
        facts: The evidence.
    """

    request: Key
    move: str
    state: State
    facts: Facts

    def to_json(self) -> dict[str, Any]:
        """The judgement for scripts."""
        return {
            "request": str(self.request),
            "move": self.move,
            "state": self.state.value,
            "changed": self.facts.changed,
            "fails": list(self.facts.fails),
            "since": self.facts.since or None,
        }


@dataclass(frozen=True, slots=True)
class Verification:
    """What a dump did to all requests.

    Attributes:
        dump: Day of the dump, ISO.
        watched: How many requests it could have moved.
        judgements: Those that it moved.
    """

    dump: str
    watched: int
    judgements: tuple[Judgement, ...]

    def count(self, move: str) -> int:
        """How many requests made a move."""
        return sum(one.move == move for one in self.judgements)

    def to_json(self) -> dict[str, Any]:
        """The verification for scripts."""
        moves = sorted({one.move for one in self.judgements})
        return {
            "dump": self.dump,
            "watched": self.watched,
            "moves": {move: self.count(move) for move in moves},
            "judgements": [one.to_json() for one in self.judgements],
        }


def verify(
    snapshot: Snapshot, log: EventLog, *, actor: str, rules: Sequence[Rule] | None = None
) -> Verification:
    """Judges every request by a snapshot and writes what follows to the register, in one transaction.

    Args:
        snapshot: The new pool.
        log: The register.
        actor: Who opened the pool.
        rules: The rules; those of `resources/rules` by default.

    Raises:
        KnownError: The dossier numbers of the snapshot hold for that snapshot only, or it cannot be read.
    """
    manifest = snapshot.manifest
    if manifest.provisional_ids:
        raise KnownError(
            text("De dossiernummers in deze pool gelden alleen hier. Verzoeken zijn er niet mee te volgen.")
        )
    requests = Requests.read(log)
    dump = manifest.as_of.isoformat()
    watched = [request for request in requests if request.state in WATCHED]
    if requests.dumps and dump < requests.dumps[-1]:
        return Verification(dump, len(watched), ())
    facts = facts_of(snapshot, watched, rules if rules is not None else load_rules())
    judged = [_judgement(request, facts[request.key], snapshot) for request in watched]
    moved = tuple(one for one in judged if one is not None)
    entries = [(one.move, _evidence(one, snapshot)) for one in moved]
    if dump not in requests.dumps:
        entries.append(("dump.verified", _summary(snapshot, len(watched), moved)))
    if entries:
        log.append_all(entries, actor=actor)
    return Verification(dump, len(watched), moved)


def activate(snapshot: Snapshot, log: EventLog, *, actor: str) -> Verification | None:
    """What has to happen when a pool becomes the pool in use: it judges the requests, once.

    Returns:
        What it did; None when it judged them before, is older than one that did, or cannot judge.

    Raises:
        KnownError: The snapshot cannot be read.
    """
    judged = [str(event.body["dump"]) for event in log.events("dump.verified")]
    as_of = snapshot.manifest.as_of.isoformat()
    if snapshot.manifest.provisional_ids or (judged and as_of <= max(judged)):
        return None
    return verify(snapshot, log, actor=actor)


def facts_of(snapshot: Snapshot, requests: Sequence[Request], rules: Sequence[Rule]) -> dict[Key, Facts]:
    """What a dump shows about every request: key → facts.

    Raises:
        KnownError: The snapshot cannot be read.
    """
    known = {rule.id: rule for rule in rules}
    rows = _rows(snapshot, requests)
    present = [request for request in requests if rows[request.key] != _GONE]
    reader = _Reader(snapshot, sorted({rows[request.key] for request in present}), rules)
    prints = _prints(snapshot, present, rows, known)
    found = {request.key: Facts(present=False) for request in requests}
    for request in present:
        row, rule = rows[request.key], known.get(request.rule)
        fails = reader.fails(row, request)
        found[request.key] = Facts(
            present=True,
            mended=is_mended(rule, reader.outcome(row, rule), fails, reader.usable(row, request.field)),
            changed=any(
                prints[name].get(row) != before and not _was_accepted(request, reader.since(row, name))
                for name, before in request.before.items()
            ),
            fails=fails,
            since=reader.since(row, request.field),
        )
    return found


class _Reader:
    """Outcomes and statuses of some dossiers, read once."""

    def __init__(self, snapshot: Snapshot, rows: Sequence[int], rules: Sequence[Rule]) -> None:
        self._snapshot, self._rows = snapshot, list(rows)
        self._place = {row: place for place, row in enumerate(rows)}
        stored = set(snapshot.manifest.rule_ids)
        self._rules = [rule for rule in rules if rule.id in stored]
        self._stored = {rule.id for rule in self._rules}
        ids = [rule.id for rule in self._rules]
        self._outcomes: dict[str, list[int]] = (
            snapshot.some(ids, self._rows, "outcome").to_pydict() if ids else {}
        )
        self._about = _rules_that_matter(self._rules)
        self._fields: dict[str, dict[str, list[Any]]] = {}

    def outcome(self, row: int, rule: Rule | None) -> Outcome | None:
        """What came of a rule; None when it was not judged in this dump."""
        if rule is None or rule.id not in self._stored:
            return None
        return Outcome(self._outcomes[rule.id][self._place[row]])

    def fails(self, row: int, request: Request) -> tuple[str, ...]:
        """The rules about the field that fail: the one asked about, and every one that is not minor."""
        place, about = self._place[row], self._about.get(request.field, ())
        if request.rule in self._stored and request.rule not in about:
            about = (request.rule, *about)
        return tuple(name for name in about if self._outcomes[name][place] == Outcome.FAILS)

    def usable(self, row: int, field: str) -> bool:
        """Whether a field has a value."""
        return self._of_field(field)["status"][self._place[row]] in USABLE

    def since(self, row: int, field: str) -> str:
        """The dump since which a value stands."""
        day = self._of_field(field)["since"][self._place[row]]
        return day.isoformat() if day else ""

    def _of_field(self, field: str) -> dict[str, list[Any]]:
        if field not in self._fields:
            table = self._snapshot.some([f"{field}_status", f"{field}_since"], self._rows)
            self._fields[field] = table.rename_columns(["status", "since"]).to_pydict()
        return self._fields[field]


def _was_accepted(request: Request, since: str) -> bool:
    """Whether an exception was made when a value stood there already, so that it is about that value."""
    accepted = request.last("request.excepted") if request.state is State.EXCEPTION else None
    return accepted is not None and "" < since <= accepted.at[:10]


def _rules_that_matter(rules: Iterable[Rule]) -> dict[str, tuple[str, ...]]:
    """Field to mend → ids of the blocking and serious rules about it."""
    found: dict[str, tuple[str, ...]] = {}
    for rule in rules:
        if rule.severity is not Severity.MINOR:
            found[rule.fields[0]] = (*found.get(rule.fields[0], ()), rule.id)
    return found


def _rows(snapshot: Snapshot, requests: Sequence[Request]) -> dict[Key, int]:
    """The row of each request's dossier, `_GONE` where it is not in the pool."""
    ids = snapshot.columns(["dossier_id"])["dossier_id"].combine_chunks()
    wanted = pa.array([request.dossier for request in requests], pa.string())
    rows = pc.fill_null(pc.index_in(wanted, value_set=ids), _GONE).to_pylist()
    return {request.key: row for request, row in zip(requests, rows, strict=True)}


def _prints(
    snapshot: Snapshot, requests: Iterable[Request], rows: Mapping[Key, int], rules: Mapping[str, Rule]
) -> dict[str, dict[int, str]]:
    """Field → row → fingerprint, for what the requests are about."""
    wanted: dict[str, list[int]] = defaultdict(list)
    for request in requests:
        names = request.before or fields_of_rule(request.field, rules.get(request.rule))
        for name in names:
            wanted[name].append(rows[request.key])
    return {name: prints_of(snapshot, name, chosen) for name, chosen in wanted.items()}


def _judgement(request: Request, facts: Facts, snapshot: Snapshot) -> Judgement | None:
    move = move_by_dump(request, facts, snapshot.manifest.as_of)
    target = target_of(move, request.state) if move else None
    if move is None or target is None:
        return None
    return Judgement(request.key, move, target, facts)


def _evidence(judgement: Judgement, snapshot: Snapshot) -> dict[str, Any]:
    facts = judgement.facts
    return {
        "dossier": judgement.request.dossier,
        "field": judgement.request.field,
        "dump": snapshot.manifest.as_of.isoformat(),
        "snapshot": snapshot.manifest.snapshot,
        "changed": facts.changed,
        "fails": list(facts.fails),
        "since": facts.since,
    }


def _summary(snapshot: Snapshot, watched: int, moved: Sequence[Judgement]) -> dict[str, Any]:
    manifest = snapshot.manifest
    return {
        "dump": manifest.as_of.isoformat(),
        "snapshot": manifest.snapshot,
        "sequence": manifest.sequence,
        "dossiers": manifest.rows,
        "findable": findable(snapshot),
        "watched": watched,
        "moved": len(moved),
    }
