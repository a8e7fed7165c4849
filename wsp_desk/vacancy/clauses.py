"""The parts of a sentence, and what each says of how much something matters.

Public: `Clause`, `Tone`, `clauses_of`, `tone_at`.

"Rijbewijs B verplicht, Engels is een pré" says two things. A part that has a word for it keeps that for
itself; a part without, and without a verb of its own, belongs to the list it stands in and follows its
neighbour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto


class Tone(Enum):
    """How a part of a sentence asks."""

    MUST = auto()
    NICE = auto()
    NOT_NEEDED = auto()
    LEARNED = auto()
    PLAIN = auto()


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence.

    Attributes:
        start: Place of its first character in the sentence.
        end: Place after its last.
        tone: What it says itself; None for nothing.
        whole: Whether it has a verb, and so stands by itself.
        contrast: Whether it takes back what stands before it ("maar").
        leads: Whether what follows belongs to it: "een pré: …".
        closes: Whether it says something of the list before it: "…, en B zijn een pré", "… (vereist)".
    """

    start: int
    end: int
    tone: Tone | None
    whole: bool
    contrast: bool
    leads: bool
    closes: bool


_NEEDED = r"(?:nodig|vereist\w*|noodzak\w+|verplicht\w*|eis|must|required|needed|necessary)"
_NOT_NEEDED = re.compile(
    rf"\b(?:niet|geen|not|no)\b[^.]{{0,45}}?\b{_NEEDED}\b|\b{_NEEDED}\b\s+(?:is|zijn)?\s*(?:het |dit "
    rf"|dat )?niet\b"
    r"|\bhoef\w*\b[^.]{0,25}\b(?:niet|geen)\b|\b(?:maakt|doet) (?:voor ons )?niet uit\b"
    r"|\bgeen (?:probleem|rol)\b"
    r"|\bniet (?:van )?belang\w*\b|\b(?:heb je|nog) geen\b|\bzonder (?:ervaring|diploma['’]?s?"
    r"|rijbewijs|opleiding)\b"
)
_NICE = re.compile(
    r"\bpr[eé]\b|\bpluspunt\b|\been plus\b|\bmeegenomen\b|\bvoorkeur\b|\bliefst\b|\bwenselijk\b"
    r"|\bgewenst\b|\bvoordeel\b"
    r"|\b(?:is|zijn) (?:erg |wel )?(?:handig|fijn|prettig|leuk)\b|\bnice to have\b|\badvantage\b"
    r"|\bpreferably\b|\bpreferred\b|\ba plus\b"
)
_MUST = re.compile(
    r"\bvereist\w*\b|\bverplicht\b|\bnoodzak\w+\b|\bmoet(?:en)?\b|\bdien(?:t|en)?\b|\been must\b"
    r"|\beis\b|\babsoluut\b|\bnodig\b"
    r"|\bin (?:het )?bezit van\b|\brequired\b|\bmandatory\b|\bmust\b"
)
_LEARNED = re.compile(
    r"\b(?:op onze kosten|via ons|behalen|te halen|leiden (?:wij |we )?je op|leer je|leren (?:wij"
    r"|we) je|krijg je van ons|betalen wij)\b"
)
_PLAIN = re.compile(r"\bwel\b")
_TONES = (
    (Tone.NICE, _NICE),
    (Tone.NOT_NEEDED, _NOT_NEEDED),
    (Tone.LEARNED, _LEARNED),
    (Tone.MUST, _MUST),
    (Tone.PLAIN, _PLAIN),
)
_VERB = re.compile(
    r"\b(?:ben|bent|is|zijn|heb|hebt|heeft|hebben|werk|werkt|kan|kun|kunt|kunnen|moet|moeten|wil|wilt"
    r"|gaat|ga|start|krijg\w*|bied\w*"
    r"|beschik\w*|spreek\w*|beheers(?:t)?|zoek\w*|vraag|vragen|verwacht\w*|begin\w*|vind\w*|houd\w*"
    r"|dient|rijdt|komt|are|have|has|need|will)\b"
)
_BREAK = re.compile(r"[;:()]|,(?!\d)|\s[-–—]\s|\bmaar\b|\bbut\b")
_AND = re.compile(r"\ben\b")
_CLOSING = re.compile(
    r"\s*(?:is|zijn|wordt|worden|maakt|doet|are)\b|.*\b(?:en|of|and|or)\b.*\b(?:zijn|are)\b"
)
_FEW = 3
_WHETHER = re.compile(r"\s*of (?:je|jij|u)\b")
_CONTRAST = re.compile(r"\s*(?:maar|but|wel)\b")


def clauses_of(lowered: str) -> list[Clause]:
    """The parts of a sentence, in order; together they are the whole of it.

    Args:
        lowered: The sentence in lower case.
    """
    cuts = [0]
    for match in _BREAK.finditer(lowered):
        cut = match.start() if match.group()[0].isalpha() else match.end()
        if lowered[cuts[-1] : cut].strip():
            cuts.append(cut)
    bounds = zip(cuts, [*cuts[1:], len(lowered)], strict=True)
    return [_clause(lowered, *part) for begin, end in bounds for part in _at_and(lowered, begin, end)]


def tone_at(clauses: Sequence[Clause], place: int) -> Tone | None:
    """What the sentence says of what stands at a place; None where it says nothing."""
    here = max((i for i, clause in enumerate(clauses) if clause.start <= place), default=0)
    own = clauses[here].tone
    after = clauses[here + 1 : here + 2]
    if own is Tone.NOT_NEEDED and after and after[0].contrast and after[0].tone is Tone.NICE:
        return Tone.NICE
    if own is not None or clauses[here].whole:
        return own
    return _of_next(clauses[here + 1 :]) or _of_former(clauses[:here][::-1])


def _of_next(clauses: Sequence[Clause]) -> Tone | None:
    for clause in clauses:
        if clause.tone is not None or clause.whole:
            return clause.tone if clause.closes else None
    return None


def _of_former(clauses: Sequence[Clause]) -> Tone | None:
    for clause in clauses:
        if clause.tone is not None or clause.whole:
            return clause.tone if clause.whole or clause.leads else None
    return None


def _at_and(lowered: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Cuts "je hebt A en B is een pré" in two; leaves "A en B" whole."""
    for match in _AND.finditer(lowered, begin, end):
        if _VERB.search(lowered, begin, match.start()) and _VERB.search(lowered, match.end(), end):
            yield begin, match.start()
            yield match.start(), end
            return
    yield begin, end


def _clause(lowered: str, begin: int, end: int) -> Clause:
    words = lowered[begin:end]
    tone = next((tone for tone, pattern in _TONES if pattern.search(words)), None)
    verb = _VERB.search(words)
    closes = _CLOSING.match(words) is not None or (verb is None and len(words.split()) <= _FEW)
    contrast = _CONTRAST.match(words) is not None
    whole = verb is not None and _WHETHER.match(words) is None
    return Clause(begin, end, tone, whole, contrast, words.rstrip().endswith(":"), closes)
