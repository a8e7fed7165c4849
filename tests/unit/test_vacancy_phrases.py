"""Labels in running text: telling words in any order, forms of one word, names that several share."""

from __future__ import annotations

import pytest

from wsp_desk.vacancy.found import words_in
from wsp_desk.vacancy.phrases import PhraseIndex
from wsp_desk.vocabulary import Concept, Concepts

CONCEPTS = Concepts(
    [
        Concept("s:1", "heftruck rijden", ("heftruckcertificaat",)),
        Concept("s:2", "vakken vullen"),
        Concept("s:3", "op tijd komen", ("op tijd",)),
        Concept("s:4", "snoeien", ("tuinwerk",)),
        Concept("s:5", "maaien", ("tuinwerk",)),
        Concept("s:6", "tuinwerk doen", ("wegen",)),
    ]
)
INDEX = PhraseIndex(CONCEPTS)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("rijden op een heftruck", ["s:1"]),
        ("Je hebt een heftruckcertificaat", ["s:1"]),
        ("je vult de vakken", ["s:2"]),
        ("voor langere tijd", []),
        ("je gaat op weg", []),
        ("snoeien en maaien", ["s:4", "s:5"]),
        ("", []),
    ],
)
def test_what_is_found(words: str, found: list[str]) -> None:
    assert [CONCEPTS[each.concept].id for each in INDEX.mentions(words_in(words))] == found


def test_a_name_that_several_share_is_told() -> None:
    (shared,) = INDEX.mentions(words_in("Tuinwerk gevraagd"))
    assert shared.several
    (own,) = INDEX.mentions(words_in("heftruckcertificaat"))
    assert not own.several


def test_the_longest_label_wins() -> None:
    (found,) = INDEX.mentions(words_in("tuinwerk doen"))
    assert CONCEPTS[found.concept].id == "s:6"
