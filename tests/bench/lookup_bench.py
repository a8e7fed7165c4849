"""Measures a look-up while typing over 25,000 labels, beside rapidfuzz over the same labels.

Public: `Times`, `measure`, `vocabulary_of`, `lines`.

    python -m tests.bench.lookup_bench FOLDER

FOLDER holds an imported vocabulary (``wsp-desk vocabulary import esco …``); without it labels are made up of
those of the starter edition. Times are of the processor: what else runs on the machine does not count.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, product
from pathlib import Path
from statistics import median
from typing import TypeVar

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from rapidfuzz import fuzz, process, utils

from wsp_desk import paths
from wsp_desk.vocabulary import Concept, Vocabulary, load
from wsp_desk.vocabulary.release import Release
from wsp_desk.vocabulary.stored import FILE_NAME, write_vocabulary

T = TypeVar("T")
LABELS = 25_000
PROMISED_MS = 10.0
TYPED = (
    "heftruckchauffeur",
    "vrachtwagenschaufeur",
    "medewerker schoonmaak",
    "iemand die pallets kan inpakken en stapelen",
    "bestuurder reachtruck",
)


@dataclass(frozen=True)
class Times:
    """Milliseconds of the processor per key press, over every beginning of every text.

    Attributes:
        labels: How many were searched.
        load: Opening the vocabulary.
        first: The first look-up after that.
        typical: Median.
        slow: 95th percentile.
        rival: Median of rapidfuzz' WRatio over the same labels, the best ten.
    """

    labels: int
    load: float
    first: float
    typical: float
    slow: float
    rival: float


def vocabulary_of(folder: Path, labels: int = LABELS) -> None:
    """Writes a vocabulary of this many labels: those of the starter edition, alone and two by two."""
    starter = load()
    names = [concept.label for concept in starter.occupations]
    pairs = islice(
        (f"{one} {other}" for one, other in product(names, names) if one != other), labels - len(names)
    )
    rest = list(pairs)
    size = -(-len(rest) // len(names))
    made = [
        replace(concept, alternatives=tuple(rest[place * size : (place + 1) * size]))
        for place, concept in enumerate(starter.occupations)
    ]
    release = Release("made", occupations=made, skills=[Concept(s.id, s.label) for s in starter.skills])
    words = paths.data_file("vocabulary", "words.toml").read_text("utf-8")
    write_vocabulary(folder / FILE_NAME, release, words)


def measure(folder: Path) -> Times:
    """Measures over the vocabulary in a folder."""
    opened, vocabulary = _timed(lambda: load(folder))
    first, _ = _timed(lambda: vocabulary.look_up("occupation", TYPED[0]))
    typed = [text[:end] for text in TYPED for end in range(2, len(text) + 1)]
    ours = sorted(_each(lambda text: vocabulary.look_up("occupation", text), typed))
    labels = _labels(vocabulary)
    processed = [utils.default_process(label) for label in labels]
    theirs = _each(
        lambda text: process.extract(utils.default_process(text), processed, scorer=fuzz.WRatio, limit=10),
        typed[::7],
    )
    return Times(len(labels), opened, first, median(ours), ours[int(0.95 * len(ours))], median(theirs))


def _labels(vocabulary: Vocabulary) -> list[str]:
    return [label for concept in vocabulary.occupations for label in concept.labels]


def _each(look_up: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    return [_timed(lambda text=text: look_up(text))[0] for text in texts]  # type: ignore[misc]


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    started = time.process_time()
    result = work()
    return 1000 * (time.process_time() - started), result


def lines(folder: Path) -> Iterator[str]:
    """The figures and whether they are as promised.

    Args:
        folder: Holds an imported vocabulary; one of `LABELS` labels is made there if it does not.
    """
    if not (folder / FILE_NAME).exists():
        vocabulary_of(folder)
    times = measure(folder)
    verdict = "holds" if times.slow < PROMISED_MS else "DIFFERS"
    yield (
        f"look-up: {times.labels:,} labels, opened in {times.load:.0f} ms, first {times.first:.0f} ms; "
        f"a key press {times.typical:.1f} ms, at the 95th percentile {times.slow:.1f} ms "
        f"(promised < {PROMISED_MS:.0f}: {verdict})"
    )
    yield (
        f"look-up: rapidfuzz over the same labels {times.rival:.1f} ms, "
        f"{times.rival / times.typical:.1f} × as long"
    )


def _main(arguments: Sequence[str]) -> None:
    with tempfile.TemporaryDirectory() as made:
        for line in lines(Path(arguments[0]) if arguments else Path(made)):
            print(line)


if __name__ == "__main__":
    _main(sys.argv[1:])
