"""Chooses who plays in the story of requests: what the second dump mends, what it leaves, what was fine.

Public: `Part`, `Cast`, `cast_of`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np
import pyarrow.compute as pc

from wsp_desk.snapshot import Snapshot
from wsp_desk.trust import Outcome, Rule, RuleKind, load_rules

_FIELDS = (
    "education_level",
    "hours_max",
    "hours_day",
    "available",
    "licences",
    "wishes",
    "work_level",
    "skills",
)
_EARLIER, _MENDED, _STUCK, _NEW = 24, 60, 40, 24
"""Questions asked before the first dump, between the dumps (mended and not), and after the second."""


@dataclass(frozen=True)
class Part:
    """A rule about a dossier: its row in the first dump, and in the second."""

    row: int
    later: int
    rule: Rule


@dataclass(frozen=True)
class Cast:
    """Who plays.

    Attributes:
        mended: What fails in the first dump and no more in the second.
        stuck: What goes on failing.
        fine: What is in order in both.
        late: More that goes on failing, nobody was asked about.
    """

    mended: tuple[Part, ...]
    stuck: tuple[Part, ...]
    fine: tuple[Part, ...]
    late: tuple[Part, ...]


def cast_of(before: Snapshot, after: Snapshot) -> Cast:
    """Chooses dossiers of the organisations where most was mended, so that groups are not small."""
    teams = before.columns(["holder_organisation"])["holder_organisation"].to_pylist()
    every = _played(before, after)
    best = {team for team, _ in Counter(teams[part.row] for part in every[_TURNED]).most_common(_TEAMS)}
    mended, stuck, fine = (
        _spread([part for part in every[turn] if teams[part.row] in best])
        for turn in (_TURNED, _STAYED, _NEVER)
    )
    late = stuck[_STUCK : _STUCK + _NEW]
    return Cast(tuple(mended[:_MENDED]), tuple(stuck[:_STUCK]), tuple(fine[:_EARLIER]), tuple(late))


_TEAMS = 4
_TURNED = (Outcome.FAILS, Outcome.PASSES)
_STAYED = (Outcome.FAILS, Outcome.FAILS)
_NEVER = (Outcome.PASSES, Outcome.PASSES)
_MOST_PER_RULE = 5000


def _played(before: Snapshot, after: Snapshot) -> dict[tuple[Outcome, Outcome], list[Part]]:
    """What every rule about an empty field gave in both dumps, for dossiers that stand in both."""
    here, there = (one.columns(["dossier_id"])["dossier_id"].combine_chunks() for one in (before, after))
    place = pc.fill_null(pc.index_in(here, value_set=there), -1).to_numpy()
    rows = np.flatnonzero(place >= 0)
    found: dict[tuple[Outcome, Outcome], list[Part]] = {_TURNED: [], _STAYED: [], _NEVER: []}
    for rule in _rules(before):
        then, now = (one.columns([rule.id], "outcome")[rule.id].to_numpy() for one in (before, after))
        for turn, parts in found.items():
            same = (then[rows] == turn[0]) & (now[place[rows]] == turn[1])
            parts += [Part(int(row), int(place[row]), rule) for row in rows[same][:_MOST_PER_RULE]]
    return found


def _rules(snapshot: Snapshot) -> list[Rule]:
    return [
        rule
        for rule in load_rules()
        if rule.kind is RuleKind.MISSING
        and rule.fields[0] in _FIELDS
        and rule.id in snapshot.manifest.rule_ids
    ]


def _spread(parts: Sequence[Part]) -> list[Part]:
    """One question per dossier, the rules taking turns."""
    by_rule: dict[str, list[Part]] = {}
    for part in parts:
        by_rule.setdefault(part.rule.id, []).append(part)
    turns = [part for turn in zip_longest(*by_rule.values()) for part in turn if part is not None]
    return list({part.row: part for part in reversed(turns)}.values())[::-1]
