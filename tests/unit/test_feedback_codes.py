"""A bare code in a letter comes with its meaning; words stand for themselves."""

from __future__ import annotations

import pytest

from wsp_desk.feedback.items import items_for
from wsp_desk.fields import Status


@pytest.mark.parametrize(
    ("field", "raw", "status", "said"),
    [
        ("work_level", "4", Status.KNOWN, "Nu staat er: ‘4’ (mbo/havo/vwo-niveau)."),
        ("work_level", "7", Status.MISSING, "Nu staat er: ‘7’ (dat betekent: niet bekend)."),
        ("work_level", "9", Status.UNKNOWN_CODE, "Nu staat er: ‘9’."),
        ("education_level", "MBO", Status.KNOWN, "Nu staat er: ‘MBO’."),
        ("hours_max", "24", Status.KNOWN, "Nu staat er: ‘24’."),
        ("nl_spoken", None, Status.MISSING, "Nu staat er: niets."),
    ],
)
def test_a_code_is_explained(field: str, raw: str | None, status: Status, said: str) -> None:
    (item,) = items_for([], [field], {f"{field}_raw": raw, f"{field}_status": status})
    assert item.recorded == (said,)
