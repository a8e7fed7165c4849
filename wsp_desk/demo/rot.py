"""What is not filled in, and what stands there instead.

Public: `Neglect`.

Each column has a score per dossier: the dossier's neglect (ground, years on the register, organisation,
chance) in the measure the recipe says, a shift for the ground, and noise. The dossiers with the highest
scores lack the value. Where "highest" starts is found on people drawn for that only, so that the published
rate holds for the pool as a whole and every cause keeps its effect.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from wsp_desk.demo.chance import Bools, Chance, Floats
from wsp_desk.demo.people import People, draw_people
from wsp_desk.demo.recipe_parts import Pattern, Rot
from wsp_desk.demo.strings import choose, words
from wsp_desk.demo.world import CALIBRATION, World


class Neglect:
    """Decides per column which dossiers lack a value."""

    def __init__(self, world: World) -> None:
        self._world = world
        chance = Chance(world.seed, CALIBRATION, world.recipe.pool.calibration)
        people = draw_people(world, chance, 0, week=0)
        self._limits = {
            column: float(np.quantile(self._scores(column, rot, chance, people), 1 - rot.rate))
            for column, rot in world.recipe.rot.items()
        }

    def missing(self, column: str, chance: Chance, people: People) -> Bools:
        """Which dossiers lack a usable value in this column, the changes of the week included."""
        rot, changes = self._world.recipe.rot[column], self._world.recipe.changes
        missing: Bools = self._scores(column, rot, chance, people) > self._limits[column]
        if not people.touched.any():
            return missing
        filled = people.touched & chance.yes(f"filled {column}", changes.filled)
        # Emptied in proportion to the rate: a field that is always filled in is hardly ever emptied.
        emptied = people.touched & chance.yes(f"emptied {column}", changes.emptied * rot.rate)
        return np.where(missing, ~filled, emptied)

    def apply(self, chance: Chance, people: People, columns: dict[str, pa.Array]) -> dict[str, pa.Array]:
        """The columns with their missing values in place of what is not known."""
        rotten = {}
        for column, rot in self._world.recipe.rot.items():
            forms = words(chance.pick(f"form {column}", list(rot.forms.values())), list(rot.forms))
            rotten[column] = choose(self.missing(column, chance, people), forms, columns[column])
        return rotten

    def _scores(self, column: str, rot: Rot, chance: Chance, people: People) -> Floats:
        shift = np.array([rot.grounds.get(ground, 0.0) for ground in self._world.recipe.grounds])
        noise = np.sqrt(1 - rot.loading**2) * chance.normal(f"rot {column}")
        scores: Floats = rot.loading * people.neglect + shift[people.ground] + noise
        for pattern in self._world.recipe.patterns:
            if pattern.column == column:
                never = _within(self._world, pattern, people) & chance.yes(
                    f"pattern {pattern.region}", pattern.rate
                )
                scores = np.where(never, np.inf, scores)
        return scores


def _within(world: World, pattern: Pattern, people: People) -> Bools:
    """The dossiers of the pattern's ground at the organisation that holds most of them in the region."""
    organisations, regions = world.recipe.organisations, world.geography.regions
    if pattern.region not in regions:
        return np.zeros(people.size, dtype=bool)
    at_uwv = world.recipe.grounds[pattern.ground].uwv > 0.5
    body = 0 if at_uwv else int(np.argmax(organisations.weights))
    organisation = regions.index(pattern.region) * len(organisations.names) + body
    ground = list(world.recipe.grounds).index(pattern.ground)
    inside: Bools = (people.ground == ground) & (people.organisation == organisation)
    return inside
