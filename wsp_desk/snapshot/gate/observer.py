"""Watches the batches of a delivery pass, and keeps what the gate and the history need of them.

Public: `Observer`.
"""

from __future__ import annotations

from datetime import date

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from wsp_desk.fields import Status
from wsp_desk.snapshot.delivery import DeliveryBatch, PostcodeIndex
from wsp_desk.snapshot.gate.movement import Movement
from wsp_desk.snapshot.gate.portrait import Portrait, by_organisation
from wsp_desk.snapshot.gate.tally import Tally
from wsp_desk.snapshot.gate.values import Values
from wsp_desk.snapshot.history import known_parts, store_history
from wsp_desk.snapshot.parts import Parts
from wsp_desk.snapshot.schema import PROFILE_COLUMNS, arrow_type, full_name
from wsp_desk.snapshot.snapshot import Snapshot

_ODD_LEAST, _ODD_MOST = 3, 200


class Observer:
    """Counts a delivery, batch after batch.

    Args:
        previous: The snapshot before this one.
        places: For the region of a postcode.

    Attributes:
        values: How often which value occurs.
        movement: Against the previous snapshot; None without one, or where dossier numbers do not last.
    """

    def __init__(self, previous: Snapshot | None, places: PostcodeIndex) -> None:
        self._previous = previous
        self._parts = Parts(places, known_parts(previous))
        self._tally = Tally()
        self.values = Values()
        lasting = previous is not None and not previous.manifest.provisional_ids
        self.movement = Movement(previous) if previous is not None and lasting else None

    def add(self, batch: DeliveryBatch, rows: npt.NDArray[np.int32] | None) -> None:
        """Counts a batch.

        Args:
            batch: Some dossiers.
            rows: The row of each in the previous snapshot; None without one.
        """
        dossiers = batch.dossiers
        parts = self._parts.of(dossiers)
        self._tally.add(parts, dossiers, len(self._parts))
        self.values.add(dossiers)
        if self.movement is not None and rows is not None:
            self.movement.add(dossiers, rows)

    def portrait(self) -> Portrait:
        """The delivery in counts; complete after the last batch."""
        counts = self._tally.counts
        organisations = [part.organisation for part in self._parts.all()]
        return Portrait(
            counts.sum(axis=1), by_organisation(organisations, counts), self.values.known, self.values.odd
        )

    def store(self, connection: duckdb.DuckDBPyConnection, as_of: date) -> None:
        """Writes history and profile into the new snapshot."""
        store_history(connection, self._previous, as_of, self._parts.all(), self._tally.counts)
        connection.register("profile_rows", self._profile())
        connection.execute(f"INSERT INTO {full_name('profile')} SELECT * FROM profile_rows")
        connection.unregister("profile_rows")

    def _profile(self) -> pa.Table:
        """Values of every field; of unknown codes those that are no single slip."""
        rows = [
            (name, int(Status.KNOWN), value, count)
            for name, values in self.values.known.items()
            for value, count in sorted(values.items())
        ]
        for name, codes in self.values.odd.items():
            common = [(code, count) for code, count in codes.most_common(_ODD_MOST) if count >= _ODD_LEAST]
            rows += [(name, int(Status.UNKNOWN_CODE), code, count) for code, count in common]
        schema = pa.schema([(name, arrow_type(sql)) for name, sql in PROFILE_COLUMNS.items()])
        columns = list(zip(*rows, strict=True)) or [()] * len(schema)
        return pa.table([pa.array(c, f.type) for c, f in zip(columns, schema, strict=True)], schema=schema)
