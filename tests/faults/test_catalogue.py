"""docs/faults.md cannot lie: every line names tests, and every test named is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "faults.md").read_text("utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split(" | ")]
    for line in PAGE.splitlines()
    if line.startswith("| ") and not line.startswith("| Fault")
]
WHOLE = (
    "byte flip", "block swap", "truncated", "stray `.wal`", "unsigned", "wrong signature", "lower sequence",
    "newer format", "missing column", "macro named `sum`", "wrong key", "killed during import", "`../`",
    "declared size", "kill -9", "power-cut", "tail removed", "page flipped", "audit row edited",
    "disk full on commit", "migration killed", "clock set back", "second instance", "stale lock", "slot",
    "crash", "memory limit", "auto-lock", "clipboard", "over the limit", "CR/LF", "`__class__`",
    "long mail", "metadata", "`CON`", "disk full on export", "small cell", "no network",
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_every_line_is_held_by_tests_that_are_there(row: list[str]) -> None:
    fault, expected, tests = row
    assert fault
    assert expected
    named = re.findall(r"`(tests/[^`]+\.py)::(test_\w+)`", tests)
    assert named
    for file, test in named:
        assert re.search(rf"^def {test}\(", (ROOT / file).read_text("utf-8"), re.MULTILINE), f"{file}::{test}"


def test_the_page_holds_the_whole_catalogue() -> None:
    for word in WHOLE:
        assert word in PAGE, word
