"""Driving licences. A certificate for a forklift is a skill, and "code 95" is no licence.

Public: `read`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wsp_desk.codes import LICENCES
from wsp_desk.texts import Text, text
from wsp_desk.vacancy.clauses import Tone
from wsp_desk.vacancy.found import Found
from wsp_desk.vacancy.pieces import Piece

KIND = "licences"
_CODE = (
    r"(?:E achter B|E bij B|B\+E|C\+E|D\+E|AM|A1|A2|A|BE|B\+?|C1E|C1|CE|C|D1E|D1|DE|D|T|be|b|ce|c)(?![\w+])"
)
_JOIN = r"\s*(?:[,;(]|/|&|\+|-|en/of|en|of|and|or)\s*(?:rijbewijs\s*)?"
_CODES = rf"{_CODE}(?:{_JOIN}{_CODE})*"
_WORD = r"[Rr](?:ij|IJ)(?:bewijs|BEWIJS)(?:sen)?"
_LICENCES = (
    re.compile(
        rf"(?<!\w)(?:{_WORD}|RIJBEWIJS)(?:\s*(?:categorie|cat\.?|klasse|type))?\s*[-:(\"'‘]?\s*"
        rf"(?P<codes>{_CODES})"
    ),
    re.compile(rf"(?<!\w)(?P<codes>{_CODES})[- ]?(?:{_WORD}|RIJBEWIJS)(?!\w)"),
    re.compile(
        rf"(?<!\w)[Dd]riv(?:er['’]?s?|ing) licen[cs]e(?:\s*(?:category|type))?\s*\(?(?P<codes>{_CODES})"
    ),
)
_HEAVY = r"(?:C|D|CE|C\+E|DE|D1)(?:\s*(?:/|en|of|\+)\s*(?:CE|C\+E|DE|D))?"
_DRIVERS = (
    re.compile(rf"(?<!\w)(?:[Cc]hauffeur|CHAUFFEUR)\s*\(?(?P<codes>{_HEAVY})(?!\w)"),
    re.compile(rf"(?<!\w)(?P<codes>{_HEAVY})[- ](?:[Cc]hauffeur|CHAUFFEUR)"),
)
_ONE = re.compile(_CODE)
_CHOICE = re.compile(r"/|\bof\b|\bor\b|\ben/of\b")
_SAME = {"E ACHTER B": "BE", "E BIJ B": "BE", "B+E": "BE", "C+E": "CE", "D+E": "DE"}
_NAMED: tuple[tuple[str, str, Text | None], ...] = (
    (r"(?:auto|personenauto)rijbewijs", "B", None),
    (r"(?:bromfiets|brommer|scooter)rijbewijs", "AM", None),
    (r"motorrijbewijs", "A", None),
    (r"(?:trekker|tractor)rijbewijs", "T", None),
    (r"busrijbewijs", "D", None),
    (r"(?:aanhang(?:er|wagen))rijbewijs", "BE", None),
    (r"vrachtwagenrijbewijs", "C", text("een vrachtwagenrijbewijs is C of CE; hier is C gekozen")),
    (r"groot rijbewijs", "C", text("een groot rijbewijs is C of CE; hier is C gekozen")),
    (r"rijbewijs", "B", text("er staat niet welk rijbewijs; B is het gewone")),
    (r"driv(?:er['’]?s?|ing) licen[cs]e", "B", text("er staat niet welk rijbewijs; B is het gewone")),
)
_BARE = tuple((re.compile(rf"(?<!\w){words}(?!\w)"), code, doubt) for words, code, doubt in _NAMED)
_CODE_95 = re.compile(r"\b(?:code ?95|chauffeursdiploma|vakbekwaamheid chauffeur)\b")


def read(piece: Piece) -> Iterator[Found]:
    """Licences that a piece names."""
    taken: list[tuple[int, int]] = []
    for pattern in (*_LICENCES, *_DRIVERS):
        for match in pattern.finditer(piece.words):
            if _free(match, taken):
                taken.append(match.span())
                yield from _listed(piece, match, match.span("codes" if pattern in _DRIVERS else 0))
    for pattern, code, doubt in _BARE:
        for match in pattern.finditer(piece.lower):
            if _free(match, taken):
                taken.append(match.span())
                yield Found(KIND, [code], *match.span(), doubt)
    for match in _CODE_95.finditer(piece.lower):
        why = text("'code 95' is een bewijs van vakbekwaamheid; daar is geen criterium voor")
        yield Found("", None, *match.span(), why=why)


def _free(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return all(match.end() <= start or end <= match.start() for start, end in taken)


def _listed(piece: Piece, match: re.Match[str], span: tuple[int, int]) -> Iterator[Found]:
    """The licences of a list; of "C of CE" the first is enough, of "B en C" both are asked.

    In "rijbewijs B, BE is een pré" what is said of BE is not said of B.
    """
    codes = list(_ONE.finditer(piece.words, *match.span("codes")))
    aside = next((place for place, each in enumerate(codes) if place and _aside(piece, each)), len(codes))
    for place, each in enumerate(codes):
        code = _SAME.get(each.group().upper(), each.group().upper())
        if code in LICENCES.labels:
            choice = place and _CHOICE.search(piece.words, codes[0].end(), each.start())
            doubt = text("het een of het ander: wie het eerste heeft, is genoeg") if choice else None
            together = (span[0], codes[aside - 1].end()) if codes[aside:] else span
            yield Found(KIND, [code], *(together if place < aside else each.span()), doubt)


def _aside(piece: Piece, code: re.Match[str]) -> bool:
    """Whether a part of the sentence of its own says that it would be nice to have."""
    clause = next(each for each in reversed(piece.clauses) if each.start <= code.start())
    return clause.tone is Tone.NICE and not piece.words[clause.start : code.start()].strip(" (,;")
