"""A structural cause: a slice of the pool where one field is in trouble far more than elsewhere.

Public: `Pattern`, `WHERE`.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from wsp_desk.codes import GROUND
from wsp_desk.fields import FIELD
from wsp_desk.texts import Text, text

WHERE = {
    "region": text("regio"),
    "organisation": text("organisatie"),
    "ground": text("grondslag"),
    "period": text("instroom"),
}
"""What a user calls the dimensions."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One structural cause.

    Attributes:
        field: Field in trouble.
        where: Dimension and value; together they describe the slice. An empty value means not known.
        size: Dossiers in the slice.
        trouble: Of which the field is in trouble.
        expected: How many were to be expected there.
        elsewhere: Share in trouble in the rest of the pool.
        p: Chance of seeing this anywhere without a cause, all tests counted; at most the alpha of the search.
    """

    field: str
    where: tuple[tuple[str, str], ...]
    size: int
    trouble: int
    expected: float
    elsewhere: float
    p: float

    @property
    def id(self) -> str:
        """Its name: the same field and slice have the same name in every pool."""
        words = "\n".join([self.field, *(f"{name}={value}" for name, value in self.where)])
        return blake2b(words.encode(), digest_size=4).hexdigest()

    @property
    def share(self) -> float:
        """Share of the slice in trouble."""
        return self.trouble / self.size

    @property
    def excess(self) -> float:
        """Dossiers in trouble above what was to be expected: what solving the cause would mend."""
        return self.trouble - self.expected

    @property
    def place(self) -> str:
        """The slice in words, for example "organisatie Demo, grondslag Wajong"."""
        return ", ".join(f"{WHERE[name]} {_shown(name, value)}" for name, value in self.where)

    @property
    def sentence(self) -> Text:
        """What was found, in one sentence."""
        return text(
            "Bij {place} is {field} in {share} procent van {size} dossiers niet in orde; "
            "te verwachten was {expected} procent.",
            place=self.place,
            field=FIELD[self.field].dutch,
            share=round(100 * self.share),
            size=self.size,
            expected=round(100 * self.expected / self.size),
        )

    def to_json(self) -> dict[str, Any]:
        """The pattern for scripts."""
        return {
            "pattern": self.id,
            "field": self.field,
            "where": dict(self.where),
            "size": self.size,
            "trouble": self.trouble,
            "share": round(self.share, 4),
            "expected": round(self.expected / self.size, 4),
            "elsewhere": round(self.elsewhere, 4),
            "excess": round(self.excess, 1),
            "p": self.p,
            "sentence": str(self.sentence),
        }


def _shown(name: str, value: str) -> str:
    if not value:
        return "onbekend"
    return GROUND.labels.get(value, value) if name == "ground" else value
