"""Nothing of a person survives the build: planted data is sought in all bytes and all decrypted texts.

While the build runs everything it writes is searched too, at every step it reports.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.e2e.conftest import Say
from wsp_desk.demo.layout import HEADERS
from wsp_desk.privacy.redact import passes_eleven_test
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.snapshot import open_snapshot
from wsp_desk.snapshot.schema import expected_tables, full_name, quoted
from wsp_desk.trust.building import build_from

PASSPHRASE = "een zin om mee te testen"
ROWS, FIRST_BSN = 40, 390_000_000
APART = (7, 23)
"""Rows without a usable dossier number, which are set apart."""

FREE = ("Persoonlijke presentatie", "Cursussen", "Bemiddelingsberoep", "Bemiddelingsberoep 2", "Vaardigheden",
        "Werkervaring", "Specifieke wensen", "Overige talen")  # fmt: skip


def person(number: int) -> dict[str, str]:
    """What must be gone: every value is found nowhere else in the world of this test."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in f"{number:02d}")
    bsn = next(str(n) for n in range(FIRST_BSN + number * 100, 10**9) if passes_eleven_test(str(n)))
    return {
        "first": f"Wybrig{letters}",
        "last": f"Zwartkruis{letters}",
        "bsn": bsn,
        "email": f"w.zwart{letters}@postvakje{letters}.nl",
        "phone": f"06-4815{number:02d}97",
        "landline": f"013 53516{number:02d}",
        "street": f"Kwikstaartlaan{letters}",
        "iban": f"NL91ABNA04171643{number:02d}",
    }


def sought() -> list[bytes]:
    """Every planted value as bytes, in every spelling that would still give somebody away."""
    found = []
    for number in range(ROWS):
        who = person(number)
        digits = {key: re.sub(r"\D", "", who[key]) for key in ("phone", "landline")}
        dotted = f"{who['bsn'][:4]}.{who['bsn'][4:6]}.{who['bsn'][6:]}"
        found += [*who.values(), *digits.values(), who["email"].upper(), dotted]
    return [word.encode() for word in found]


SOUGHT = sought()


def row(number: int) -> dict[str, str]:
    who = person(number)
    bsn = who["bsn"]
    story = (
        f"{who['first']} {who['last']} woont in de {who['street']} 12, belt met {who['phone']} of "
        f"{who['landline']} en mailt via {who['email']}. BSN {bsn}, ook wel {bsn[:4]}.{bsn[4:6]}.{bsn[6:]}. "
        f"Rekening {who['iban']}."
    )
    return {
        "ID_WZ": "NNB" if number in APART else f"K{number:03d}-B{number:03d}",
        "BSN": bsn,
        "Volledige Naam": f"{who['first']} {who['last']}",
        "Telefoonnummer": who["phone"],
        "E-mailadres": who["email"],
        "Straatnaam": who["street"],
        "Huisnummer": "12",
        "Postcode": "5038KW",
        "Leeftijd": "37",
        "Geslacht": "V",
        "Medewerker Naam": "Consulent Een",
        "Persoonlijke presentatie": story,
        "Cursussen": f"heftruck|EHBO op naam van {who['last']}|{who['email']}",
        "Bemiddelingsberoep": f"schoonmaker {who['phone']}",
        "Bemiddelingsberoep 2": f"{who['first']} {who['last']}",
        "Vaardigheden": f"orderpicken|{bsn}|{who['iban']}",
        "Werkervaring": f"schoonmaker bij {who['last']} (2015-2016)|{who['landline']}",
        "Specifieke wensen": f"bel {who['landline']} of {who['first']}",
        "Overige talen": f"Engels 2|{who['email']}",
        "Gemeente": who["last"],
        "Opmerking": story,
        who["email"]: story,
    }


COLUMNS = [*HEADERS, "Opmerking"]


def table() -> list[list[str]]:
    """Heading and rows; the last heading is itself somebody's address."""
    rows = [row(number) for number in range(ROWS)]
    heading = [*COLUMNS, person(0)["email"]]
    return [heading, *([each.get(name, "") for name in heading] for each in rows)]


def write_csv(path: Path) -> None:
    path.write_text("\r\n".join(";".join(cells) for cells in table()) + "\r\n", "utf-8-sig")


def write_workbook(path: Path) -> None:
    book = openpyxl.Workbook()
    for cells in table():
        book.active.append(cells)
    book.save(path)


def write_parquet(path: Path) -> None:
    heading, *rows = table()
    pq.write_table(pa.table(dict(zip(heading, map(pa.array, zip(*rows, strict=True)), strict=True))), path)


WRITERS: dict[str, Callable[[Path], None]] = {
    "dump.csv": write_csv,
    "dump.xlsx": write_workbook,
    "dump.parquet": write_parquet,
}


class Watched:
    """Every folder the program may write in, searched for planted data."""

    def __init__(self, root: Path) -> None:
        self.out, self.home, self.temp = (root / name for name in ("out", "home", "temp"))
        for folder in (self.out, self.home, self.temp):
            folder.mkdir()
        self.looks = self.files_seen = 0

    def files(self) -> Iterator[Path]:
        for folder in (self.out, self.home, self.temp):
            yield from (path for path in folder.rglob("*") if path.is_file())

    def look(self, *_: object) -> None:
        self.looks += 1
        for path in self.files():
            self.files_seen += 1
            nothing_of_a_person(path.read_bytes(), path.name)
            assert not [word for word in SOUGHT if word in path.name.encode()]


def nothing_of_a_person(content: bytes, where: str) -> None:
    low = content.lower()
    assert not [word for word in SOUGHT if word.lower() in low], where
    assert b"5038kw" not in low, f"a whole postcode in {where}"


@pytest.fixture
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watched:
    places = Watched(tmp_path)
    monkeypatch.setenv("WSP_DESK_HOME", str(places.home))
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", PASSPHRASE)
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(places.temp))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return places


@pytest.mark.parametrize("name", WRITERS)
def test_nothing_of_a_person_survives(name: str, watched: Watched, tmp_path: Path) -> None:
    dump, pool = tmp_path / name, watched.out / "pool.duckdb"
    WRITERS[name](dump)
    secret = Secret.from_passphrase(PASSPHRASE)
    report = build_from(
        [dump], out=pool, secret=secret, mapping="sonar", as_of=date(2026, 11, 16), progress=watched.look
    )
    watched.look()
    assert watched.looks > 4
    assert (report.dossiers, report.quarantined) == (ROWS - len(APART), len(APART))
    assert list(watched.temp.iterdir()) == []
    nothing_of_a_person(json.dumps(report.to_json(), ensure_ascii=False).encode(), "the report")
    with open_snapshot(pool, secret, TrustedBuilders.load()) as snapshot:
        texts = dict(decrypted(snapshot))
    assert len(texts) > 60
    assert "orderpicken" in texts["dossier.skills_raw"], "what is not personal must still be there"
    assert "schoonmaker" in texts["dossier_occupation.raw"]
    for column, content in texts.items():
        nothing_of_a_person(content.encode(), column)


def decrypted(snapshot: Any) -> Iterable[tuple[str, str]]:
    """Every text column of every table, as one text."""
    for name, columns in expected_tables(snapshot.manifest.rules).items():
        held = [column for column, sql in columns.items() if "VARCHAR" in sql]
        if held:
            read = snapshot.query(f"SELECT {', '.join(map(quoted, held))} FROM {full_name(name)}")
            for column in held:
                yield f"{name}.{column}", json.dumps(read[column].to_pylist(), ensure_ascii=False)


def test_no_command_repeats_a_person(
    watched: Watched, tmp_path: Path, say: Say, asked: Callable[..., Path]
) -> None:
    dump, pool, eml = tmp_path / "dump.csv", watched.out / "pool.duckdb", watched.out / "brief.eml"
    write_csv(dump)
    assert not [word for word in person(3).values() if word.encode() not in dump.read_bytes()], (
        "nothing planted"
    )
    request = asked()
    for command in (
        ("snapshot", "build", dump, "--out", pool, "--as-of", "2026-11-16"),
        ("snapshot", "info", pool, "--json"),
        ("match", pool, "--request", request, "--json"),
        ("match", pool, "--request", request),
        ("why", pool, "--request", request, "--dossier", "K000-B000"),
        ("check", pool, "--json"),
        ("requests", "draft", pool, "--dossier", "K000-B000", "--eml", eml),
    ):
        heard = say(*command)
        assert heard.code == 0, heard.err
        nothing_of_a_person((heard.out + heard.err).encode(), str(command[:2]))
    watched.look()
    assert list(watched.temp.iterdir()) == []


def test_a_dump_that_is_refused_is_not_repeated(watched: Watched, tmp_path: Path, say: Say) -> None:
    dump = tmp_path / "dump.csv"
    heading, *rows = table()
    for lines in (rows, [heading[3:4], *rows], [["Postcode", "Plaats"], *rows]):
        dump.write_text("\n".join(";".join(cells) for cells in lines), "utf-8")
        heard = say("snapshot", "build", dump, "--out", watched.out / "pool.duckdb", "--as-of", "2026-11-16")
        nothing_of_a_person((heard.out + heard.err).encode(), "what was said")
        watched.look()
