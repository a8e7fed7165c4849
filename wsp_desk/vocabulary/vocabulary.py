"""The vocabulary as the other rooms see it.

Public: `Vocabulary`, `load`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path

from wsp_desk import paths
from wsp_desk.errors import BugError
from wsp_desk.vocabulary.batch import resolve_all
from wsp_desk.vocabulary.concepts import KIND, Concepts, Hit
from wsp_desk.vocabulary.embedding import Embedding
from wsp_desk.vocabulary.folding import Folder
from wsp_desk.vocabulary.grades import OCCUPATION_ROWS, SKILL_ROWS, Grades, read_grades
from wsp_desk.vocabulary.learning import Group
from wsp_desk.vocabulary.lookup import LookUp
from wsp_desk.vocabulary.near_skills import NearSkills
from wsp_desk.vocabulary.phrases import Phrases
from wsp_desk.vocabulary.places import Places, read_places
from wsp_desk.vocabulary.relatedness import Relatedness
from wsp_desk.vocabulary.release import Release
from wsp_desk.vocabulary.rings import with_rings
from wsp_desk.vocabulary.starter import TERMS, read_edition
from wsp_desk.vocabulary.stored import FILE_NAME, Stored, groups_of, read_stored
from wsp_desk.vocabulary.tasks import Tasks
from wsp_desk.vocabulary.words import Words, read_words


class Vocabulary:
    """Occupations, skills and places of one edition. Indexes are made when first asked for.

    Attributes:
        version: Name of the edition and a fingerprint of its files.
        occupations: All occupations.
        skills: All skills.
        groups: ISCO-08 code (one to four digits) → Dutch label.
        places: All postcodes.
    """

    def __init__(
        self,
        version: str,
        concepts: tuple[Concepts, Concepts],
        groups: dict[str, str],
        places: Places,
        words: Words,
        grades: tuple[Grades, Grades],
        stored: Stored | None = None,
        phrases: Phrases | None = None,
    ) -> None:
        self.version = version
        self.occupations, self.skills = concepts
        self.groups = groups
        self.places = places
        self._words = words
        self._grades = grades
        self._stored = stored
        self._phrases = phrases or Phrases()
        self._related: dict[str, dict[str, float]] = {}
        self._near: dict[str, dict[str, float]] = {}

    @classmethod
    def load(cls, folder: Path | None = None) -> Vocabulary:
        """As `load`."""
        return load(folder)

    def look_up(self, kind: KIND, text: str, limit: int = 10) -> list[Hit]:
        """Concepts that fit a Dutch text, best first, whatever its typing errors, compounds or gender.

        Args:
            kind: "occupation" or "skill".
            text: Whatever somebody typed, finished or not.
            limit: How many at most.
        """
        return self._looker(kind).best(text, limit)

    def resolve_many(self, kind: KIND, texts: Sequence[str]) -> list[Hit | None]:
        """For each text the concept that is surely meant, or None where it is unsure.

        Agrees with `look_up`: its first hit, if that scores `lookup.SURE` and stands clear of the second.
        """
        known = resolve_all(self._looker(kind), texts)
        return [known[text] for text in texts]

    @property
    def file(self) -> Path | None:
        """The one file of an imported vocabulary; None for the tables of an edition, as the starter's."""
        return None if self._stored is None else self._stored.path

    @property
    def digest(self) -> str:
        """SHA-256 of the content of that file, in hex; '' where there is none."""
        return "" if self._stored is None else self._stored.digest

    @property
    def embedding(self) -> Embedding | None:
        """What was learned when it was imported; the starter edition has nothing learned."""
        return None if self._stored is None else self._stored.embedding

    def learning_groups(self) -> list[Group]:
        """What belongs together, to learn from."""
        if self._stored is not None:
            return groups_of(self._stored.release())
        return groups_of(Release("", list(self.occupations), list(self.skills), self.groups))

    def related(self, occupation_id: str) -> dict[str, float]:
        """Occupations related to this one: id → grade in (0, 1], itself 1; see docs/vocabulary.md.

        Raises:
            BugError: There is no such occupation.
        """
        if occupation_id not in self._related:
            self._related[occupation_id] = self._relate(occupation_id)
        return dict(self._related[occupation_id])

    def _relate(self, occupation_id: str) -> dict[str, float]:
        place = self.occupations.index.get(occupation_id)
        if place is None:
            raise BugError(f"no occupation {occupation_id!r}")
        if self._stored is not None:
            found = self._stored.near("occupation").of(place)
        else:
            grades = self._relatedness.grades(place)
            found = {other: round(float(grades[other]), 4) for other in grades.nonzero()[0].tolist()}
        return {self.occupations[other].id: grade for other, grade in found.items()}

    def near_skills(self, skill_id: str) -> dict[str, float]:
        """Skills near this one: id → grade in (0, 1), without itself; see docs/vocabulary.md.

        Raises:
            BugError: There is no such skill.
        """
        if skill_id not in self._near:
            place = self.skills.index.get(skill_id)
            if place is None:
                raise BugError(f"no skill {skill_id!r}")
            found = (
                self._near_skills.near(place)
                if self._stored is None
                else self._stored.near("skill").of(place)
            )
            self._near[skill_id] = {self.skills[other].id: grade for other, grade in found.items()}
        return dict(self._near[skill_id])

    def _looker(self, kind: KIND) -> LookUp:
        return self._occupation_looker if kind == "occupation" else self._skill_looker

    @cached_property
    def _occupation_looker(self) -> LookUp:
        return self._made_looker("occupation", self.occupations, self.groups)

    @cached_property
    def _skill_looker(self) -> LookUp:
        return self._made_looker("skill", self.skills, {})

    def _made_looker(self, kind: KIND, concepts: Concepts, groups: dict[str, str]) -> LookUp:
        if self._stored is None:
            tasks = self._tasks if kind == "occupation" else None
            return LookUp(concepts, self._words, groups, tasks=tasks)
        stored = self._stored
        return LookUp(concepts, self._words, groups, stored.index_parts(kind), stored.meaning(kind))

    def _tasks(self, folder: Folder) -> Tasks:
        return Tasks(self.occupations, self.skills, folder, self._phrases)

    @cached_property
    def _relatedness(self) -> Relatedness:
        return Relatedness(self.occupations, self.skills, self._grades[0])

    @cached_property
    def _near_skills(self) -> NearSkills:
        return NearSkills(self.occupations, self.skills, self._grades[1])


def load(folder: Path | None = None) -> Vocabulary:
    """Loads an edition; the starter edition that comes with the program by default.

    Args: folder: An imported vocabulary (`stored.FILE_NAME`) or the folder that holds it, or the tables of
    an edition: `occupations.csv`, `skills.csv`, `isco08.csv`, `words.toml`, `grades.toml`, `edition.toml`.

    Raises:
        KnownError: A file is missing or holds something that cannot be right.
    """
    folder = folder or paths.data_file("vocabulary")
    places = paths.data_file("places")
    if folder.is_file() or (folder / FILE_NAME).exists():
        return _load_stored(folder if folder.is_file() else folder / FILE_NAME, places)
    release = read_edition(folder)
    return Vocabulary(
        version=f"{release.name} {_fingerprint((folder, places), paths.resource(TERMS))}",
        concepts=(
            Concepts(with_rings(release.occupations, release.rings)),
            Concepts(with_rings(release.skills, release.rings)),
        ),
        groups=dict(release.groups),
        places=read_places(places),
        words=read_words(folder / "words.toml"),
        grades=_grades(folder),
        phrases=release.phrases,
    )


def _load_stored(path: Path, places: Path) -> Vocabulary:
    stored = read_stored(path)
    return Vocabulary(
        version=stored.version,
        concepts=(stored.occupations, stored.skills),
        groups=stored.groups,
        places=read_places(places),
        words=stored.words,
        grades=_grades(paths.data_file("vocabulary")),
        stored=stored,
    )


def _grades(folder: Path) -> tuple[Grades, Grades]:
    """Of occupations, which an edition has of its own, and of skills."""
    skills = paths.data_file("vocabulary", "skill_grades.toml")
    return read_grades(folder / "grades.toml", OCCUPATION_ROWS), read_grades(skills, SKILL_ROWS)


def _fingerprint(folders: Iterable[Path], terms: Path) -> str:
    """First 12 hex of SHA-256 over name and content of every table, in order of name, and the own terms."""
    digest = hashlib.sha256()
    tables = [path for folder in folders for path in sorted(folder.iterdir(), key=lambda path: path.name)]
    for path in (*tables, terms):
        if path.suffix in {".csv", ".toml"}:
            content = path.read_bytes()
            digest.update(f"{path.name}:{len(content)}:".encode() + content)
    return digest.hexdigest()[:12]
