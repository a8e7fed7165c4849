"""The pages of the window, in the order of their tabs.

Public: `PAGES`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

from wsp_desk.texts import text
from wsp_desk.ui.pages import kwaliteit_place, verzoeken_place
from wsp_desk.ui.pages.beheer import BeheerPage
from wsp_desk.ui.pages.beheer_actions import beheer_commands
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.pages.gesprek_actions import gesprek_commands
from wsp_desk.ui.pages.gesprek_place import place_of, return_to
from wsp_desk.ui.pages.kwaliteit import KwaliteitPage
from wsp_desk.ui.pages.kwaliteit_actions import kwaliteit_commands
from wsp_desk.ui.pages.reach import PageInfo, Tools
from wsp_desk.ui.pages.verzoeken import VerzoekenPage
from wsp_desk.ui.pages.verzoeken_actions import verzoeken_commands


def _gesprek(tools: Tools) -> GesprekPage:
    page = GesprekPage(tools.look, tools.desk, tools.jobs, tools.conversation)
    tools.conversation.setParent(page)
    return page


def _beheer(tools: Tools) -> BeheerPage:
    page = BeheerPage(tools.look, tools.desk.pool, tools.desk.inspecting, tools.jobs)
    page.choose.connect(tools.choose)
    page.guard.connect(tools.guard)
    return page


def _verzoeken(tools: Tools) -> VerzoekenPage:
    return VerzoekenPage(tools.look, tools.desk.following, tools.jobs)


def _kwaliteit(tools: Tools) -> KwaliteitPage:
    return KwaliteitPage(tools.look, tools.desk.measuring, tools.jobs)


PAGES = (
    PageInfo(
        text("Gesprek"),
        _gesprek,
        gesprek_commands,
        lambda page: page.asking.search.setFocus(Qt.FocusReason.OtherFocusReason),
        place_of,
        return_to,
    ),
    PageInfo(
        text("Verzoeken"),
        _verzoeken,
        verzoeken_commands,
        lambda page: page.take_keyboard(),
        verzoeken_place.place_of,
        verzoeken_place.return_to,
    ),
    PageInfo(
        text("Kwaliteit"),
        _kwaliteit,
        kwaliteit_commands,
        lambda page: page.take_keyboard(),
        kwaliteit_place.place_of,
        kwaliteit_place.return_to,
    ),
    PageInfo(
        text("Beheer"),
        _beheer,
        beheer_commands,
        lambda page: page.take_keyboard(),
        lambda page: {"dossier": page.inspect.looks.field.text()},
        lambda page, place: page.inspect.looks.field.setText(str(place.get("dossier", ""))),
    ),
)
