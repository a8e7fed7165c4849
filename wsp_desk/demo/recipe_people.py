"""The sections of the recipe on people, as dataclasses; the file itself explains every figure.

Public: one dataclass per section of ``data/demo/recipe.toml`` on who people are and what they can.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Weights = list[float]


@dataclass(frozen=True)
class Ground:
    """People with one ground; the lists are explained in the recipe."""

    share: float
    age: list[float]
    years: list[float]
    levels: Weights
    activity: Weights
    hours: Weights
    uwv: float
    neglect: float
    independent: float


@dataclass(frozen=True)
class PlacesPart:
    """Where people live."""

    thousands_per_pc4: float
    thousands: Mapping[str, float]


@dataclass(frozen=True)
class OrganisationsPart:
    """Invented organisations; the first of each list is the UWV one."""

    names: list[str]
    offices: list[str]
    domains: list[str]
    weights: Weights
    date_formats: list[str]
    date_weights: Weights


@dataclass(frozen=True)
class OccupationsPart:
    """Which occupations people want."""

    other: float
    spread: float
    by_level: list[Weights]
    second: float
    third: float
    same_group: float
    groups: Mapping[str, float]
    popular: Mapping[str, float]


@dataclass(frozen=True)
class SectorsPart:
    """SBI codes by the occupation's ISCO sub-major group."""

    second: float
    codes: Mapping[str, list[str]]


@dataclass(frozen=True)
class SkillsPart:
    """Which skills people have."""

    typical: float
    second: float
    extras: Weights
    spread: float
    most: int
    spelling: Weights


@dataclass(frozen=True)
class ExperiencePart:
    """Earlier jobs."""

    count: Weights
    same_group: float
    years: list[int]
    last: list[int]
    gap: list[int]
    spelling: Weights


@dataclass(frozen=True)
class EducationPart:
    """Schooling by work level."""

    levels: list[Weights]
    end_age: list[float]
    broken_off: Weights
    words: list[list[str]]
    status_words: list[str]


@dataclass(frozen=True)
class LanguagesPart:
    """Dutch and other languages."""

    spoken: Weights
    lower: Weights
    other: Weights
    names: list[str]
    weights: Weights


@dataclass(frozen=True)
class HoursPart:
    """Working time and availability."""

    choices: list[int]
    lower: Weights
    slack: Weights
    office: float
    irregular: float
    irregular_only: float
    later: list[int]
    since: list[int]


@dataclass(frozen=True)
class TravelPart:
    """Licences, transport and how far people can travel."""

    car_licence: Weights
    young: float
    licence_sets: list[str]
    licence_weights: Weights
    driver_weights: Weights
    without: list[str]
    without_weights: Weights
    means_car: list[str]
    means_car_weights: Weights
    means_other: list[str]
    means_other_weights: Weights
    km: list[int]
    km_car: Weights
    km_other: Weights
    minutes_per_km_car: float
    minutes_per_km_other: float
    minutes_step: int


@dataclass(frozen=True)
class SupportPart:
    """Employability, wishes and support."""

    employability: Weights
    cannot: Weights
    guidance: float
    adaptation: float
    variation: float
    consent: float
    client_profile: float
    wish_pairs: list[list[str]]
    wish_pair_weights: list[Weights]
    wish_singles: Mapping[str, float]


@dataclass(frozen=True)
class CoursesPart:
    """Courses followed."""

    count: Weights
    names: list[str]
    weights: Weights


@dataclass(frozen=True)
class IdentityPart:
    """Recognisably invented people."""

    first: list[str]
    last: list[str]
    email_domains: list[str]
    streets: list[str]
    additions: list[str]
    sexes: list[str]
    sex_weights: Weights
    sources: list[str]
    phone_weights: Weights
