"""Every action of the page Verzoeken, with its key.

Public: `verzoeken_commands`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wsp_desk.feedback.listing import By
from wsp_desk.feedback.states import target_of
from wsp_desk.texts import text
from wsp_desk.ui.commands import Command
from wsp_desk.ui.pages.reach import Reach
from wsp_desk.ui.pages.verzoeken import VerzoekenPage

Page = Reach[VerzoekenPage]
Test = Callable[[VerzoekenPage], bool]


def verzoeken_commands(reach: Page) -> list[Command]:
    """The actions, in the order of the palette; those with a key of another page work in front only."""
    return [*_list(reach), *_one(reach), *_letters(reach)]


def _always(page: VerzoekenPage) -> bool:
    return not page.shows_letters()


def _front(reach: Page, test: Test = _always) -> Callable[[], bool]:
    """Whether the page is in front and something holds of it."""
    return reach.when(lambda page: _visible(page) and test(page))


def _visible(page: QWidget) -> bool:
    return page.isVisible()


def _list(reach: Page) -> list[Command]:
    by = {
        By.HOLDER: text("Verzoeken per dossierhouder"),
        By.AGE: text("Verzoeken naar leeftijd"),
        By.STATE: text("Verzoeken naar stand"),
    }
    return [
        Command(
            text("Verzoeken filteren"),
            "/",
            reach.run(lambda page: page.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            _front(reach, lambda _: True),
        ),
        Command(text("Filters wissen"), "", reach.run(lambda page: page.filters.clear()), reach.when()),
        *(Command(name, "", _grouping(reach, each), reach.when()) for each, name in by.items()),
        Command(
            text("Verzoek aanvinken, of niet"),
            "",
            reach.run(lambda page: page.board.toggle_current()),
            _front(reach),
        ),
        Command(
            text("Alle verzoeken aanvinken, of geen"),
            "Ctrl+A",
            reach.run(lambda page: page.board.toggle_all()),
            _front(reach),
        ),
        Command(text("Berichten opstellen"), "D", reach.run(lambda page: page.plan()), _front(reach)),
        Command(text("Herinneringen opstellen"), "H", reach.run(lambda page: page.remind()), _front(reach)),
        Command(text("Bewaarde berichten"), "K", reach.run(lambda page: page.open_drafts()), _front(reach)),
        Command(text("Bedankberichten"), "T", reach.run(lambda page: page.open_notes()), _front(reach)),
        Command(
            text("Bewaren als werkvoorraad (CSV)"),
            "W",
            reach.run(lambda page: page.save_queue()),
            _front(reach),
        ),
    ]


def _grouping(reach: Page, by: By) -> Callable[[], None]:
    return reach.run(lambda page: page.filters.group_by(by))


def _one(reach: Page) -> list[Command]:
    def possible(move: str) -> Callable[[], bool]:
        def test(page: VerzoekenPage) -> bool:
            line = page.board.current()
            return (
                not page.shows_letters()
                and line is not None
                and target_of(move, line.request.state) is not None
            )

        return _front(reach, test)

    return [
        Command(
            text("Antwoord vastleggen"),
            "A",
            reach.run(lambda page: page.answer()),
            _front(reach, lambda page: page.detail.may_answer()),
        ),
        Command(
            text("Bericht over dit verzoek opstellen"),
            "N",
            reach.run(lambda page: page.plan_current()),
            _front(reach, lambda page: page.detail.may_plan()),
        ),
        Command(
            text("Verzoek intrekken"),
            "X",
            reach.run(lambda page: page.withdraw()),
            possible("request.withdrawn"),
        ),
        Command(
            text("Gesprekskaart bewaren"),
            "G",
            reach.run(lambda page: page.save_card()),
            _front(reach, lambda page: page.board.current() is not None),
        ),
    ]


def _letters(reach: Page) -> list[Command]:
    here = _front(reach, lambda page: page.shows_letters() and page.letters.current() is not None)
    mail = _front(reach, lambda page: page.shows_letters() and page.letters.can_mail())
    return [
        Command(text("Bericht bewaren als e-mail"), "E", reach.run(lambda page: page.letters.save()), here),
        Command(text("Bericht kopiëren"), "C", reach.run(lambda page: page.letters.send("clipboard")), here),
        Command(
            text("Bericht openen in het mailprogramma"),
            "M",
            reach.run(lambda page: page.letters.send("mailto")),
            mail,
        ),
        Command(
            text("Berichten bewaren voor later"),
            "B",
            reach.run(lambda page: page.letters.keep()),
            here,
        ),
    ]
