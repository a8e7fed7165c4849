"""The people behind the dossiers: who they are, before anything is registered about them.

Public: `People`, `draw_people`, `SCHOOL`, `WORK`, `UNABLE`, `LATER`, `NOW`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from wsp_desk.demo.chance import Bools, Chance, Floats, Ints
from wsp_desk.demo.world import World

SCHOOL, WORK, UNABLE, LATER, NOW = range(5)
"""What someone does now; the order of ``activity`` in the recipe."""

YEAR: Final = 365.25
_WEEK: Final = 7
_LAST_WORKING_DAY: Final = 3
"""The dump is made on a Monday; the last working day is three days before."""


@dataclass(frozen=True)
class People:
    """People as arrays, one value per person.

    Attributes:
        number: Position in the whole pool, from 0; decides case number and name.
        ground: Place in `codes.GROUND`.
        age: In years.
        years: Years on the register.
        registered: Day of registration, days since 1970-01-01.
        place: Row of the places.
        organisation: Number of the organisation.
        holder: Number of the holder, from 1.
        level: True work level 1..6.
        activity: One of `SCHOOL`, `WORK`, `UNABLE`, `LATER`, `NOW`.
        occupations: Up to three wanted occupations, positions in the vocabulary; -1: none. Shape [size, 3].
        neglect: How neglected the dossier is, about standard normal.
        touched: The dossier was opened in the week before this dump.
        corrected: Slips and contradictions in it were put right then.
    """

    number: Ints
    ground: Ints
    age: Ints
    years: Floats
    registered: Ints
    place: Ints
    organisation: Ints
    holder: Ints
    level: Ints
    activity: Ints
    occupations: Ints
    neglect: Floats
    touched: Bools
    corrected: Bools

    @property
    def size(self) -> int:
        """How many people."""
        return len(self.number)


def draw_people(world: World, chance: Chance, first: int, week: int, newcomers: bool = False) -> People:
    """Draws the people of one part of the pool.

    Args:
        world: The setting.
        chance: Source of the draws of this part.
        first: Number of the first person.
        week: 0 or 1; in week 1 some dossiers have been opened since.
        newcomers: They were registered in the last week.
    """
    ground = chance.pick("ground", world.by_ground("share"))
    age, years = _age_and_years(world, chance, ground, newcomers)
    place = chance.pick("place", world.geography.weights)
    touched = chance.yes("touched", world.recipe.changes.touched if week else 0.0)
    organisation, holder = _held_by(world, chance, ground, place, touched)
    level = 1 + chance.pick_by("level", ground, world.by_ground("levels"))
    last_day = world.base - _LAST_WORKING_DAY + (_WEEK if newcomers else 0)
    return People(
        number=first + np.arange(chance.size),
        ground=ground,
        age=age,
        years=years,
        registered=last_day - (years * YEAR).astype(np.int64),
        place=place,
        organisation=organisation,
        holder=holder,
        level=level,
        activity=chance.pick_by("activity", ground, world.by_ground("activity")),
        occupations=_occupations(world, chance, level),
        neglect=_neglect(world, chance, ground, age - years, years, organisation),
        touched=touched,
        corrected=touched & chance.yes("corrected", world.recipe.changes.corrected),
    )


def _held_by(world: World, chance: Chance, ground: Ints, place: Ints, touched: Bools) -> tuple[Ints, Ints]:
    """Organisation and holder; some opened dossiers were handed over to a colleague."""
    bodies, uwv = world.organisations, world.by_ground("uwv")[ground]
    organisation, holder = bodies.assign(chance, world.geography.region[place], uwv)
    handed_over = touched & chance.yes("handed over", world.recipe.changes.handed_over)
    return organisation, np.where(handed_over, bodies.colleague(organisation, holder), holder)


def _age_and_years(world: World, chance: Chance, ground: Ints, newcomers: bool) -> tuple[Ints, Floats]:
    """Age, and years on the register: nobody was registered before the age of 16."""
    mean, spread, low, high = world.by_ground("age")[ground].T
    # Folded at the lowest age: cutting off would put far too many people at exactly that age.
    age = np.minimum(low + np.abs(mean - low + spread * chance.normal("age")), high).astype(np.int64)
    shortest, longest, skew = world.by_ground("years")[ground].T
    if newcomers:
        return age, chance.uniform("years") * _LAST_WORKING_DAY / YEAR
    years = shortest + (longest - shortest) * chance.uniform("years") ** skew
    longest_possible = age - 16 + chance.uniform("birthday")
    return age, np.where(years < longest_possible, years, longest_possible * chance.uniform("years again"))


def _occupations(world: World, chance: Chance, level: Ints) -> Ints:
    """The first wanted occupation fits the level; further ones mostly lie in the same group."""
    recipe = world.recipe.occupations
    first = chance.pick_by("occupation 1", level - 1, world.occupation_weights)
    second = another(world, chance, "occupation 2", first, level, recipe.same_group)
    third = another(world, chance, "occupation 3", first, level, recipe.same_group)
    has_second = chance.yes("has occupation 2", recipe.second) & (second != first)
    has_third = (
        has_second
        & chance.yes("has occupation 3", recipe.third / recipe.second)
        & (third != first)
        & (third != second)
    )
    return np.stack([first, np.where(has_second, second, -1), np.where(has_third, third, -1)], axis=1)


def another(world: World, chance: Chance, name: str, like: Ints, level: Ints, same_group: float) -> Ints:
    """Another occupation: with chance `same_group` from the group of `like`, else any that fits the level."""
    order, start, size = world.occupation_groups
    near = order[start[like] + (chance.uniform(f"{name} near") * size[like]).astype(np.int64)]
    far = chance.pick_by(f"{name} far", level - 1, world.occupation_weights)
    return np.where(chance.yes(f"{name} same group", same_group), near, far)


def _neglect(
    world: World, chance: Chance, ground: Ints, age_at_start: Floats, years: Floats, organisation: Ints
) -> Floats:
    """Neglect grows with time on the register and depends on ground and organisation; the rest is chance."""
    recipe = world.recipe.neglect
    causes: Floats = (
        world.by_ground("neglect")[ground]
        + recipe.per_year * years
        + recipe.under_19 * (age_at_start < 19)
        + world.organisations.neglect[organisation]
    )
    return causes + chance.normal("neglect")
