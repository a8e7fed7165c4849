"""Education: the lowest level of those a vacancy names together.

Public: `read`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wsp_desk.texts import Text, text
from wsp_desk.vacancy.found import NO_WORDS, Found
from wsp_desk.vacancy.pieces import Piece, Section

KIND = "education"
_LEVELS: tuple[tuple[int, str], ...] = (
    (2, r"basisonderwijs|basisschool(?=[- ]?(?:niveau|diploma))|basisniveau|praktijk(?:onderwijs|school)"),
    (
        3,
        r"mbo[- ]?entree(?:opleiding|niveau)?|v\.?mbo(?:[- ]?(?:tl|kader|basis|gl|t|k|b))?|mavo|lbo|lts|vbo"
        r"|mulo|entree(?:opleiding|niveau)?|mbo[- ]?(?:niveau )?1",
    ),
    (
        4,
        r"mbo\+?(?:[- ]?(?:niveau )?[2-4](?:\s*(?:/|-|of|à|tot|en)\s*[2-4])?)?|b[bo]l[- ]?(?:niveau )?[2-4]"
        r"|havo|vwo|mts|meao|startkwalificatie",
    ),
    (5, r"hbo\+?|hts|heao|bachelor(?:diploma)?"),
    (
        6,
        r"universitair\w*|wo(?=[- ](?:niveau|opleiding|diploma|werk|denk))|masterdiploma|academisch\w*"
        r"|master's",
    ),
)
_WORK_LEVEL = r"|".join(rf"(?P<l{level}>\b(?:{words})(?![\w]))" for level, words in _LEVELS)
_ONE = re.compile(_WORK_LEVEL)
_JOIN = re.compile(r"\s*(?:-?\s*niveau\s*)?(?:/|,|-|of|of een|en|tot|en/of|or|à)\s*$")
_TAIL = re.compile(
    r"(?:[- ]?(?:werk- en denkniveau|werk en denkniveau|denkniveau|niveau|opleiding|diploma|geschoold"
    r"|level))+",
    re.IGNORECASE,
)
_COMPOUNDS = re.compile(r"[- ]?(?:student|stagiair|stage|leerling|docent|school)")
_ENTRY = re.compile(r"mbo[- ]?(?:niveau )?1|entree")
_OFFERED = text("dit staat bij wat de werkgever biedt of vertelt")


def read(piece: Piece) -> Iterator[Found]:
    """The lowest level of each group of levels that a piece names."""
    group: list[tuple[int, int, int]] = []
    for match in _ONE.finditer(piece.lower):
        if _COMPOUNDS.match(piece.lower, match.end()):
            continue
        if group and not _JOIN.fullmatch(piece.lower, group[-1][2], match.start()):
            yield _made(piece, group)
            group = []
        tail = _TAIL.match(piece.lower, match.end())
        group.append((_level(match), match.start(), tail.end() if tail else match.end()))
    if group:
        yield _made(piece, group)


def _level(match: re.Match[str]) -> int:
    return next(level for level, _ in _LEVELS if match[f"l{level}"])


def _made(piece: Piece, group: list[tuple[int, int, int]]) -> Found:
    lowest = min(level for level, _, _ in group)
    start, end = group[0][1], group[-1][2]
    return Found(KIND, {"min": lowest}, start, end, _doubt(piece, start, end), _why(group))


def _doubt(piece: Piece, start: int, end: int) -> Text | None:
    if piece.section in (Section.OFFERS, Section.ABOUT):
        return _OFFERED
    if _ENTRY.search(piece.lower, start, end):
        return text("mbo-1 (entree) is hier gelezen als vmbo-niveau")
    return None


def _why(group: list[tuple[int, int, int]]) -> Text:
    if len({level for level, _, _ in group}) > 1:
        return text("het laagste van de genoemde niveaus")
    return NO_WORDS
