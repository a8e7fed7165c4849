"""How terms of the vocabulary stand in a dump: preferred label, another label, or a slip.

Public: `Lexicon`.
"""

from __future__ import annotations

from random import Random

import numpy as np
import pyarrow as pa

from wsp_desk.demo.chance import Chance, Ints
from wsp_desk.demo.recipe_parts import SpellingPart
from wsp_desk.demo.slips import slips_of
from wsp_desk.vocabulary import Concepts


class Lexicon:
    """All written forms of a list of concepts, in one table.

    Attributes:
        forms: The written forms; first the preferred labels, in the order of the concepts.
    """

    def __init__(self, concepts: Concepts, recipe: SpellingPart, seed: int) -> None:
        self._count = len(concepts)
        forms = [concept.label for concept in concepts]
        starts, counts = [np.arange(len(concepts))], [np.ones(len(concepts), dtype=np.int64)]
        for extra in (_alternatives(concepts), _slips(concepts, recipe, seed)):
            sizes = np.array([len(group) for group in extra], dtype=np.int64)
            starts.append(len(forms) + np.cumsum(sizes) - sizes)
            counts.append(sizes)
            forms.extend(form for group in extra for form in group)
        self.forms = pa.array(forms, pa.string())
        self._starts, self._counts = np.stack(starts), np.stack(counts)

    def spell(self, chance: Chance, name: str, concepts: Ints, kinds: Ints) -> Ints:
        """Chooses a written form.

        Args:
            chance: Source of the choice among forms of one kind.
            name: Name of the draw.
            concepts: Position of the concept per person; negative: none. Shape [size] or [size, k].
            kinds: 0 the label, 1 another label, 2 a slip; where there is none, the label. Same shape.

        Returns:
            Positions in `forms`, negative where there is no concept.
        """
        concept = np.maximum(concepts, 0)
        kind = np.where(self._counts[kinds, concept] > 0, kinds, 0)
        turn = chance.uniform(name, concepts.shape[1] if concepts.ndim > 1 else 0)
        form = self._starts[kind, concept] + (turn * self._counts[kind, concept]).astype(np.int64)
        return np.where(concepts < 0, -1, form)


def _alternatives(concepts: Concepts) -> list[list[str]]:
    return [list(concept.alternatives) for concept in concepts]


def _slips(concepts: Concepts, recipe: SpellingPart, seed: int) -> list[list[str]]:
    known = {form for concept in concepts for form in (concept.label, *concept.alternatives)}
    chance = Random(seed)  # noqa: S311 - invented data, nothing secret
    made = [slips_of(concept.label, recipe.slips, chance, recipe) for concept in concepts]
    return [[slip for slip in group if slip not in known] for group in made]
