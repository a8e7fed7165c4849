"""The sections of the recipe on registering, as dataclasses; the file itself explains every figure.

Public: one dataclass per section of ``data/demo/recipe.toml`` on dumps, neglect, rot and weekly changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

Weights = list[float]


@dataclass(frozen=True)
class PoolPart:
    """Size and rhythm of the dumps."""

    weeks: list[date]
    block: int
    calibration: int
    caseload: int
    caseload_skew: float
    duplicate_ids_per_100k: float
    missing_ids_per_100k: float
    new_per_week: float
    gone_per_week: float


@dataclass(frozen=True)
class NeglectPart:
    """What makes a dossier more neglected, in standard deviations."""

    per_year: float
    organisations: float
    under_19: float
    last_change: float


@dataclass(frozen=True)
class Pattern:
    """A structural cause: at one organisation of a region a column is hardly ever filled in for a ground."""

    region: str
    ground: str
    column: str
    rate: float


@dataclass(frozen=True)
class RegistrationPart:
    """Sonar's own dates and counters."""

    reported_before: int
    paid_before: int
    benefit: float
    register: Weights
    cases: Weights
    ladder: Weights


@dataclass(frozen=True)
class SpellingPart:
    """How an occupation is written down."""

    label: float
    alternative: float
    slip: float
    vague: float
    slips: int
    upper: float
    capital: float
    suffix: float
    suffixes: list[str]
    vague_terms: list[str]
    phonetic: list[list[str]]
    keyboard: list[str]
    tails: list[str]
    forms: list[list[str]]


@dataclass(frozen=True)
class PresentationPart:
    """Sentences of the personal presentation."""

    openings: list[str]
    strengths: list[str]
    needs: list[str]
    closings: list[str]
    line_breaks: float


@dataclass(frozen=True)
class LeaksPart:
    """Personal data in free text: the sentence per kind, and the rate per column and kind."""

    name: str
    email: str
    phone: str
    bsn: str
    iban: str
    rates: Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class ContradictionsPart:
    """Values that cannot be true, or not together."""

    hours_swapped: float
    hours_impossible: float
    day_too_short: float
    no_but_since: float
    yes_but_stale: float
    stale_years: list[float]
    school_ended: float
    diploma_of_nothing: float
    level_against_education: float
    car_without_licence: float
    post_box: float
    no_such_postcode: float
    postcode_lower: float
    postcode_spaced: float
    postcode_short: float
    date_impossible: float
    date_placeholder: float
    date_future: float
    dates_impossible: list[str]
    dates_placeholder: list[str]
    dates_future: list[str]
    holder_email_broken: float


@dataclass(frozen=True)
class ChangesPart:
    """What happens to dossiers in a week."""

    touched: float
    filled: float
    emptied: float
    altered: float
    corrected: float
    undated: float
    handed_over: float
    groups: list[list[str]]


@dataclass(frozen=True)
class Rot:
    """What is not filled in, in one column."""

    rate: float
    loading: float
    forms: Mapping[str, float]
    grounds: Mapping[str, float] = field(default_factory=dict)
