"""Adds a release to the vocabulary of a folder.

Public: `import_into`, `SOURCES`, `MOST`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.texts import text
from wsp_desk.vocabulary.importing.competentnl import read_competentnl
from wsp_desk.vocabulary.importing.esco import read_esco
from wsp_desk.vocabulary.learning import Progress
from wsp_desk.vocabulary.release import Release, merged
from wsp_desk.vocabulary.rings import read_rings
from wsp_desk.vocabulary.starter import TERMS, read_edition
from wsp_desk.vocabulary.stored import FILE_NAME, Stored, read_stored, write_vocabulary

MOST = 32_767
"""Concepts of one kind; a pool keeps their numbers in 16 bits."""


def _read_terms(path: Path) -> Release:
    return Release("", rings=read_rings(path))


SOURCES: dict[str, Callable[[Path], Release]] = {
    "esco": read_esco,
    "competentnl": read_competentnl,
    "terms": _read_terms,
}
"""Kind of source → its reader."""


def import_into(folder: Path, what: str, source: Path, progress: Progress | None = None) -> Stored:
    """Adds a release to what the folder holds, learns, and replaces the file in it.

    A folder without a vocabulary starts with the terms of the program; if terms are the first thing
    imported, with the starter edition as well.

    Args:
        folder: Made if it is not there.
        what: One of `SOURCES`.
        source: File or folder of the release.
        progress: Told the share that is done.

    Returns:
        The vocabulary as it is in the folder now.

    Raises:
        KnownError: The source is not what it should be; the folder is as it was.
    """
    release = SOURCES[what](source)
    path = folder / FILE_NAME
    if path.exists():
        before = read_stored(path).release()
    elif what == "terms":
        before = read_edition(paths.data_file("vocabulary"))
    else:
        before = Release("", rings=read_rings(paths.resource(TERMS)))
    made = merged(before, release)
    _check_size(made)
    words = paths.data_file("vocabulary", "words.toml").read_text("utf-8")
    write_vocabulary(path, made, words, progress)
    return read_stored(path)


def _check_size(release: Release) -> None:
    for concepts in (release.occupations, release.skills):
        if len(concepts) > MOST:
            raise KnownError(
                text(
                    "Samen zijn dit {count} begrippen; meer dan {most} kan niet. Importeer in een lege map.",
                    count=len(concepts),
                    most=MOST,
                )
            )
