"""Every action of the page Gesprek, with its key.

Public: `gesprek_commands`.
"""

from __future__ import annotations

from collections.abc import Callable

from wsp_desk.texts import text
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.commands import Command
from wsp_desk.ui.kinds import KINDS
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.pages.reach import Reach
from wsp_desk.ui.results.filters import NEWS, SHORTLIST

Page = Reach[GesprekPage]
How = Callable[[GesprekPage], object]


def gesprek_commands(reach: Page) -> list[Command]:
    """The actions, in the order of the palette."""
    return [
        *_moving(reach),
        *_building(reach),
        *_widening(reach),
        *_asking(reach),
        *_choosing(reach),
        *_keeping(reach),
    ]


def _columns(reach: Page, how: How) -> Callable[[], None]:
    """An action in the three columns: a comparison that is in front goes away."""

    def act(page: GesprekPage) -> None:
        page.show_columns()
        how(page)

    return reach.run(act)


def _moving(reach: Page) -> list[Command]:
    there = reach.when()
    return [
        Command(text("Zoeken"), "/", _columns(reach, lambda page: page.to_search()), there),
        Command(
            text("Naar de lijst"), "Ctrl+L", _columns(reach, lambda page: page.results.take_keyboard()), there
        ),
        Command(
            text("Toon wie verborgen is door onbekend"),
            "O",
            _columns(reach, lambda page: page.results.toggle_hidden()),
            there,
        ),
        Command(text("Verfijnen"), "F", _columns(reach, lambda page: page.toggle_facets()), there),
    ]


def _building(reach: Page) -> list[Command]:
    there = reach.when()

    def adding(kind: str) -> Callable[[], None]:
        return _columns(reach, lambda page: page.add_kind(kind))

    return [
        Command(
            text("Criterium toevoegen"), "Ctrl+N", _columns(reach, lambda page: page.choose_kind()), there
        ),
        *(Command(text("Criterium: {name}", name=info.name), "", adding(info.kind), there) for info in KINDS),
        Command(text("Vacature plakken"), "Ctrl+Shift+V", reach.run(lambda page: page.paster.open()), there),
        Command(text("Wijziging terug"), "Ctrl+Z", reach.run(lambda page: page.conversation.undo()), there),
        Command(
            text("Wijziging opnieuw"),
            "Ctrl+Shift+Z",
            reach.run(lambda page: page.conversation.redo()),
            there,
            ("Ctrl+Y",),
        ),
        Command(text("Vraag leegmaken"), "", reach.run(lambda page: page.conversation.become(Ask())), there),
        Command(
            text("Nieuw gesprek"), "Ctrl+Shift+N", _columns(reach, lambda page: page.start_anew()), there
        ),
    ]


def _widening(reach: Page) -> list[Command]:
    """The ways to find more that stand under the list now."""
    page = reach.page()
    found = page.results.widenings() if page is not None else ()

    def taking(number: int) -> Callable[[], None]:
        return _columns(reach, lambda page: page.take_widening(number))

    return [
        Command(text("Ruimer: {label} (+{gain})", label=each.label, gain=each.gain), "", taking(number))
        for number, each in enumerate(found)
    ]


def _asking(reach: Page) -> list[Command]:
    letter = reach.when(lambda page: page.detail.shows_letter())
    return [
        Command(
            text("Verzoek aan de dossierhouder opstellen"),
            "V",
            _columns(reach, lambda page: page.draft()),
            reach.when(lambda page: page.aside.has_draft()),
        ),
        Command(text("Verzoek kopiëren"), "C", reach.run(lambda page: page.copy_letter()), letter),
        Command(
            text("Verzoek bewaren als e-mail"), "", reach.run(lambda page: page.detail.letter.save()), letter
        ),
        Command(
            text("Beste vragen"), "Q", _columns(reach, lambda page: page.aside.open_questions()), reach.when()
        ),
        Command(
            text("Waarom dit dossier niet?"),
            "W",
            _columns(reach, lambda page: page.aside.open_why()),
            reach.when(),
        ),
    ]


def _choosing(reach: Page) -> list[Command]:
    return [
        Command(
            text("Op de shortlist, of eraf"),
            "S",
            reach.run(lambda page: page.toggle_shortlist()),
            reach.when(_has_dossier),
        ),
        Command(
            text("Alleen de shortlist"),
            "Shift+S",
            _columns(reach, lambda page: page.results.filters.choose(SHORTLIST)),
            reach.when(lambda page: bool(page.marks.shortlist)),
        ),
        Command(
            text("Alleen wie nieuw of beter is"),
            "",
            _columns(reach, lambda page: page.results.filters.choose(NEWS)),
            reach.when(lambda page: bool(page.marks.news)),
        ),
        Command(
            text("Kiezen om te vergelijken"),
            "C",
            reach.run(lambda page: page.toggle_compared()),
            reach.when(_has_dossier),
        ),
        Command(
            text("Vergelijk de gekozen dossiers"),
            "Shift+C",
            reach.run(lambda page: page.open_comparison()),
            reach.when(lambda page: len(page.marks.compared) > 1),
        ),
        Command(
            text("Blad voor werkgever"),
            "Ctrl+P",
            reach.run(lambda page: page.open_sheet()),
            reach.when(lambda page: bool(page.for_sheet())),
        ),
        Command(
            text("Keuze om te vergelijken wissen"),
            "",
            reach.run(lambda page: page.marks.clear_compared()),
            reach.when(lambda page: bool(page.marks.compared)),
        ),
        Command(
            text("Alleen verschillen"),
            "D",
            reach.run(lambda page: page.compare.toggle_differences()),
            reach.when(lambda page: page.compares()),
        ),
    ]


def _has_dossier(page: GesprekPage) -> bool:
    return bool(page.dossier()) and not page.detail.shows_letter()


def _keeping(reach: Page) -> list[Command]:
    return [
        Command(
            text("Vraag bewaren"),
            "Ctrl+S",
            _columns(reach, lambda page: page.left.start_saving()),
            reach.when(lambda page: bool(page.conversation.ask.criteria)),
        ),
        Command(
            text("Bewaarde vragen"), "B", _columns(reach, lambda page: page.left.toggle_kept()), reach.when()
        ),
    ]
