"""Inline editors of the criteria: small forms inside a card; every change counts at once.

Public: `Editor`, `editor_for`.
"""

from __future__ import annotations

from wsp_desk import codes
from wsp_desk.ui.ask import Criterion
from wsp_desk.ui.asking.editors.base import Editor
from wsp_desk.ui.asking.editors.chosen import HoursRange, LatestDay, Levels, Licences
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
    match criterion.kind:
        case "occupation":
            editor: Editor = SeveralConcepts(look, suggester, "occupation", tr("Beroep toevoegen"))
        case "skills":
            editor = SeveralConcepts(look, suggester, "skill", tr("Vaardigheid toevoegen"))
        case "place":
            editor = PlaceAndLimit(look, suggester)
        case "hours_week":
            editor = HoursRange()
        case "education":
            editor = Levels(codes.WORK_LEVEL, {"min": tr("vanaf")}, lowest=1)
        case "licences":
            editor = Licences()
        case "language":
            editor = Levels(
                codes.LANGUAGE_LEVEL, {"nl_spoken": tr("spreken"), "nl_written": tr("schrijven")}, lowest=2
            )
        case "available_by":
            editor = LatestDay()
        case other:
            raise KeyError(other)
    editor.show_value(criterion.value)
    return editor
