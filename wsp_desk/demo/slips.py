"""Typing errors as people make them.

Public: `slips_of`.

Keys beside each other, letters lost, doubled or swapped, spelled by ear, compounds spelled apart, plural and
female forms.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from wsp_desk.demo.recipe_parts import SpellingPart


def slips_of(term: str, count: int, chance: Random, recipe: SpellingPart) -> list[str]:
    """Different misspellings of a term, never the term itself; fewer than `count` where few are possible.

    Args:
        term: How it should be written.
        count: How many are wanted.
        chance: Where the choices come from.
        recipe: Which sounds, keys and forms are mixed up.
    """
    found: dict[str, None] = {}
    for _ in range(4 * count):
        slip = chance.choice(_KINDS)(term, chance, recipe)
        if slip.strip() and slip != term:
            found[slip] = None
        if len(found) == count:
            break
    return list(found)


def _place(term: str, chance: Random) -> int:
    """A place inside the term; the first letter is hardly ever wrong."""
    return chance.randrange(1, len(term)) if len(term) > 1 else 0


def _lost(term: str, chance: Random, _: SpellingPart) -> str:
    at = _place(term, chance)
    return term[:at] + term[at + 1 :]


def _doubled(term: str, chance: Random, _: SpellingPart) -> str:
    at = _place(term, chance)
    return term[:at] + term[at] + term[at:]


def _swapped(term: str, chance: Random, _: SpellingPart) -> str:
    at = _place(term, chance)
    return term[:at] + term[at + 1 : at + 2] + term[at] + term[at + 2 :]


def _beside(term: str, chance: Random, recipe: SpellingPart) -> str:
    at = _place(term, chance)
    for row in recipe.keyboard:
        key = row.find(term[at])
        if key >= 0:
            return term[:at] + row[max(0, min(len(row) - 1, key + chance.choice((-1, 1))))] + term[at + 1 :]
    return term


def _by_ear(term: str, chance: Random, recipe: SpellingPart) -> str:
    possible = [(right, heard) for right, heard in recipe.phonetic if right in term]
    return term.replace(*chance.choice(possible), 1) if possible else term


def _apart(term: str, chance: Random, recipe: SpellingPart) -> str:
    tails = [
        tail
        for tail in recipe.tails
        if term.endswith(tail) and len(term) > len(tail) and term[-len(tail) - 1].isalpha()
    ]
    if not tails:
        return term.replace("-", " ") if "-" in term else term.replace(" ", "", 1)
    tail = chance.choice(tails)
    return f"{term[: -len(tail)]} {tail}"


def _other_form(term: str, chance: Random, recipe: SpellingPart) -> str:
    possible = [(ending, form) for ending, form in recipe.forms if term.endswith(ending)]
    if not possible:
        return term
    ending, form = chance.choice(possible)
    return term[: -len(ending)] + form


_Kind = Callable[[str, Random, SpellingPart], str]
_KINDS: tuple[_Kind, ...] = (_lost, _lost, _doubled, _swapped, _beside, _by_ear, _by_ear, _apart, _other_form)
