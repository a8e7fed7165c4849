"""What has to go from the screen, besides the pages, when the window is locked.

Public: `close_dialogs`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget


def close_dialogs(window: QWidget) -> None:
    """Closes everything that stands over a window or beside it: dialogs, menus, pop-ups."""
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()
        menu.hide()
    for other in QApplication.topLevelWidgets():
        if other is window or not other.isVisible():
            continue
        if isinstance(other, QDialog):
            other.reject()
        other.hide()
