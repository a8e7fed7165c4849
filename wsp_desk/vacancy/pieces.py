"""A vacancy in pieces: sentences and items of a list, each under its heading.

Public: `Piece`, `Section`, `pieces_of`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from wsp_desk.vacancy.clauses import Clause, clauses_of


class Section(Enum):
    """What a part of a vacancy is about."""

    TITLE = auto()
    ASKS = auto()
    NICE = auto()
    WORK = auto()
    OFFERS = auto()
    ABOUT = auto()
    APPLY = auto()
    OTHER = auto()

    @property
    def asks(self) -> bool:
        """Whether what stands here is about whoever is wanted."""
        return self not in (Section.OFFERS, Section.ABOUT, Section.APPLY)


@dataclass(frozen=True)
class Piece:
    """A sentence or an item of a list.

    Attributes:
        words: Exactly what stands in the text.
        start: Place of its first character in the text.
        section: Under which heading.
        heading: Whether it is a heading itself.
    """

    words: str
    start: int
    section: Section
    heading: bool = False

    @cached_property
    def lower(self) -> str:
        """The words in lower case, of the same length."""
        lowered = self.words.lower()
        if len(lowered) == len(self.words):
            return lowered
        return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in self.words)

    @cached_property
    def clauses(self) -> list[Clause]:
        """Its parts between commas and the like."""
        return clauses_of(self.lower)


_HEADINGS: tuple[tuple[Section, str], ...] = (
    (
        Section.NICE,
        r"pr[eé]['’]?s?|pluspunten|een plus|nice to have|(?:onze )?wensen|mooi meegenomen|voorkeur",
    ),
    (
        Section.OFFERS,
        r"(?:wat|dit) (?:wij |we )?(?:bieden|krijg)\b[^.:?!]{0,40}|(?:wij|we) bieden(?: jou| je)?"
        r"|(?:ons )?aanbod"
        r"|arbeidsvoorwaarden"
        r"|voorwaarden|jouw voordelen|what we offer|we offer|benefits",
    ),
    (
        Section.ABOUT,
        r"over (?:ons|het bedrijf|de organisatie|de werkgever|\w+)|wie (?:wij zijn|zijn wij|zijn we)"
        r"|bedrijfs(?:profiel|informatie)"
        r"|(?:de )?organisatie|het bedrijf|ons bedrijf|about us|the company",
    ),
    (
        Section.APPLY,
        r"solliciteren|sollicit\w+|interesse|reageren|contact\w*|meer (?:informatie|weten)"
        r"|how to apply|apply",
    ),
    (
        Section.ASKS,
        r"(?:de )?functie-?eisen|eisen|(?:wat|dit) (?:vragen|verwachten|zoeken) (?:wij"
        r"|we)(?: van (?:jou|je))?"
        r"|(?:wij|we) (?:vragen|zoeken|verwachten)"
        r"|wat (?:breng|neem) (?:jij|je) mee|(?:jouw |het )?profiel|wie ben (?:jij|je)|dit (?:ben"
        r"|heb) (?:jij|je)|(?:jij|je) (?:bent|hebt)"
        r"|vereisten|kwalificaties|gevraagd|wat heb (?:jij|je) nodig|requirements|your profile"
        r"|who you are|what we ask|kandidaat",
    ),
    (
        Section.WORK,
        r"(?:de )?functie(?:omschrijving|-?inhoud)?|(?:jouw )?werkzaamheden|(?:jouw |de )?taken"
        r"|wat ga (?:je|jij) doen|wat je gaat doen"
        r"|(?:jouw|je) werkdag|het werk|omschrijving|what you will do|your tasks|the job",
    ),
)
_HEADING = tuple(
    (
        section,
        re.compile(
            rf"(?:{words})(?:\s*[?!]+(?:\s*:)?(?=\s|$)|\s*:"
            rf"|\s*$)"
        ),
    )
    for section, words in _HEADINGS
)
_LONGEST_HEADING = 60
_LONGEST_TITLE = 140
_TITLE_LINES = 2
_BULLET = re.compile(r"[\s•·●○▪■◦‣∙*✓✔✅➤►→>–—-]*(?:\(?\d{1,2}[.)]\s+|o\s{1,3}(?=\w))?[•✓✔-]?\s*")
_END = re.compile(r"[.!?]+[\"'’)]*\s+(?=[\"'‘(]?[^\W_])")
_SHORT = re.compile(
    r"\b(?:m\.?i\.?v|o\.a|ca|bijv|bv|d\.w\.z|evt|max|min|p\.w|p\.u|incl|excl|ong|tel|nr|st|dhr|mevr|mw"
    r"|i\.v\.m|t\.b\.v|resp|art|etc|ma|di|wo|do)\.$"
)


def pieces_of(text: str) -> list[Piece]:
    """All pieces in the order of the text; together they hold all of it but the signs of lists."""
    found: list[Piece] = []
    section = Section.OTHER
    for number, (start, line) in enumerate(_lines(text)):
        heading = _heading(line)
        if heading is not None:
            section, length = heading
            found.append(Piece(line[:length].rstrip(), start, section, heading=True))
            start, line = _trimmed(start + length, line[length:])
        first = number < _TITLE_LINES and section in (Section.OTHER, Section.WORK)
        for place, (at, words) in enumerate(_sentences(start, line)):
            # Of a vacancy written as one long line, only the first sentence is its title.
            short = len(line) <= _LONGEST_TITLE or (place == 0 and len(words) <= _LONGEST_TITLE)
            found.append(Piece(words, at, Section.TITLE if first and short else section))
    return found


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines that hold anything, without bullets, each with its place."""
    start = 0
    for raw in text.split("\n"):
        at, line = _trimmed(start, raw)
        if line:
            yield at, line
        start += len(raw) + 1


def _trimmed(start: int, line: str) -> tuple[int, str]:
    """A line without the bullet before it and the space around it, and its place."""
    found = _BULLET.match(line)
    skip = found.end() if found else 0
    return start + skip, line[skip:].rstrip()


def _heading(line: str) -> tuple[Section, int] | None:
    """The section a line opens, and how many of its characters do so."""
    lowered = line[: _LONGEST_HEADING + 1].lower()
    for section, pattern in _HEADING:
        match = pattern.match(lowered)
        if match and match.end() <= _LONGEST_HEADING:
            return section, match.end()
    return None


def _sentences(start: int, line: str) -> Iterator[tuple[int, str]]:
    at = 0
    for end in _END.finditer(line):
        if not _SHORT.search(line[at : end.start() + 1].lower()):
            yield from _sentence(start, line, at, end.end())
            at = end.end()
    yield from _sentence(start, line, at, len(line))


def _sentence(start: int, line: str, begin: int, end: int) -> Iterator[tuple[int, str]]:
    words = line[begin:end].rstrip()
    if any(map(str.isalnum, words)):
        yield start + begin, words
