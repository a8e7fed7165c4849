"""Bundles questions into one letter per holder, the ones that gain most first, and no more than is kind.

Public: `bundle`, `Bundle`, `Planned`, `Skipped`, `Why`, `priority`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import blake2b
from pathlib import Path
from typing import Any

from wsp_desk.feedback.dosage import UNKNOWN_CHANCE, Dosage, chance_of_confirmation, next_letter_on
from wsp_desk.feedback.draft import SENDER, answer_by, topics_of
from wsp_desk.feedback.finding import Finding
from wsp_desk.feedback.items import Item
from wsp_desk.feedback.letter import letter_json
from wsp_desk.feedback.render import render
from wsp_desk.feedback.request import Holder, Key
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import State, target_of
from wsp_desk.texts import Text, text
from wsp_desk.trust import Severity

BODY = "requests.txt.j2"
SUBJECT = "requests-subject.txt.j2"
_ORDER = {severity: place for place, severity in enumerate(Severity)}


class Why(StrEnum):
    """Why a question is not in a letter now."""

    ASKED = "asked"  # it is under way, or accepted as it is
    CAP = "cap"  # the holder has had a letter this week
    FULL = "full"  # the letter is full; the rest waits for the next
    NOBODY = "nobody"  # nobody is known to hold the dossier
    TEAM = "team"  # a team is taking away the cause, and no search waits for this one

    @property
    def label(self) -> Text:
        """The words a user reads."""
        return _WHY[self]


_WHY = {
    Why.ASKED: text("loopt al, of is al beoordeeld"),
    Why.CAP: text("deze dossierhouder kreeg deze week al een bericht"),
    Why.FULL: text("het bericht is vol; deze vraag komt in een volgend bericht"),
    Why.NOBODY: text("er is geen dossierhouder bekend"),
    Why.TEAM: text("hierover loopt een signaal aan het team"),
}


@dataclass(frozen=True, slots=True)
class Skipped:
    """A question that is not in a letter now.

    Attributes:
        key: Dossier and field.
        why: Why not.
        until: First day on which it can be asked; None when no day helps.
    """

    key: Key
    why: Why
    until: date | None = None

    def to_json(self) -> dict[str, Any]:
        """The question for scripts."""
        return {
            "request": str(self.key),
            "why": self.why.value,
            "until": self.until.isoformat() if self.until else None,
        }


@dataclass(frozen=True, slots=True)
class Planned:
    """A letter as it will be, before anybody kept or sent it.

    Attributes:
        id: Its name; the same questions to the same holder on the same day give the same name.
        holder: To whom.
        subject: One line.
        body: Plain text.
        due: Day by which an answer is asked.
        findings: What it asks, in the order of the letter.
        priority: Sum of the priorities of its questions.
    """

    id: str
    holder: Holder
    subject: str
    body: str
    due: date
    findings: tuple[Finding, ...]
    priority: float

    @property
    def items(self) -> tuple[Key, ...]:
        """The keys of what it asks."""
        return tuple(finding.key for finding in self.findings)

    def to_json(self) -> dict[str, Any]:
        """The letter for scripts."""
        due = self.due.isoformat()
        shared = letter_json(self.id, self.holder, self.subject, self.body, self.items, due)
        return shared | {"priority": round(self.priority, 3)}


@dataclass(frozen=True, slots=True)
class Bundle:
    """Letters to write, the most useful first, and what is left out of them."""

    letters: tuple[Planned, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class _Ask:
    """One question as the template sees it."""

    item: Item
    hidden: int


@dataclass(frozen=True, slots=True)
class _Dossier:
    """One dossier as the template sees it."""

    number: str
    asks: tuple[_Ask, ...]


def bundle(
    findings: Sequence[Finding],
    requests: Requests,
    dosage: Dosage,
    *,
    today: date,
    hidden: Mapping[Key, int] | None = None,
    sender: str = SENDER,
    reminder: bool = False,
    solving: Callable[[Finding], bool] | None = None,
    folder: Path | None = None,
) -> Bundle:
    """Plans the letters; nothing is kept or sent.

    Args:
        findings: What could be asked.
        requests: What was asked before.
        dosage: How much may be asked.
        today: The day the letters are written.
        hidden: Dossier and field → in how many searches that field hid the dossier.
        sender: Who signs.
        reminder: Whether these questions were asked before, and are asked once more.
        solving: Whether a team is taking away the cause of a finding; it is asked only when a search waits.
        folder: Folder of templates; `resources/templates` by default.

    Raises:
        KnownError: A template cannot be filled.
    """
    counts, chances = hidden or {}, chance_of_confirmation(requests)
    alone, skipped = _left_to_teams(findings, solving)
    asked, more = _askable(alone, requests, reminder)
    skipped += more
    ranked = sorted(asked, key=lambda finding: _precedence(finding, counts, chances))
    letters = []
    for holder, theirs in _by_holder(ranked, requests).items():
        free = next_letter_on(requests, holder, dosage, today)
        if free > today:
            skipped += [Skipped(finding.key, Why.CAP, free) for finding in theirs]
            continue
        now, later = theirs[: dosage.questions_per_letter], theirs[dosage.questions_per_letter :]
        skipped += [Skipped(finding.key, Why.FULL) for finding in later]
        worth = sum(priority(finding, counts, chances) for finding in now)
        letters.append(_letter(holder, now, counts, worth, today, sender, reminder, folder))
    letters.sort(key=lambda letter: (-letter.priority, letter.holder.key))
    return Bundle(tuple(letters), tuple(skipped))


def priority(finding: Finding, hidden: Mapping[Key, int], chances: Mapping[str, float]) -> float:
    """What asking gains: searches that come within reach × the chance that asking mends it.

    The searches are those that the field blocked, and the one that is waiting now.

    Args:
        finding: What could be asked.
        hidden: Dossier and field → in how many searches that field hid the dossier.
        chances: Rule → chance that asking about it mends something.
    """
    searches = hidden.get(finding.key, 0) + finding.now_needed
    return searches * chances.get(finding.item.rule, UNKNOWN_CHANCE)


def _precedence(
    finding: Finding, hidden: Mapping[Key, int], chances: Mapping[str, float]
) -> tuple[float, int, Key]:
    return -priority(finding, hidden, chances), _ORDER[finding.severity], finding.key


def _left_to_teams(
    findings: Sequence[Finding], solving: Callable[[Finding], bool] | None
) -> tuple[list[Finding], list[Skipped]]:
    theirs = {finding.key for finding in findings if solving and solving(finding) and not finding.now_needed}
    alone = [finding for finding in findings if finding.key not in theirs]
    return alone, [Skipped(key, Why.TEAM) for key in sorted(theirs)]


def _askable(
    findings: Sequence[Finding], requests: Requests, reminder: bool
) -> tuple[list[Finding], list[Skipped]]:
    asked: list[Finding] = []
    skipped: list[Skipped] = []
    for finding in {finding.key: finding for finding in findings}.values():
        if not _may_ask(finding.key, requests, reminder):
            skipped.append(Skipped(finding.key, Why.ASKED))
        elif not _holder(finding, requests).known:
            skipped.append(Skipped(finding.key, Why.NOBODY))
        else:
            asked.append(finding)
    return asked, skipped


def _may_ask(key: Key, requests: Requests, reminder: bool) -> bool:
    request = requests.get(key)
    if reminder:
        return request is not None and target_of("request.reminded", request.state) is not None
    state = request.state if request else None
    return any(target_of(move, state) is not None for move in ("request.signalled", "request.drafted"))


def _holder(finding: Finding, requests: Requests) -> Holder:
    """Whom to ask: the one it was forwarded to, else the holder in the dump."""
    request = requests.get(finding.key)
    forwarded = (
        request.forwarded_to if request and request.state not in (State.LAPSED, State.WITHDRAWN) else None
    )
    return forwarded or finding.holder


def _by_holder(findings: Sequence[Finding], requests: Requests) -> dict[Holder, list[Finding]]:
    """Holder → what to ask; without a number the address tells who it is (see `Holder.is_same`)."""
    whose = [(_holder(finding, requests), finding) for finding in findings]
    numbered = {holder.email.casefold(): holder for holder, _ in whose if holder.id and holder.email}
    groups: dict[str, tuple[Holder, list[Finding]]] = {}
    for holder, finding in whose:
        person = holder if holder.id else numbered.get(holder.email.casefold(), holder)
        groups.setdefault(person.key, (person, []))[1].append(finding)
    return dict(groups.values())


def _letter(
    holder: Holder,
    findings: Sequence[Finding],
    hidden: Mapping[Key, int],
    worth: float,
    today: date,
    sender: str,
    reminder: bool,
    folder: Path | None,
) -> Planned:
    values = {
        "holder": holder.name or "collega",
        "dossiers": _dossiers(findings, hidden),
        "questions": len(findings),
        "topics": topics_of([finding.item for finding in findings]),
        "seen_on": max(finding.dump for finding in findings),
        "due": answer_by(today),
        "now_needed": any(finding.now_needed for finding in findings),
        "reminder": reminder,
        "sender": sender,
    }
    name = "\n".join([today.isoformat(), holder.key, *(str(finding.key) for finding in findings)])
    return Planned(
        id=blake2b(name.encode(), digest_size=4).hexdigest(),
        holder=holder,
        subject=render(SUBJECT, values, folder).rstrip("\n"),
        body=render(BODY, values, folder),
        due=answer_by(today),
        findings=tuple(findings),
        priority=worth,
    )


def _dossiers(findings: Sequence[Finding], hidden: Mapping[Key, int]) -> tuple[_Dossier, ...]:
    asks: dict[str, list[_Ask]] = defaultdict(list)
    for finding in findings:
        asks[finding.key.dossier].append(_Ask(finding.item, hidden.get(finding.key, 0)))
    return tuple(_Dossier(number, tuple(each)) for number, each in asks.items())
