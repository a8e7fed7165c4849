"""Every action of the page Beheer, with its key.

Public: `beheer_commands`.
"""

from __future__ import annotations

from wsp_desk.texts import text
from wsp_desk.ui.commands import Command
from wsp_desk.ui.pages.beheer import BeheerPage
from wsp_desk.ui.pages.reach import Reach


def beheer_commands(reach: Reach[BeheerPage]) -> list[Command]:
    """The actions, in the order of the palette; those with a single letter work in front only."""
    here = reach.when(lambda page: page.isVisible())
    answered = reach.when(lambda page: page.isVisible() and page.inspect.looks.may_save())
    return [
        Command(
            text("Nagaan wie een dossier heeft gezien"),
            "",
            reach.run(lambda page: page.inspect.take_keyboard()),
            reach.when(),
        ),
        Command(
            text("Dossiernummer invullen"), "/", reach.run(lambda page: page.inspect.take_keyboard()), here
        ),
        Command(
            text("Antwoord op wie dit dossier zag kopiëren"),
            "C",
            reach.run(lambda page: page.inspect.copy()),
            reach.when(lambda page: page.isVisible() and page.inspect.looks.may_copy()),
        ),
        Command(
            text("Wie dit dossier zag bewaren als bestand"),
            "B",
            reach.run(lambda page: page.inspect.save()),
            answered,
        ),
        Command(
            text("Hele logboek van inzage bewaren als bestand"),
            "",
            reach.run(lambda page: page.inspect.save_all()),
            reach.when(),
        ),
    ]
