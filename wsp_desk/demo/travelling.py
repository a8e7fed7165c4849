"""How far and by what people travel: columns on licences, transport, distance and address.

Public: `travel_columns`, `address_columns`.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.demo.chance import Bools, Chance, Ints
from wsp_desk.demo.people import People
from wsp_desk.demo.strings import choose, glue, numbers, words
from wsp_desk.demo.world import World

LETTERS = "ABCDEGHJKLMNPRTVWXZ"


def travel_columns(world: World, chance: Chance, people: People) -> dict[str, pa.Array]:
    """Licences, transport and reach, fitting each other but for the recipe's contradictions."""
    recipe, wrong = world.recipe.travel, world.recipe.contradictions
    licensed = _licensed(world, chance, people)
    odd = ~licensed & chance.yes("car without licence", wrong.car_without_licence) & ~people.corrected
    by_car = words(chance.pick("means by car", recipe.means_car_weights), recipe.means_car)
    otherwise = words(chance.pick("means otherwise", recipe.means_other_weights), recipe.means_other)
    km = np.asarray(recipe.km)[
        chance.pick_by("km", licensed.astype(np.int64), [recipe.km_other, recipe.km_car])
    ]
    per_km = np.where(licensed, recipe.minutes_per_km_car, recipe.minutes_per_km_other)
    minutes = np.maximum(1, np.rint(km * per_km / recipe.minutes_step)) * recipe.minutes_step
    independent = licensed | chance.yes("independent", world.by_ground("independent")[people.ground])
    return {
        "Rijbewijs": _licences(world, chance, people, licensed),
        "Vervoer": choose(licensed | odd, by_car, otherwise),
        "Maximale reisafstand": numbers(km),
        "Maximale reistijd": numbers(minutes.astype(np.int64)),
        "Zelfstandig reizen": words(np.where(independent, 0, 1), ["Ja", "Nee"]),
    }


def _licensed(world: World, chance: Chance, people: People) -> Bools:
    recipe = world.recipe.travel
    rate = np.asarray(recipe.car_licence)[people.level - 1] * np.where(people.age < 21, recipe.young, 1.0)
    return chance.yes("car licence", rate) & (people.age >= 18)


def _licences(world: World, chance: Chance, people: People, licensed: Bools) -> pa.Array:
    recipe = world.recipe.travel
    isco = np.array([concept.isco[:2] == "83" for concept in world.vocabulary.occupations])
    driver = isco[people.occupations[:, 0]].astype(np.int64)
    held = words(
        chance.pick_by("licences", driver, [recipe.licence_weights, recipe.driver_weights]),
        recipe.licence_sets,
    )
    return choose(licensed, held, words(chance.pick("no licence", recipe.without_weights), recipe.without))


def address_columns(world: World, chance: Chance, people: People) -> dict[str, pa.Array]:
    """Place, postcode and an invented street."""
    geography, identity = world.geography, world.recipe.identity
    return {
        "Gemeente": words(people.place, geography.municipality),
        "Postcode": _postcode(world, chance, people),
        "Plaats": words(people.place, geography.place),
        "Straatnaam": words(chance.whole("street", 0, len(identity.streets) - 1), identity.streets),
        "Huisnummer": numbers(chance.whole("house", 1, 280)),
        "Huisnummer Toevoeging": words(
            chance.whole("addition", 0, len(identity.additions) - 1), identity.additions
        ),
        "Arbeidsmarktregio": words(geography.region[people.place], geography.regions),
    }


def _postcode(world: World, chance: Chance, people: People) -> pa.Array:
    """Postcodes in the ways people write them; some are post-office boxes, some do not exist."""
    wrong = world.recipe.contradictions
    digits = words(_pc4_rows(world, chance, people), world.geography.pc4)
    missing = chance.yes("no such postcode", wrong.no_such_postcode) & ~people.corrected
    free = world.geography.free_pc4
    digits = choose(missing, numbers(free[chance.whole("which postcode", 0, len(free) - 1)]), digits)
    pairs = [one + other for one in LETTERS for other in LETTERS]
    letters = words(chance.whole("postcode letters", 0, len(pairs) - 1), pairs)
    letters = choose(chance.yes("postcode lower", wrong.postcode_lower), pc.utf8_lower(letters), letters)
    space = choose(chance.yes("postcode spaced", wrong.postcode_spaced), " ", "")
    return choose(chance.yes("postcode short", wrong.postcode_short), digits, glue(digits, space, letters))


def _pc4_rows(world: World, chance: Chance, people: People) -> Ints:
    boxes = world.geography.post_boxes
    in_box = (
        chance.yes("post box", world.recipe.contradictions.post_box) & ~people.corrected & (len(boxes) > 0)
    )
    which = boxes[chance.whole("which post box", 0, max(len(boxes) - 1, 0))] if len(boxes) else people.place
    return np.where(in_box, which, people.place)
