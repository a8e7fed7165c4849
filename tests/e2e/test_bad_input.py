"""Whatever is handed in: one Dutch sentence, exit 1 or 2, nothing half-written, and the old pool stands."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import REQUEST, Demo, Heard, Say
from tests.relocking import office_copy
from wsp_desk.demo.layout import HEADERS
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE

Ask = Callable[..., Path]
PASSPHRASE = "een zin om mee te testen"
DUTCH = re.compile(
    r"\b(de|het|een|is|er|in|niet|geen|kan|hier|geef|of|van|met|staat|ontbreekt|wordt|kies|gestopt|bedoelt|onbekend)\b",
    re.I,
)


def refused(heard: Heard, *parts: str, code: int = 1) -> None:
    """One line on standard error, in Dutch, with the parts that say what and where; nothing else anywhere."""
    assert heard.code == code, heard
    assert heard.out == ""
    lines = heard.err.splitlines()
    assert len(lines) == 1, heard.err
    assert heard.err.endswith("\n")
    assert lines[0].startswith("wsp-desk: ")
    assert lines[0].endswith((".", "?", "--help."))
    assert DUTCH.search(lines[0]), lines[0]
    assert "programma zelf" not in lines[0]
    for part in parts:
        assert re.search(part, lines[0]), (part, lines[0])


def listing(folder: Path) -> dict[str, bytes]:
    """Every file under a folder with its content."""
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    } | {str(path.relative_to(folder)) + "/": b"" for path in folder.rglob("*") if path.is_dir()}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where a pool already stands: what is in it must be the same afterwards, to the byte."""
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", PASSPHRASE)
    folder = tmp_path / "pools"
    folder.mkdir()
    (folder / "pool.duckdb").write_bytes(b"pool of last week")
    (folder / "pool.duckdb.manifest.json").write_bytes(b"manifest of last week")
    before = listing(folder)
    yield folder
    assert listing(folder) == before


def row(**cells: str) -> str:
    return ";".join(cells.get(name, "") for name in HEADERS)


def csv(*rows: str, header: str = ";".join(HEADERS)) -> bytes:
    return "\r\n".join([header, *rows, ""]).encode()


def cells(**values: str) -> dict[str, str]:
    return values


PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + bytes(range(256)) * 8
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8
NO_DUMP: dict[str, tuple[str, bytes, str]] = {
    "PDF": ("dump.csv", PDF, "dump.csv"),
    "PDF as workbook": ("dump.xlsx", PDF, "dump.xlsx"),
    "PNG": ("dump.csv", PNG, "dump.csv"),
    "PNG by its own name": ("foto.png", PNG, "foto.png"),
    "empty csv": ("dump.csv", b"", "dump.csv"),
    "empty workbook": ("dump.xlsx", b"", "dump.xlsx"),
    "empty Parquet": ("dump.parquet", b"", "dump.parquet"),
    "random text": ("dump.csv", b"Beste collega,\n\nhierbij de dump van deze week.\nGroet\n", "dump.csv"),
    "random bytes": ("dump.csv", bytes((n * 7919) % 256 for n in range(5000)), "dump.csv"),
    "a zip that is no workbook": ("dump.xlsx", b"PK\x03\x04" + b"\0" * 200, "dump.xlsx"),
    "other columns": ("dump.csv", b"naam;plaats\r\nx;y\r\n", "dump.csv"),
    "no dossier number": ("dump.csv", csv("x;y", header="Postcode;Plaats"), "ID_WZ"),
    "only a heading": ("dump.csv", csv(), "(?i)geen enkel dossier|geen.*rij"),
    "only empty rows": ("dump.csv", csv(";" * 20, ";" * 5), "(?i)geen enkel dossier|geen.*rij"),
}


@pytest.mark.parametrize("case", NO_DUMP)
def test_what_is_no_dump_is_refused(case: str, folder: Path, tmp_path: Path, say: Say) -> None:
    name, content, said = NO_DUMP[case]
    source = tmp_path / name
    source.write_bytes(content)
    refused(say("snapshot", "build", source, "--out", folder / "pool.duckdb"), said)


def test_a_folder_or_nothing_as_dump_is_refused(folder: Path, tmp_path: Path, say: Say) -> None:
    refused(say("snapshot", "build", tmp_path, "--out", folder / "pool.duckdb"), re.escape(tmp_path.name))
    absent = tmp_path / "weg.csv"
    refused(say("snapshot", "build", absent, "--out", folder / "pool.duckdb"), "weg.csv")


def test_an_unknown_mapping_is_refused(folder: Path, desk: Demo, tmp_path: Path, say: Say) -> None:
    build = ("snapshot", "build", desk.dumps[0], "--out", folder / "pool.duckdb", "--mapping")
    refused(say(*build, "sonnar"), "sonnar")
    own = tmp_path / "eigen.toml"
    for content in ("dit is geen toml", "[onbekend]\nx = 1\n"):
        own.write_text(content, "utf-8")
        refused(say(*build, own), "eigen.toml")


def test_a_target_that_cannot_be_written_is_refused(
    folder: Path, desk: Demo, tmp_path: Path, say: Say
) -> None:
    file = tmp_path / "bestand"
    file.write_bytes(b"een bestand waar een map hoort")
    refused(say("snapshot", "build", desk.dumps[0], "--out", file / "pool.duckdb"), "bestand")
    refused(say("snapshot", "build", desk.dumps[0], "--out", folder), "pools")
    assert file.read_bytes() == b"een bestand waar een map hoort"


def test_a_missing_folder_is_made(desk: Demo, tmp_path: Path, say: Say) -> None:
    out = tmp_path / "nieuw" / "map" / "pool.duckdb"
    assert say("snapshot", "build", desk.dumps[0], "--out", out, "--as-of", "2026-11-09", "--json").code == 0
    assert out.is_file()


ROWS: dict[str, tuple[list[dict[str, str]], str, dict[str, Any]]] = {
    "apostrophe in a place": (
        [cells(ID_WZ="A1B2-C3D4", Plaats="'s-Hertogenbosch", Gemeente="'s-Gravenhage", Postcode="5211AB")],
        "pc4",
        {"known": 1},
    ),
    "half the fields missing": ([cells(ID_WZ="A1B2-C3D4")], "pc4", {"missing": 1}),
    "a cell of 40,000 characters": (
        [cells(ID_WZ="A1B2-C3D4", **{"Persoonlijke presentatie": "lang " * 8000})],
        "dossiers",
        {},
    ),
    "formula cells": (
        [
            cells(
                ID_WZ="A1B2-C3D4",
                Bemiddelingsberoep="=HYPERLINK(A1)",
                Vaardigheden="@SUM(A1)|+1+1|-2",
                Postcode="=1+1",
            )
        ],
        "pc4",
        {"known": 0},
    ),
}


@pytest.mark.parametrize("case", ROWS)
def test_odd_rows_become_dossiers(
    case: str, tmp_path: Path, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", PASSPHRASE)
    rows, field, counts = ROWS[case]
    source = tmp_path / "dump.csv"
    source.write_bytes(csv(*(row(**each) for each in rows)))
    heard = say(
        "snapshot", "build", source, "--out", tmp_path / "pool.duckdb", "--as-of", "2026-11-16", "--json"
    )
    assert (heard.code, heard.err) == (0, "")
    report = heard.document
    assert report["rows_read"] == len(rows)
    assert report["dossiers"] + report["quarantined"] == len(rows)
    if counts:
        told = report["fields"][field]
        assert {key: told[key] for key in counts} == counts


def test_latin_1_is_read_as_meant(tmp_path: Path, say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", PASSPHRASE)
    source, pool = tmp_path / "dump.csv", tmp_path / "pool.duckdb"
    dossier = row(
        ID_WZ="A1B2-C3D4", **{"Medewerker Naam": "Zoë Müller", "Organisatie Naam": "Gemeente Súdwest"}
    )
    source.write_bytes(csv(dossier).decode().encode("latin-1"))
    assert say("snapshot", "build", source, "--out", pool, "--as-of", "2026-11-16").code == 0
    letter = say("requests", "draft", pool, "--dossier", "A1B2-C3D4", "--json").document
    assert "Beste Zoë Müller" in letter["body"]


def test_rows_without_a_number_are_set_apart_where_others_have_one(
    tmp_path: Path, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", PASSPHRASE)
    source, pool = tmp_path / "dump.csv", tmp_path / "pool.duckdb"
    source.write_bytes(
        csv(row(ID_WZ="A1B2-C3D4"), row(ID_WZ="NNB", Postcode="5038AB"), row(Postcode="5038AB"))
    )
    report = say("snapshot", "build", source, "--out", pool, "--as-of", "2026-11-16", "--json").document
    assert (report["dossiers"], report["quarantined"]) == (1, 2)
    apart = (tmp_path / "pool.duckdb.quarantine.csv").read_text("utf-8-sig").splitlines()
    assert [line.split(";")[:2] for line in apart[1:]] == [["dump.csv", "3"], ["dump.csv", "4"]]


def test_a_row_set_apart_cannot_become_a_formula(
    tmp_path: Path, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", PASSPHRASE)
    source, pool = tmp_path / "dump.csv", tmp_path / "pool.duckdb"
    spoilt = row(ID_WZ="NNB", Vervoer="=1+1", Rijbewijs="@SUM(A1)", Organisatie="+31", Klantprofiel="-2")
    source.write_bytes(csv(row(ID_WZ="A1B2-C3D4"), spoilt))
    assert say("snapshot", "build", source, "--out", pool, "--as-of", "2026-11-16").code == 0
    apart = (tmp_path / "pool.duckdb.quarantine.csv").read_text("utf-8-sig")
    assert "1+1" in apart
    assert not [
        cell for line in apart.splitlines() for cell in line.split(";") if cell[:1] in "=+-@" and cell
    ]


# ---- passphrases ----------------------------------------------------------------------------------------


def test_without_a_passphrase_nothing_opens(
    desk: Demo, say: Say, asked: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WSP_DESK_PASSPHRASE")
    pool = office_copy(desk.pool, tmp_path)
    refused(say("match", pool, "--request", asked()), "wachtwoordzin", "--passphrase-file")


def test_a_demo_pool_opens_without_a_passphrase(
    desk: Demo, say: Say, asked: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WSP_DESK_PASSPHRASE")
    assert say("match", desk.pool, "--request", asked()).code == 0


@pytest.mark.parametrize("content", [b"", b"\n", b"   \nzin op de tweede regel\n", b"\xff\xfe\xff"])
def test_a_passphrase_file_that_holds_none_is_refused(
    content: bytes, desk: Demo, say: Say, tmp_path: Path
) -> None:
    file = tmp_path / "zin.txt"
    file.write_bytes(content)
    refused(say("snapshot", "verify", desk.pool, "--passphrase-file", file), "wachtwoordzin")


def test_a_passphrase_file_that_is_not_there_is_refused(desk: Demo, say: Say, tmp_path: Path) -> None:
    refused(say("snapshot", "verify", desk.pool, "--passphrase-file", tmp_path / "weg.txt"), "weg.txt")
    refused(say("snapshot", "verify", desk.pool, "--passphrase-file", tmp_path), "niet te lezen")


def test_a_wrong_passphrase_is_refused_and_not_repeated(
    desk: Demo, say: Say, asked: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "hoofdpijnverzamelaar")
    for command in (("match", desk.pool, "--request", asked()), ("snapshot", "verify", desk.pool)):
        heard = say(*command)
        refused(heard, "wachtwoordzin")
        assert "hoofdpijn" not in heard.err


def test_a_build_with_another_passphrase_than_the_first_is_refused(
    desk: Demo, say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, source = tmp_path / "pools", tmp_path / "dump.csv"
    source.write_bytes(csv(row(ID_WZ="A1B2-C3D4")))
    build = ("snapshot", "build", source, "--out", folder / "pool.duckdb", "--as-of", "2026-11-16")
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", PASSPHRASE)
    assert say(*build).code == 0
    before = listing(folder)
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "hoofdpijnverzamelaar")
    heard = say(*build)
    refused(heard, "wachtwoordzin")
    assert "hoofdpijn" not in heard.err
    assert listing(folder) == before


# ---- snapshots that cannot be trusted -------------------------------------------------------------------


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def _manifest(path: Path) -> Path:
    return path.with_name(path.name + ".manifest.json")


def _both_keys(path: Path) -> list[Path]:
    return [path.with_name(path.name + end) for end in (".keys.json", ".keys.json.bak")]


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "flipped": (_flip, "beschadigd|veranderd"),
    "truncated": (lambda path: os.truncate(path, path.stat().st_size // 2), "beschadigd|veranderd"),
    "empty": (lambda path: path.write_bytes(b""), "beschadigd|veranderd"),
    "foreign": (lambda path: path.write_bytes(PDF), "beschadigd|veranderd"),
    "gone": (lambda path: path.unlink(), "is er niet"),
    "no manifest": (lambda path: _manifest(path).unlink(), "manifest"),
    "manifest of another kind": (lambda path: _manifest(path).write_text("[]"), "manifest"),
    "no keys": (lambda path: [file.unlink() for file in _both_keys(path)], "sleutel"),
    "keys of another kind": (lambda path: [file.write_text("{}") for file in _both_keys(path)], "sleutel"),
    "stray wal": (lambda path: path.with_name(path.name + ".wal").write_bytes(b"x"), "wal"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_snapshot_that_is_not_whole_is_refused(
    damage: str, desk: Demo, say: Say, asked: Ask, tmp_path: Path
) -> None:
    copy = tmp_path / "kopie"
    copy.mkdir()
    for file in desk.folder.glob(desk.pool.name + "*"):
        shutil.copy(file, copy)
    pool = copy / desk.pool.name
    spoil, said = DAMAGE[damage]
    spoil(pool)
    before = listing(copy)
    for command in (("match", pool, "--request", asked()), ("check", pool), ("snapshot", "verify", pool)):
        refused(say(*command), said)
    assert listing(copy) == before
    assert say("snapshot", "verify", desk.pool).code == 0


def test_a_snapshot_of_a_stranger_is_refused(
    desk: Demo, say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSP_DESK_HOME", str(tmp_path / "ander-huis"))
    refused(say("snapshot", "verify", desk.pool), "bouwer die dit bureau niet vertrouwt")


# ---- requests -------------------------------------------------------------------------------------------


def one(**criterion: Any) -> dict[str, Any]:
    return {"criteria": [criterion]}


HOURS = {"min": 24, "max": 32}
REQUESTS: dict[str, tuple[Any, str]] = {
    "not JSON": ("{criteria: []}", "JSON"),
    "empty file": ("", "JSON"),
    "not UTF-8": ('{"employer": "Café", "criteria": []}'.encode("latin-1"), "UTF-8"),
    "nested too deep": ("[" * 100_000, "JSON"),
    "a list": ([], "criteria"),
    "a number": (3, "criteria"),
    "nothing": (None, "criteria"),
    "no criteria": ({"employer": "x"}, "criteria"),
    "criteria are an object": ({"criteria": {}}, "criteria"),
    "unknown key": (REQUEST | {"employr": "x"}, "employr.*employer"),
    "unknown kind": (one(kind="ocupation", value="x"), "ocupation.*occupation"),
    "unknown kind far from any": (one(kind="zzz", value="x"), "zzz.*(?=.*occupation)(?=.*licences)"),
    "unknown key in a criterion": (one(kind="licences", value=["B"], wieght=2), "wieght.*weight"),
    "unknown key in a value": (one(kind="hours_week", value={"minimum": 3}), "minimum"),
    "unknown importance": (one(kind="licences", value=["B"], importance="moet"), "moet"),
    "no value": (one(kind="licences"), "value"),
    "criterion is a text": ({"criteria": ["occupation"]}, "criterium 1"),
    "hours in words": (one(kind="hours_week", value="veel"), "Uren per week.*min"),
    "hours reversed": (one(kind="hours_week", value={"min": 40, "max": 8}), "40|min"),
    "hours beyond a week": (one(kind="hours_week", value={"min": 400}), "getal|uren"),
    "occupation is a number": (one(kind="occupation", value=5), "woord|tekst"),
    "unknown occupation": (one(kind="occupation", value="qqqqqqq"), "qqqqqqq"),
    "unknown skill": (one(kind="skills", value=["qqqqqqq"]), "qqqqqqq"),
    "unknown postcode": (one(kind="place", value={"postcode": "0001", "max_km": 5}), "0001"),
    "postcode too short": (one(kind="place", value={"postcode": "50", "max_km": 5}), "50"),
    "unknown licence": (one(kind="licences", value=["Q"]), "Q"),
    "unknown language": (one(kind="language", value={"xx": 3}), "xx"),
    "not a date": (one(kind="available_by", value="volgende week"), "(?i)datum"),
    "no such day": (one(kind="available_by", value="2026-02-30"), "(?i)datum"),
    "request date wrong": (REQUEST | {"date": "23-11-2026"}, "(?i)datum|date"),
    "weight NaN": ('{"criteria": [{"kind": "licences", "value": ["B"], "weight": NaN}]}', "gewicht|JSON"),
    "weight infinite": (
        '{"criteria": [{"kind": "licences", "value": ["B"], "weight": 1e999}]}',
        "gewicht|JSON",
    ),
    "weight negative": (one(kind="licences", value=["B"], weight=-1), "gewicht"),
    "weight in words": (one(kind="licences", value=["B"], weight="veel"), "gewicht"),
    "weight true": (one(kind="licences", value=["B"], weight=True), "gewicht"),
    "key twice": ('{"criteria": [], "criteria": []}', "criteria.*twee keer"),
    "employer is a list": (REQUEST | {"employer": ["x"]}, "employer"),
    "too many criteria": ({"criteria": [{"kind": "licences", "value": ["B"]}] * 31}, "30"),
}


@pytest.mark.parametrize("case", REQUESTS)
def test_a_request_that_cannot_be_understood_is_refused(case: str, desk: Demo, say: Say, asked: Ask) -> None:
    content, said = REQUESTS[case]
    path = asked(content if isinstance(content, str | bytes) else json.dumps(content))
    refused(say("match", desk.pool, "--request", path, "--json"), said)


def test_a_request_file_that_cannot_be_read_is_refused(desk: Demo, say: Say, tmp_path: Path) -> None:
    refused(say("match", desk.pool, "--request", tmp_path / "weg.json"), "weg.json")
    refused(say("match", desk.pool, "--request", tmp_path), re.escape(tmp_path.name))


def test_no_criteria_at_all_is_a_request_for_everybody(desk: Demo, say: Say, asked: Ask) -> None:
    found = say("match", desk.pool, "--request", asked({"criteria": []}), "--top", 5, "--json").document
    assert found["total"] == desk.reports[-1].dossiers
    assert {match["rank"] for match in found["matches"]} == {1}
    assert all(match["ledger"] == [] for match in found["matches"])


def test_a_weight_of_nothing_removes_nobody(desk: Demo, say: Say, asked: Ask) -> None:
    criteria = [{"kind": "licences", "value": ["B"], "weight": 0}, {"kind": "hours_week", "value": HOURS}]
    alone = say("match", desk.pool, "--request", asked({"criteria": criteria[1:]}), "--json").document
    both = say("match", desk.pool, "--request", asked({"criteria": criteria}), "--json").document
    assert both["total"] == alone["total"]
    assert [match["expected"] for match in both["matches"]] == [
        match["expected"] for match in alone["matches"]
    ]


def test_unknown_dossiers_and_rules_are_named(desk: Demo, say: Say, asked: Ask, tmp_path: Path) -> None:
    refused(say("why", desk.pool, "--request", asked(), "--dossier", "Z9Z9-Z9Z9"), "Z9Z9-Z9Z9")
    refused(say("check", desk.pool, "--dossier", "Z9Z9-Z9Z9"), "Z9Z9-Z9Z9")
    refused(say("check", desk.pool, "--rule", "geen-regel"), "geen-regel")
    before = listing(tmp_path)
    eml = tmp_path / "brief.eml"
    refused(say("requests", "draft", desk.pool, "--dossier", "Z9Z9-Z9Z9", "--eml", eml), "Z9Z9-Z9Z9")
    assert listing(tmp_path) == before


def test_a_letter_that_cannot_be_saved_is_told(desk: Demo, say: Say, tmp_path: Path) -> None:
    dossier = say("check", desk.pool).lines[0]["dossier"]
    missing = tmp_path / "weg" / "brief.eml"
    refused(say("requests", "draft", desk.pool, "--dossier", dossier, "--eml", missing), "brief.eml")


# ---- wrong use ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nope"], "nope"),
        (["match"], "FILE"),
        (["match", "pool.duckdb"], "--request"),
        (["match", "pool.duckdb", "--request", "r.json", "--top", "0"], "--top"),
        (["match", "pool.duckdb", "--request", "r.json", "--top", "alles"], "alles"),
        (["snapshot"], "OPDRACHT"),
        (["snapshot", "build", "dump.csv"], "--out"),
        (["snapshot", "build", "dump.csv", "--out", "x", "--as-of", "16-11-2026"], "2026-11-16"),
        (["lookup", "beroep", "x"], "beroep"),
        (["demo", "--candidates", "-3"], "-3"),
        (["demo", "--seed", "x"], "x"),
        (["--lang", "de"], "de"),
        (["check", "pool.duckdb", "--onzin"], "--onzin"),
    ],
)
def test_wrong_use_leaves_with_two(words: list[str], said: str, say: Say) -> None:
    refused(say(*words), said, "verkeerd gebruik", code=2)


def test_a_passphrase_is_never_an_argument(say: Say) -> None:
    refused(say("snapshot", "verify", "pool", "--passphrase", DEMO_PASSPHRASE), code=2)
