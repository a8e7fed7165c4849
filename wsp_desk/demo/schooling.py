"""Schooling and languages: columns on level, education and what people speak.

Public: `schooling_columns`.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from wsp_desk.demo.chance import Chance, Ints
from wsp_desk.demo.people import SCHOOL, YEAR, People
from wsp_desk.demo.strings import glue, join, numbers, words
from wsp_desk.demo.world import World

DONE, BROKEN_OFF, BUSY = range(3)


def schooling_columns(world: World, chance: Chance, people: People) -> dict[str, pa.Array]:
    """Level, education and Dutch, as known to who knows the person; with the recipe's contradictions."""
    recipe, wrong = world.recipe.education, world.recipe.contradictions
    level = chance.pick_by("education", people.level - 1, recipe.levels)
    status = _status(world, chance, people, level)
    odd = chance.yes("level against education", wrong.level_against_education) & ~people.corrected
    diploma = (status == DONE) | chance.yes(
        "diploma of nothing", wrong.diploma_of_nothing
    ) & ~people.corrected
    spoken, written = _dutch(world, chance)
    return {
        "Werk- en denkniveau": numbers(np.where(odd, 7 - people.level, people.level)),
        "Opleidingsniveau": _in_words(chance, level, recipe.words),
        "Status opleiding": words(status, recipe.status_words),
        "Einddatum opleiding": _end(world, chance, people, level, status),
        "Diploma": words(np.where(diploma, 0, 1), ["Ja", "Nee"]),
        "Mondeling Nederlands": numbers(spoken),
        "Schriftelijk Nederlands": numbers(written),
        "Overige talen": _other_languages(world, chance),
    }


def _in_words(chance: Chance, level: Ints, table: list[list[str]]) -> pa.Array:
    sizes = np.array([len(forms) for forms in table])
    starts = np.cumsum(sizes) - sizes
    turn = (chance.uniform("education word") * sizes[level]).astype(np.int64)
    return words(starts[level] + turn, [form for forms in table for form in forms])


def _status(world: World, chance: Chance, people: People, level: Ints) -> Ints:
    broken_off = chance.yes("broken off", np.asarray(world.recipe.education.broken_off)[level])
    return np.where(people.activity == SCHOOL, BUSY, np.where(broken_off, BROKEN_OFF, DONE))


def _end(world: World, chance: Chance, people: People, level: Ints, status: Ints) -> pa.Array:
    usual = np.asarray(world.recipe.education.end_age)[level]
    ended = world.base - ((people.age + 0.5 - usual) * YEAR + 150 * chance.normal("education end")).astype(
        np.int64
    )
    past = np.minimum(ended, world.base - chance.whole("recently ended", 20, 400))
    future = world.base + chance.whole("education to go", 30, 900)
    forgotten = chance.yes("school ended", world.recipe.contradictions.school_ended) & ~people.corrected
    end = np.where((status == BUSY) & ~forgotten, future, past)
    return world.dates.write(end, status >= 0, world.organisations.date_form[people.organisation])


def _dutch(world: World, chance: Chance) -> tuple[Ints, Ints]:
    recipe = world.recipe.languages
    spoken = 1 + chance.pick("spoken", recipe.spoken)
    return spoken, np.maximum(1, spoken - chance.pick("written", recipe.lower))


def _other_languages(world: World, chance: Chance) -> pa.Array:
    recipe = world.recipe.languages
    most = len(recipe.other) - 1
    language = chance.pick("languages", recipe.weights, most)
    there = np.arange(most) < chance.pick("number of languages", recipe.other)[:, None]
    there[:, 1:] &= language[:, 1:] != language[:, :-1]
    levels = 1 + chance.pick("language levels", recipe.spoken, most)
    return join(glue(words(language[there], recipe.names), " ", numbers(levels[there])), there)
