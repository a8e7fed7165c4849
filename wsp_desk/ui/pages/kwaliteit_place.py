"""Where somebody was on the page Kwaliteit, to return to after the window was locked.

Public: `place_of`, `return_to`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wsp_desk.ui.pages.kwaliteit import KwaliteitPage


def place_of(page: KwaliteitPage) -> dict[str, Any]:
    """The case looked at, what is searched for, and the team's answer that is being typed."""
    case = page.case()
    return {
        "search": page.causes.search.text(),
        "case": case.id if case is not None else None,
        "said": page.said.text(),
        "solved": page.solved.isChecked(),
    }


def return_to(page: KwaliteitPage, place: Mapping[str, Any]) -> None:
    """Brings it back as soon as the cases are there."""
    page.causes.search.setText(place["search"])
    if place["case"] is not None:
        page.come_back_to(place["case"], lambda: _retype(page, place))


def _retype(page: KwaliteitPage, place: Mapping[str, Any]) -> None:
    page.said.setText(place["said"])
    page.solved.setChecked(place["solved"])
