"""The page of mappings says what the mapping files say."""

from __future__ import annotations

from pathlib import Path

from wsp_desk.intake import load_mapping
from wsp_desk.intake.mapping import shipped_mappings
from wsp_desk.intake.mappingbook import mappingbook

PAGE = (Path(__file__).parents[2] / "docs" / "mappings.md").read_text("utf-8")


def test_the_page_is_the_one_made_from_the_files() -> None:
    made = mappingbook([load_mapping(name) for name in shipped_mappings()])
    assert made == PAGE, "write it again: python -m wsp_desk.intake.mappingbook > docs/mappings.md"


def test_every_heading_and_every_word_of_every_mapping_is_on_the_page() -> None:
    assert {"sonar", "vum"} <= set(shipped_mappings())
    for mapping in map(load_mapping, shipped_mappings()):
        chapter = PAGE.split(f"\n## {mapping.name}: ")[1].split("\n## ")[0]
        assert [heading for heading in mapping.headings() if heading not in chapter] == []
        for field, words in mapping.values.items():
            (line,) = (line for line in chapter.splitlines() if line.startswith(f"| `{field}` |"))
            assert [word for word in words if word not in line] == []
