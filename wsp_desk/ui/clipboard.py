"""Copying: what this program puts on the clipboard goes off it again, unless something else came since.

Public: `put`, `clear_ours`, `STAYS`.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

STAYS = 10_000
"""Milliseconds after which a copy is taken away: long enough to paste it."""

_ours: list[str] = []


def put(words: str, stays: int = STAYS) -> None:
    """Copies words, for a while.

    Args:
        words: What is copied.
        stays: Milliseconds.
    """
    QGuiApplication.clipboard().setText(words)
    _ours[:] = [words]
    QTimer.singleShot(stays, lambda: clear_ours() if _ours == [words] else None)


def clear_ours() -> None:
    """Clears the clipboard if it still holds what this program copied last."""
    clipboard = QGuiApplication.clipboard()
    if _ours and clipboard.text() == _ours[0]:
        clipboard.clear()
    _ours.clear()
