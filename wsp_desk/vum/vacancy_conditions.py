"""What a vacancy says of the work around the occupation: its times, its sector, a means of transport.

Public: `working_times`, `sector`, `own_transport`, `Asking`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from wsp_desk.intake.cleaning.rules import load_rules
from wsp_desk.texts import Text, text

_YES, _NO = 1, 2
_OFFICE, _IRREGULAR = (
    "werktijden.indicatieKantoortijden",
    "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst",
)
_TIMES = {_OFFICE: "office", _IRREGULAR: "irregular"}
_COMMUTE, _AT_WORK = "indicatieBeschikbaarVoorWoonWerkverkeer", "indicatieBeschikbaarVoorUitvoeringWerk"
_OWN = (1, 2, 3, 4)
_DIVISION = 1000  # the first two of five digits


class Asking(Protocol):
    """A translation being made."""

    def ask(self, path: str, kind: str, value: object, importance: str = "strong") -> None:
        """Adds a criterion."""

    def use(self, path: str) -> None:
        """Marks an attribute as said by another criterion."""

    def leave(self, path: str, why: Text) -> None:
        """Says of an attribute why it is left out."""


def working_times(work: Asking, vacancy: Mapping[str, Any], path: str) -> None:
    """Office hours and irregular hours, where the vacancy says yes; no and unknown ask nothing."""
    asked = []
    for name, time in _TIMES.items():
        part, _, attribute = name.partition(".")
        code = vacancy.get(part, {}).get(attribute)
        if code == _YES:
            asked.append(time)
            work.use(name)
        elif code is not None:
            work.leave(name, text("code {code} vraagt niets", code=str(code)))
    if asked:
        work.ask(path, "working_times", {"times": asked})


def sector(work: Asking, vacancy: Mapping[str, Any], path: str) -> None:
    """The section of the vacancy's SBI code: what someone prefers, so no more than nice to have."""
    code = vacancy.get("sector", {}).get("codeSbi")
    if code is None:
        return
    rules, shown = load_rules(), f"{code:05d}"
    section = rules.divisions.get(code // _DIVISION)
    if section is None or rules.placeholders.holds(shown, "sectors"):
        work.leave(path, text("SBI-code {code} zegt geen sector", code=shown))
    else:
        work.ask(path, "sector", [section], "nice")


def own_transport(work: Asking, vacancy: Mapping[str, Any], path: str) -> None:
    """Means of one's own that are not said to be of no use for commuting."""
    means = vacancy.get("vervoermiddel", ())
    codes = [one.get("codeVervoermiddel") for one in means if one.get(_COMMUTE) != _NO]
    own = [str(code) for code in dict.fromkeys(codes) if code in _OWN]
    if own:
        work.ask(path, "own_transport", own)
        work.use(f"vervoermiddel.{_COMMUTE}")
    elif means:
        work.leave(path, text("hier staat geen eigen vervoermiddel om mee naar het werk te komen"))
    if any(_AT_WORK in one for one in means):
        work.leave(f"vervoermiddel.{_AT_WORK}", text("dit gaat over vervoer tijdens het werk"))
