"""Names of files that every system accepts and that show what they are.

Public: `safe_name`, `safe_path`, `LONGEST_NAME`.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.texts import text

LONGEST_NAME = 100
"""Characters of a file name without its ending; far below what any file system holds."""

_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\..*)?")
_FORBIDDEN = frozenset('<>:"/\\|?*')
_BREAKS = frozenset("\r\n\v\f\x85\u2028\u2029")


def safe_name(name: str, ending: str, instead: str) -> str:
    """A file name without control or direction signs, that is no reserved word of Windows, and not too long.

    Args:
        name: As asked for, with or without the ending.
        ending: Of the file, for example ``.eml``; it is put there once.
        instead: Goes in front of what is no name by itself.

    Raises:
        KnownError: It holds a line break, which no name that was meant well does.
    """
    if _BREAKS & set(name):
        raise KnownError(
            text("De bestandsnaam bevat een regeleinde en wordt geweigerd. Kies een andere naam.")
        )
    visible = "".join(sign for sign in unicodedata.normalize("NFC", name) if _may_stand(sign)).strip(" .")
    if visible.casefold().endswith(ending.casefold()):
        visible = visible[: len(visible) - len(ending)]
    stem = visible.strip(" .")[:LONGEST_NAME].strip(" .")
    if not stem or _RESERVED.fullmatch(stem):
        stem = f"{instead}-{stem}".rstrip("-")
    return f"{stem}{ending}"


def safe_path(path: Path, ending: str, instead: str) -> Path:
    """The same folder with `safe_name` of the file.

    Raises:
        KnownError: The name holds a line break.
    """
    return path.with_name(safe_name(path.name, ending, instead)) if path.name else path / f"{instead}{ending}"


def _may_stand(sign: str) -> bool:
    return sign not in _FORBIDDEN and unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
