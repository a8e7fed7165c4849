"""The weekly change of values: in opened dossiers, groups of fields that belong together get other values.

Public: `alter`.

The other values are those of the dossier before it in the pool, group by group, so that what belongs together
stays together. Filling in and emptying is done where missing values are decided (`wsp_desk.demo.rot`).
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from wsp_desk.demo.chance import Chance
from wsp_desk.demo.people import People
from wsp_desk.demo.world import World


def alter(world: World, chance: Chance, people: People, columns: dict[str, pa.Array]) -> dict[str, pa.Array]:
    """The columns of which some values changed in the week."""
    itself = np.arange(people.size)
    altered = {}
    for group in world.recipe.changes.groups:
        other = people.touched & chance.yes(f"altered {group[0]}", world.recipe.changes.altered)
        source = pa.array(np.where(other, itself - 1, itself) % people.size)
        altered.update({name: columns[name].take(source) for name in group})
    return altered
