"""Inline editors of the criteria: small forms inside a card; every change counts at once.

Public: `Editor`, `editor_for`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wsp_desk import codes
from wsp_desk.matching.criteria.own_transport import OWN
from wsp_desk.ui.ask import Criterion
from wsp_desk.ui.asking.editors.base import Editor
from wsp_desk.ui.asking.editors.chosen import LatestDay, Levels, Licences
from wsp_desk.ui.asking.editors.hours import HoursOfDay, HoursRange
from wsp_desk.ui.asking.editors.languages import Languages
from wsp_desk.ui.asking.editors.listed import Chips, OutOfMany
from wsp_desk.ui.asking.editors.looked_up import PlaceAndLimit, SeveralConcepts
from wsp_desk.ui.asking.search_field import Suggester
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.theme import Look

__all__ = ["Editor", "editor_for"]


def editor_for(criterion: Criterion, look: Look, suggester: Suggester) -> Editor:
    """The editor of a criterion.

    Raises:
        KeyError: The window does not know the kind.
    """
    looked_up = _LOOKED_UP.get(criterion.kind)
    editor = _CHOSEN[criterion.kind]() if looked_up is None else looked_up(look, suggester)
    editor.show_value(criterion.value)
    return editor


_LOOKED_UP: Mapping[str, Callable[[Look, Suggester], Editor]] = {
    "occupation": lambda look, suggester: SeveralConcepts(
        look, suggester, "occupation", tr("Beroep toevoegen")
    ),
    "skills": lambda look, suggester: SeveralConcepts(look, suggester, "skill", tr("Vaardigheid toevoegen")),
    "place": PlaceAndLimit,
}
_CHOSEN: Mapping[str, Callable[[], Editor]] = {
    "hours_week": HoursRange,
    "education": lambda: Levels(codes.WORK_LEVEL, {"min": tr("vanaf")}, lowest=1),
    "licences": Licences,
    "language": Languages,
    "available_by": LatestDay,
    "hours_day": HoursOfDay,
    "working_times": lambda: Chips(codes.WORKING_TIME.labels, key="times"),
    "support": lambda: Chips(codes.SUPPORT.labels, key="offers", may_be_empty=True),
    "employability": lambda: Chips(codes.EMPLOYABILITY.labels),
    "own_transport": lambda: Chips({code: codes.TRANSPORT.labels[code] for code in OWN}),
    "conditions": lambda: OutOfMany(codes.CONDITION.labels, tr("Toevoegen: wat bij het werk hoort")),
    "sector": lambda: OutOfMany(codes.SECTOR.labels, tr("Sector toevoegen")),
}
