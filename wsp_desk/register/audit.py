"""Who looked at whom: written before anything of a dossier is shown, copied or sent.

Public: `Audit`, `Purpose`, `Asked`, `MOST`.

Every event names who (the actor), when, by which way (window or command), with what purpose, for which
request, and which dossiers. If it cannot be written, `Audit` raises, and the caller shows nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import TypeVar

from wsp_desk.errors import KnownError
from wsp_desk.register.content import canonical
from wsp_desk.register.log import EventLog, Json
from wsp_desk.texts import Text, text

T = TypeVar("T")

MOST = 1000
"""So many dossiers stand in one event at most; more make more events."""


class Purpose(StrEnum):
    """What somebody looks at a dossier for; the value stands in the event."""

    MATCH = "match"
    CORRECT = "correct"
    CHECK = "check"
    SHARE = "share"
    ANSWER = "answer"
    INSPECT = "inspect"
    UPKEEP = "upkeep"

    @property
    def label(self) -> Text:
        """As a user reads it."""
        return _PURPOSES[self]


_PURPOSES = {
    Purpose.MATCH: text("kandidaten zoeken bij een zoekvraag"),
    Purpose.CORRECT: text("gegevens laten verbeteren"),
    Purpose.CHECK: text("gegevens controleren"),
    Purpose.SHARE: text("een blad maken voor een werkgever"),
    Purpose.ANSWER: text("een VUM-zoekvraag beantwoorden"),
    Purpose.INSPECT: text("nagaan wie een dossier heeft gezien"),
    Purpose.UPKEEP: text("beheer"),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """The request for which dossiers are looked at.

    Attributes:
        title: For which work.
        employer: Who asks.
        digest: First 16 hexadecimal digits of the SHA-256 of the whole request, to tell two of a name apart.
    """

    title: str
    employer: str
    digest: str

    @classmethod
    def of(cls, request: Mapping[str, Json]) -> Asked:
        """The mark of a request, from its JSON."""
        digest = hashlib.sha256(canonical(request).encode()).hexdigest()[:16]
        return cls(str(request.get("title") or ""), str(request.get("employer") or ""), digest)

    def to_json(self) -> dict[str, Json]:
        """As it stands in an event."""
        return {"title": self.title, "employer": self.employer, "digest": self.digest}


@dataclass(frozen=True, slots=True)
class Audit:
    """Writes what is about to be shown or done.

    Attributes:
        log: Where it is written.
        actor: Who.
        way: ``window`` or the command, for example ``match``.
        pool: Which pool: its chain and sequence.
    """

    log: EventLog
    actor: str
    way: str
    pool: str

    def listed(self, dossiers: Iterable[str], purpose: Purpose, asked: Asked | None = None) -> None:
        """Dossiers are about to be shown in a list, with some of what they hold."""
        self._write("audit.listed", dossiers, purpose, asked)

    def viewed(self, dossiers: Iterable[str], purpose: Purpose, asked: Asked | None = None) -> None:
        """Dossiers are about to be shown whole."""
        self._write("audit.viewed", dossiers, purpose, asked)

    def drafted(self, dossiers: Iterable[str], purpose: Purpose, asked: Asked | None = None) -> None:
        """A letter about dossiers is about to be shown."""
        self._write("audit.drafted", dossiers, purpose, asked)

    def exported(
        self, dossiers: Iterable[str], purpose: Purpose, asked: Asked | None = None, *, form: str
    ) -> None:
        """Something of dossiers is about to leave the program, as a file, a copy or a message."""
        self._write("audit.exported", dossiers, purpose, asked, {"form": form})

    def exported_log(self, dossiers: Iterable[str], scope: Mapping[str, Json]) -> None:
        """This log itself is about to be written to a file."""
        body: dict[str, Json] = {
            "purpose": Purpose.INSPECT.value,
            "form": "audit log",
            "dossiers": list(dossiers),
            "scope": scope,
        }
        self._append("audit.exported", [body])

    def setting(self, name: str, value: Json) -> None:
        """A setting is about to be changed."""
        self._append("audit.setting", [{"name": name, "value": value, "purpose": Purpose.UPKEEP}])

    def accepted_gate(self, delivery: str, reason: str) -> None:
        """A delivery that the gate refuses is about to be used all the same."""
        body: dict[str, Json] = {"delivery": delivery, "reason": reason, "purpose": Purpose.UPKEEP}
        self._append("audit.gate_accepted", [body])

    def passing(
        self, records: Iterable[T], dossier: Callable[[T], str], purpose: Purpose, *, listed: bool = True
    ) -> Iterator[T]:
        """Hands records on in lots, each after its dossiers were written, for lists without an end in sight.

        Args:
            records: What will be shown.
            dossier: The dossier that a record is about.
            purpose: What for.
            listed: Whether a record is a line of a list; otherwise it is a whole dossier.
        """
        write = self.listed if listed else self.viewed
        ahead = iter(records)
        while lot := list(islice(ahead, MOST)):
            write(dict.fromkeys(map(dossier, lot)), purpose)
            yield from lot

    def _write(
        self,
        kind: str,
        dossiers: Iterable[str],
        purpose: Purpose,
        asked: Asked | None,
        more: Mapping[str, Json] | None = None,
    ) -> None:
        every = list(dossiers)
        common: dict[str, Json] = {"purpose": purpose.value, **(more or {})}
        if asked is not None:
            common["request"] = asked.to_json()
        lots = [every[start : start + MOST] for start in range(0, len(every), MOST)]
        self._append(kind, [{**common, "dossiers": lot} for lot in lots])

    def _append(self, kind: str, bodies: Sequence[Mapping[str, Json]]) -> None:
        where: dict[str, Json] = {"way": self.way, "pool": self.pool}
        try:
            self.log.append_all([(kind, {**where, **body}) for body in bodies], actor=self.actor)
        except KnownError as error:
            raise KnownError(
                text(
                    "Er wordt niets getoond, want het register is niet te beschrijven. {why}",
                    why=error.sentence,
                )
            ) from None
