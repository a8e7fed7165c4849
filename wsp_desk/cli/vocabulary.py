"""`wsp-desk vocabulary import esco|competentnl|terms SOURCE --out DIR`.

Public: `import_`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from wsp_desk.cli.output import Progress, emit
from wsp_desk.errors import KnownError
from wsp_desk.texts import text
from wsp_desk.vocabulary.importing import import_into
from wsp_desk.vocabulary.stored import FILE_NAME


def import_(options: argparse.Namespace) -> None:
    """Adds a release to the vocabulary in a folder, or starts one there, and says what it holds now."""
    folder: Path = options.out
    if folder.exists() and not folder.is_dir():
        raise KnownError(text("{path} is een bestand. Noem een map bij --out.", path=str(folder)))
    with Progress() as progress:
        made = import_into(
            folder, options.what, options.source, lambda share: progress(text("woordenlijst leren"), share)
        )
    document = {
        "vocabulary": str(folder / FILE_NAME), "version": made.version, "occupations": len(made.occupations),
        "skills": len(made.skills), "groups": len(made.groups), "rings": len(made.rings),
    }  # fmt: skip
    line = (
        f"{folder / FILE_NAME}: {made.version}, {len(made.occupations)} beroepen, "
        f"{len(made.skills)} vaardigheden, {len(made.rings)} ringen."
    )
    emit(options, document, [line])
