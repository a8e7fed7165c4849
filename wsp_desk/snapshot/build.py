"""Building a snapshot: intake batches into a fresh encrypted file, dates, rule outcomes, signature.

Public: `build_snapshot`.

Nothing is written in the clear: the file is encrypted from its first byte, and so is what does not fit in
memory. Everything happens in a folder beside the target (see `files`); the old snapshot stands until the last
moment.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb

from wsp_desk.errors import Cancelled, KnownError
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import Signer
from wsp_desk.snapshot.carried import carry, leave_behind
from wsp_desk.snapshot.connection import guarded, writer
from wsp_desk.snapshot.delivery import Delivery, DeliveryBatch, DeliveryReport
from wsp_desk.snapshot.files import SnapshotFiles, Staging
from wsp_desk.snapshot.filling import Filler
from wsp_desk.snapshot.gate import Gate, Observer, Verdict, load_limits
from wsp_desk.snapshot.gate.refusal import clear_refusal, refuse
from wsp_desk.snapshot.manifest import Manifest, write_manifest
from wsp_desk.snapshot.quarantine import quarantine_csv
from wsp_desk.snapshot.report import BuildReport
from wsp_desk.snapshot.rule_query import RuleQuery, check_rules, count_outcomes, evaluate, store_rules
from wsp_desk.snapshot.schema import SCHEMA_VERSION, create_statements, expected_tables, full_name
from wsp_desk.snapshot.scrub import scrub
from wsp_desk.snapshot.sequence import Sequences
from wsp_desk.snapshot.since import Since, count_changed
from wsp_desk.snapshot.snapshot import Snapshot
from wsp_desk.texts import Text, text

Progress = Callable[[Text, float], None]

_WRITING = text("Het snapshot kan niet worden geschreven")
_READ_SHARE, _RULES_SHARE = 0.85, 0.92


def build_snapshot(
    intake: Delivery,
    *,
    out: Path,
    secret: Secret,
    signer: Signer,
    rules: Sequence[RuleQuery] = (),
    previous: Snapshot | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    gate: Gate | None = None,
    vocabulary: Path | None = None,
    memory: str = "640MB",
) -> BuildReport:
    """Builds, signs and puts in place one snapshot.

    Args:
        intake: The delivery.
        out: The data file; manifest, keys and quarantine stand beside it. What stands there is replaced.
        secret: The builder's passphrase.
        signer: The builder.
        rules: What is judged of every dossier.
        previous: The snapshot before this one. If it stands at `out`, it is closed before that.
        progress: Told the stage and the share done, 0 to 1.
        cancelled: Asked often; true stops the build.
        gate: Judges the delivery; one with the released limits by default.
        vocabulary: File of the imported vocabulary that the delivery was read with, to go with the snapshot.
        memory: Most memory for DuckDB.

    Raises:
        Cancelled: The user stopped it.
        RefusedError: The delivery differs too much from the one before; what was found stands beside `out`.
        KnownError: What is wrong. In all cases the old snapshot still stands.
    """
    started = time.monotonic()
    ordered = sorted(rules, key=lambda rule: rule.id)
    check_rules(ordered)
    with Staging.open(out) as staging:
        build = _Build(intake, staging, ordered, previous, progress, cancelled, gate or Gate(load_limits()))
        carried = carry(vocabulary, staging)
        manifest = build.run(secret, signer, memory, carried)
        if previous is not None and previous.path.absolute() == out.absolute():
            previous.close()
        staging.commit()
        if not carried:
            leave_behind(SnapshotFiles(out).vocabulary)
        clear_refusal(SnapshotFiles(out))
    Sequences().built(manifest.chain, manifest.sequence)
    build.tell(text("Klaar"), 1.0)
    return build.report(manifest, SnapshotFiles(out), time.monotonic() - started)


class _Build:
    """One build; its steps in order of `run`."""

    def __init__(
        self,
        intake: Delivery,
        staging: Staging,
        rules: Sequence[RuleQuery],
        previous: Snapshot | None,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
        gate: Gate,
    ) -> None:
        self._intake = intake
        self._target = staging.target
        self._files = staging.files
        self._spill = staging.spill
        self._rules = rules
        self._previous = previous
        self._progress = progress
        self._cancelled = cancelled or (lambda: False)
        self._gate = gate
        self._observer = Observer(previous, intake.vocabulary.places)
        self._verdict = Verdict(())

    def run(self, secret: Secret, signer: Signer, memory: str, vocabulary: str) -> Manifest:
        data_key = secrets.token_bytes(32)
        identity = secrets.token_hex(16)
        KeyFile.lock(data_key, identity, signer.kdf, secret, signer.recovery).save(self._files.keys)
        with guarded(_WRITING):
            connection = writer(self._files.data, data_key, self._spill, memory)
            try:
                self._fill(connection)
                self._pass_gate(connection)
                tables, outcomes = self._judge(connection)
                connection.execute("CHECKPOINT snap")
                connection.execute("DETACH snap")
            finally:
                connection.close()
            self._seal_file()
        manifest = self._describe(identity, signer, tables, outcomes, vocabulary)
        write_atomic(self._files.quarantine, quarantine_csv(self._intake.quarantine))
        write_manifest(self._files.manifest, manifest, signer)
        self._stop_if_cancelled()
        return manifest

    def tell(self, stage: Text, share: float) -> None:
        if self._progress is not None:
            self._progress(stage, share)

    def report(self, manifest: Manifest, files: SnapshotFiles, seconds: float) -> BuildReport:
        told = self._intake.report
        return BuildReport(
            rows_read=told.rows_read,
            dossiers=manifest.rows,
            quarantined=told.quarantined,
            collapsed=told.collapsed,
            shared=list(told.shared),
            dropped_columns=list(told.dropped_columns),
            redactions=dict(told.redactions),
            fields={name: dict(counts) for name, counts in told.fields.items()},
            gate={
                **manifest.gate,
                "findings": [str(finding) for finding in (*self._verdict.findings, *told.findings)],
            },
            snapshot=files.data,
            manifest_file=files.manifest,
            seconds=seconds,
            manifest=manifest,
        )

    def _fill(self, connection: duckdb.DuckDBPyConnection) -> None:
        for statement in create_statements(rule.id for rule in self._rules):
            connection.execute(statement)
        since = Since(self._previous, self._intake.as_of)
        filler = Filler(connection, since, self._intake.as_of)
        # One transaction: apart, every batch would become a row group of its own, twice as large and slow.
        connection.execute("BEGIN TRANSACTION")
        for batch in self._batches():
            self._observer.add(batch, filler.add(batch))
            self._stop_if_cancelled()
        connection.execute("COMMIT")
        if filler.rows == 0:
            raise KnownError(text("In deze levering staat geen enkel dossier. Er is geen snapshot gemaakt."))

    def _batches(self) -> Iterator[DeliveryBatch]:
        stage = text("Gegevens lezen en opschonen")
        self.tell(stage, 0.0)
        return self._intake.batches(lambda share: self.tell(stage, share * _READ_SHARE), self._cancelled)

    def _pass_gate(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Before the rules: what is refused need not be judged."""
        told, as_of = self._intake.report, self._intake.as_of
        changed = None if self._previous is None else count_changed(connection, as_of)
        self._verdict = self._gate.judge(self._observer, self._previous, told, as_of, changed)
        if not self._verdict.passed and self._verdict.accepted is None:
            raise refuse(self._verdict, SnapshotFiles(self._target), self._intake)

    def _judge(self, connection: duckdb.DuckDBPyConnection) -> tuple[dict[str, int], dict[str, Any]]:
        self.tell(text("Regels toepassen"), _READ_SHARE)
        evaluate(connection, self._rules, self._intake.as_of)
        store_rules(connection, self._rules)
        self._observer.store(connection, self._intake.as_of)
        self._stop_if_cancelled()
        self.tell(text("Vastleggen en ondertekenen"), _RULES_SHARE)
        names = expected_tables(rule.id for rule in self._rules)
        tables = {name: _count(connection, full_name(name)) for name in names}
        return tables, count_outcomes(connection, self._rules)

    def _seal_file(self) -> None:
        scrub(self._files.data)
        self._files.data.chmod(0o600)
        with self._files.data.open("rb+") as file:
            os.fsync(file.fileno())

    def _describe(
        self,
        identity: str,
        signer: Signer,
        tables: dict[str, int],
        outcomes: dict[str, Any],
        vocabulary: str,
    ) -> Manifest:
        told = self._intake.report
        chain, sequence = self._place_in_chain()
        with self._files.data.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        return Manifest(
            snapshot=identity,
            chain=chain,
            sequence=sequence,
            as_of=self._intake.as_of,
            built_at=datetime.now(UTC).replace(microsecond=0),
            size=self._files.data.stat().st_size,
            sha256=digest,
            schema=SCHEMA_VERSION,
            tables=tables,
            vocabulary=self._intake.vocabulary.version,
            vocabulary_sha256=vocabulary,
            rules=outcomes,
            report=_summary(told),
            gate=self._judgement(),
            provisional_ids=told.provisional_ids,
            recovery=signer.recovery.hex(),
            signer=signer.public.hex(),
        )

    def _judgement(self) -> dict[str, Any]:
        judged = self._verdict.to_manifest()
        kinds = {finding.kind for finding in self._intake.report.findings}
        return judged | {"findings": sorted(kinds.union(judged["findings"]))}

    def _place_in_chain(self) -> tuple[str, int]:
        if self._previous is None:
            return secrets.token_hex(16), 1
        before = self._previous.manifest
        return before.chain, Sequences().next_after(before.chain, before.sequence)

    def _stop_if_cancelled(self) -> None:
        if self._cancelled():
            raise Cancelled


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    (rows,) = connection.execute(f"SELECT count(*) FROM {table}").fetchall()[0]
    return int(rows)


def _summary(told: DeliveryReport) -> dict[str, Any]:
    """Counts only: of a file without headings, the heading that was dropped is somebody's row."""
    return {
        "rows_read": int(told.rows_read),
        "quarantined": int(told.quarantined),
        "dropped_columns": len(told.dropped_columns),
        "redactions": {kind: int(count) for kind, count in told.redactions.items()},
        "fields": {name: {key: int(n) for key, n in counts.items()} for name, counts in told.fields.items()},
    }
