"""Everything that is the same for all people of a dump: recipe, words, places, organisations.

Public: `World`, `NEWCOMERS`, `CALIBRATION`.
"""

from __future__ import annotations

import zlib
from functools import cached_property
from typing import Final

import numpy as np
import pyarrow as pa

from wsp_desk.demo.chance import Chance, Floats, Ints
from wsp_desk.demo.geography import Geography, Organisations
from wsp_desk.demo.lexicon import Lexicon
from wsp_desk.demo.recipe import Recipe
from wsp_desk.demo.recipe_people import Ground
from wsp_desk.demo.strings import DateTable
from wsp_desk.vocabulary import Concepts, Vocabulary

NEWCOMERS: Final = 2**31
"""Part number of the people who are new in the second week."""

CALIBRATION: Final = 2**31 + 1
"""Part number of the people drawn to calibrate on; they appear in no dump."""


class World:
    """The setting of one dump.

    Attributes:
        base: Day of the first dump, in days since 1970-01-01: what people are is drawn as of that day.
        candidates: People in the first dump.
    """

    def __init__(self, recipe: Recipe, vocabulary: Vocabulary, candidates: int, seed: int) -> None:
        self.recipe = recipe
        self.candidates = candidates
        self.seed = seed
        self.base = int(np.datetime64(recipe.pool.weeks[0]).astype("datetime64[D]").astype(int))
        self.grounds: list[Ground] = list(recipe.grounds.values())
        self.vocabulary = vocabulary
        self.occupation_words = Lexicon(vocabulary.occupations, recipe.spelling, seed)
        self.skill_words = Lexicon(vocabulary.skills, recipe.spelling, seed)
        self.geography = Geography(vocabulary.places, recipe.places)
        self.dates = DateTable(recipe.organisations.date_formats)
        self.organisations = Organisations(
            self.geography,
            recipe.organisations,
            recipe.pool,
            self.grounds,
            candidates,
            recipe.neglect.organisations,
        )

    def by_ground(self, attribute: str) -> np.ndarray:
        """One attribute of all grounds: shape [grounds] or [grounds, k]."""
        return np.array([getattr(ground, attribute) for ground in self.grounds])

    @cached_property
    def occupation_groups(self) -> tuple[Ints, Ints, Ints]:
        """Occupations by ISCO sub-major group; per occupation the start and size of its group there."""
        groups = np.array([concept.isco[:2] for concept in self.vocabulary.occupations])
        _, group, sizes = np.unique(groups, return_inverse=True, return_counts=True)
        order = np.argsort(group, kind="stable")
        starts = np.cumsum(sizes) - sizes
        return order, starts[group], sizes[group]

    @cached_property
    def occupation_weights(self) -> Floats:
        """Weight of each occupation for each work level 1..6: shape [6, occupations]."""
        recipe, occupations = self.recipe.occupations, self.vocabulary.occupations
        groups = np.array([concept.isco[:2] for concept in occupations])
        _, where = np.unique(groups, return_inverse=True)
        weight = np.array([recipe.groups.get(group, recipe.other) for group in groups])
        spread = _spread(occupations, recipe.spread)
        skill_level = np.array([_skill_level(concept.isco) for concept in occupations])
        within = spread * np.array([recipe.popular.get(concept.id, 1.0) for concept in occupations])
        share = weight * within / np.bincount(where, within)[where]
        table: Floats = np.asarray(recipe.by_level)[:, skill_level - 1] * share
        return table

    @cached_property
    def skill_weights(self) -> Floats:
        """Weight of each skill among the further ones: shape [skills]."""
        return _spread(self.vocabulary.skills, self.recipe.skills.spread)

    @cached_property
    def typical_skills(self) -> Ints:
        """Positions of the skills typical for each occupation, padded with -1: shape [occupations, most]."""
        index = self.vocabulary.skills.index
        table = np.full((len(self.vocabulary.occupations), self.recipe.skills.most), -1, dtype=np.int64)
        for row, concept in enumerate(self.vocabulary.occupations):
            known = [index[skill] for skill in concept.skills[: table.shape[1]] if skill in index]
            table[row, : len(known)] = known
        return table

    @cached_property
    def sector_codes(self) -> tuple[pa.Array, Ints, Ints]:
        """All sector codes in one list, and per occupation the start and number of those that fit it."""
        table = self.recipe.sectors.codes
        keys = list(table)
        sizes = np.array([len(table[key]) for key in keys])
        key_of = [
            concept.isco[:2] if concept.isco[:2] in table else "" for concept in self.vocabulary.occupations
        ]
        where = np.array([keys.index(key) for key in key_of])
        return (
            pa.array([code for key in keys for code in table[key]]),
            (np.cumsum(sizes) - sizes)[where],
            sizes[where],
        )


def _spread(concepts: Concepts, spread: float) -> Floats:
    """A factor per concept, the same in every pool: not everything is equally common."""
    drawn = [Chance(0, zlib.crc32(concept.id.encode()), 1).normal("common")[0] for concept in concepts]
    factors: Floats = np.exp(spread * np.array(drawn))
    return factors


def _skill_level(isco: str) -> int:
    """ISCO-08 skill level by major group: 9 → 1, 4-8 → 2, 3 → 3, 1-2 → 4 (ILO, ISCO-08, volume 1)."""
    major = isco[:1]
    return {"9": 1, "3": 3, "2": 4, "1": 4}.get(major, 2)
