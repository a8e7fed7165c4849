"""Skills that a vacancy names.

Public: `SkillReader`.
"""

from __future__ import annotations

from collections.abc import Iterator

from wsp_desk.texts import Text, text
from wsp_desk.vacancy.found import Found, word_set, words_in
from wsp_desk.vacancy.phrases import Mention, PhraseIndex
from wsp_desk.vacancy.pieces import Piece, Section
from wsp_desk.vocabulary import Vocabulary

KIND = "skills"
_LIKELY = 0.66
_NAMES = frozenset(("word", "exact", "react", "java", "azure", "illustrator", "access", "teams"))
_MANY_MEANINGS = word_set(
    """administratie actief balanceren bediening bellen branden calculeren creatief cleaning drukken
    energie energiek expeditie handig houtbewerking inkoop inkopen keuren koken laden lossen marketing
    opruimen overzicht prijzen recruitment retouren sales sorteren tappen techniek telefoneren
    tekenen toezicht tuinbouw uitslag varen veiligheid verkoop wassen wegen zingen zorgvuldig"""
)


class SkillReader:
    """Finds skills by their labels; in a sentence that asks for nothing known, by what it describes.

    Args:
        vocabulary: The skills.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._index = PhraseIndex(vocabulary.skills)

    def read(self, piece: Piece) -> Iterator[Found]:
        """Skills named in a piece."""
        words = words_in(piece.words)
        for mention in self._index.mentions(words):
            start, end = words.starts[mention.first], words.ends[mention.last]
            if not _only_a_name(piece, mention, start):
                skill = self._vocabulary.skills[mention.concept]
                yield Found(KIND, [skill.id], start, end, _doubt(piece, mention))

    def guess(self, piece: Piece) -> Iterator[Found]:
        """The skill that a piece describes in other words; always doubtful."""
        hits = self._vocabulary.look_up("skill", piece.words, 1)
        if hits and hits[0].score >= _LIKELY:
            doubt = text("deze zin lijkt te gaan over '{skill}'", skill=hits[0].concept.label)
            yield Found(KIND, [hits[0].concept.id], 0, len(piece.words), doubt)


def _only_a_name(piece: Piece, mention: Mention, start: int) -> bool:
    """Whether a word that is also the name of a program is used as a word: "Word jij onze collega?"."""
    named = start > 0 and piece.words[start].isupper()
    return mention.single and mention.label in _NAMES and not named


def _doubt(piece: Piece, mention: Mention) -> Text | None:
    if not piece.section.asks:
        return text("dit staat bij wat de werkgever biedt of vertelt")
    if mention.several:
        return text("meer vaardigheden heten zo; kijk of dit de goede is")
    if mention.single and mention.label in _MANY_MEANINGS and piece.section is not Section.ASKS:
        return text("dit woord kan hier iets anders betekenen")
    return None
