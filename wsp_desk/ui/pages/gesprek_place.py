"""Where somebody was on the page Gesprek, to return to after the window was locked.

Public: `place_of`, `return_to`.

The place goes to the desk, which seals it: it holds what is asked, what is being typed, and dossier numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wsp_desk.conversation.history import History
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.records import Found

STEPS = 50
"""Steps that can still be taken back afterwards."""


def place_of(page: GesprekPage) -> dict[str, Any]:
    """Everything that is needed to come back: the request with its steps, the marks, and what is open."""
    history, detail = page.conversation.history, page.detail.detail()
    dialog, current = page.paster.dialog, page.keeper.current
    return {
        "ask": history.now.to_json(),
        "past": [ask.to_json() for ask in history.past[-STEPS:]],
        "future": [ask.to_json() for ask in history.future[-STEPS:]],
        "words": page.asking.search.text(),
        "row": detail.row if detail is not None else None,
        "letter": page.aside.open_letter(),
        "shortlist": list(page.marks.shortlist),
        "compared": list(page.marks.compared),
        "news": dict(page.marks.news),
        "compares": page.compares(),
        "kept": current.id if current is not None else "",
        "vacancy": dialog.paper.toPlainText() if dialog is not None else None,
        "sheet": page.sharer.place(),
    }


def return_to(page: GesprekPage, place: Mapping[str, Any]) -> None:
    """Brings everything back; what rests on the answer follows once it has come."""
    _once(page, lambda: _reopen(page, place))
    if place["row"] is not None:
        page.results.come_back_to(place["row"])
    page.conversation.resume(_history_of(place))
    page.marks.replace(place["shortlist"], place["news"])
    for dossier in place["compared"]:
        page.marks.toggle_compared(dossier)
    if place["kept"]:
        page.keeper.resume(place["kept"])
    page.asking.search.setText(place["words"])
    if place["words"]:
        page.to_search()
    if place["vacancy"] is not None:
        page.paster.open()
        page.paster.type(place["vacancy"])
    if place["sheet"] is not None:
        page.sharer.open(page.conversation.ask, **place["sheet"])


def _history_of(place: Mapping[str, Any]) -> History[Ask]:
    past, future = (tuple(map(Ask.from_json, place[key])) for key in ("past", "future"))
    return History(Ask.from_json(place["ask"]), past, future)


def _reopen(page: GesprekPage, place: Mapping[str, Any]) -> None:
    if place["letter"] is not None:
        page.aside.reopen_letter(*place["letter"])
    if place["compares"]:
        page.open_comparison()


def _once(page: GesprekPage, how: Callable[[], None]) -> None:
    """Does something after the next answer, and never again."""

    def answered(_: Found) -> None:
        page.answered.disconnect(answered)
        how()

    page.answered.connect(answered)
