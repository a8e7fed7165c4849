"""A desk and an opener that answer from invented records, so that the window can be tested without a pool."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from tests.ui.corrections import following
from tests.ui.examples import BARS, FACTS, FLAGS, HIDDEN, OTHERS, POOL, ROWS, WORDS
from tests.ui.insights import QUESTIONS, WHY, compared
from tests.ui.inspections import inspection
from tests.ui.measuring import FakeMeasuring
from tests.ui.sheets import sheets
from wsp_desk import vocabulary
from wsp_desk.charts.waterfall import Waterfall
from wsp_desk.conversation.seen import Seen, digest
from wsp_desk.errors import KnownError
from wsp_desk.register.memory import MemoryLog
from wsp_desk.texts import Text, text
from wsp_desk.ui.ask import Ask, Criterion, Value
from wsp_desk.ui.guarding.guards import WaitingCode, chosen
from wsp_desk.ui.insight import Bucket, Comparison, Facet, Picked, Questions, Why
from wsp_desk.ui.jobs import Running
from wsp_desk.ui.kinds import describe
from wsp_desk.ui.records import (
    ASK,
    STOP,
    TRUST,
    Around,
    Count,
    Detail,
    Found,
    Letter,
    PoolLine,
    ResultRow,
    Rows,
    Suggestion,
    Widening,
)
from wsp_desk.ui.session import PassphraseNeeded
from wsp_desk.vacancy import Reading, propose


def example_ask() -> Ask:
    """A request with a criterion of six kinds."""
    return Ask(
        "logistiek bedrijf, Tilburg",
        "",
        date(2026, 11, 23),
        (
            Criterion(1, "occupation", "heftruckchauffeur", "must"),
            Criterion(2, "skills", ["heftruck rijden", "orderpicken", "laden en lossen"], "strong", 3.2),
            Criterion(3, "place", {"postcode": "5038", "max_km": 30}, "must"),
            Criterion(4, "hours_week", {"min": 24, "max": 32}, "strong"),
            Criterion(5, "licences", ["B"], "nice"),
            Criterion(6, "education", {"min": 3}, "nice"),
        ),
    )


@dataclass
class FakeDesk:
    """Answers every request with the same nine dossiers and notes what it was asked."""

    pool: PoolLine = POOL
    trouble: KnownError | None = None
    asked: list[Ask] = field(default_factory=list)
    saved: list[Path] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    hidden: int = 0
    copied: list[str] = field(default_factory=list)
    rows: tuple[ResultRow, ...] = ROWS
    closed: bool = False
    log: MemoryLog = field(default_factory=MemoryLog)
    actor: str = "adviseur"
    open_to_all: bool = False
    code: WaitingCode | None = None
    drawer: list[Mapping[str, Any]] = field(default_factory=list)
    recorded: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.following = following(self.log)
        self.measuring = FakeMeasuring(self.log)
        self.sharing = sheets(self.log)
        self.inspecting = inspection(self.log)

    def warm(self) -> None:
        pass

    def weight(self, kind: str, importance: str) -> float:
        return {"must": 3.0, "strong": 2.0, "nice": 1.0, "exclude": 0.0}[importance]

    def describe(self, kind: str, value: Value) -> Text:
        return describe(kind, value)

    def suggest(self, words: str, kinds: Sequence[str]) -> list[Suggestion]:
        return [s for s in WORDS if s.kind in kinds and words.casefold() in s.label.casefold()]

    def read_vacancy(self, words: str) -> Reading:
        return propose(words, vocabulary.load(), date(2026, 11, 22))

    def answer(self, ask: Ask) -> Found:
        self.asked.append(ask)
        if self.trouble is not None:
            raise self.trouble
        # Each weight moves the scores a little, so that a test can see that an answer belongs to its request.
        shift = sum((criterion.weight or 0) for criterion in ask.criteria) / 1000
        rows = tuple(replace(row, expected=min(row.expected + shift, 1.0)) for row in self.rows)
        counts = tuple(Count(20_000, 80_000, 57_659) for _ in ask.criteria)
        return Found(214, {TRUST: 61, ASK: 97, STOP: 56}, 4.2, Rows.of(rows), counts)

    def around(self, ask: Ask) -> Around:
        without = ask.drop(ask.criteria[-1].key)
        widenings = (
            Widening(text("zonder rijbewijs {letter}", letter="B"), 14, 5, without),
            Widening(text("tot {km} km", km=40), 31, 12, ask),
            Widening(text("vanaf {hours} uur", hours=20), 6, 2, ask),
        )
        return Around(widenings, Rows.of(HIDDEN), 12, 20)

    def detail(self, ask: Ask, row: int) -> Detail:
        record = next(r for r in (*self.rows, *ROWS, *HIDDEN) if r.row == row)
        return Detail(
            row=row,
            dossier=record.dossier,
            verdict=record.verdict,
            about=text(
                "{place} · gewijzigd op {day} · dossierhouder {who}",
                place=record.place,
                day=date(2025, 9, 1),
                who="gemeente Breda",
            ),
            chart=Waterfall(BARS, record.rank, record.low, record.expected, record.high),
            notes=(text("Vaardigheden: 2 van 3 gevraagd. Mist: {what}.", what="laden en lossen"),),
            flags=FLAGS,
            others=OTHERS,
            facts=FACTS,
        )

    def letter(self, ask: Ask, row: int, about: str) -> Letter:
        return Letter(
            f"K{row}F3-9{row}C2",
            "holder@example.nl",
            "Vraag over een dossier",
            f"Beste collega,\n\nOver: {about or 'alles'}.\n",
        )

    def facets(self, ask: Ask) -> tuple[Facet, ...]:
        more = ask.put(Criterion(ask.next_key(), "sectors", ["H"], "must"))
        sectors = (Bucket(text("vervoer"), 120, more), Bucket(text("onbekend"), 94))
        return (Facet(text("Sector"), sectors), Facet(text("Talen"), sectors, adds_up=False))

    def questions(self, ask: Ask) -> Questions:
        return QUESTIONS if ask.criteria else Questions()

    def why(self, ask: Ask, dossier: str) -> Why:
        if dossier != WHY.dossier:
            raise KnownError(text("Dossier {dossier} is er niet in dit poolbestand.", dossier=dossier))
        return WHY

    def compare(self, ask: Ask, dossiers: Sequence[str]) -> Comparison:
        rows = [row for dossier in dossiers for row in self.rows if row.dossier == dossier]
        return compared(rows) if len(rows) > 1 else Comparison()

    def picked(self, ask: Ask, dossiers: Sequence[str]) -> Picked:
        rows = [row for row in self.rows if row.dossier in dossiers]
        there = {row.dossier for row in rows}
        return Picked(Rows.of(rows), tuple(dossier for dossier in dossiers if dossier not in there))

    def seen(self, ask: Ask) -> Seen:
        best = {row.dossier: (row.expected, row.verdict) for row in self.rows}
        asked = digest(ask.to_json())
        return Seen(f"s{self.pool.as_of}", self.pool.as_of, asked, 1, "starter-1", 214, best)

    def naming(self, ask: Ask, dossiers: Sequence[str]) -> None:
        self.named += dossiers

    def hiding(self, ask: Ask) -> None:
        self.hidden += 1

    def save_letter(self, letter: Letter, path: Path) -> Path:
        path.write_text(letter.body, "utf-8")
        self.saved.append(path)
        return path

    def copying(self, letter: Letter) -> None:
        self.copied.append(letter.dossier)

    def record_letter(self, letter: Letter, way: str) -> None:
        if (letter.dossier, way) not in self.recorded:
            self.recorded.append((letter.dossier, way))

    def put_away(self, work: Mapping[str, Any]) -> None:
        self.drawer.append(json.loads(json.dumps(work)))

    def take_back(self) -> Mapping[str, Any] | None:
        return self.drawer.pop() if self.drawer else None

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeOpener:
    """Opens a `FakeDesk`; asks for a passphrase or fails when told to."""

    there: Path | None = None
    passphrase: str | None = None
    trouble: KnownError | None = None
    built: int = 0
    open_to_all: bool = False
    drawer: list[Mapping[str, Any]] = field(default_factory=list)
    opened: list[FakeDesk] = field(default_factory=list)
    chosen: str = ""
    kept: bool = False

    def active(self) -> Path | None:
        return self.there

    def open(self, path: Path, passphrase: str | None, running: Running) -> FakeDesk:
        running.progress(0.5)
        if self.trouble is not None:
            raise self.trouble
        if self.passphrase is not None and passphrase is None:
            raise PassphraseNeeded
        if passphrase != self.passphrase:
            raise KnownError(text("De wachtwoordzin klopt niet."))
        self.opened.append(FakeDesk(drawer=self.drawer, open_to_all=self.open_to_all))
        return self.opened[-1]

    def can_set_up(self) -> bool:
        return not self.chosen

    def set_up(self, passphrase: str, again: str) -> str:
        chosen(passphrase, again)
        self.chosen = passphrase
        return "OA6X-LJZ2-QPJG-ZWTD-BUFG-5QOK-BETA-NRCG"

    def code_kept(self) -> None:
        self.kept = True

    def build_demo(self, running: Running) -> Path:
        for part in (0.0, 0.5, 1.0):
            running.progress(part)
        self.built += 1
        return Path("demo.duckdb")
