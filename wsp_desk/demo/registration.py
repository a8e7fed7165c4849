"""When and how someone came on the register: dates, ground, and Sonar's own counters.

Public: `registration_columns`.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from wsp_desk import codes
from wsp_desk.demo.chance import Chance, Ints
from wsp_desk.demo.people import People
from wsp_desk.demo.strings import choose, numbers, words
from wsp_desk.demo.world import World

WORKING_DAYS = 5


def registration_columns(world: World, chance: Chance, people: People) -> dict[str, pa.Array]:
    """Registration, last change, ground and counters."""
    recipe = world.recipe.registration
    everyone = np.ones(people.size, dtype=bool)
    form = world.organisations.date_form[people.organisation]
    reported = people.registered - chance.whole("reported", 0, recipe.reported_before)
    paid = people.registered - chance.whole("first paid day", 0, recipe.paid_before)
    return {
        "Datum melding": world.dates.write(reported, everyone, form),
        "1e uitk dag (niet WW)": world.dates.write(paid, chance.yes("benefit", recipe.benefit), form),
        "Inschrijfdatum": _registered(
            world, chance, people, world.dates.write(people.registered, everyone, form)
        ),
        "Datum laatste wijziging": world.dates.write(_changed(world, chance, people), everyone, form),
        "Grondslag": words(people.ground, list(codes.GROUND.labels.values())),
        "Banenafspraak": words(chance.pick("register", recipe.register), ["1", "2", "0"]),
        "Cases (aantal)": numbers(chance.pick("cases", recipe.cases)),
        "Sonar": words(np.zeros(people.size, dtype=np.int64), ["1"]),
        "Participatieladder": numbers(chance.pick("ladder", recipe.ladder)),
        "Aantal": words(np.zeros(people.size, dtype=np.int64), ["1"]),
    }


def _registered(world: World, chance: Chance, people: People, written: pa.Array) -> pa.Array:
    """A few dates of registration are impossible, placeholders, or far in the future."""
    wrong = world.recipe.contradictions
    kinds = (
        ("date impossible", wrong.date_impossible, wrong.dates_impossible),
        ("date placeholder", wrong.date_placeholder, wrong.dates_placeholder),
        ("date future", wrong.date_future, wrong.dates_future),
    )
    for name, rate, dates in kinds:
        there = chance.yes(name, rate) & ~people.corrected
        written = choose(there, words(chance.whole(f"{name} which", 0, len(dates) - 1), dates), written)
    return written


def _changed(world: World, chance: Chance, people: People) -> Ints:
    """Day of the last change: the more neglected, the closer to the day of registration.

    A dossier opened in the last week carries a day of that week, but for a few whose date was not kept up.
    """
    passed = chance.uniform("last change") ** np.exp(world.recipe.neglect.last_change * people.neglect)
    changed = people.registered + (passed * (world.base - 3 - people.registered)).astype(np.int64)
    this_week = world.base + chance.whole("day of change", 0, WORKING_DAYS - 1)
    dated = people.touched & ~chance.yes("undated", world.recipe.changes.undated)
    return np.where(dated, this_week, np.maximum(changed, people.registered))
