"""States of the page Gesprek worth a picture, each reached as a user reaches it.

Public: `SCENES`, `Scene`, `to_rest`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wsp_desk.ui.pages.gesprek import GesprekPage

Scene = Callable[[GesprekPage], None]


def to_rest(page: GesprekPage) -> None:
    """Goes back to the list, with nothing marked and nothing unfolded."""
    page.show_columns()
    page.left.show_asking()
    page.detail.close_letter()
    page.aside.close_panel()
    page.marks.replace((), {})
    if page.facets.is_open():
        page.toggle_facets()


def _list(page: GesprekPage) -> None:
    page.results.take_keyboard()


def _letter(page: GesprekPage) -> None:
    page.draft()


def _marked(page: GesprekPage) -> None:
    """Some dossiers on the shortlist, some to be compared."""
    numbers = [
        page.results.model.rows()[line].dossier for line in range(min(page.results.model.rowCount(), 5))
    ]
    for dossier in numbers[::2]:
        page.marks.toggle_shortlist(dossier)
    for dossier in numbers[:4]:
        page.marks.toggle_compared(dossier)
    page.results.take_keyboard()


def _compared(page: GesprekPage) -> None:
    _marked(page)
    page.open_comparison()


def _why(page: GesprekPage) -> None:
    """Why the last one of the list stands so low."""
    page.aside.open_why()
    rows = page.results.model.rows()
    if rows:
        page.aside.why.ask_about(rows[len(rows) - 1].dossier)


def _kept(page: GesprekPage) -> None:
    page.keeper.save(page.conversation.ask.employer or "werkgever")
    page.left.show_kept()


SCENES: Mapping[str, Scene] = {
    "gesprek": _list,
    "verzoek": _letter,
    "gekozen": _marked,
    "vergelijken": _compared,
    "beste-vragen": lambda page: page.aside.open_questions(),
    "verfijnen": lambda page: page.toggle_facets(),
    "waarom-niet": _why,
    "bewaard": _kept,
    "criteria": lambda page: page.choose_kind(),
}
"""Name of the picture → what leads there from the answer to a request."""
