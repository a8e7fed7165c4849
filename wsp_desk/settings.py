"""Options and released figures: declared once, typed, read from TOML; an unknown key is refused by name.

Public: `read_toml`, `take`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from wsp_desk.errors import KnownError
from wsp_desk.texts import text

T = TypeVar("T")


def read_toml(path: Path) -> dict[str, Any]:
    """Reads a TOML file.

    Raises:
        KnownError: The file is missing, is not UTF-8, or is not TOML; the sentence names file and line.
    """
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise KnownError(text("Het bestand {path} is er niet.", path=str(path))) from None
    except UnicodeDecodeError:
        raise KnownError(text("Het bestand {path} is geen UTF-8-tekst.", path=str(path))) from None
    except tomllib.TOMLDecodeError as error:
        raise KnownError(
            text("Het bestand {path} is geen geldig TOML: {why}.", path=str(path), why=str(error))
        ) from None


def take(cls: type[T], table: Mapping[str, Any], where: str) -> T:
    """Makes a dataclass from a TOML table.

    Args:
        cls: A dataclass whose field names are the allowed keys.
        table: Key → value.
        where: File and section, for the error.

    Raises:
        KnownError: A key is unknown (the nearest known one is named) or a required key is missing.
    """
    known = {field.name: field for field in fields(cls)}  # type: ignore[arg-type]
    for key in table:
        if key not in known:
            near = get_close_matches(key, known, n=1)
            hint = text(" Bedoelt u '{near}'?", near=near[0]) if near else ""
            raise KnownError(
                text("{where}: onbekende sleutel '{key}'.{hint}", where=where, key=key, hint=hint)
            )
    for name, field in known.items():
        if name not in table and field.default is MISSING and field.default_factory is MISSING:
            raise KnownError(text("{where}: de sleutel '{key}' ontbreekt.", where=where, key=name))
    return cls(**table)
