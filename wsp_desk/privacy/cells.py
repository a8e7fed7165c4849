"""Cells of a table file that no spreadsheet takes for a formula (OWASP, *CSV Injection*).

Public: `text_cell`, `safe_cell`, `LONGEST_CELL`.
"""

from __future__ import annotations

from wsp_desk.errors import KnownError
from wsp_desk.texts import text

LONGEST_CELL = 32_767
"""Characters that one cell of a spreadsheet holds (Excel specifications and limits)."""

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def text_cell(value: object) -> str:
    """A value that a spreadsheet shows and never works out: what looks like a formula gets an apostrophe.

    Line breaks stay, as in a file that must show what was delivered.
    """
    words = str(value)
    risky = words.startswith(_BEGINS_A_FORMULA) or words.lstrip().startswith(_BEGINS_A_FORMULA)
    return f"'{words}" if risky else words


def safe_cell(words: str) -> str:
    """The words as one line of text of a length that a spreadsheet can hold.

    Raises:
        KnownError: It is longer than a cell can be.
    """
    flat = text_cell(words).replace("\n", " ").replace("\r", " ").replace("\t", " ")
    if len(flat) > LONGEST_CELL:
        raise KnownError(text("Een cel is langer dan {most} tekens. Er is geen bestand.", most=LONGEST_CELL))
    return flat
