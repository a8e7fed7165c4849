"""The kinds of criteria, in the order in which their evidence is added up.

Public: `KINDS`, `CriterionKind`, `Finding`, `Step`. A new kind is a module here and a line in `KINDS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wsp_desk.matching.criteria.available_by import AvailableBy
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Step
from wsp_desk.matching.criteria.conditions import Conditions
from wsp_desk.matching.criteria.education import Education
from wsp_desk.matching.criteria.employability import Employability
from wsp_desk.matching.criteria.hours_day import HoursDay
from wsp_desk.matching.criteria.hours_week import HoursWeek
from wsp_desk.matching.criteria.language import Language
from wsp_desk.matching.criteria.licences import Licences
from wsp_desk.matching.criteria.occupation import Occupation
from wsp_desk.matching.criteria.own_transport import OwnTransport
from wsp_desk.matching.criteria.place import Place
from wsp_desk.matching.criteria.sector import Sector
from wsp_desk.matching.criteria.skills import Skills
from wsp_desk.matching.criteria.support import Support
from wsp_desk.matching.criteria.working_times import WorkingTimes

KINDS: Mapping[str, CriterionKind[Any]] = {
    kind.key: kind
    for kind in (
        Occupation(),
        Skills(),
        Education(),
        HoursWeek(),
        Place(),
        Licences(),
        Language(),
        AvailableBy(),
        HoursDay(),
        WorkingTimes(),
        Employability(),
        Conditions(),
        Support(),
        Sector(),
        OwnTransport(),
    )
}

__all__ = ["KINDS", "CriterionKind", "Finding", "Step"]
