"""docs/vum.md tells of every attribute of the standard, and of none besides; and so does the mapping."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from wsp_desk.intake import load_mapping
from wsp_desk.intake.vum.cells import HEADINGS, PATHS
from wsp_desk.intake.vum.contract import SEARCH_ATTRIBUTES
from wsp_desk.intake.vum.shapes import Listed, Record, Shape
from wsp_desk.vum.query import QUERY
from wsp_desk.vum.vacancy_contract import ANY_VACANCY

PAGE = (Path(__file__).parents[2] / "docs" / "vum.md").read_text("utf-8")


def table(heading: str) -> dict[str, list[str]]:
    """First cell → the others, of the table under a heading."""
    section = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `(.+?)` \| (.+) \|$", section, re.MULTILINE)
    return {name: cells.split(" | ") for name, cells in rows}


def leaves(shape: Shape, path: str, step: str, item: str) -> Iterator[str]:
    match shape:
        case Record():
            for name, part in shape.attributes.items():
                yield from leaves(part, f"{path}{step}{name}" if path else name, step, item)
        case Listed():
            yield from leaves(shape.item, path + item, step, item)
        case _:
            yield path


def test_every_attribute_of_a_profile_is_described() -> None:
    described = table("Reading profiles")
    assert list(described) == list(PATHS)
    for path, (_, searched) in described.items():
        assert (searched == "yes") == (path.split(".")[0] in SEARCH_ATTRIBUTES), path


def test_what_is_described_is_what_the_mapping_does() -> None:
    mapping = load_mapping("vum")
    filled = {column.name: column.field for column in mapping.columns}
    for path, (field, _) in table("Reading profiles").items():
        if path in filled and path != "idWerkzoekende":
            assert f"`{filled[path]}`" in field, path
        elif path in mapping.personal.columns:
            assert field.startswith("dropped"), path


def test_the_mapping_knows_every_column_of_a_delivery() -> None:
    assert set(load_mapping("vum").headings()) == set(HEADINGS)


def test_everything_that_can_be_asked_is_described() -> None:
    assert set(table("Answering a query")) == set(leaves(QUERY, "", " → ", "[]"))


def test_every_attribute_of_a_vacancy_is_described() -> None:
    assert set(table("Reading a vacancy")) == set(leaves(ANY_VACANCY, "", ".", ""))
