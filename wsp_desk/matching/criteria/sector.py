"""Criterion *sector*: the work is in one of these sectors (SBI 2008 sections), which the candidate prefers.

Public: `Sector`.
"""

# The methods are described in AnyOf.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from wsp_desk.codes import SECTOR, CodeList
from wsp_desk.matching.criteria.chosen import AnyOf, ChosenValue
from wsp_desk.texts import Text, text


class Sector(AnyOf):
    """See the module."""

    key: ClassVar[str] = "sector"
    label: ClassVar[Text] = text("Sector")
    fields: ClassVar[tuple[str, ...]] = ("sectors",)
    code_list: ClassVar[CodeList] = SECTOR

    def sentence(self, own: Sequence[str], value: ChosenValue, source: Text) -> Text:
        common = [code for code in own if code in value.codes]
        if common:
            return text(
                "Wil werken in {common}; dat past {source}.", common=self.words(common), source=source
            )
        if not own:
            return text(
                "Noemt geen sector; gevraagd is {asked} {source}.",
                asked=self.words(value.codes),
                source=source,
            )
        return text(
            "Wil werken in {own}, niet in {asked} {source}.",
            own=self.words(own),
            asked=self.words(value.codes),
            source=source,
        )
