"""The pages on words and travel time say what the data say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wsp_desk import codes, paths
from wsp_desk.settings import read_toml
from wsp_desk.vocabulary import labels, load, lookup

DOCS = Path(__file__).parents[2] / "docs"


def _rows(page: str, first: str) -> list[list[str]]:
    """Cells of the table whose header row begins with these words."""
    lines = [line.strip() for line in (DOCS / page).read_text("utf-8").splitlines()]
    start = next(number for number, line in enumerate(lines) if line.startswith(first))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


def test_the_table_of_means_of_transport_is_that_of_the_program() -> None:
    table = read_toml(paths.data_file("places", "travel.toml"))
    rows = _rows("travel-time.md", "| Code")
    assert [row[0] for row in rows] == list(codes.TRANSPORT.labels) == list(table)
    for code, name, fixed, detour, legs in rows:
        assert name == codes.TRANSPORT.labels[code]
        assert (float(fixed), float(detour)) == (table[code]["fixed"], table[code]["detour"])
        assert [float(speed) for speed in re.findall(r"at (\d+)", legs)] == [
            leg[1] for leg in table[code]["legs"]
        ]
        lengths = [float(length) for length in re.findall(r"(?:first|next) (\d+)", legs)]
        assert lengths == [leg[0] for leg in table[code]["legs"][:-1]]


def test_the_examples_of_travel_time_are_what_the_program_says() -> None:
    places = load().places
    for journey, km, *minutes in _rows("travel-time.md", "| From"):
        codes_named = [int(code) for code in re.findall(r"\b\d{4}\b", journey)]
        start, end = places.rows(codes_named).tolist() if codes_named else (0, 0)
        distance = float(places.km(start)[end]) if codes_named else float(journey.split(" ")[0])
        assert round(distance) == int(km.split(" ")[0])
        for mode, said in zip(("1", "5", "3"), minutes, strict=True):
            hours = re.match(r"(\d+) h (\d+)", said)
            told = int(hours[1]) * 60 + int(hours[2]) if hours else int(said.split(" ")[0])
            assert told == pytest.approx(float(places.minutes(distance, mode)), abs=0.6), (journey, mode)


@pytest.mark.parametrize(
    ("file", "head"), [("grades.toml", "| | share <"), ("skill_grades.toml", "| | share of occupations <")]
)
def test_the_tables_of_grades_are_those_of_the_program(file: str, head: str) -> None:
    content = read_toml(paths.data_file("vocabulary", file))
    page = (DOCS / "vocabulary.md").read_text("utf-8")
    header = next(line for line in page.splitlines() if line.startswith(head))
    assert [float(limit) for limit in re.findall(r"\| ≥ (0\.\d+)", header)] == content["shared"]
    assert float(header.removeprefix(head).split("|")[0]) == content["shared"][0]
    rows = _rows("vocabulary.md", head)
    assert [[float(cell) for cell in row[1:]] for row in rows] == list(content["grades"].values())


def test_the_page_names_every_score_and_threshold_of_look_up() -> None:
    page = (DOCS / "vocabulary.md").read_text("utf-8")
    keys = [(float(row[2]), row[3].strip("`")) for row in _rows("vocabulary.md", "| Key")]
    assert keys == list(labels._KEYED)
    assert f"at least **{lookup.SURE:.2f}**" in page
    assert f"at least **{lookup.MARGIN}**" in page
