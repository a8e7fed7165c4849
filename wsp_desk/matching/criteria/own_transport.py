"""Criterion *own transport*: the candidate has one of these means of transport.

Public: `OwnTransport`.

Public transport and "anders" are no means of one's own and cannot be asked. How far someone can travel is
another criterion, `place`.
"""

# The methods are described in AnyOf.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from wsp_desk.codes import TRANSPORT, CodeList
from wsp_desk.matching.criteria.chosen import AnyOf, ChosenValue
from wsp_desk.texts import Text, text

OWN = ("1", "2", "3", "4")
"""VUM *code vervoermiddel*: car, moped, bicycle, motorcycle."""


class OwnTransport(AnyOf):
    """See the module."""

    key: ClassVar[str] = "own_transport"
    label: ClassVar[Text] = text("Eigen vervoer")
    fields: ClassVar[tuple[str, ...]] = ("transport",)
    code_list: ClassVar[CodeList] = TRANSPORT
    steps: ClassVar[tuple[str, ...]] = OWN

    def choices(self) -> Mapping[str, str]:
        return {code: TRANSPORT.labels[code] for code in OWN}

    def sentence(self, own: Sequence[str], value: ChosenValue, source: Text) -> Text:
        common = [code for code in own if code in value.codes]
        if common:
            return text("Heeft {common}; dat past {source}.", common=self.words(common), source=source)
        if not own:
            return text(
                "Heeft geen vervoer; gevraagd is {asked} {source}.",
                asked=self.words(value.codes),
                source=source,
            )
        return text(
            "Reist met {own}; gevraagd is {asked} {source}.",
            own=self.words(own),
            asked=self.words(value.codes),
            source=source,
        )
