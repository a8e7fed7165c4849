"""`wsp-desk mapping suggest`: a first mapping for a layout that nobody described yet.

Public: `suggest`.
"""

from __future__ import annotations

import argparse

from wsp_desk.cli.output import counted, emit
from wsp_desk.errors import KnownError
from wsp_desk.intake import suggesting
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.texts import text


def suggest(options: argparse.Namespace) -> None:
    """Prints the mapping, or writes it to a file.

    Raises:
        KnownError: The delivery cannot be read, or the file is there already or cannot be written.
    """
    if options.out is not None and options.out.exists():
        raise KnownError(text("{path} bestaat al; kies een andere naam.", path=str(options.out)))
    found = suggesting.suggest(options.file)
    mapping = suggesting.as_toml(found)
    if options.out is not None:
        try:
            write_atomic(options.out, mapping.encode())
        except OSError:
            raise KnownError(text("{path} kan niet worden geschreven.", path=str(options.out))) from None
    document = {
        "file": found.file,
        "mapping": mapping,
        "columns": [
            {
                "heading": one.heading,
                "field": one.field,
                "personal": bool(one.personal),
                "sure": one.sure,
                "ignored": one.ignored,
                "nearest": one.nearest,
            }
            for one in found.guesses
        ],
    }
    emit(
        options, document, [mapping.rstrip()] if options.out is None else [_summary(found, str(options.out))]
    )


def _summary(found: suggesting.Suggestion, path: str) -> str:
    mapped = [one for one in found.guesses if one.field]
    doubtful = sum(not one.sure for one in mapped)
    personal = sum(bool(one.personal) for one in found.guesses)
    return (
        f"{path}: {counted(len(mapped), 'kolom', 'kolommen')} ingedeeld, waarvan {doubtful} om te "
        f"controleren; {personal} persoonlijk, {len(found.unknown())} niet herkend."
    )
