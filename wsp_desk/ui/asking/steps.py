"""What a step changed, in a few words, for the buttons that take it back or do it again.

Public: `step_words`.
"""

from __future__ import annotations

from wsp_desk.texts import Text, text
from wsp_desk.ui.ask import Ask, Criterion
from wsp_desk.ui.kinds import kind_name


def step_words(before: Ask, after: Ask) -> Text:
    """The difference between two requests that lie one step apart."""
    old = {criterion.key: criterion for criterion in before.criteria}
    new = {criterion.key: criterion for criterion in after.criteria}
    gone = [criterion for key, criterion in old.items() if key not in new]
    added = [criterion for key, criterion in new.items() if key not in old]
    changed = [(old[key], new[key]) for key in new if key in old and old[key] != new[key]]
    if len(gone) + len(added) + len(changed) > 1:
        return text("vraag leeggemaakt") if not new else text("vraag veranderd")
    if gone:
        return text("{criterion} weggehaald", criterion=kind_name(gone[0].kind))
    if added:
        return text("{criterion} toegevoegd", criterion=kind_name(added[0].kind))
    return _changed(*changed[0]) if changed else text("naam van de werkgever")


def _changed(old: Criterion, new: Criterion) -> Text:
    name = kind_name(new.kind)
    if old.kind != new.kind:
        return text("vraag veranderd")
    if old.value != new.value:
        return text("{criterion} gewijzigd", criterion=name)
    if old.importance != new.importance:
        return text("belang van {criterion}", criterion=name)
    return text("gewicht van {criterion}", criterion=name)
