"""What a build needs to know of the intake: the shape of its batches and of its report.

Public: `Delivery`, `DeliveryBatch`, `DeliveryReport`.

The build takes anything of this shape; `wsp_desk.intake.Intake` is one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

import pyarrow as pa


class DeliveryBatch(Protocol):
    """Some tens of thousands of dossiers."""

    @property
    def dossiers(self) -> pa.Table:
        """The wide columns of `schema.delivered_columns`, one row per dossier."""

    @property
    def lists(self) -> Mapping[str, pa.Table]:
        """List table → rows, whose ``row`` counts dossiers over all batches from 0."""


class DeliveryReport(Protocol):
    """Counts of the intake, complete after the last batch."""

    @property
    def rows_read(self) -> int: ...
    @property
    def dropped_columns(self) -> Sequence[str]: ...
    @property
    def redactions(self) -> Mapping[str, int]: ...
    @property
    def fields(self) -> Mapping[str, Mapping[str, int]]: ...
    @property
    def provisional_ids(self) -> bool: ...
    @property
    def findings(self) -> Sequence[Any]: ...


class _Vocabulary(Protocol):
    @property
    def version(self) -> str: ...


class Delivery(Protocol):
    """A dump on its way in."""

    @property
    def as_of(self) -> date: ...
    @property
    def vocabulary(self) -> _Vocabulary: ...
    @property
    def report(self) -> DeliveryReport: ...
    @property
    def quarantine(self) -> Iterable[tuple[str, int, Any, Mapping[str, Any]]]: ...

    def batches(
        self,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Iterator[DeliveryBatch]: ...
