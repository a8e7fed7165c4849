"""What people can and want to do: columns on occupations, sectors, skills, experience and courses.

Public: `work_columns`.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.demo.chance import Bools, Chance, Ints
from wsp_desk.demo.people import People, another
from wsp_desk.demo.strings import choose, glue, join, numbers, words
from wsp_desk.demo.world import World

COLUMNS_OCCUPATION = ("Bemiddelingsberoep", "Bemiddelingsberoep 2", "Bemiddelingsberoep 3")


def work_columns(world: World, chance: Chance, people: People) -> dict[str, pa.Array]:
    """The columns on work, as they would stand in a well-kept dossier, slips included."""
    columns = {
        name: _occupation_column(world, chance, name, people.occupations[:, place], people.corrected)
        for place, name in enumerate(COLUMNS_OCCUPATION)
    }
    columns["Beroepssector"] = _sectors(world, chance, people.occupations[:, 0])
    columns["Vaardigheden"] = _skills(world, chance, people)
    columns["Werkervaring"] = _experience(world, chance, people)
    columns["Cursussen"] = _courses(world, chance)
    return columns


def _occupation_column(
    world: World, chance: Chance, name: str, occupation: Ints, corrected: Bools
) -> pa.Array:
    recipe = world.recipe.spelling
    kinds = chance.pick(f"{name} kind", [recipe.label, recipe.alternative, recipe.slip, recipe.vague])
    vague = (kinds == 3) & (occupation >= 0) & ~corrected
    kinds = np.where((kinds == 3) | corrected & (kinds == 2), 0, kinds)
    form = world.occupation_words.spell(chance, name, occupation, kinds)
    text = words(
        form, _in_three_cases(world.occupation_words.forms, chance, name, form, recipe.upper, recipe.capital)
    )
    suffix = np.where(
        chance.yes(f"{name} suffix", recipe.suffix),
        chance.whole(f"{name} which", 0, len(recipe.suffixes) - 1),
        -1,
    )
    text = glue(text, words(np.where(occupation >= 0, suffix, -1), recipe.suffixes))
    vague_terms = words(chance.whole(f"{name} vague", 0, len(recipe.vague_terms) - 1), recipe.vague_terms)
    return choose(vague, vague_terms, text)


def _in_three_cases(
    forms: pa.Array, chance: Chance, name: str, form: Ints, upper: float, capital: float
) -> pa.Array:
    """Gives the forms in three cases, and moves each position, in place, to the case it gets."""
    case = chance.pick(f"{name} case", [1 - upper - capital, capital, upper])
    form[:] = np.where(form < 0, form, form + case * len(forms))
    return pa.concat_arrays([forms, pc.utf8_capitalize(forms), pc.utf8_upper(forms)])


def _sectors(world: World, chance: Chance, occupation: Ints) -> pa.Array:
    codes, start, size = world.sector_codes
    turn = chance.uniform("sector", 2)
    picked = start[occupation, None] + (turn * size[occupation, None]).astype(np.int64)
    second = chance.yes("sector 2", world.recipe.sectors.second) & (picked[:, 0] != picked[:, 1])
    there = np.stack([np.ones(chance.size, dtype=bool), second], axis=1)
    return join(words(picked[there], codes), there)


def _skills(world: World, chance: Chance, people: People) -> pa.Array:
    recipe = world.recipe.skills
    typical = world.typical_skills[people.occupations[:, 0]]
    second = np.where(people.occupations[:, 1:2] >= 0, world.typical_skills[people.occupations[:, 1]], -1)
    most = len(recipe.extras) - 1
    extra = chance.pick("extra skills", world.skill_weights, most)
    extra[np.arange(most) >= chance.pick("number of extra skills", recipe.extras)[:, None]] = -1
    typical[~chance.yes("typical skills", recipe.typical, typical.shape[1])] = -1
    second[~chance.yes("second skills", recipe.second, second.shape[1])] = -1
    having = np.concatenate([typical, second, extra], axis=1)
    there = (having >= 0) & _first_time(having)
    kinds = chance.pick("skill form", recipe.spelling, having.shape[1])
    forms = world.skill_words.spell(chance, "skill", having, kinds)
    return join(words(forms[there], world.skill_words.forms), there)


def _first_time(items: Ints) -> Bools:
    """Where an item did not already stand further to the left."""
    first = np.ones(items.shape, dtype=bool)
    for place in range(1, items.shape[1]):
        first[:, place] = (items[:, :place] != items[:, place : place + 1]).all(axis=1)
    return first


def _experience(world: World, chance: Chance, people: People) -> pa.Array:
    """Jobs, latest first, each with its years, none before the age of 16."""
    recipe = world.recipe.experience
    most = len(recipe.count) - 1
    this_year = world.recipe.pool.weeks[0].year
    jobs, years, there = [], [], []
    until = this_year - chance.whole("last job", *recipe.last)
    count = chance.pick("jobs", recipe.count)
    for place in range(most):
        length = np.asarray(recipe.years)[chance.whole(f"job {place} length", 0, len(recipe.years) - 1)]
        since = until - length
        there.append((count > place) & (since >= this_year - people.age + 16))
        jobs.append(
            another(world, chance, f"job {place}", people.occupations[:, 0], people.level, recipe.same_group)
        )
        years.append((since, until))
        until = since - chance.whole(f"job {place} gap", *recipe.gap)
    has = np.stack(there, axis=1)
    forms = world.occupation_words.spell(
        chance, "job", np.stack(jobs, axis=1), chance.pick("job form", recipe.spelling, most)
    )
    since, until = (np.stack([pair[end] for pair in years], axis=1)[has] for end in (0, 1))
    items = glue(
        words(forms[has], world.occupation_words.forms), " (", numbers(since), "-", numbers(until), ")"
    )
    return join(items, has)


def _courses(world: World, chance: Chance) -> pa.Array:
    recipe = world.recipe.courses
    most = len(recipe.count) - 1
    picked = chance.pick("courses", recipe.weights, most)
    there = (np.arange(most) < chance.pick("number of courses", recipe.count)[:, None]) & _first_time(picked)
    return join(words(picked[there], recipe.names), there)
