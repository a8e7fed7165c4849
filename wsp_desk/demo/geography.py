"""Where the invented people live, and which invented organisations look after them.

Public: `Geography`, `Organisations`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyarrow as pa

from wsp_desk.demo.chance import Chance, Floats, Ints
from wsp_desk.demo.recipe_parts import PoolPart
from wsp_desk.demo.recipe_people import Ground, OrganisationsPart, PlacesPart
from wsp_desk.vocabulary import Places


class Geography:
    """Places with weights, and the region of each.

    Attributes:
        weights: Share of the people per row of the places.
        regions: Names of the labour-market regions, sorted.
        region: Region per row of the places.
        seats: Per region the municipality with most people.
        post_boxes: Rows that are post-office boxes only.
    """

    def __init__(self, places: Places, recipe: PlacesPart) -> None:
        self.places = places
        self.pc4 = pa.array(places.pc4).cast(pa.string())
        self.place = pa.array(list(places.place), pa.string())
        self.municipality = pa.array(list(places.municipality), pa.string())
        residential = np.asarray(places.residential, dtype=bool)
        self.weights = _weights(np.array(places.municipality, dtype=object), residential, recipe)
        names, self.region = np.unique(np.array(places.region, dtype=str), return_inverse=True)
        self.regions: list[str] = names.tolist()
        self.region_shares = np.bincount(self.region, self.weights, len(self.regions))
        self.seats = [self._seat(number) for number in range(len(self.regions))]
        self.post_boxes = np.flatnonzero(~residential)
        self.free_pc4 = np.setdiff1d(np.arange(1000, 10_000), places.pc4)

    def _seat(self, region: int) -> str:
        rows = np.flatnonzero(self.region == region)
        names, where = np.unique(np.array(self.places.municipality, dtype=str)[rows], return_inverse=True)
        return str(names[np.bincount(where, self.weights[rows]).argmax()])


def _weights(municipality: np.ndarray, residential: np.ndarray, recipe: PlacesPart) -> Floats:
    """Share of inhabitants per row: those of a municipality are spread evenly over its residential PC4."""
    names, where = np.unique(municipality.astype(str), return_inverse=True)
    rows = np.maximum(np.bincount(where, residential, len(names)), 1)
    thousands = np.array(
        [
            recipe.thousands.get(name, recipe.thousands_per_pc4 * count)
            for name, count in zip(names, rows, strict=True)
        ]
    )
    weights: Floats = np.where(residential, (thousands / rows)[where], 0.0)
    shares: Floats = weights / weights.sum()
    return shares


class Organisations:
    """One UWV office and a few municipal bodies per region, each with its holders and its habits.

    Attributes:
        names, offices, domains: Per organisation.
        date_form: How the organisation writes dates.
        neglect: Shift of the neglect of its dossiers, in standard deviations.
    """

    def __init__(
        self,
        geography: Geography,
        recipe: OrganisationsPart,
        pool: PoolPart,
        grounds: Sequence[Ground],
        candidates: int,
        spread: float,
    ) -> None:
        self._per_region = len(recipe.names)
        seats = geography.seats
        self.names = pa.array(
            [name.format(seat=seat) for seat in seats for name in recipe.names], pa.string()
        )
        self.offices = pa.array(
            [office.format(seat=seat) for seat in seats for office in recipe.offices], pa.string()
        )
        self.domains = pa.array(recipe.domains * len(seats), pa.string())
        habits = Chance(0, 0, len(self.names))
        self.date_form = habits.pick("date form", recipe.date_weights)
        self.neglect = spread * habits.normal("neglect")
        self._municipal = np.asarray(recipe.weights, dtype=float)
        uwv = sum(ground.share * ground.uwv for ground in grounds)
        shares = np.append(uwv, (1 - uwv) * self._municipal[1:] / self._municipal.sum())
        expected = candidates * (geography.region_shares[:, None] * shares).ravel()
        self._holders = np.maximum(1, np.ceil(expected / pool.caseload)).astype(np.int64)
        self._skew = pool.caseload_skew
        self._first = np.cumsum(self._holders) - self._holders + 1

    def assign(self, chance: Chance, region: Ints, uwv: np.ndarray) -> tuple[Ints, Ints]:
        """Organisation and holder number of each person.

        Args:
            chance: Source of the draws.
            region: Region per person.
            uwv: Chance per person that UWV holds the dossier.
        """
        kind = np.where(chance.yes("at uwv", uwv), 0, chance.pick("municipal body", self._municipal))
        organisation = region * self._per_region + kind
        turn = chance.uniform("holder") ** self._skew
        return organisation, self._first[organisation] + (turn * self._holders[organisation]).astype(np.int64)

    def colleague(self, organisation: Ints, holder: Ints) -> Ints:
        """The next holder at the same organisation; the same one where there is no other."""
        first = self._first[organisation]
        following: Ints = first + (holder - first + 1) % self._holders[organisation]
        return following
