"""Reads an edition kept as tables; our own starter edition is one.

Public: `read_edition`, `TERMS`.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from wsp_desk import paths
from wsp_desk.settings import read_toml
from wsp_desk.vocabulary.phrases import read_phrases
from wsp_desk.vocabulary.release import Release
from wsp_desk.vocabulary.rings import read_rings
from wsp_desk.vocabulary.skill_groups import read_skill_groups
from wsp_desk.vocabulary.tables import read_concepts, read_groups

TERMS = "terms.toml"
"""Name of our own terms in `resources/`."""


def read_edition(folder: Path) -> Release:
    """Reads the tables of an edition, with the terms of the program.

    Raises:
        KnownError: A file is missing or holds something that cannot be right.
    """
    occupations, skills = read_concepts(folder)
    groups = read_skill_groups(folder, skills)
    return Release(
        name=str(read_toml(folder / "edition.toml").get("name", folder.name)),
        occupations=list(occupations),
        skills=[replace(skill, code=groups.get(skill.id, "")) for skill in skills],
        groups=read_groups(folder / "isco08.csv"),
        rings=read_rings(paths.resource(TERMS)),
        phrases=read_phrases(folder, occupations, skills),
    )
