"""Short texts: names, organisations, offices, e-mail addresses of staff.

Public: `text_cleaner`, `email_cleaner`.
"""

from __future__ import annotations

import re

from wsp_desk.fields import Field
from wsp_desk.intake.cleaning.clean import Clean, CleanOne, invalid, known, placeholder
from wsp_desk.intake.cleaning.rules import Placeholders
from wsp_desk.intake.words import plain

_MARKS_ONLY = re.compile(r"(?:\W*\[[a-z]+\])+\W*")
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(?:\.[^@\s.]+)+")


def text_cleaner(field: Field, placeholders: Placeholders) -> CleanOne:
    """Makes the cleaner of a text field; a text of which only marks are left is invalid."""

    def clean(raw: str) -> Clean:
        if _MARKS_ONLY.fullmatch(raw):
            return invalid(raw)
        return (
            placeholder(raw)
            if placeholders.holds(plain(raw), field.name)
            else known(" ".join(raw.split()), raw)
        )

    return clean


def email_cleaner(field: Field, placeholders: Placeholders) -> CleanOne:
    """Makes the cleaner of the e-mail address of a member of staff."""

    def clean(raw: str) -> Clean:
        address = raw.strip()
        if _EMAIL.fullmatch(address):
            return known(address, raw)
        return placeholder(raw) if placeholders.holds(plain(raw), field.name) else invalid(raw)

    return clean
