"""Guesses what the columns of an unknown layout are, by their headings and by what their cells look like.

Public: `suggest`, `Suggestion`, `Guess`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELD, Kind
from wsp_desk.intake.mapping import IDENTITY, Mapping, load_mapping
from wsp_desk.intake.readers import is_json, open_delivery
from wsp_desk.intake.suggesting.knowledge import Knowledge, load_knowledge
from wsp_desk.intake.suggesting.shapes import Shape, shape_of
from wsp_desk.privacy.redact import redact
from wsp_desk.texts import text

ROWS = 2_000
"""Rows that are looked at."""

_SURE, _LIKELY, _HINT = 95.0, 78.0, 65.0
_SEVERAL = (Kind.TABLE, Kind.TEXTS, Kind.CODES)


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column may be.

    Attributes:
        heading: As the delivery spells it.
        shape: What its cells look like.
        field: Field of the dossier, or ``dossier_id`` or ``source``; empty for none.
        personal: Kind of personal data, ``other`` where it has no kind; empty for none.
        alike: How much the heading is like a name of the field, 0 to 100.
        nearest: The field it comes nearest to, where it is not like enough.
        ignored: A layout that we ship passes this column over.
    """

    heading: str
    shape: Shape
    field: str = ""
    personal: str = ""
    alike: float = 0.0
    nearest: str = ""
    ignored: bool = False

    @property
    def sure(self) -> bool:
        """Whether the heading is a known one."""
        return self.alike >= _SURE


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A first mapping.

    Attributes:
        file: Name of the delivery.
        guesses: One per column, in the order of the delivery.
    """

    file: str
    guesses: tuple[Guess, ...]

    def of(self, field: str) -> list[Guess]:
        """The columns that fill a field."""
        return [guess for guess in self.guesses if guess.field == field]

    def unknown(self) -> list[Guess]:
        """The columns that nothing is made of."""
        return [one for one in self.guesses if not (one.field or one.personal or one.ignored)]


def suggest(path: Path) -> Suggestion:
    """Looks at the headings and the first rows of a delivery.

    Raises:
        KnownError: The file cannot be read, or follows the VUM standard, for which we ship a mapping.
    """
    if is_json(path):
        raise KnownError(
            text("{file} is JSON; daarvoor bestaat al een indeling: --mapping vum.", file=path.name)
        )
    knowledge = load_knowledge()
    delivery = open_delivery(path, _any_layout(knowledge))
    rows = next(islice(delivery.batches(), 1), None)
    columns: list[list[str]] = [[] for _ in delivery.headings]
    if rows is not None:
        columns = [column.slice(0, ROWS).to_pylist() for column in rows.table.columns]
    guesses = [
        _guess(heading, shape_of(cells), knowledge)
        for heading, cells in zip(delivery.headings, columns, strict=True)
        if heading.strip()
    ]
    return Suggestion(delivery.name, tuple(_with_number(_one_each(guesses))))


def _any_layout(knowledge: Knowledge) -> Mapping:
    """A layout that knows every name there is, to find the heading row by."""
    sonar = load_mapping("sonar")
    return replace(sonar, ignored=(*sonar.ignored, *knowledge.names, *knowledge.personal))


def _guess(heading: str, shape: Shape, knowledge: Knowledge) -> Guess:
    heading = redact(" ".join(heading.split()))[0]
    field, alike = knowledge.nearest(heading)
    word = knowledge.personal_word(heading)
    if word is not None:
        return Guess(heading, shape, personal=knowledge.kinds.get(word, "other"))
    if shape.personal and not (field == "holder_email" and knowledge.of_staff(heading)):
        return Guess(heading, shape, personal=shape.personal)
    if field.startswith("holder_") and not knowledge.of_staff(heading):
        alike = 0.0
    if alike >= _LIKELY and (field in IDENTITY or shape.fits(FIELD[field].kind)):
        return Guess(heading, shape, field, alike=alike)
    if knowledge.passed_over(heading):
        return Guess(heading, shape, ignored=True)
    if shape.postcode:
        return Guess(heading, shape, "pc4", nearest=field)
    if len(shape.coded) == 1:
        return Guess(heading, shape, shape.coded[0], nearest=field)
    return Guess(heading, shape, nearest=field if alike >= _HINT else "")


def _one_each(guesses: Sequence[Guess]) -> list[Guess]:
    """Leaves a field that can come from one column only to the column that is most like it."""
    best: dict[str, Guess] = {}
    for guess in guesses:
        if guess.field and guess.alike > best.get(guess.field, replace(guess, alike=-1.0)).alike:
            best[guess.field] = guess
    return [
        guess
        if not guess.field or best[guess.field] is guess or _may_be_several(guess.field)
        else replace(guess, field="", nearest=guess.field)
        for guess in guesses
    ]


def _may_be_several(field: str) -> bool:
    return field in FIELD and FIELD[field].kind in _SEVERAL


def _with_number(guesses: list[Guess]) -> list[Guess]:
    """Where no heading is that of a dossier number: the first column in which every cell is another."""
    if any(guess.field == "dossier_id" for guess in guesses):
        return guesses
    free = [
        place for place, guess in enumerate(guesses) if not (guess.field or guess.personal or guess.ignored)
    ]
    unique = [place for place in free if guesses[place].shape.unique and not guesses[place].shape.date]
    if unique:
        guesses[unique[0]] = replace(guesses[unique[0]], field="dossier_id", nearest="")
    return guesses
