"""ESCO in Dutch, as downloaded from the European Commission (CSV, one language).

Public: `read_esco`.

Source and licence: ESCO classification, © European Union, reuse with attribution (Commission Decision
2011/833/EU). Names of files and columns: ESCO v1.1 and v1.2 download package. Only `occupations_nl.csv`
must be there; what else is there is used. The broader concept of an occupation is in its code (2654.1.7
stands under 2654.1); a skill gets the code of the group above it (S4.8.1 stands under S4.8).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.texts import text
from wsp_desk.vocabulary.concepts import Concept
from wsp_desk.vocabulary.importing.records import read_records, sentences
from wsp_desk.vocabulary.release import Release

_OCCUPATIONS = "occupations_nl.csv"
_GROUPS = "ISCOGroups_nl.csv"
_SKILLS = ("skills_nl.csv", "skills_uri_label_en_nl.csv")
_RELATIONS = (
    "occupationSkillRelations_nl.csv",
    "occupationSkillRelations.csv",
    "occupation_skill_relations_v1.2.parquet",
)
_SKILL_GROUPS = "skillGroups_nl.csv"
_GROUPS_OF_SKILLS = (
    ("broaderRelationsSkillPillar_nl.csv", "conceptUri", "broaderUri"),
    ("broaderRelationsSkillPillar.csv", "conceptUri", "broaderUri"),
    ("skill_to_group_v1.2.csv", "skillUri", "groupUri"),
)
"""File, column of the skill, column of what is above it."""

_NAME = "ESCO"
_RELEASED = "released"
_ISCO_DIGITS = 4

Relations = dict[str, tuple[list[str], list[str]]]
"""Occupation → essential and optional skills."""


def read_esco(folder: Path) -> Release:
    """Reads the folder of a Dutch ESCO download.

    Raises:
        KnownError: It is no folder, no occupation of `occupations_nl.csv` is in it, or a file is not what it
            should be.
    """
    if not (folder / _OCCUPATIONS).is_file():
        raise KnownError(
            text(
                "In {path} staat geen {file}. Download ESCO in het Nederlands (CSV) en noem die map.",
                path=str(folder),
                file=_OCCUPATIONS,
            )
        )
    (names, foreign), relations, groups = _skill_names(folder), _relations(folder), _groups_of_skills(folder)
    columns = ("conceptUri", "iscoGroup", "preferredLabel", "altLabels", "status", "description")
    rows = [row for row in read_records(folder / _OCCUPATIONS, columns) if _current(row)]
    if not rows:
        raise KnownError(
            text(
                "In {path} staat geen beroep dat nu geldt. Download ESCO opnieuw.",
                path=str(folder / _OCCUPATIONS),
            )
        )
    return Release(
        name=_NAME,
        occupations=[_occupation(row, relations, names) for row in rows],
        skills=[
            Concept(uri, labels[0], tuple(labels[1:]), code=groups.get(uri, ""))
            for uri, labels in names.items()
        ],
        groups=_groups(folder),
        sentences={row["conceptUri"]: sentences(row["description"]) for row in rows},
        foreign=frozenset(foreign),
    )


def _current(row: Mapping[str, str]) -> bool:
    return row.get("status", _RELEASED) == _RELEASED and bool(
        row["conceptUri"] and row["preferredLabel"].strip()
    )


def _occupation(row: Mapping[str, str], relations: Relations, names: Mapping[str, Sequence[str]]) -> Concept:
    essential, optional = relations.get(row["conceptUri"], ([], []))
    labels = _labels(row)
    return Concept(
        row["conceptUri"],
        labels[0],
        tuple(labels[1:]),
        row["iscoGroup"][-_ISCO_DIGITS:].zfill(_ISCO_DIGITS),
        tuple(skill for skill in essential if skill in names),
        tuple(skill for skill in optional if skill in names),
        row.get("code", ""),
    )


def _labels(row: Mapping[str, str]) -> list[str]:
    """Preferred label, then the others and the hidden ones, each once."""
    others = f"{row.get('altLabels', '')}\n{row.get('hiddenLabels', '')}".splitlines()
    return list(dict.fromkeys(filter(None, map(str.strip, (row["preferredLabel"], *others)))))


def _groups(folder: Path) -> dict[str, str]:
    path = folder / _GROUPS
    rows = read_records(path, ("code", "preferredLabel")) if path.is_file() else []
    return {row["code"]: row["preferredLabel"] for row in rows if row["code"].isdigit()}


def _groups_of_skills(folder: Path) -> dict[str, str]:
    """Skill → code of the group it stands in; of several the first."""
    found = next((each for each in _GROUPS_OF_SKILLS if (folder / each[0]).is_file()), None)
    if found is None or not (folder / _SKILL_GROUPS).is_file():
        return {}
    file, skill, above = found
    codes = {
        row["conceptUri"]: row["code"] for row in read_records(folder / _SKILL_GROUPS, ("conceptUri", "code"))
    }
    groups: dict[str, str] = {}
    for row in read_records(folder / file, (skill, above)):
        if code := codes.get(row[above]):
            groups.setdefault(row[skill], code)
    return groups


def _relations(folder: Path) -> Relations:
    path = _first(folder, _RELATIONS)
    rows = read_records(path, ("occupationUri", "relationType", "skillUri")) if path else []
    relations: Relations = {}
    for row in rows:
        pair = relations.setdefault(row["occupationUri"], ([], []))
        pair[row["relationType"] != "essential"].append(row["skillUri"])
    return relations


def _skill_names(folder: Path) -> tuple[dict[str, list[str]], set[str]]:
    """Skill → labels, and which have an English name only.

    Where the release has no Dutch name, that of the relations counts, else the English one.
    """
    names: dict[str, list[str]] = {}
    foreign: set[str] = set()
    path = _first(folder, _RELATIONS)
    for row in read_records(path, ("skillUri",)) if path else ():
        if label := row.get("skillLabel_nl") or row.get("skillLabel"):
            names[row["skillUri"]] = [label]
    path = _first(folder, _SKILLS)
    for row in read_records(path, ("conceptUri",)) if path else ():
        uri = row["conceptUri"]
        if row.get("preferredLabel"):
            names[uri] = _labels(row)
        elif label := row.get("preferredLabel_nl_v1.0.3_partial"):
            names[uri] = list(dict.fromkeys([*names.get(uri, ()), label]))
        elif uri not in names and (label := row.get("preferredLabel_en")):
            names[uri] = [label]
            foreign.add(uri)
    return names, foreign


def _first(folder: Path, names: Sequence[str]) -> Path | None:
    return next((folder / name for name in names if (folder / name).is_file()), None)
