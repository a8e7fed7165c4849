"""What only shows when the fields of a dossier are seen together: staleness, contradictions, shifted cells.

Public: `mark_stale`, `mark_contradictions`, `shifted_rows`.
"""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.fields import FIELDS, Kind, Status
from wsp_desk.intake.cleaning.column import CleanColumn
from wsp_desk.intake.cleaning.rules import Contradiction, Shifted, Stale

Mask = npt.NDArray[np.bool_]

_ANY_TEXT = (Kind.TEXT, Kind.TEXTS, Kind.TABLE)
_ODD = (Status.UNKNOWN_CODE, Status.INVALID)


def mark_stale(columns: dict[str, CleanColumn], stale: Stale, as_of: date) -> None:
    """Marks known values of volatile fields as stale where the dossier was last changed too long ago.

    Args:
        columns: All fields of a batch; statuses are changed in place.
        stale: The rule.
        as_of: The day of the dump.
    """
    limit = as_of - timedelta(days=stale.after_days)
    old = _mask(pc.less(columns[stale.since].value, pa.scalar(limit, pa.date32())))
    for name in stale.fields:
        status = columns[name].status
        status[old & (status == Status.KNOWN)] = Status.STALE


def mark_contradictions(columns: dict[str, CleanColumn], contradictions: tuple[Contradiction, ...]) -> None:
    """Marks the fields of values that cannot both be right; statuses are changed in place."""
    for contradiction in contradictions:
        wrong = _compared(columns, contradiction) if contradiction.more else _together(columns, contradiction)
        for name in contradiction.fields:
            columns[name].status[wrong] = Status.CONTRADICTED


def shifted_rows(columns: dict[str, CleanColumn], shifted: Shifted) -> Mask:
    """Marks rows whose cells stand in the wrong columns: most of what was filled in makes no sense there.

    Args:
        columns: All fields of a batch. Only fields are looked at in which not just any text makes sense.
        shifted: The rule.
    """
    statuses = [columns[field.name].status for field in FIELDS if field.kind not in _ANY_TEXT]
    odd = np.sum([np.isin(status, _ODD) for status in statuses], axis=0)
    filled = np.sum([status != Status.MISSING for status in statuses], axis=0)
    mask: Mask = (odd >= shifted.least) & (odd >= shifted.share * filled)
    return mask


def _compared(columns: dict[str, CleanColumn], contradiction: Contradiction) -> Mask:
    first, second = (_as_number(columns[name].value) for name in contradiction.more)
    return _mask(pc.greater(first, pc.multiply(second, contradiction.times)))


def _together(columns: dict[str, CleanColumn], contradiction: Contradiction) -> Mask:
    wrong = np.ones(len(columns[contradiction.fields[0]].status), np.bool_)
    for name, values in contradiction.together.items():
        column: pa.Array = columns[name].value
        wrong &= _mask(pc.is_in(column, pa.array(values, column.type)))
    return wrong


def _as_number(value: pa.Array) -> pa.Array:
    if pa.types.is_date(value.type):
        value = value.cast(pa.int32())
    return value.cast(pa.float64())


def _mask(condition: pa.Array) -> Mask:
    mask: Mask = pc.fill_null(condition, False).to_numpy(zero_copy_only=False)
    return mask
