"""What a build needs to know of the intake: the shape of its batches and of its report.

Public: `Delivery`, `DeliveryBatch`, `DeliveryReport`, `SharedNumber`, `PostcodeIndex`.

The build takes anything of this shape; `wsp_desk.intake.Intake` is one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import pyarrow as pa


class DeliveryBatch(Protocol):
    """Some tens of thousands of dossiers."""

    @property
    def dossiers(self) -> pa.Table:
        """The wide columns of `schema.delivered_columns`, one row per dossier."""

    @property
    def lists(self) -> Mapping[str, pa.Table]:
        """List table → rows, whose ``row`` counts dossiers over all batches from 0."""


class DeliveryFinding(Protocol):
    """A remark on the delivery; `str` of it is the sentence a user reads."""

    @property
    def kind(self) -> str:
        """Short name for scripts."""


class SharedNumber(Protocol):
    """A dossier number that two sources share."""

    @property
    def dossier(self) -> str:
        """The number."""

    def to_json(self) -> Mapping[str, Any]:
        """The number with the row that is used and the one set aside, as plain values."""


class DeliveryReport(Protocol):
    """Counts of the intake, complete after the last batch."""

    @property
    def rows_read(self) -> int:
        """Rows in the sources."""

    @property
    def quarantined(self) -> int:
        """Rows that could not be a dossier."""

    @property
    def collapsed(self) -> int:
        """Rows identical to another one with the same number."""

    @property
    def shared(self) -> Sequence[SharedNumber]:
        """Numbers that two sources share."""

    @property
    def dropped_columns(self) -> Sequence[str]:
        """Columns that were not kept."""

    @property
    def redactions(self) -> Mapping[str, int]:
        """Kind of personal data → how often it was replaced in texts."""

    @property
    def fields(self) -> Mapping[str, Mapping[str, int]]:
        """Field → status key → dossiers."""

    @property
    def by_contract(self) -> int:
        """Dossiers that came in a form whose every value has its name."""

    @property
    def provisional_ids(self) -> bool:
        """Whether dossier numbers hold for this snapshot only."""

    @property
    def findings(self) -> Sequence[DeliveryFinding]:
        """Remarks on the delivery."""


class PostcodeIndex(Protocol):
    """The labour-market region of every postcode."""

    @property
    def region(self) -> Sequence[str]:
        """Per row."""

    def rows(self, pc4: npt.ArrayLike) -> npt.NDArray[np.int32]:
        """Row of each PC4, -1 where there is no such code."""


class _Vocabulary(Protocol):
    @property
    def version(self) -> str: ...

    @property
    def places(self) -> PostcodeIndex: ...


class Delivery(Protocol):
    """A dump on its way in."""

    @property
    def as_of(self) -> date:
        """Date of the dump."""

    @property
    def vocabulary(self) -> _Vocabulary:
        """What the terms were looked up in."""

    @property
    def report(self) -> DeliveryReport:
        """Complete after the last batch."""

    @property
    def quarantine(self) -> Iterable[tuple[str, int, Any, Mapping[str, Any]]]:
        """Source, row number, reason and stripped row of what could not be a dossier."""

    def batches(
        self,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Iterator[DeliveryBatch]:
        """Yields the dossiers in batches; tells the share read, and stops with `Cancelled` when asked."""
