"""Languages, and how well someone must speak or write them.

Public: `LanguageReader`, `IN_ENGLISH`.

Levels are those of the VUM list: redelijk 2, goed 3, uitstekend 4; the levels of the European framework are
read as intake reads them (A1, A2: 2; B1, B2: 3; C1, C2: 4), those of Dutch education as what they compare
with (Referentiekader taal: 1F is A2, 2F B1, 3F B2, 4F C1). Where a vacancy states no level, 2 is asked: no
more than it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from wsp_desk.texts import Text, text
from wsp_desk.vacancy.clauses import tone_at
from wsp_desk.vacancy.found import NO_WORDS, Found
from wsp_desk.vacancy.pieces import Piece

KIND = "language"
_DUTCH = ("nederlands", "dutch")
_LEVELS = (
    (4, r"\bc[12]\b|moedertaal|vloeiend|uitstekend|perfect|foutloos|zeer goed|native|fluent|excellent"),
    (3, r"\bb[12]\b|\bgoede?\b|prima|ruim voldoende|\bgood\b"),
    (
        2,
        r"\ba[12]\b|redelijk|voldoende|basis|een beetje|woordje"
        r"|matig|eenvoudig|enige|verstaanbaar|basic|simple",
    ),
)
_LEVEL = tuple((level, re.compile(words)) for level, words in _LEVELS)
_FRAMEWORK = re.compile(r"\b([abc](?=[12]\b)|[1-4]f\b)")
_OF_FRAMEWORK = {"a": 2, "b": 3, "c": 4, "1f": 2, "2f": 3, "3f": 3, "4f": 4}
_NO_LEVEL = 2
IN_ENGLISH = {
    "german": "Duits",
    "french": "Frans",
    "polish": "Pools",
    "spanish": "Spaans",
    "arabic": "Arabisch",
    "turkish": "Turks",
    "ukrainian": "Oekraïens",
}
"""Names that English vacancies use."""

_SPOKEN = re.compile(r"\bwoord\b|spre[ek]|sprak|mondeling|versta|communic|praat|praten|\bspeak|spoken")
_WRITTEN = re.compile(r"geschrift|schrij|schrift|\blezen\b|\bleest\b|\bread|writ")
_ABOUT = re.compile(
    r"\btaal|talen\b|taalniveau|\bbeheers|kennis|niveau|vloeiend|begrij|machtig|\bgoede?\b"
    r"|\b[abc][12]\b|\b[1-4]f\b|language|fluent|level"
)
_BESIDE = re.compile(r"\s*\(([^()]*)\)")
_SHARED = re.compile(r"(?:\s*,\s*(?:de )?\w+e)*\s*(?:of|en|/)\s*(?:de )?\w+e taal\b")
_CHOICE = re.compile(
    r"(?:\s*(?:\([^()]*\)|(?:[abc][12]|[1-4]f)(?:[- ]?niveau)?))?\s*(?:of|en/of|or|/)\s*(?:de\s+)?$"
)
_COMMA = re.compile(r"\s*,\s*(?:de\s+)?$")


class LanguageReader:
    """Finds languages.

    Args:
        names: Language in lower case → as intake writes it; without Dutch.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = dict(names)
        known = sorted({*self._names, *_DUTCH}, key=len, reverse=True)
        self._any = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, known))})(?:e taal|e)?(?!\w)")

    def read(self, piece: Piece) -> Iterator[Found]:
        """Languages that a piece asks."""
        named = [
            match
            for match in self._any.finditer(piece.lower)
            # "Nederlandse bedrijven" names no language, "de Nederlandse of Engelse taal" names two.
            if not _adjective(match) or _SHARED.match(piece.lower, match.end())
        ]
        for place, match in enumerate(named):
            start = named[place - 1].end() if place else 0
            end = named[place + 1].start() if place + 1 < len(named) else len(piece.lower)
            either = place > 0 and _either(piece.lower, named[place - 1 :])
            yield self._found(piece, match, (start, end), either)

    def _found(self, piece: Piece, match: re.Match[str], between: tuple[int, int], either: bool) -> Found:
        nearest = list(_near(piece, match, between))
        level = next((level for words in nearest if (level := _level(words))), None)
        why = NO_WORDS if level else text("er staat geen niveau bij; 'redelijk' is het laagste")
        # What is to be done in the language may stand behind a comma: "zowel mondeling als schriftelijk".
        context = " ".join(nearest[:3])
        value = self._value(match[1], level or _NO_LEVEL, context)
        doubt = _doubt(piece, match, nearest[-1], either)
        return Found(KIND, value, *match.span(), doubt, why, weak=not level)

    def _value(self, name: str, level: int, context: str) -> dict[str, Any]:
        if name not in _DUTCH:
            return {"other": {self._names[name]: level}}
        if not _WRITTEN.search(context):
            return {"nl_spoken": level}
        return {"nl_spoken": level, "nl_written": level} if _SPOKEN.search(context) else {"nl_written": level}


def _either(lowered: str, named: Sequence[re.Match[str]]) -> bool:
    """Whether the second may stand for the first: "A of B", and B in "A, B of C"."""
    for former, match in pairwise(named):
        if _COMMA.fullmatch(lowered, former.end(), match.start()) is None:
            return _CHOICE.fullmatch(lowered, former.end(), match.start()) is not None
    return False


def _near(piece: Piece, match: re.Match[str], between: tuple[int, int]) -> Iterator[str]:
    """The words about a language, the nearest first.

    Args:
        piece: The sentence.
        match: The language in it.
        between: The end of the language before it and the start of the one after it.
    """
    if found := _BESIDE.match(piece.lower, match.end()):
        yield found[1]
    here = max(i for i, clause in enumerate(piece.clauses) if clause.start <= match.start())
    part, after = piece.clauses[here], piece.clauses[here].end
    for clause in piece.clauses[here + 1 :]:
        if clause.whole:
            break
        after = clause.end
    yield piece.lower[max(part.start, between[0]) : match.start()]
    yield piece.lower[match.end() : min(after, between[1])]
    yield piece.lower[part.start : part.end]
    if not part.whole:
        yield piece.lower


def _adjective(match: re.Match[str]) -> bool:
    return match.group() == f"{match[1]}e"


def _level(words: str) -> int | None:
    if framework := _FRAMEWORK.search(words):
        return _OF_FRAMEWORK[framework[1]]
    return next((level for level, pattern in _LEVEL if pattern.search(words)), None)


def _doubt(piece: Piece, match: re.Match[str], context: str, either: bool) -> Text | None:
    if either:
        return text("het een of het ander: één van deze talen is genoeg")
    about = _level(context) or _ABOUT.search(context) or _SPOKEN.search(context) or _WRITTEN.search(context)
    if not about and tone_at(piece.clauses, match.start()) is None:
        return text("het is niet zeker dat dit over taalkennis gaat")
    return None if piece.section.asks else text("dit staat bij wat de werkgever biedt of vertelt")
