"""Cleaning all fields of a batch.

Public: `DossierCleaner`, `VocabularyForIntake`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache, partial
from typing import Protocol

import pyarrow as pa

from wsp_desk.errors import BugError
from wsp_desk.fields import FIELD, FIELDS, Field, Kind
from wsp_desk.intake.cleaning.across import mark_contradictions, mark_stale
from wsp_desk.intake.cleaning.clean import CleanOne
from wsp_desk.intake.cleaning.codes import codes_cleaner, one_code_cleaner, sector_codes
from wsp_desk.intake.cleaning.column import (
    CleanColumn,
    ColumnCleaner,
    Distinct,
    DistinctCleaner,
    FreeTextCleaner,
    Strip,
    empty_column,
)
from wsp_desk.intake.cleaning.dates import date_cleaner
from wsp_desk.intake.cleaning.lists import ListCleaner, ReadItems, TextsCleaner
from wsp_desk.intake.cleaning.numbers import number_cleaner
from wsp_desk.intake.cleaning.plain_text import email_cleaner, text_cleaner
from wsp_desk.intake.cleaning.postcode import PlaceIndex, postcode_cleaner, without_letters
from wsp_desk.intake.cleaning.rules import CleaningRules
from wsp_desk.intake.cleaning.terms import (
    ExperienceReader,
    LanguageReader,
    OccupationReader,
    Remembered,
    TermHit,
    TermReader,
)
from wsp_desk.intake.mapping import Mapping, Words
from wsp_desk.intake.stripping import Stripper
from wsp_desk.intake.vum.terms import by_label
from wsp_desk.intake.words import plain
from wsp_desk.privacy.redact import KINDS
from wsp_desk.vocabulary import KIND

_KINDS: tuple[KIND, ...] = ("occupation", "skill")
_FREE_TEXT = ("presentation",)
_STAFF_EMAIL = "holder_email"
_POSTCODE = "pc4"
_LONG = (Kind.TABLE, Kind.TEXTS)


class VocabularyForIntake(Protocol):
    """What is needed of a vocabulary: `wsp_desk.vocabulary.Vocabulary` has it."""

    @property
    def version(self) -> str:
        """Under which a snapshot says what its terms were looked up in."""

    @property
    def places(self) -> PlaceIndex:
        """All postcodes."""

    def resolve_many(self, kind: KIND, texts: Sequence[str]) -> Sequence[TermHit | None]:
        """Looks terms up; None where it is unsure."""


class DossierCleaner:
    """Cleans the fields of a dossier, batch after batch."""

    def __init__(
        self,
        mapping: Mapping,
        rules: CleaningRules,
        vocabulary: VocabularyForIntake,
        as_of: date,
        stripper: Stripper,
    ) -> None:
        """Makes a cleaner for every field.

        Args:
            mapping: For the meaning of words and the signs between items.
            rules: What counts as a value.
            vocabulary: Occupations, skills and places.
            as_of: The day of the dump.
            stripper: Takes personal data out of what is kept.
        """
        self._mapping = mapping
        self._rules = rules
        self._vocabulary = vocabulary
        self._as_of = as_of
        self._stripper = stripper
        self._resolve = {
            kind: Remembered(by_label(partial(vocabulary.resolve_many, kind))) for kind in _KINDS
        }
        self._cleaners = {field.name: self._cleaner(field) for field in FIELDS}
        self.is_term = lru_cache(4096)(self._is_term)

    def __call__(self, cells: dict[str, pa.Array], rows: int) -> dict[str, CleanColumn]:
        """Cleans a batch.

        Args:
            cells: Field name → cells; a field that the delivery lacks is absent.
            rows: Number of rows.

        Returns:
            Every field, in the order of `FIELDS`.
        """
        columns = {
            field.name: self._cleaners[field.name](cells[field.name])
            if field.name in cells
            else empty_column(field, rows)
            for field in FIELDS
        }
        mark_stale(columns, self._rules.stale, self._as_of)
        mark_contradictions(columns, self._rules.contradictions)
        return columns

    def raw(self, name: str, column: pa.Array) -> pa.Array:
        """The cells of a field as they may be kept, without reading lists and texts."""
        field = FIELD[name]
        if field.kind in _LONG or field.name in _FREE_TEXT:
            distinct = Distinct.of(column, self._strip(field))
            return distinct.values.take(pa.array(distinct.codes))
        return self._cleaners[name](column).raw

    def _is_term(self, word: str) -> bool:
        return any(resolve([word])[0] is not None for resolve in self._resolve.values())

    def _cleaner(self, field: Field) -> ColumnCleaner:
        if field.kind is Kind.TABLE:
            return ListCleaner(
                self._split(field), self._reader(field), self._strip(field), field.name == "occupations"
            )
        if field.kind is Kind.TEXTS:
            return TextsCleaner(self._split(field), self._says_nothing(field), self._strip(field))
        if field.name in _FREE_TEXT:
            return FreeTextCleaner(field, self._rules.placeholders, self._strip(field))
        reads_first = field.kind is Kind.DATE or field.name == _POSTCODE
        by_value = DistinctCleaner(field, self._clean_one(field), self._strip(field), reads_first)
        return (lambda column: by_value(without_letters(column))) if field.name == _POSTCODE else by_value

    def _strip(self, field: Field) -> Strip:
        limits = self._rules.limits
        long = field.kind in _LONG or field.name in _FREE_TEXT
        kinds = tuple(kind for kind in KINDS if kind != "email") if field.name == _STAFF_EMAIL else KINDS
        return partial(self._stripper.distinct, limit=limits.free_text if long else limits.value, kinds=kinds)

    def _clean_one(self, field: Field) -> CleanOne:
        rules, placeholders = self._rules, self._rules.placeholders
        match field.kind:
            case Kind.DATE:
                return date_cleaner(field, rules.dates[field.name], placeholders, self._as_of)
            case Kind.INTEGER if field.name == _POSTCODE:
                return postcode_cleaner(field, self._vocabulary.places, placeholders)
            case Kind.INTEGER | Kind.NUMBER:
                return number_cleaner(field, rules.numbers[field.name], placeholders)
            case Kind.CODE | Kind.LEVEL | Kind.TRI:
                return one_code_cleaner(field, self._words(field), placeholders)
            case Kind.CODES:
                otherwise = sector_codes(rules.divisions) if field.name == "sectors" else _nothing
                return codes_cleaner(field, self._words(field), placeholders, self._split(field), otherwise)
            case Kind.TEXT:
                return (
                    email_cleaner(field, placeholders)
                    if field.name == _STAFF_EMAIL
                    else text_cleaner(field, placeholders)
                )
        raise BugError(f"no cleaner for {field.name}")

    def _reader(self, field: Field) -> ReadItems:
        says_nothing, longest = self._says_nothing(field), self._rules.limits.term
        match field.name:
            case "languages":
                return LanguageReader(self._rules.languages, says_nothing)
            case "experience":
                return ExperienceReader(self._resolve["occupation"], says_nothing, longest, self._as_of)
            case "occupations":
                return OccupationReader(self._resolve["occupation"], says_nothing, longest)
            case "skills":
                return TermReader(self._resolve["skill"], says_nothing, longest)
        raise BugError(f"no reader for {field.name}")

    def _says_nothing(self, field: Field) -> Callable[[str], bool]:
        return lambda word: self._rules.placeholders.holds(plain(word), field.name)

    def _split(self, field: Field) -> str:
        return "".join(
            dict.fromkeys(
                "".join(column.split for column in self._mapping.columns if column.field == field.name)
            )
        )

    def _words(self, field: Field) -> Words:
        general = self._rules.tri if field.kind is Kind.TRI else {}
        return {**general, **self._mapping.values.get(field.name, {})}


def _nothing(_: str) -> tuple[str, ...]:
    return ()
