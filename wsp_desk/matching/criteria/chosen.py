"""Criteria that are met by any one of some codes; the kinds themselves are in modules of their own.

Public: `AnyOf`, `ChosenValue`.

The evidence is 1 when the dossier holds one of the asked codes, else 0; a list without codes that is known to
be empty gives 0 too.
"""

# The methods are described in CriterionKind; not every kind needs all they are given.
# ruff: noqa: ARG002, D102

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.codes import CodeList
from wsp_desk.errors import BugError
from wsp_desk.fields import FIELD, Kind
from wsp_desk.matching.criteria import parsing
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Step, said
from wsp_desk.matching.evidence import Coded, Evidence, comparable_group
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class ChosenValue:
    """Any of these will do.

    Attributes:
        codes: Codes of the kind's list, in the order of the list.
    """

    codes: tuple[str, ...]


class AnyOf(CriterionKind[ChosenValue]):
    """A kind that rests on one coded field.

    Attributes:
        code_list: The value list of the field.
        steps: Codes that may be allowed besides, to find more.
    """

    code_list: ClassVar[CodeList]
    steps: ClassVar[tuple[str, ...]] = ()
    thresholds: ClassVar[tuple[float, float]] = (1.0, 1.0)

    def parse(self, raw: object, vocabulary: Vocabulary) -> ChosenValue:
        return ChosenValue(parsing.chosen(raw, self.choices(), self.label))

    def choices(self) -> Mapping[str, str]:
        """Code → label of what can be asked."""
        return self.code_list.labels

    def to_json(self, value: ChosenValue, vocabulary: Vocabulary) -> object:
        return list(value.codes)

    def describe(self, value: ChosenValue, vocabulary: Vocabulary) -> Text:
        return text("{labels}", labels=self.words(value.codes))

    def evidence(self, pool: Pool, value: ChosenValue) -> Evidence:
        masks, coded = _distinct(pool, self.fields[0])
        meets = masks & np.uint32(self.code_list.mask(value.codes)) != 0
        return coded.evidence(np.append(meets.astype(np.float64), np.nan))

    def warm(self, pool: Pool) -> None:
        _distinct(pool, self.fields[0])

    def finding(self, pool: Pool, row: int, value: ChosenValue) -> Finding:
        name = self.fields[0]
        own = _own(pool, name, row)
        sentence = self.sentence(own, value, said(pool, row, name))
        return Finding(name, own, pool.since(name, row), sentence)

    def looser(self, value: ChosenValue, vocabulary: Vocabulary) -> Sequence[Step[ChosenValue]]:
        return [
            Step(
                ChosenValue(tuple(code for code in self.code_list.labels if code in (*value.codes, more))),
                text("{label} is ook goed", label=self.code_list.labels[more]),
            )
            for more in self.steps
            if more not in value.codes
        ]

    def words(self, codes: Sequence[str]) -> str:
        """Codes as a user reads them, with commas between them."""
        return ", ".join(self.code_list.labels[code] for code in codes)

    @abstractmethod
    def sentence(self, own: Sequence[str], value: ChosenValue, source: Text) -> Text:
        """What a dossier holds, in one sentence.

        Args:
            own: Its codes.
            value: What is asked.
            source: Field and dump, to close the sentence with.
        """


def _distinct(pool: Pool, name: str) -> tuple[NDArray[np.uint32], Coded]:
    """The sets of codes that occur as bits, and who has which; one past the last is unknown."""
    return pool.derived(("chosen codes", name), lambda pool: _make_distinct(pool, name))


def _make_distinct(pool: Pool, name: str) -> tuple[NDArray[np.uint32], Coded]:
    known = pool.known(name)
    masks, places = np.unique(np.where(known, _masks(pool, name), 0), return_inverse=True)
    codes = np.where(known, places, len(masks)).astype(np.intp)
    return masks.astype(np.uint32), Coded(codes, len(masks) + 1, comparable_group(pool))


def _masks(pool: Pool, name: str) -> NDArray[np.uint32]:
    """uint32 [n]: a field with one code as a set of one."""
    values = pool.values(name)
    if FIELD[name].kind is Kind.CODES:
        sets: NDArray[np.uint32] = values.astype(np.uint32, copy=False)
        return sets
    bits = np.zeros(256, np.uint32)
    for code, place in _codes(name).position.items():
        bits[int(code)] = 1 << place
    one: NDArray[np.uint32] = bits[values]
    return one


def _own(pool: Pool, name: str, row: int) -> list[str]:
    masks, coded = _distinct(pool, name)
    return _codes(name).of_mask(int(masks[coded.codes[row]]))


def _codes(name: str) -> CodeList:
    codes = FIELD[name].codes
    if codes is None:
        raise BugError(f"{name} has no codes")
    return codes
