"""What the cells of a column look like: the second witness beside its heading.

Public: `Shape`, `shape_of`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wsp_desk.fields import FIELDS, Kind
from wsp_desk.intake.words import plain
from wsp_desk.privacy.redact import redact

_MOSTLY = 0.8
_DATE = re.compile(
    r"\d{1,2}[-/.]\d{1,2}[-/.](19|20)\d\d|(19|20)\d\d-\d\d-\d\d.*|(19|20)\d\d(0[1-9]|1[0-2])[0-3]\d"
)
_POSTCODE = re.compile(r"[1-9]\d{3} ?[A-Za-z]{2}")
_YES_NO = frozenset(["ja", "nee", "j", "n", "onbekend", "true", "false", "waar", "onwaar"])
_NUMBER = re.compile(r"\d{1,3}([.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Shape:
    """The look of a column.

    Attributes:
        filled: Share of cells with anything, 0 to 1.
        distinct: Different cells, of those looked at.
        personal: Kind of personal data that most cells are; empty if they are not.
        date: Whether most cells are dates.
        postcode: Whether most cells are postcodes.
        yes_no: Whether nearly all cells say yes or no.
        number: Whether most cells are small numbers.
        unique: Whether every cell is another, short, and has no space: as a dossier number is.
        coded: Coded fields whose labels most cells are.
        long: Whether cells are mostly sentences.
    """

    filled: float
    distinct: int
    personal: str
    date: bool
    postcode: bool
    yes_no: bool
    number: bool
    unique: bool
    coded: tuple[str, ...]
    long: bool

    def fits(self, kind: Kind) -> bool:
        """Whether cells that look like this can be of a field of this kind; an empty column fits any."""
        if not self.distinct:
            return True
        match kind:
            case Kind.DATE:
                return self.date
            case Kind.TRI:
                return not (self.date or self.long or self.postcode)
            case Kind.INTEGER | Kind.NUMBER:
                return self.number or self.postcode or not (self.date or self.long or self.yes_no)
            case _:
                return not self.date


def shape_of(cells: Sequence[str]) -> Shape:
    """Looks at some cells of a column."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return Shape(
        filled=len(filled) / len(cells) if cells else 0.0,
        distinct=len(set(filled)),
        personal=_personal(filled),
        date=_mostly(filled, lambda cell: _DATE.fullmatch(cell) is not None),
        postcode=_mostly(filled, lambda cell: _POSTCODE.fullmatch(cell) is not None),
        yes_no=_mostly(filled, lambda cell: plain(cell) in _YES_NO),
        number=_mostly(filled, lambda cell: _NUMBER.fullmatch(cell) is not None),
        unique=_unique(filled),
        coded=_coded(filled),
        long=_mostly(filled, lambda cell: cell.count(" ") >= 5),
    )


def _mostly(cells: Sequence[str], test: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(test, cells)) >= _MOSTLY * len(cells)


def _personal(cells: Sequence[str]) -> str:
    """The kind of which cells are wholly: a mention in a sentence does not make a column personal."""
    kinds: Counter[str] = Counter()
    for cell in cells:
        clean, found = redact(cell)
        if found and clean == f"[{next(iter(found))}]":
            kinds.update(found.keys())
    if not kinds:
        return ""
    kind, count = kinds.most_common(1)[0]
    return kind if count >= _MOSTLY * len(cells) else ""


def _unique(cells: Sequence[str]) -> bool:
    short = all(len(cell) <= 40 and " " not in cell for cell in cells)
    return len(cells) > 1 and short and len(set(cells)) >= 0.99 * len(cells)


def _coded(cells: Sequence[str]) -> tuple[str, ...]:
    words = Counter(map(plain, cells))
    total = sum(words.values())
    found = []
    for field in FIELDS:
        if field.codes is None or field.kind is Kind.TRI or not total:
            continue
        labels = {plain(label) for label in field.codes.labels.values()}
        if sum(count for word, count in words.items() if word in labels) >= _MOSTLY * total:
            found.append(field.name)
    return tuple(found)
