"""What every kind of criterion can do.

Public: `CriterionKind`, `Finding`, `Step`, `Opens`.

A kind has one module. It reads its value from a request strictly, gives evidence for the whole pool at once,
and says in one Dutch sentence what a dossier holds. It knows nothing of weights, importance or ranking.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.fields import FIELD, Status
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.matching.evidence import Evidence
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Vocabulary

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Finding:
    """What one dossier holds for one criterion.

    Attributes:
        field: Name of the field it rests on.
        value: That field's value as JSON can hold it; None where unknown.
        since: Date of the dump since which it stands.
        sentence: One Dutch sentence that names value, field and date.
    """

    field: str
    value: object
    since: date | None
    sentence: Text


@dataclass(frozen=True, slots=True)
class Step(Generic[V]):
    """One step looser.

    Attributes:
        value: The looser value.
        label: What changes, in a few words.
    """

    value: V
    label: Text


class Opens(StrEnum):
    """Which answers make the evidence of a kind known, where more than one of its fields is open."""

    FIRST = "first"  # the one field that `unknown_field` names
    ANY = "any"  # any one of the open fields
    EVERY = "every"  # all of them together, and no less


class CriterionKind(ABC, Generic[V]):
    """One kind of criterion over values of type V (frozen and hashable).

    Attributes:
        key: Its name in a request.
        label: What a user calls it.
        fields: Every field of the dossier it can rest on, the most important first.
        thresholds: Lowest and highest threshold a release of the weights may set, so that a looser question
            never loses a dossier; equal where a must means everything that is asked.
        opens: Which answers make the evidence known.
        farthest: How many steps looser in one direction are looked at to say where a dossier comes back.
    """

    key: ClassVar[str]
    label: ClassVar[Text]
    fields: ClassVar[tuple[str, ...]]
    thresholds: ClassVar[tuple[float, float]] = (0.01, 1.0)
    opens: ClassVar[Opens] = Opens.FIRST
    farthest: ClassVar[int] = 8

    @abstractmethod
    def parse(self, raw: object, vocabulary: Vocabulary) -> V:
        """Reads the value of a request.

        Raises:
            KnownError: The value cannot be understood; the sentence says why and what is allowed.
        """

    @abstractmethod
    def to_json(self, value: V, vocabulary: Vocabulary) -> object:
        """The value as a request holds it; `parse` reads it back to the same value."""

    @abstractmethod
    def describe(self, value: V, vocabulary: Vocabulary) -> Text:
        """What is asked, in a few words, for a chip on the screen."""

    @abstractmethod
    def evidence(self, pool: Pool, value: V) -> Evidence:
        """Score and known for every dossier."""

    @abstractmethod
    def finding(self, pool: Pool, row: int, value: V) -> Finding:
        """What a dossier holds, for a dossier where the evidence is known."""

    @abstractmethod
    def looser(self, value: V, vocabulary: Vocabulary) -> Sequence[Step[V]]:
        """Every way to ask one step less.

        A looser value never makes a dossier fall short that did not.
        """

    def parts(self, value: V, vocabulary: Vocabulary) -> Sequence[Step[V]]:  # noqa: ARG002
        """Every way to leave out one part of a list that is asked as a whole: a task, a licence, a language.

        As with `looser`, no dossier may fall short that did not. A kind without such a list has none; a
        list with one part has none either, for without it nothing is asked.
        """
        return ()

    @abstractmethod
    def warm(self, pool: Pool) -> None:
        """Derives the columns of the pool that every value of this kind needs."""

    def fields_of(self, value: V) -> tuple[str, ...]:  # noqa: ARG002 - some kinds need it
        """The fields a criterion with this value rests on."""
        return self.fields

    def missing(self, pool: Pool, row: int, value: V) -> Finding:
        """What can be said of a dossier where the evidence is not known."""
        name = self.unknown_field(pool, row, value)
        return Finding(name, None, pool.since(name, row), _UNKNOWN[Status(pool.status(name)[row])](name))

    def unknown_field(self, pool: Pool, row: int, value: V) -> str:
        """The field whose answer would make the evidence known."""
        return self.fields_of(value)[int(self.open_fields(pool, np.array([row]), value)[0])]

    def open_fields(self, pool: Pool, rows: NDArray[np.integer], value: V) -> NDArray[np.intp]:
        """Intp [rows]: the same for many dossiers, as a place in `fields_of`.

        The first that is not known; the first of all where every one is known and it is not enough.
        """
        places = np.zeros(len(rows), np.intp)
        for place, name in reversed(list(enumerate(self.fields_of(value)))):
            places[~pool.known(name)[rows]] = place
        return places


def said(pool: Pool, row: int, field: str) -> Text:
    """The source of a value, to close a sentence with: field, and the dump since which it stands."""
    since = pool.since(field, row)
    if since is None:
        return text("({field})", field=FIELD[field].dutch)
    return text("({field}, sinds dump {since})", field=FIELD[field].dutch, since=since)


def _empty(name: str) -> Text:
    return text("Niet ingevuld: {field}.", field=FIELD[name].dutch)


def _unreadable(name: str) -> Text:
    return text("Ingevuld, maar niet bruikbaar: {field}.", field=FIELD[name].dutch)


def _contradicted(name: str) -> Text:
    return text("Tegenstrijdig in het dossier: {field}.", field=FIELD[name].dutch)


def _incomplete(name: str) -> Text:
    return text("Hiervoor zegt het dossier te weinig: {field}.", field=FIELD[name].dutch)


_UNKNOWN = {
    Status.KNOWN: _incomplete,
    Status.STALE: _incomplete,
    Status.MISSING: _empty,
    Status.UNKNOWN_CODE: _unreadable,
    Status.INVALID: _unreadable,
    Status.PLACEHOLDER: _unreadable,
    Status.CONTRADICTED: _contradicted,
}
