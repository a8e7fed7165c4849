"""When and how people can work: columns on hours, availability, employability, wishes and support.

Public: `working_columns`.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk import codes
from wsp_desk.demo.chance import Chance, Ints
from wsp_desk.demo.people import LATER, NOW, UNABLE, YEAR, People
from wsp_desk.demo.strings import choose, numbers, words
from wsp_desk.demo.world import World

YES_NO = ["Ja", "Nee"]


def working_columns(world: World, chance: Chance, people: People) -> dict[str, pa.Array]:
    """Hours, availability and support, with the recipe's contradictions."""
    return {
        **_hours(world, chance, people),
        **_availability(world, chance, people),
        **_support(world, chance, people),
    }


def _yes_no(chance: Chance, name: str, rate: float) -> pa.Array:
    return words(np.where(chance.yes(name, rate), 0, 1), YES_NO)


def _hours(world: World, chance: Chance, people: People) -> dict[str, pa.Array]:
    recipe, wrong, mended = world.recipe.hours, world.recipe.contradictions, people.corrected
    most = np.asarray(recipe.choices)[chance.pick_by("hours", people.ground, world.by_ground("hours"))]
    least = np.maximum(4, most - 4 * chance.pick("hours lower", recipe.lower))
    half_hours = np.minimum(
        16, np.ceil(most * 2 / 5) + np.array([0, 1, 2, 4])[chance.pick("slack", recipe.slack)]
    )
    half_hours = np.where(chance.yes("day too short", wrong.day_too_short) & ~mended, 3, half_hours).astype(
        np.int64
    )
    swapped = chance.yes("hours swapped", wrong.hours_swapped) & ~mended
    least, most = np.where(swapped, most + 4, least), np.where(swapped, least, most)
    most = np.where(chance.yes("hours impossible", wrong.hours_impossible) & ~mended, 10 * most, most)
    office = chance.yes("office hours", recipe.office)
    irregular = chance.yes("irregular", np.where(office, recipe.irregular, recipe.irregular_only))
    half = choose(half_hours % 2 == 1, ",5", "")
    return {
        "Minimale uren/wk": numbers(least),
        "Beschikbare uren/wk": numbers(most),
        "Uren per dag": pc.binary_join_element_wise(numbers(half_hours // 2), half, ""),
        "Kantoortijden": words(np.where(office, 0, 1), YES_NO),
        "Onregelmatig werk": words(np.where(irregular, 0, 1), YES_NO),
    }


def _availability(world: World, chance: Chance, people: People) -> dict[str, pa.Array]:
    yes = np.isin(people.activity, (NOW, LATER))
    since = _available_from(world, chance, people)
    there = yes | chance.yes("no but since", world.recipe.contradictions.no_but_since) & ~people.corrected
    form = world.organisations.date_form[people.organisation]
    return {
        "Beschikbaar": words(np.where(yes, 0, 1), YES_NO),
        "Beschikbaar vanaf": world.dates.write(since, there, form),
    }


def _available_from(world: World, chance: Chance, people: People) -> Ints:
    recipe, wrong = world.recipe.hours, world.recipe.contradictions
    later = world.base + chance.whole("available later", *recipe.later)
    since = world.base - chance.whole("available since", *recipe.since)
    low, high = wrong.stale_years
    years_ago = world.base - ((low + (high - low) * chance.uniform("stale years")) * YEAR).astype(np.int64)
    since = np.where(chance.yes("yes but stale", wrong.yes_but_stale) & ~people.corrected, years_ago, since)
    return np.where(people.activity == LATER, later, np.maximum(since, people.registered))


def _support(world: World, chance: Chance, people: People) -> dict[str, pa.Array]:
    recipe = world.recipe.support
    unable = (people.activity == UNABLE).astype(np.int64)
    employability = 1 + chance.pick_by("employability", unable, [recipe.employability, recipe.cannot])
    return {
        "Arbeidsvermogen": numbers(employability),
        "Specifieke wensen": _wishes(world, chance),
        "Begeleiding": _yes_no(chance, "guidance", recipe.guidance),
        "Aanpassing werkomgeving": _yes_no(chance, "adaptation", recipe.adaptation),
        "Werkvariatie": _yes_no(chance, "variation", recipe.variation),
        "Toestemming": _yes_no(chance, "consent", recipe.consent),
        "Klantprofiel": _yes_no(chance, "client profile", recipe.client_profile),
    }


def _wishes(world: World, chance: Chance) -> pa.Array:
    """Wishes as one mask per person, at least one each; the text of each mask that occurs is made once."""
    recipe, position = world.recipe.support, codes.WISH.position
    mask = np.zeros(chance.size, dtype=np.int64)
    for pair, weights in zip(recipe.wish_pairs, recipe.wish_pair_weights, strict=True):
        bits = np.array([0, *(1 << position[wish] for wish in pair)])
        mask |= bits[chance.pick(f"wish {pair[0]}", weights)]
    for wish, rate in recipe.wish_singles.items():
        mask |= chance.yes(f"wish {wish}", rate).astype(np.int64) << position[wish]
    mask = np.where(mask == 0, 1 << position[next(iter(recipe.wish_singles))], mask)
    occurring, where = np.unique(mask, return_inverse=True)
    texts = ["|".join(codes.WISH.labels[wish] for wish in codes.WISH.of_mask(int(one))) for one in occurring]
    return words(where, texts)
