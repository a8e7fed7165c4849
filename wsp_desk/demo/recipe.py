"""The recipe of the demo pool: every rate and weight, read from ``data/demo/recipe.toml``.

Public: `Recipe`, `load_recipe`, `recipe_of`.

The file explains each figure and names its source; the code holds none. A key that no dataclass knows is
refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_type_hints

from wsp_desk import codes
from wsp_desk.demo.recipe_parts import (
    ChangesPart,
    ContradictionsPart,
    LeaksPart,
    NeglectPart,
    Pattern,
    PoolPart,
    PresentationPart,
    RegistrationPart,
    Rot,
    SpellingPart,
)
from wsp_desk.demo.recipe_people import (
    CoursesPart,
    EducationPart,
    ExperiencePart,
    Ground,
    HoursPart,
    IdentityPart,
    LanguagesPart,
    OccupationsPart,
    OrganisationsPart,
    PlacesPart,
    SectorsPart,
    SkillsPart,
    SupportPart,
    TravelPart,
)
from wsp_desk.errors import BugError
from wsp_desk.paths import data_file
from wsp_desk.settings import read_toml, take


@dataclass(frozen=True)
class Recipe:
    """The whole recipe; the sections are explained in the file."""

    pool: PoolPart
    grounds: Mapping[str, Ground]
    neglect: NeglectPart
    patterns: list[Pattern]
    registration: RegistrationPart
    places: PlacesPart
    organisations: OrganisationsPart
    occupations: OccupationsPart
    spelling: SpellingPart
    sectors: SectorsPart
    skills: SkillsPart
    experience: ExperiencePart
    education: EducationPart
    languages: LanguagesPart
    hours: HoursPart
    travel: TravelPart
    support: SupportPart
    courses: CoursesPart
    presentation: PresentationPart
    leaks: LeaksPart
    identity: IdentityPart
    contradictions: ContradictionsPart
    changes: ChangesPart
    rot: Mapping[str, Rot]


@cache
def load_recipe() -> Recipe:
    """Reads the shipped recipe.

    Raises:
        KnownError: The file is missing or has an unknown or missing key.
        BugError: The grounds are not exactly those of `codes.GROUND`.
    """
    return recipe_of(read_toml(data_file("demo", "recipe.toml")))


def recipe_of(table: Mapping[str, Any]) -> Recipe:
    """Makes a recipe from parsed TOML; raises as `load_recipe` does."""
    parts = dict(table)
    for name, kind in get_type_hints(Recipe).items():
        if isinstance(kind, type) and name in parts:
            parts[name] = take(kind, parts[name], f"recipe.toml [{name}]")
    parts["grounds"] = _each(Ground, parts.get("grounds", {}), "grounds")
    parts["rot"] = _each(Rot, parts.get("rot", {}), "rot")
    parts["patterns"] = [
        take(Pattern, item, "recipe.toml [[patterns]]") for item in parts.get("patterns", [])
    ]
    recipe = take(Recipe, parts, "recipe.toml")
    if list(recipe.grounds) != list(codes.GROUND.labels):
        raise BugError("the recipe's grounds are not those of the code list, in its order")
    return recipe


def _each(kind: type[Any], table: Mapping[str, Any], section: str) -> dict[str, Any]:
    return {key: take(kind, values, f"recipe.toml [{section}.{key}]") for key, values in table.items()}
