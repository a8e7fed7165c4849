"""Small deliveries of the shape that intake gives, and snapshots built from them.

Public: `FakeDelivery`, `Batch`, `dossiers`, `PLANTED`, `RULES`, `SECRET`, `build_at`, `opened`.

Texts that must never be found in the clear on the disk are planted in every dossier (`PLANTED`).
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pyarrow as pa

from wsp_desk.fields import FIELDS, LIST_TABLES, Field, Kind, Status
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import Signer, TrustedBuilders
from wsp_desk.snapshot import (
    BuildReport,
    Gate,
    RuleQuery,
    Snapshot,
    build_snapshot,
    load_limits,
    open_snapshot,
)
from wsp_desk.snapshot.schema import arrow_type, delivered_columns

PASSPHRASE = "paard batterij nietje correct"
SECRET = Secret.from_passphrase(PASSPHRASE)
AS_OF = date(2026, 11, 16)
PLANTED = ("Zonnebloemveld", "Kwartelhoeve")
"""Words in the presentation text and in the raw occupation of every dossier."""

RULES = (
    RuleQuery("hours-crossed", "serious", ("hours_min", "hours_max"), "hours_min > hours_max"),
    RuleQuery("pc4-missing", "minor", ("pc4",), "pc4_status = 1", sql_excepted="available = 2"),
    RuleQuery(
        "old", "minor", ("changed_on",), "changed_on < as_of - 365", sql_evaluable="changed_on_status = 0"
    ),
    RuleQuery("same-place", "minor", ("pc4",), "count(*) OVER (PARTITION BY pc4) > 1"),
)


class _Places:
    """Every postcode lies in the region of its first two digits."""

    region = tuple(f"Regio {number}" for number in range(100))

    def rows(self, pc4: Any) -> Any:
        return np.where(np.asarray(pc4) < 0, -1, np.asarray(pc4) // 100 % 100)


PLACES = _Places()


@dataclass
class Batch:
    dossiers: pa.Table
    lists: Mapping[str, pa.Table]


@dataclass(frozen=True)
class Finding:
    kind: str
    sentence: str

    def __str__(self) -> str:
        return self.sentence


@dataclass
class FakeDelivery:
    """A delivery from rows of Python values: field name → clean value; absent is missing.

    ``<field>_raw`` and ``<field>_status`` may be given too.
    """

    rows: Sequence[Mapping[str, Any]]
    as_of: date = AS_OF
    step: int = 400
    quarantine: Sequence[tuple[str, int, str, Mapping[str, Any]]] = ()
    between: Callable[[int], None] | None = None
    provisional_ids: bool = False
    findings: Sequence[Finding] = ()
    vocabulary: Any = field(
        default_factory=lambda: SimpleNamespace(version="test-1 0123456789ab", places=PLACES)
    )

    @property
    def report(self) -> Any:
        return SimpleNamespace(
            rows_read=len(self.rows) + len(self.quarantine),
            quarantined=len(self.quarantine),
            collapsed=0,
            shared=(),
            dropped_columns=["BSN", "Volledige Naam"],
            redactions={"bsn": 3, "email": 0, "phone": 1, "iban": 0},
            fields={"pc4": {"known": len(self.rows)}},
            by_contract=0,
            provisional_ids=self.provisional_ids,
            findings=self.findings,
        )

    def batches(self, progress: Any = None, cancelled: Any = None) -> Iterator[Batch]:
        for number, start in enumerate(range(0, len(self.rows), self.step)):
            part = self.rows[start : start + self.step]
            yield Batch(_wide(part), _lists(start, len(part)))
            if self.between:
                self.between(number)
            if progress:
                progress(min(1.0, (start + self.step) / len(self.rows)))


def dossiers(count: int, seed: int = 1, **everywhere: Any) -> list[dict[str, Any]]:
    """Dossiers drawn by chance; some fields stay missing."""
    chance = np.random.default_rng(seed)
    return [_dossier(number, chance) | everywhere for number in range(count)]


@lru_cache(maxsize=1)
def builder() -> Signer:
    """One builder for the whole test run: making a vault takes time on purpose."""
    with tempfile.TemporaryDirectory() as folder:
        return Signer.open_or_create(SECRET, Path(folder))


def lenient() -> Gate:
    """A gate that lets everything in: pools of tests differ from week to week as no real one does."""
    return Gate(load_limits(), "een proef")


def build_at(
    path: Path, rows: Sequence[Mapping[str, Any]] | FakeDelivery | None = None, **options: Any
) -> BuildReport:
    """Builds a snapshot with the shared builder, whom the current home trusts from then on."""
    TrustedBuilders.load().add(builder().public, "tests")
    delivery = rows if isinstance(rows, FakeDelivery) else FakeDelivery(rows or dossiers(30))
    return build_snapshot(
        delivery,
        out=path,
        **{"secret": SECRET, "signer": builder(), "rules": RULES, "gate": lenient()} | options,
    )


def opened(path: Path, secret: Secret = SECRET, **options: Any) -> Snapshot:
    """Opens a snapshot with the trusted builders of the current home."""
    return open_snapshot(path, secret, TrustedBuilders.load(), **options)


def by_id(snapshot: Snapshot, column: str) -> dict[str, Any]:
    """Dossier id → value of one column."""
    table = snapshot.columns(["dossier_id", column])
    return dict(zip(table["dossier_id"].to_pylist(), table[column].to_pylist(), strict=True))


def _dossier(number: int, chance: np.random.Generator) -> dict[str, Any]:
    row = {
        one.name: _value(one, chance)
        for one in FIELDS
        if one.kind is not Kind.TABLE and chance.random() < 0.8
    }
    row |= {"dossier_id": f"K{number:03d}A-B{number:02d}", "source": "sonar"}
    row["presentation"] = f"{PLANTED[0]} en nog {number} woorden"
    row["occupations_raw"] = f"{PLANTED[1]} medewerker {number}"
    row["occupations_status"] = int(Status.KNOWN)
    return row


def _value(one: Field, chance: np.random.Generator) -> Any:
    number = int(chance.integers(1, 60))
    codes = list(one.codes.labels) if one.codes else []
    match one.kind:
        case Kind.TEXT:
            return f"tekst {number}"
        case Kind.INTEGER:
            return number
        case Kind.NUMBER:
            return number / 2
        case Kind.DATE:
            return AS_OF - timedelta(days=number * 20)
        case Kind.CODE:
            return codes[number % len(codes)]
        case Kind.LEVEL | Kind.TRI:
            return int(codes[number % len(codes)])
        case Kind.CODES:
            return codes[: 1 + number % 3]
        case _:
            return [f"cursus {number}", "heftruck"]


def _wide(rows: Sequence[Mapping[str, Any]]) -> pa.Table:
    columns = {name: _column(name, sql, rows) for name, sql in delivered_columns().items()}
    return pa.table(columns)


def _column(name: str, sql: str, rows: Sequence[Mapping[str, Any]]) -> pa.Array:
    if name.endswith("_status"):
        base = name.removesuffix("_status")
        default = [int(Status.MISSING if row.get(base) is None else Status.KNOWN) for row in rows]
        return pa.array(
            [row.get(name, known) for row, known in zip(rows, default, strict=True)], arrow_type(sql)
        )
    if name.endswith("_raw"):
        base = name.removesuffix("_raw")
        shown = [row.get(name, None if row.get(base) is None else str(row[base])) for row in rows]
        return pa.array(shown, pa.string())
    return pa.array([row.get(name) for row in rows], arrow_type(sql))


def _lists(start: int, count: int) -> dict[str, pa.Table]:
    rows = [row for row in range(start, start + count) for _ in range(row % 3)]
    values = {"INTEGER": rows, "VARCHAR": [f"s:{row}" for row in rows], "UTINYINT": [row % 5 for row in rows]}
    values |= {"REAL": [0.5 for _ in rows], "DATE": [AS_OF for _ in rows]}
    return {
        name: pa.table({column: pa.array(values[sql], arrow_type(sql)) for column, sql in columns})
        for name, columns in LIST_TABLES.items()
    }
