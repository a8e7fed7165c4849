"""Groups of skills of one kind, kept beside the tables of an edition.

Public: `read_skill_groups`, `FILE`.
"""

from __future__ import annotations

from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.settings import read_toml
from wsp_desk.texts import text
from wsp_desk.vocabulary.concepts import Concepts

FILE = "skill_groups.toml"
_PREFIX = "s:"


def read_skill_groups(folder: Path, skills: Concepts) -> dict[str, str]:
    """Skill id → its group; an edition may do without groups.

    Raises:
        KnownError: The file is not as it should be, names a skill that is not there, or names one twice.
    """
    path = folder / FILE
    if not path.exists():
        return {}
    groups = read_toml(path).get("groups")
    found: dict[str, str] = {}
    for group, members in groups.items() if isinstance(groups, dict) else [("groups", None)]:
        for member in members if isinstance(members, list) and members else [None]:
            name = f"{_PREFIX}{member}"
            if name not in skills.index or name in found or "." in group:
                shown = group if member is None else str(member)
                raise KnownError(
                    text(
                        "{path}: bij '{name}' klopt iets niet. Herstel deze regel.",
                        path=path.name,
                        name=shown,
                    )
                )
            found[name] = group
    return found
