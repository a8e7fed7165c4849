"""Where somebody was on the page Verzoeken, to return to after the window was locked.

Public: `place_of`, `return_to`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit

from wsp_desk.feedback.request import Key
from wsp_desk.feedback.states import Answer
from wsp_desk.ui.following.answering import AnswerForm
from wsp_desk.ui.pages.verzoeken import VerzoekenPage

_FIELDS = ("reason", "name", "email", "reply", "note")


def place_of(page: VerzoekenPage) -> dict[str, Any]:
    """The request looked at, what is searched for, and the answer that is being typed."""
    line = page.board.current()
    return {
        "search": page.filters.search.text(),
        "key": list(line.key) if line is not None else None,
        "answer": _typed(page.detail.form) if page.detail.answers() else None,
    }


def return_to(page: VerzoekenPage, place: Mapping[str, Any]) -> None:
    """Brings it back as soon as the requests are there."""
    page.filters.search.setText(place["search"])
    if place["key"] is not None:
        page.come_back_to(Key(*place["key"]), lambda: _reopen(page, place["answer"]))


def _typed(form: AnswerForm) -> dict[str, Any]:
    return {
        "which": form.answer().value,
        "review": form.review.date().toString(Qt.DateFormat.ISODate),
        "fields": {name: _field(form, name).text() for name in _FIELDS},
    }


def _reopen(page: VerzoekenPage, typed: Mapping[str, Any] | None) -> None:
    if typed is None:
        return
    page.answer()
    form = page.detail.form
    form.choose(Answer(typed["which"]))
    form.review.setDate(QDate.fromString(typed["review"], Qt.DateFormat.ISODate))
    for name, words in typed["fields"].items():
        _field(form, name).setText(words)


def _field(form: AnswerForm, name: str) -> QLineEdit:
    found: QLineEdit = getattr(form, name)
    return found
