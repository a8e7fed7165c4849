"""A story of correction requests in the demo pool: asked before the first dump and between the two.

Public: `tell_corrections`.

Everything in it is made with the steps an advisor takes, at moments that fit the two dumps, and judged by
them. What the second dump mends by chance is told as mended; what it leaves is told as answered in the other
ways, or not at all. The names are invented.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from wsp_desk import vocabulary
from wsp_desk.demo.casting import Part, cast_of
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE, register_place
from wsp_desk.feedback.bundle import bundle
from wsp_desk.feedback.counting import HIDDEN, PRESENTED
from wsp_desk.feedback.finding import Finding, findings_of
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.request import Holder, Key
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import Answer, State
from wsp_desk.feedback.verifying import verify
from wsp_desk.fields import Status
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.register.memory import MemoryLog
from wsp_desk.register.starting import open_or_make
from wsp_desk.register.store import Register
from wsp_desk.snapshot import Snapshot, SnapshotFiles, open_snapshot

ACTOR = "demo"

_NOTES = (
    "Samen met de persoon nagevraagd.",
    "Stond al op papier, nu ook in het systeem.",
    "",
)
_REASONS = (
    "Heeft geen diploma en is nooit naar school geweest.",
    "Wil dit pas zeggen na de proefplaatsing.",
)
_OTHER = Holder(
    name="Kim Verzonnen", email="k.verzonnen@voorbeeldstad.example", organisation="Gemeente Voorbeeldstad"
)


def tell_corrections(first: Path, second: Path) -> int:
    """Writes the story in the register of a demo, unless there are requests in it already.

    Args:
        first: Snapshot of the first week.
        second: Snapshot of the second week.

    Returns:
        How many events were written.

    Raises:
        KnownError: A snapshot cannot be read, or the register cannot be written.
    """
    secret = Secret.from_passphrase(DEMO_PASSPHRASE)
    place = register_place(second, secret)
    with open_or_make(place, secret, KeyFile.load(SnapshotFiles(second).keys).kdf) as register:
        if any(register.events("request.")):
            return 0
    trusted = TrustedBuilders.load()
    with (
        open_snapshot(first, secret, trusted, allow_older=True) as before,
        open_snapshot(second, secret, trusted, allow_older=True) as after,
    ):
        log = _Story(before, after).tell()
    return _copy(log, place, secret)


class _Clock:
    """Gives the moment of the story."""

    def __init__(self) -> None:
        self.at = ""

    def __call__(self) -> str:
        return self.at

    def turn_to(self, day: date, hour: int) -> None:
        self.at = f"{day.isoformat()}T{hour:02d}:00:00Z"


def _copy(log: MemoryLog, place: Path, secret: Secret) -> int:
    clock, count = _Clock(), 0
    with Register.open(place, secret, clock=clock) as register:
        for at, events in groupby(log.events(), key=lambda event: event.at):
            clock.at = at
            entries = [(event.kind, event.body) for event in events]
            count += len(register.append_all(entries, actor=ACTOR))
    return count


class _Story:
    """Tells the story in a log in memory, whose clock it turns."""

    def __init__(self, before: Snapshot, after: Snapshot) -> None:
        self._before, self._after = before, after
        self._clock = _Clock()
        self._log = MemoryLog(clock=self._clock)
        self._day = before.manifest.as_of
        self._follow = FollowUp(self._log, ACTOR, lambda: self._day)
        self._cast = cast_of(before, after)
        self._places = vocabulary.load().places

    def tell(self) -> MemoryLog:
        """Everything, in order of time."""
        week, first, second = timedelta(weeks=1), self._before.manifest.as_of, self._after.manifest.as_of
        self._turn_to(first - 2 * week + timedelta(days=1))
        earlier = self._ask(self._findings(self._cast.fine, first - 2 * week, emptied=True))
        self._turn_to(first - timedelta(days=5))
        self._answer(earlier[:-2], Answer.CORRECTED)
        self._turn_to(first, 7)
        verify(self._before, self._log, actor=ACTOR)
        self._turn_to(first + timedelta(days=1))
        mended, stuck = (self._findings(cast, first) for cast in (self._cast.mended, self._cast.stuck))
        asked = self._ask([*mended, *stuck])
        self._turn_to(first + timedelta(days=3))
        said = [one.key for one in mended if one.key in asked]
        self._answer(said[: 2 * len(said) // 3], Answer.CORRECTED)
        self._answer_otherwise([one.key for one in stuck if one.key in asked])
        self._turn_to(second, 7)
        verify(self._after, self._log, actor=ACTOR)
        self._turn_to(second + timedelta(days=1))
        self._searches()
        self._begin_anew()
        return self._log

    def _turn_to(self, day: date, hour: int = 10) -> None:
        self._day = day
        self._clock.turn_to(day, hour)

    def _findings(self, cast: Iterable[Part], dump: date, *, emptied: bool = False) -> list[Finding]:
        """The questions as the first dump gives reason to ask them."""
        found = []
        for part in cast:
            detail = self._before.dossier(part.row)
            if emptied:
                detail = _without(detail, part.rule.fields)
            found += findings_of([part.rule], (), detail, dump=dump, region=self._region(detail))
        return found

    def _region(self, detail: Mapping[str, Any]) -> str:
        pc4 = detail.get("pc4")
        row = self._places.row(int(pc4)) if pc4 else None
        return "" if row is None else str(self._places.region[row])

    def _ask(self, found: Sequence[Finding]) -> list[Key]:
        """Sends letters about these questions, as many as the measure allows, and says which are in them."""
        plan = bundle(found, self._follow.requests, self._follow.dosage, today=self._day)
        self._follow.keep(plan.letters)
        for place, letter in enumerate(plan.letters):
            self._follow.send(letter.id, "clipboard" if place % 3 else "eml")
        return [key for letter in plan.letters for key in letter.items]

    def _answer(self, keys: Iterable[Key], answer: Answer) -> None:
        for place, key in enumerate(keys):
            self._follow.answer(key, answer, note=_NOTES[place % len(_NOTES)])

    def _answer_otherwise(self, keys: Sequence[Key]) -> None:
        """One of every other answer, some that announce what does not come, and silence from the rest."""
        ahead = iter(keys)
        for key in islice(ahead, 3):
            self._follow.answer(key, Answer.CORRECTED)
        for key, reason in zip(islice(ahead, 2), _REASONS, strict=False):
            self._follow.answer(key, Answer.AS_IS, reason=reason)
        for key in islice(ahead, 1):
            self._follow.answer(key, Answer.UNKNOWABLE, reason="De vorige werkgever bestaat niet meer.")
        for key in islice(ahead, 1):
            self._follow.answer(key, Answer.NOT_MINE, to=_OTHER)
        for key in islice(ahead, 1):
            self._follow.answer(key, Answer.QUESTION, note="Bedoelt u het hoogste diploma?")

    def _searches(self) -> None:
        """Searches in which fields hid dossiers, and two that presented whom a correction brought back."""
        requests = Requests.read(self._log)
        asked = [one.key for one in requests if one.state in (State.SENT, State.CONFIRMED, State.NOT_SEEN)]
        for number in range(9):
            hidden = {key.dossier: key.field for key in asked[number % 3 :: 3]}
            body: dict[str, Any] = {
                "search": f"demo-{number}",
                "dump": self._day.isoformat(),
                "top": 20,
                "dossiers": hidden,
            }
            self._log.append(HIDDEN, body, actor=ACTOR)
        shown = sorted({one.dossier for one in requests.where(State.CLOSED)})
        for number in range(2):
            presented: dict[str, Any] = {"search": f"demo-{number}", "dossiers": shown[number::2]}
            self._log.append(PRESENTED, presented, actor=ACTOR)

    def _begin_anew(self) -> None:
        """Questions of the newest dump: some in letters that wait to be sent, the others on the list."""
        dump, found = self._after.manifest.as_of, []
        for part in self._cast.late:
            detail = self._after.dossier(part.later)
            found += findings_of([part.rule], (), detail, dump=dump, region=self._region(detail))
        half = len(found) // 2
        drafts = bundle(found[:half], self._follow.requests, self._follow.dosage, today=self._day)
        self._follow.keep(drafts.letters[:4])
        self._follow.signal(found[half:])


def _without(detail: Mapping[str, Any], fields: Iterable[str]) -> dict[str, Any]:
    """A dossier as it was while these fields were empty."""
    emptied: dict[str, Any] = dict(detail)
    for name in fields:
        emptied |= {name: None, f"{name}_raw": "", f"{name}_status": Status.MISSING}
    return emptied
