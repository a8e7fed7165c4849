"""Who it is about and who holds the dossier: columns that may never reach a snapshot, and the case number.

Public: `identity_columns`, `holder_columns`, `case_numbers`.

All of it is invented and says so. BSN-like numbers pass the eleven-test and lie in the range 9999xxxxx;
telephone numbers start with 06-000, which no network uses; e-mail addresses end in ``.example`` (RFC 2606).
"""

from __future__ import annotations

from functools import cache

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.demo.chance import Chance, Ints
from wsp_desk.demo.people import People
from wsp_desk.demo.recipe_parts import Weights
from wsp_desk.demo.strings import choose, glue, numbers, words
from wsp_desk.demo.world import World

_LETTERS = "ABCDEFGHJKLMNPRSTVWXYZ"
_HALF = len(_LETTERS) ** 2 * 100
_OTHER_HALF = len(_LETTERS) * 1000
_STEP = 618_033_989  # shares no factor with the number of case numbers, so every person gets another one


def case_numbers(number: Ints, seed: int) -> pa.Array:
    """Case numbers such as ``K7F3-91C2``: unique, a letter in each half, and only five digits in all.

    Args:
        number: Position of the person in the pool.
        seed: Decides where the numbering starts.
    """
    place = (number * _STEP + seed * 7_919) % (_HALF * _OTHER_HALF)
    return glue(
        words(place // _OTHER_HALF, _first_halves()), "-", words(place % _OTHER_HALF, _second_halves())
    )


@cache
def _first_halves() -> pa.Array:
    digits = "0123456789"
    return pa.array([a + b + c + d for a in _LETTERS for b in digits for c in _LETTERS for d in digits])


@cache
def _second_halves() -> pa.Array:
    digits = "0123456789"
    return pa.array([a + b + c + d for a in digits for b in digits for c in _LETTERS for d in digits])


@cache
def _test_bsn() -> Ints:
    """All numbers 9999xxxxx that pass the eleven-test: 9·d1 + 8·d2 + … + 2·d8 - d9 is a multiple of 11."""
    candidates = np.arange(999_900_000, 1_000_000_000)
    digits = candidates[:, None] // 10 ** np.arange(8, -1, -1) % 10
    passing: Ints = candidates[digits @ np.array([9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 == 0]
    return passing


def identity_columns(world: World, chance: Chance, people: People) -> dict[str, pa.Array]:
    """Name, number, contact and the other columns about the person."""
    recipe = world.recipe.identity
    serial = pc.utf8_lpad(numbers(people.number + 1), 4, "0")
    first = words(chance.whole("first name", 0, len(recipe.first) - 1), recipe.first)
    last = words(chance.whole("last name", 0, len(recipe.last) - 1), recipe.last)
    domain = words(chance.whole("e-mail domain", 0, len(recipe.email_domains) - 1), recipe.email_domains)
    bsn = _test_bsn()
    return {
        "ID_WZ": _numbers_as_registered(world, people.number),
        "BSN": numbers(bsn[(people.number * 31 + world.seed) % len(bsn)]),
        "Volledige Naam": glue(first, " ", last, "-", serial),
        "Geslacht": words(chance.pick("sex", recipe.sex_weights), recipe.sexes),
        "Leeftijd": numbers(people.age),
        "Telefoonnummer": _phones(chance, people.number, recipe.phone_weights),
        "E-mailadres": glue("testpersoon.", serial, "@", domain),
        "Bron": words(chance.whole("source", 0, len(recipe.sources) - 1), recipe.sources),
    }


def _numbers_as_registered(world: World, number: Ints) -> pa.Array:
    """Case numbers as they stand in the dump: a few share that of the person before, a few are missing."""
    pool = world.recipe.pool
    shared = np.isin(number, _spread_out(pool.duplicate_ids_per_100k, world.candidates, 0.4))
    none = np.isin(number, _spread_out(pool.missing_ids_per_100k, world.candidates, 0.8))
    blank = words(number % 2, ["", "NNB"])
    return choose(none, blank, case_numbers(number - shared, world.seed))


def _spread_out(per_100k: float, candidates: int, offset: float) -> Ints:
    """Evenly spread positions: as many as the rate says, at least one unless the pool is under 100 people."""
    count = min(candidates // 100, max(1, round(per_100k * candidates / 100_000)))
    return ((np.arange(count) + offset) * candidates / max(count, 1)).astype(np.int64)


def _phones(chance: Chance, number: Ints, weights: Weights) -> pa.Array:
    """Eight digits after 06, the first three of them 0, written in four ways."""
    tail = pc.utf8_lpad(numbers(number % 100_000), 5, "0")
    spaced = glue("06 000 ", pc.utf8_slice_codeunits(tail, 0, 2), " ", pc.utf8_slice_codeunits(tail, 2, 5))
    way = chance.pick("phone form", weights)
    plain = choose(way == 0, glue("06-000", tail), glue("06000", tail))
    return choose(way == 2, spaced, choose(way == 3, glue("+316000", tail), plain))


def holder_columns(world: World, chance: Chance, people: People) -> dict[str, pa.Array]:
    """The holder of each dossier, an invented professional at an invented organisation."""
    organisations = world.organisations
    serial = pc.utf8_lpad(numbers(people.holder), 4, "0")
    domain = words(people.organisation, organisations.domains)
    email = glue("consulent.", serial, "@", domain)
    broken = (
        chance.yes("holder e-mail broken", world.recipe.contradictions.holder_email_broken)
        & ~people.corrected
    )
    return {
        "Medewerker ID": glue("C", serial),
        "Medewerker Naam": glue("Consulent ", serial),
        "Medewerker E-mail": choose(broken, glue("consulent.", serial, "@"), email),
        "Organisatie Naam": words(people.organisation, organisations.names),
        "GSD Kantoor": words(people.organisation, organisations.offices),
    }
