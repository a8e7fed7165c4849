"""What cleaning one cell gives.

Public: `Clean`, `CleanOne`, `EMPTY`, `missing`, `placeholder`, `unknown_code`, `invalid`, `known`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from wsp_desk.fields import Status


class Clean(NamedTuple):
    """A cell, cleaned.

    Attributes:
        value: The typed value; None unless the status is `Status.KNOWN`.
        status: What is known of it.
        raw: The text that is kept; None for an empty cell.
    """

    value: Any
    status: Status
    raw: str | None


CleanOne = Callable[[str], Clean]
"""Cleans one cell; the text holds no personal data any more. It never raises."""

EMPTY = Clean(None, Status.MISSING, None)


def known(value: object, raw: str) -> Clean:
    """A value that was understood."""
    return Clean(value, Status.KNOWN, raw)


def missing(raw: str) -> Clean:
    """A cell that says that the value is not known."""
    return Clean(None, Status.MISSING, raw)


def placeholder(raw: str) -> Clean:
    """A cell that was filled without saying anything."""
    return Clean(None, Status.PLACEHOLDER, raw)


def unknown_code(raw: str) -> Clean:
    """A word or code that is not in the list."""
    return Clean(None, Status.UNKNOWN_CODE, raw)


def invalid(raw: str) -> Clean:
    """A value that cannot be."""
    return Clean(None, Status.INVALID, raw)
