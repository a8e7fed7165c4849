"""What employers say when they do not name a job: "handige harry", "achter de kassa zitten".

Public: `Phrases`, `read_phrases`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import text
from wsp_desk.vocabulary.concepts import Concepts

FILE = "phrases.toml"


@dataclass(frozen=True)
class Phrases:
    """The contents of `phrases.toml`.

    Attributes:
        occupations: Id of an occupation → phrases for it.
        skills: Id of a skill → phrases for it.
    """

    occupations: Mapping[str, Sequence[str]] = field(default_factory=dict)
    skills: Mapping[str, Sequence[str]] = field(default_factory=dict)


def read_phrases(folder: Path, occupations: Concepts, skills: Concepts) -> Phrases:
    """Reads the phrases of an edition; an edition may do without.

    Raises:
        KnownError: The file is not TOML, has an unknown key, or names a concept that is not there.
    """
    path = folder / FILE
    if not path.exists():
        return Phrases()
    found = take(Phrases, read_toml(path), path.name)
    for told, concepts in ((found.occupations, occupations), (found.skills, skills)):
        for name, phrases in told.items():
            if name not in concepts.index or not _are_words(phrases):
                raise KnownError(
                    text(
                        "{path}: bij '{name}' klopt iets niet. Herstel deze regel.", path=path.name, name=name
                    )
                )
    return found


def _are_words(phrases: object) -> bool:
    return isinstance(phrases, list) and bool(phrases) and all(isinstance(each, str) for each in phrases)
