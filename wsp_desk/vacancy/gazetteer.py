"""Names of places in a sentence, and how surely each is one.

Public: `Gazetteer`, `Named`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wsp_desk.vacancy.found import Words, word_set, words_in
from wsp_desk.vacancy.pieces import Piece, Section
from wsp_desk.vocabulary import Places
from wsp_desk.vocabulary.folding import fold

_LONGEST = 5
_SHORTEST = 3
_CUE = re.compile(
    r"(?:^|[^\w])(?:(?:km|kilometer|minuten|minutes)(?: (?:wonen|woont|rijden|reizen|fietsen|afstand))?"
    r" (?:van|from|of)|in|te|bij|nabij|vanuit|regio"
    r"|omgeving|omstreken|locaties?|standplaats|plaats"
    r"|werkplek|werklocatie|werkgebied|vestiging(?:en)?"
    r"|gemeente|stad|dorp|rondom|rond|naar|buurt van|filiaal|depot|magazijn|kantoor|based in|near|at"
    r"|around)(?:\s+(?:de|het))?"
    r"(?:\s+(?:regio|omgeving|gemeente|plaats|stad|buurt|hartje|centrum"
    r"|binnenstad)(?:\s+van)?)?[\s:]*[\"'’‘`(]?$",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"(?:\b(?:de heer|meneer|mevrouw|mevr\.?|dhr\.?|van de[rn]?|van)\s+)['’‘`]?$", re.IGNORECASE
)
_AROUND = re.compile(r"\s+(?:en (?:de )?(?:omgeving|omstreken)|e\.?o\.?)(?!\w)", re.IGNORECASE)
_EDGE_BEFORE = re.compile(r"(?:^|[,|(•·–—/-])\s*$")
_EDGE_AFTER = re.compile(r"\s*(?:$|[,|)•·–—/.-])")
_NEVER = word_set(
    """nederland holland america amerika engeland belgie duitsland polen frankrijk turkije europa brabant
    een de het wij"""
)
_COMMON = word_set(
    """aan alle alphen beek beer beers bergen berg best boer born buren buurt dal dam den dijk dorp echt
    ede een ees elst enter erica ens grave grou goes haar hall halle haren heel heeze heide helden
    hoek holten hoogte hoorn horn horst houten huis hulst ing kaart kamp kamperland kerk kust laag
    laren leek lent lies linde loo loon maas made marken meer merk mill nes nieuwe noord nuis ons
    oost oud oude over park plaats polder putten riel rijen rijn rijp rips rozendaal schoonhoven son
    spaans spier spui stad start steen stein ten ter tuil veen velden venster vianen vliet vries
    waal wapen waard wal well werk west weide wezel wijk winde winkel wit wolf zand zee zegge zuid
    zwaag zwart zetten"""
)


@dataclass(frozen=True, slots=True)
class Named:
    """A place that a sentence names.

    Attributes:
        name: As it is written in the table of places.
        start: Place in the piece.
        end: Place after it.
        cued: Whether a word before it says that it is where something is ("in", "regio").
        sure: Whether it can hardly be anything else.
    """

    name: str
    start: int
    end: int
    cued: bool
    sure: bool


class Gazetteer:
    """All names of places."""

    def __init__(self, places: Places) -> None:
        names = [*(name for name, _, _ in places.names), *places.municipality, *places.place]
        self._names = {fold(name): name for name in dict.fromkeys(names)}
        self.regions = {fold(name): name for name in dict.fromkeys(places.region)} | _PROVINCES

    def named(self, piece: Piece) -> Iterator[Named]:
        """The places that a piece names, the longest names first at each word."""
        words = words_in(piece.words)
        at = 0
        while at < len(words.folded):
            length = self._length(piece, words, at)
            if length:
                yield self._made(piece, words, at, length)
            at += max(length or self._of_a_person(piece, words, at), 1)

    def areas(self, piece: Piece) -> Iterator[tuple[int, int]]:
        """Where a piece names a region or province that is no place."""
        words = words_in(piece.words)
        for at in range(len(words.folded)):
            for length in range(_LONGEST, 0, -1):
                key = " ".join(words.folded[at : at + length])
                if key in self.regions and key not in self._names and _capital(piece, words.starts[at]):
                    yield words.starts[at], words.ends[min(at + length, len(words.ends)) - 1]
                    break

    def _length(self, piece: Piece, words: Words, at: int) -> int:
        """How many words from here are one name of a place; 0 for none."""
        for length in range(min(_LONGEST, len(words.folded) - at), 0, -1):
            key = " ".join(words.folded[at : at + length])
            if key in self._names and self._counts(piece, words, at, length, key):
                return length
        return 0

    def _of_a_person(self, piece: Piece, words: Words, at: int) -> int:
        """How many words from here a name has that may be somebody's: "van Etten-Leur" names no Leur."""
        lengths = range(min(_LONGEST, len(words.folded) - at), 0, -1)
        length = next((each for each in lengths if " ".join(words.folded[at : at + each]) in self._names), 0)
        return length if length and _PERSON.search(piece.words[: words.starts[at]]) else 0

    def _counts(self, piece: Piece, words: Words, at: int, length: int, key: str) -> bool:
        start, end = words.starts[at], words.ends[at + length - 1]
        before = piece.words[:start]
        if key in _NEVER or len(key) < _SHORTEST or not _capital(piece, words.starts[at + length - 1]):
            return False
        if not _capital(piece, start) and words.folded[at] not in ("s", "den", "de", "het", "ter"):
            return False
        if _PERSON.search(before) and not _CUE.search(before):
            return False
        alone = bool(_EDGE_BEFORE.search(before) and _EDGE_AFTER.match(piece.words, end))
        return key not in _COMMON or bool(_CUE.search(before)) or (alone and start > 0)

    def _made(self, piece: Piece, words: Words, at: int, length: int) -> Named:
        start, end = words.starts[at], words.ends[at + length - 1]
        if start > 0 and piece.words[start - 1] in "'’‘`":
            start -= 1
        before = piece.words[:start]
        cued = _CUE.search(before) is not None
        alone = bool(_EDGE_BEFORE.search(before) and _EDGE_AFTER.match(piece.words, end))
        name = self._names[" ".join(words.folded[at : at + length])]
        around = _AROUND.match(piece.words, end) is not None
        return Named(
            name, start, end, cued or around, cued or around or alone or piece.section is Section.TITLE
        )


def _capital(piece: Piece, place: int) -> bool:
    return piece.words[place].isupper()


_PROVINCES = {
    fold(name): name
    for name in (
        "Drenthe", "Flevoland", "Friesland", "Fryslân", "Gelderland", "Groningen", "Limburg", "Noord-Brabant",
        "Noord-Holland", "Overijssel", "Utrecht", "Zeeland", "Zuid-Holland", "Randstad", "Achterhoek",
        "Betuwe", "Veluwe", "Twente", "West-Brabant", "Midden-Brabant", "Noordoost-Brabant",
        "Zuidoost-Brabant", "Noord-Limburg", "Zuid-Limburg",
    )
}  # fmt: skip
