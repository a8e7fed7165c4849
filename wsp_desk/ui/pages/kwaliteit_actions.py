"""Every action of the page Kwaliteit, with its key.

Public: `kwaliteit_commands`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from wsp_desk.texts import text
from wsp_desk.ui.commands import Command
from wsp_desk.ui.pages.kwaliteit import KwaliteitPage
from wsp_desk.ui.pages.reach import Reach

Page = Reach[KwaliteitPage]


def kwaliteit_commands(reach: Page) -> list[Command]:
    """The actions, in the order of the palette."""

    def front(test: Callable[[KwaliteitPage], bool] = lambda _: True) -> Callable[[], bool]:
        return reach.when(lambda page: page.isVisible() and test(page))

    return [
        Command(
            text("Zoeken in eerdere signalen en antwoorden"),
            "/",
            reach.run(lambda page: page.causes.search.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            front(),
        ),
        Command(
            text("Naar de figuren"),
            "F",
            reach.run(lambda page: page.list.whole.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            front(),
        ),
        Command(
            text("Naar de structurele oorzaken"),
            "O",
            reach.run(lambda page: page.causes.causes.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            front(),
        ),
        Command(
            text("Figuur en getallen bewaren"),
            "P",
            reach.run(lambda page: page.save_figure()),
            front(lambda page: page.view.isVisible()),
        ),
        Command(
            text("Signaal aan het team kopiëren"),
            "C",
            reach.run(lambda page: page.copy_signal()),
            front(lambda page: page.has_signal()),
        ),
    ]
