"""From a dump written here to an explanation and a letter, word for word, through the commands."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.e2e.conftest import Say
from tests.golden.keeping import as_kept, rounded
from wsp_desk.cli import requests as requests_command
from wsp_desk.demo.layout import HEADERS

GOLDEN = Path(__file__).parents[1] / "golden" / "commands"

FULL = {
    "ID_WZ": "K7F3-91C2", "Bron": "sonar", "Toestemming": "Ja", "Grondslag": "Wajong", "Medewerker ID": "M12",
    "Medewerker Naam": "Sanne Bakker", "Medewerker E-mail": "s.bakker@gemeente.example",
    "Organisatie Naam": "Gemeente Breda", "Inschrijfdatum": "08-01-2024",
    "Datum laatste wijziging": "02-11-2026", "Postcode": "4811AB", "Maximale reisafstand": "40",
    "Maximale reistijd": "60", "Zelfstandig reizen": "Ja", "Vervoer": "AUTO", "Rijbewijs": "B",
    "Opleidingsniveau": "MBO", "Werk- en denkniveau": "4", "Diploma": "Ja", "Arbeidsvermogen": "2",
    "Bemiddelingsberoep": "heftruckchauffeur", "Vaardigheden": "heftruck rijden|orderpicken",
    "Minimale uren/wk": "24", "Beschikbare uren/wk": "32", "Beschikbaar": "Ja", "Mondeling Nederlands": "3",
    "Schriftelijk Nederlands": "2",
}  # fmt: skip
SLOW = {"ID_WZ": "B2C3-D4E5", "Vaardigheden": "orderpicken", "Beschikbare uren/wk": "24", "Vervoer": "FIETS"}
DOUBTFUL = {
    "ID_WZ": "C3D4-E5F6", "Rijbewijs": "", "Mondeling Nederlands": "8", "Beschikbaar": "Nee",
    "Beschikbaar vanaf": "01-03-2024", "Werk- en denkniveau": "7", "Opleidingsniveau": "??",
}  # fmt: skip
FAR = {"ID_WZ": "D4E5-F6G7", "Postcode": "9711AB"}
OTHER_WORK = {"ID_WZ": "E5F6-G7H8", "Bemiddelingsberoep": "kapper"}
DOSSIERS = (FULL, FULL | SLOW, FULL | DOUBTFUL, FULL | FAR, FULL | OTHER_WORK, {"ID_WZ": "F6G7-H8J9"})


class Monday(date):
    """The day on which the letter is written."""

    @classmethod
    def today(cls) -> Monday:
        return cls(2026, 11, 23)


@pytest.fixture
def pool(tmp_path: Path, say: Say, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "een zin om mee te testen")
    table = io.StringIO()
    writer = csv.DictWriter(table, HEADERS, restval="", delimiter=";")
    writer.writeheader()
    writer.writerows(DOSSIERS)
    dump = tmp_path / "dump.csv"
    dump.write_text(table.getvalue(), "utf-8")
    built = say("snapshot", "build", dump, "--out", tmp_path / "pool.duckdb", "--as-of", "2026-11-16")
    assert (built.code, built.err) == (0, "")
    return tmp_path / "pool.duckdb"


def test_the_answer_reads_as_agreed(pool: Path, say: Say, asked: Callable[..., Path]) -> None:
    answer = say("match", pool, "--request", asked(), "--json").document
    del answer["elapsed_ms"], answer["snapshot"]["file"]
    as_kept(GOLDEN / "match.json", rounded(answer))
    in_words = say("match", pool, "--request", asked()).out
    as_kept(GOLDEN / "match.txt", re.sub(r" · [\d,]+ ms$", "", in_words, count=1, flags=re.MULTILINE))


def test_the_wider_question_and_the_reason_why_not_read_as_agreed(
    pool: Path, say: Say, asked: Callable[..., Path]
) -> None:
    as_kept(GOLDEN / "relax.txt", say("relax", pool, "--request", asked()).out)
    as_kept(GOLDEN / "why.txt", say("why", pool, "--request", asked(), "--dossier", "D4E5-F6G7").out)


def test_the_letter_reads_as_agreed(
    pool: Path, say: Say, asked: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests_command, "date", Monday)
    letter = say("requests", "draft", pool, "--dossier", "C3D4-E5F6", "--request", asked())
    as_kept(GOLDEN / "draft.txt", letter.out)
    outcomes = say("check", pool, "--dossier", "C3D4-E5F6").out
    as_kept(GOLDEN / "check.jsonl", outcomes)
