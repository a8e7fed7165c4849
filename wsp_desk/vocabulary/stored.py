"""An imported vocabulary as one file: concepts, relations, indexes and what was learned.

Public: `FILE_NAME`, `groups_of`, `write_vocabulary`, `read_stored`, `Stored`.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wsp_desk import paths
from wsp_desk.vocabulary.concepts import Concept, Concepts
from wsp_desk.vocabulary.container import open_container, save
from wsp_desk.vocabulary.embedding import Embedding
from wsp_desk.vocabulary.features import Features
from wsp_desk.vocabulary.folding import Folder
from wsp_desk.vocabulary.grades import OCCUPATION_ROWS, SKILL_ROWS, read_grades
from wsp_desk.vocabulary.labels import LabelIndex, Parts
from wsp_desk.vocabulary.learning import Group, learn
from wsp_desk.vocabulary.meaning import Meaning
from wsp_desk.vocabulary.near_skills import NearSkills
from wsp_desk.vocabulary.neartable import NearTable
from wsp_desk.vocabulary.relatedness import Relatedness
from wsp_desk.vocabulary.release import Release
from wsp_desk.vocabulary.rings import with_rings
from wsp_desk.vocabulary.splitting import Splitter
from wsp_desk.vocabulary.words import Words, words_of

FILE_NAME = "vocabulary.wsp"
_ITEM, _PART = "\x1e", "\x1f"
_KINDS = ("occupation", "skill")


def groups_of(release: Release) -> list[Group]:
    """What a map is learned from: each occupation, each skill with several names, each ring."""
    names = {skill.id: skill.label for skill in release.skills if skill.id not in release.foreign}
    groups = [
        Group(
            occupation.labels,
            release.sentences.get(occupation.id, ()),
            [names[skill] for skill in (*occupation.skills, *occupation.optional) if skill in names],
        )
        for occupation in release.occupations
    ]
    groups += [Group(skill.labels) for skill in release.skills if skill.alternatives]
    return (
        groups
        + [Group([label]) for label in release.groups.values()]
        + [Group(ring) for ring in release.rings]
    )


def write_vocabulary(
    path: Path, release: Release, words: str, progress: Callable[[float], None] | None = None
) -> str:
    """Learns from a release and writes the file.

    Args:
        path: Of the file.
        release: What was imported.
        words: Words with a treatment of their own, the content of a `words.toml`.
        progress: Told the share that is done.

    Returns:
        The version of what was written.
    """
    embedding = learn(groups_of(release), progress)
    content: dict[str, NDArray[Any] | str] = {
        "name": release.name,
        "groups": json.dumps(dict(release.groups), ensure_ascii=False),
        "foreign": json.dumps(sorted(release.foreign)),
        "toml": words,
        "rings": json.dumps([list(ring) for ring in release.rings], ensure_ascii=False),
        "sentences": json.dumps(
            {key: list(value) for key, value in release.sentences.items()}, ensure_ascii=False
        ),
        "words": json.dumps(embedding.features.splitter.counts, ensure_ascii=False),
        "keys": embedding.features.keys,
        "idf": embedding.features.idf,
        "table": embedding.table,
    }
    numbers = {skill.id: number for number, skill in enumerate(release.skills)}
    folder = Folder(words_of(tomllib.loads(words), FILE_NAME))
    for kind, concepts in zip(_KINDS, (release.occupations, release.skills), strict=True):
        named = with_rings(concepts, release.rings)
        content |= _concept_columns(kind, concepts, named, numbers)
        labels = [label for concept in named for label in concept.labels]
        content |= {f"{kind}.{name}": part for name, part in LabelIndex(labels, folder).parts().items()}
        content[f"{kind}.points"] = embedding.embed(labels).astype(np.float16)
    for kind, related in _related(release).items():
        content |= {f"{kind}.near.{name}": part for name, part in NearTable.parts_of(related).items()}
    return _version(release.name, save(path, content))


def _related(release: Release) -> dict[str, Iterator[dict[int, float]]]:
    """Per kind, per concept: the related ones and their grade, by the grades of the program."""
    concepts = Concepts(release.occupations), Concepts(release.skills)
    folder = paths.data_file("vocabulary")
    occupations = Relatedness(*concepts, read_grades(folder / "grades.toml", OCCUPATION_ROWS))
    skills = NearSkills(*concepts, read_grades(folder / "skill_grades.toml", SKILL_ROWS))
    return {
        "occupation": (_graded(occupations.grades(place)) for place in range(len(concepts[0]))),
        "skill": (skills.near(place) for place in range(len(concepts[1]))),
    }


def _graded(grades: NDArray[np.float32]) -> dict[int, float]:
    return {place: float(grades[place]) for place in grades.nonzero()[0].tolist()}


def read_stored(path: Path) -> Stored:
    """Reads the file.

    Raises:
        KnownError: It is missing, is something else, or is damaged.
    """
    content, digest = open_container(path)
    return Stored(content, _version(str(content["name"]), digest), digest, path)


@dataclass(frozen=True, eq=False)
class Stored:
    """An opened vocabulary file; everything is made when first asked for.

    Attributes:
        version: Name of what was imported and a fingerprint.
        digest: SHA-256 of the content, in hex.
        path: The file.
    """

    _content: dict[str, Any]
    version: str
    digest: str
    path: Path

    @cached_property
    def occupations(self) -> Concepts:
        """All occupations."""
        return _StoredConcepts(self._content, "occupation")

    @cached_property
    def skills(self) -> Concepts:
        """All skills."""
        return _StoredConcepts(self._content, "skill")

    @cached_property
    def groups(self) -> dict[str, str]:
        """ISCO-08 code → label."""
        return dict(json.loads(self._content["groups"]))

    @cached_property
    def rings(self) -> list[tuple[str, ...]]:
        """Words that mean the same."""
        return [tuple(ring) for ring in json.loads(self._content["rings"])]

    @cached_property
    def words(self) -> Words:
        """Words with a treatment of their own, as they were when the indexes were made."""
        return words_of(tomllib.loads(self._content["toml"]), FILE_NAME)

    @cached_property
    def embedding(self) -> Embedding:
        """What was learned."""
        splitter = Splitter(json.loads(self._content["words"]))
        features = Features(self._content["keys"], self._content["idf"], splitter)
        return Embedding(features, self._content["table"])

    def index_parts(self, kind: str) -> Parts:
        """Of the index over the labels of one kind."""
        start = f"{kind}."
        return {
            name.removeprefix(start): part for name, part in self._content.items() if name.startswith(start)
        }

    def near(self, kind: str) -> NearTable:
        """Which concepts of one kind are related."""
        return NearTable(
            {name: self._content[f"{kind}.near.{name}"] for name in ("starts", "others", "grades")}
        )

    def meaning(self, kind: str) -> Meaning:
        """The labels of one kind as points."""
        return Meaning(self.embedding, self._content[f"{kind}.points"])

    def release(self) -> Release:
        """What was imported, so that more can be added to it."""
        return Release(
            name=str(self._content["name"]),
            occupations=list(_StoredConcepts(self._content, "occupation", ringed=False)),
            skills=list(_StoredConcepts(self._content, "skill", ringed=False)),
            groups=self.groups,
            sentences=json.loads(self._content["sentences"]),
            rings=self.rings,
            foreign=frozenset(json.loads(self._content["foreign"])),
        )


class _StoredConcepts(Concepts):
    """Concepts made one by one, when they are asked for."""

    def __init__(self, content: dict[str, Any], kind: str, *, ringed: bool = True) -> None:
        ids = _split(content[f"{kind}.ids"], _ITEM)
        self.index = {name: place for place, name in enumerate(ids)}
        self._ids = ids
        self._labels = _split(content[f"{kind}.labels"], _ITEM)
        self._own = None if ringed else content[f"{kind}.own"]
        self._isco = _split(content[f"{kind}.isco"], _ITEM)
        self._relations = {
            name: (content[f"{kind}.{name}.starts"], content[f"{kind}.{name}"])
            for name in ("essential", "optional")
        }
        self._codes = _split(content[f"{kind}.codes"], _ITEM)
        self._skill_ids = ids if kind == "skill" else _split(content["skill.ids"], _ITEM)
        self._made: dict[int, Concept] = {}

    def get(self, concept_id: str) -> Concept | None:
        place = self.index.get(concept_id)
        return None if place is None else self[place]

    def __getitem__(self, place: int) -> Concept:
        place = range(len(self._ids))[place]
        if place not in self._made:
            self._made[place] = self._make(place)
        return self._made[place]

    def __len__(self) -> int:
        return len(self._ids)

    def __iter__(self) -> Iterator[Concept]:
        return (self[place] for place in range(len(self._ids)))

    def _make(self, place: int) -> Concept:
        labels = self._labels[place].split(_PART)
        if self._own is not None:
            labels = labels[: self._own[place]]
        essential, optional = (self._related(name, place) for name in ("essential", "optional"))
        return Concept(
            self._ids[place],
            labels[0],
            tuple(labels[1:]),
            self._isco[place],
            essential,
            optional,
            self._codes[place],
        )

    def _related(self, name: str, place: int) -> tuple[str, ...]:
        starts, numbers = self._relations[name]
        own: list[int] = numbers[starts[place] : starts[place + 1]].tolist()
        return tuple(self._skill_ids[number] for number in own)


def _concept_columns(
    kind: str, concepts: Sequence[Concept], named: Sequence[Concept], numbers: dict[str, int]
) -> dict[str, NDArray[Any] | str]:
    columns: dict[str, NDArray[Any] | str] = {
        f"{kind}.ids": _ITEM.join(concept.id for concept in named),
        f"{kind}.labels": _ITEM.join(_PART.join(concept.labels) for concept in named),
        f"{kind}.own": np.array([len(concept.labels) for concept in concepts], np.int32),
        f"{kind}.isco": _ITEM.join(concept.isco for concept in named),
        f"{kind}.codes": _ITEM.join(concept.code for concept in named),
    }
    for name, skills in (
        ("essential", [concept.skills for concept in named]),
        ("optional", [concept.optional for concept in named]),
    ):
        own = [[numbers[skill] for skill in each if skill in numbers] for each in skills]
        columns[f"{kind}.{name}.starts"] = np.concatenate(
            [[0], np.cumsum([len(each) for each in own])]
        ).astype(np.int32)
        columns[f"{kind}.{name}"] = np.array([number for each in own for number in each], np.int32)
    return columns


def _split(joined: str, by: str) -> list[str]:
    return joined.split(by) if joined else []


def _version(name: str, digest: str) -> str:
    return f"{name} {digest[:12]}"
