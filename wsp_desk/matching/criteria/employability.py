"""Criterion *employability*: which of the GGM codes *arbeidsvermogen* the employer can take on.

Public: `Employability`.
"""

# The methods are described in AnyOf.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from wsp_desk.codes import EMPLOYABILITY, CodeList
from wsp_desk.matching.criteria.chosen import AnyOf, ChosenValue
from wsp_desk.texts import Text, text


class Employability(AnyOf):
    """See the module."""

    key: ClassVar[str] = "employability"
    label: ClassVar[Text] = text("Arbeidsvermogen")
    fields: ClassVar[tuple[str, ...]] = ("employability",)
    code_list: ClassVar[CodeList] = EMPLOYABILITY
    steps: ClassVar[tuple[str, ...]] = ("1", "2", "3")
    """Who is temporarily unable to work is never offered as a way to find more."""

    def sentence(self, own: Sequence[str], value: ChosenValue, source: Text) -> Text:
        if any(code in value.codes for code in own):
            return text("Arbeidsvermogen: {own}; dat past {source}.", own=self.words(own), source=source)
        return text(
            "Arbeidsvermogen: {own}; gevraagd is {asked} {source}.",
            own=self.words(own),
            asked=self.words(value.codes),
            source=source,
        )
