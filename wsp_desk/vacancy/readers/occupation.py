"""The work that is offered: from the title first, then from the sentences that name it.

Public: `OccupationReader`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wsp_desk.texts import Text, text
from wsp_desk.vacancy.found import Found, words_in
from wsp_desk.vacancy.phrases import Mention, PhraseIndex
from wsp_desk.vacancy.pieces import Piece, Section
from wsp_desk.vocabulary import Vocabulary

KIND = "occupation"
IN_TITLE, ASKED, NAMED = 3, 2, 0
_LIKELY = 0.6
_SEVERAL = text("meer beroepen heten zo; kijk of dit het goede is")
_NOISE = re.compile(
    r"\(?\b[mvxdh](?:\s*/\s*[mvxdh])+\b\)?|\b(?:vacatures?|functie(?:titel)?|gezocht|gevraagd"
    r"|wij zoeken|we zoeken|zoeken wij|per direct|met spoed|baan|nieuwe?"
    r"|enthousiaste?|ervaren|fulltime|parttime|full-time|part-time|bijbaan|vakantiewerk|job|titel"
    r"|titel functie)\b",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s[-–—•·]\s|[|,:;()!?…]|\s/\s|\bin\b|\bvoor\b|\bte\b|\bbij\b")
_ASKING = re.compile(
    r"(?:\b(?:functie|vacature|beroep|functietitel|job title)\s*:?\s*"
    r"|\b(?:zoek(?:en|t)?|gezocht|nodig|looking for)\b[^.:]{0,60}?\s"
    r"|\b(?:word|ben) (?:jij|je|onze|jij onze)\b[^.:]{0,30}?\s"
    r"|\b(?:als|functie van|rol van|as an?|baan als|werken als|aan de slag als)\s+(?:\w+\s+){0,2})$",
    re.IGNORECASE,
)
_EXPERIENCE = re.compile(
    r"(?:ervaring als|ervaring in|gewerkt als|collega['’]?s|samen met|team van"
    r"|experience as an?)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_AGENT = re.compile(
    r"(?:er|ers|ster|sters|eur|eurs|euse|or|ors|ist|isten|man|vrouw|kracht|krachten|hulp|hulpen|ent"
    r"|ant|e|s|k)$"
)


class OccupationReader:
    """Finds occupations.

    Args:
        vocabulary: The occupations.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._index = PhraseIndex(vocabulary.occupations)

    def read(self, piece: Piece) -> Iterator[Found]:
        """Occupations named in a piece by one of their labels."""
        words = words_in(piece.words)
        for mention in self._index.mentions(words):
            start, end = words.starts[mention.first], words.ends[mention.last]
            if (
                not mention.single
                or _AGENT.search(words.folded[mention.first])
                or mention.label == words.folded[mention.first]
            ):
                found = _made(piece, self._concept(mention, piece.words[start:end]), start, end)
                yield replace(found, doubt=found.doubt or _SEVERAL) if mention.several else found

    def _concept(self, mention: Mention, words: str) -> str:
        hits = self._vocabulary.look_up("occupation", words, 1) if mention.several else []
        return hits[0].concept.id if hits else self._vocabulary.occupations[mention.concept].id

    def of_title(self, piece: Piece, others: Sequence[tuple[int, int]]) -> Iterator[Found]:
        """The occupations of a title that names none by a label of its own.

        Args:
            piece: The title.
            others: What in it is about something else.
        """
        parts = list(_parts(piece, others))
        hits = self._vocabulary.resolve_many("occupation", [words for words, _, _ in parts])
        for (_, start, end), hit in zip(parts, hits, strict=True):
            if hit is not None:
                yield Found(KIND, [hit.concept.id], start, end, rank=IN_TITLE)

    def guess(self, piece: Piece, others: Sequence[tuple[int, int]]) -> Iterator[Found]:
        """The occupation that a title looks like most; always doubtful."""
        for words, start, end in _parts(piece, others):
            hits = self._vocabulary.look_up("occupation", words, 1)
            if hits and hits[0].score >= _LIKELY:
                doubt = text("lijkt op '{occupation}'", occupation=hits[0].concept.label)
                yield Found(KIND, [hits[0].concept.id], start, end, doubt, rank=1)


def _made(piece: Piece, concept: str, start: int, end: int) -> Found:
    before = piece.words[:start]
    if piece.section is Section.TITLE and not _EXPERIENCE.search(before):
        return Found(KIND, [concept], start, end, rank=IN_TITLE)
    asked = piece.section.asks and _ASKING.search(before) and not _EXPERIENCE.search(before)
    return Found(
        KIND, [concept], start, end, None if asked else _doubt(before), rank=ASKED if asked else NAMED
    )


def _doubt(before: str) -> Text:
    if _EXPERIENCE.search(before):
        return text("dit gaat over ervaring of over collega's")
    return text("dit beroep komt in de tekst voor; het is niet zeker dat het gevraagd wordt")


def _parts(piece: Piece, others: Sequence[tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    """The parts of a title that may name the work, each with its place."""
    kept = list(_NOISE.sub(lambda found: "|" * len(found.group()), piece.words))
    for start, end in others:
        kept[start:end] = "|" * (end - start)
    start, masked = 0, "".join(kept)
    for cut in (*_SEPARATOR.finditer(masked), None):
        end = cut.start() if cut else len(masked)
        words = masked[start:end]
        if sum(map(str.isalpha, words)) > 2:
            begin = start + len(words) - len(words.lstrip())
            yield words.strip(), begin, begin + len(words.strip())
        start = cut.end() if cut else end
