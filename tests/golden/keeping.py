"""Comparing with a golden file, or writing it anew (see README.md).

Public: `as_kept`, `rounded`.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

DIGITS = 9


def as_kept(file: Path, said: str) -> None:
    """Fails unless the text is the one in the file; with ``WSP_DESK_WRITE_GOLDEN=1`` writes the file."""
    if os.environ.get("WSP_DESK_WRITE_GOLDEN") == "1":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(said, "utf-8", newline="\n")
    assert said == file.read_text("utf-8")


def rounded(document: Any) -> str:
    """A document as text, with figures cut where platforms start to differ."""
    plain = json.loads(json.dumps(document), parse_float=lambda figure: round(float(figure), DIGITS))
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"
