"""Where the work is, and how far it may be.

Public: `PlaceReader`, `distance`, `USUAL_KM`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wsp_desk.matching.criteria.place import FARTHEST_KM, LONGEST_MIN
from wsp_desk.texts import Text, text
from wsp_desk.vacancy.found import NO_WORDS, Found
from wsp_desk.vacancy.gazetteer import Gazetteer, Named
from wsp_desk.vacancy.pieces import Piece, Section
from wsp_desk.vocabulary import Places

KIND = "place"
USUAL_KM = 30
"""How far it may be when the vacancy does not say so."""

_CLEAR = 0.8
_POSTCODE = re.compile(r"(?<![\w-])([1-9]\d{3})(?: ?[A-Z]{2})(?!\w)")
_BARE = re.compile(r"\bpostcode(?:gebied)?\s*:?\s*([1-9]\d{3})\b")
_DISTANCE = re.compile(
    r"(?:binnen|straal van|max(?:imaal|\.)?|hooguit|tot|afstand van|op|within)\s+(?:een straal van\s+"
    r"|ongeveer\s+|ca\.?\s+)?"
    r"(\d{1,3})\s*(km|kilometer|minuten|minutes|min\b\.?)"
)
_NEAR = re.compile(
    r"\b(?:woon|wonen|reis|straal|afstand|omgeving|omkring|rond|live|travel|km van|minuten van)"
)
_PAID = re.compile(r"vergoed|€|pauze|lunch")


class PlaceReader:
    """Finds places of work.

    Args:
        places: The table of places.
    """

    def __init__(self, places: Places) -> None:
        self._places = places
        self._gazetteer = Gazetteer(places)

    def read(self, piece: Piece, limit: dict[str, int]) -> Iterator[Found]:
        """Places that a piece names.

        Args:
            piece: Where to look.
            limit: How far it may be, from `distance`.
        """
        taken: list[tuple[int, int]] = []
        for match in (*_POSTCODE.finditer(piece.words), *_BARE.finditer(piece.lower)):
            if self._places.row(int(match[1])) is not None:
                found = self._by_postcode(piece, match, limit)
                taken.append((found.start, found.end))
                yield found
        for named in self._gazetteer.named(piece):
            if all(named.end <= start or end <= named.start for start, end in taken):
                yield self._by_name(piece, named, limit)
        for start, end in self._gazetteer.areas(piece):
            yield Found(
                "", None, start, end, why=text("dit is een streek; kies zelf een plaats en een afstand")
            )

    def _by_postcode(self, piece: Piece, match: re.Match[str], limit: dict[str, int]) -> Found:
        """A postcode, with the name of the place behind it if that is written there."""
        behind = [named for named in self._gazetteer.named(piece) if 0 <= named.start - match.end() <= 3]
        end = behind[0].end if behind else match.end()
        value = {"postcode": match[1], **limit}
        return Found(KIND, value, match.start(), end, _doubt(piece, None), _why(limit), rank=4)

    def _by_name(self, piece: Piece, named: Named, limit: dict[str, int]) -> Found:
        hits = self._places.look_up(named.name, 3)
        several = {hit.municipality for hit in hits if hit.score >= max(hits[0].score - 1e-6, _CLEAR)}
        value = {"postcode": str(hits[0].pc4), **limit}
        doubt = _doubt(piece, named)
        if doubt is None and len(several) > 1:
            doubt = text("er zijn meer plaatsen met deze naam")
        rank = 3 if named.cued or piece.section is Section.TITLE else 2 if named.sure else 1
        return Found(KIND, value, named.start, named.end, doubt, _why(limit), rank)


def distance(pieces: list[Piece]) -> tuple[dict[str, int], Piece | None, tuple[int, int]]:
    """How far the work may be, the piece that says so and where; else the usual distance and None."""
    for piece in pieces:
        match = _DISTANCE.search(piece.lower)
        if match and _NEAR.search(piece.lower) and not _PAID.search(piece.lower):
            key, most = ("max_km", FARTHEST_KM) if match[2].startswith("k") else ("max_min", LONGEST_MIN)
            if 1 <= int(match[1]) <= most:
                return {key: int(match[1])}, piece, match.span()
    return {"max_km": USUAL_KM}, None, (0, 0)


def _doubt(piece: Piece, named: Named | None) -> Text | None:
    if piece.section in (Section.ABOUT, Section.APPLY):
        return text("dit kan een andere vestiging zijn")
    if named is not None and not named.sure:
        return text("het is niet zeker dat het werk hier is")
    return None


def _why(limit: dict[str, int]) -> Text:
    if limit == {"max_km": USUAL_KM}:
        return text("er staat geen afstand; gekozen is {km} km", km=USUAL_KM)
    return NO_WORDS
