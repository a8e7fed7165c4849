"""From files to clean batches: the whole way of a row, in one pass, without personal data at the end.

Public: `Intake`, `Batch`.

A row is read, judged by its dossier number, freed of the person's own data, cleaned field by field, and
handed out; rows that cannot be dossiers go to quarantine. The dossier numbers are read beforehand: a number
that comes twice, or a delivery without any number, must be known before the first batch is handed out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow.compute as pc

from wsp_desk.errors import Cancelled, KnownError
from wsp_desk.intake.batch import Batch, batch_of
from wsp_desk.intake.cleaning.across import Mask, shifted_rows
from wsp_desk.intake.cleaning.dossier import DossierCleaner, VocabularyForIntake
from wsp_desk.intake.cleaning.rules import load_rules
from wsp_desk.intake.doubles import Doubles, Fate
from wsp_desk.intake.findings import closing_findings
from wsp_desk.intake.identity import Identities, IdState, id_states
from wsp_desk.intake.layout import lay_out
from wsp_desk.intake.mapping import Mapping
from wsp_desk.intake.preparing import Preparer, Source
from wsp_desk.intake.quarantine import Quarantine
from wsp_desk.intake.readers import RawBatch, open_delivery, read_ahead
from wsp_desk.intake.report import Finding, IntakeReport, Place, Quarantined, Shared
from wsp_desk.intake.rows import Rows, drop_empty
from wsp_desk.intake.sources import Sourced, sourced
from wsp_desk.intake.stripping import Stripper
from wsp_desk.texts import text

Progress = Callable[[float], None]
IsCancelled = Callable[[], bool]


class Intake:
    """Reads deliveries into clean batches.

    Attributes:
        as_of: The day of the dump.
        vocabulary: What terms are looked up in.
        report: What was done; complete once `batches` is exhausted.
        quarantine: Rows that cannot be dossiers.
    """

    def __init__(
        self, sources: Sequence[Path | str], mapping: Mapping, vocabulary: VocabularyForIntake, as_of: date
    ) -> None:
        """Nothing is read yet.

        Args:
            sources: Files to read, in order; a layout may stand in front (``vum:profielen.json``).
            mapping: The layout of those that say nothing; see `sourced`.
            vocabulary: Occupations, skills and places.
            as_of: The day of the dump.

        Raises:
            KnownError: There is no source.
        """
        self._sources = sourced(sources, mapping)
        self.as_of = as_of
        self.report = IntakeReport()
        self.quarantine: list[Quarantined] = []
        self.vocabulary = vocabulary

    def batches(
        self, progress: Progress | None = None, cancelled: IsCancelled | None = None
    ) -> Iterator[Batch]:
        """Streams the dossiers.

        Args:
            progress: Told how much is done, from 0 to 1.
            cancelled: Asked between batches whether to stop.

        Yields:
            Batches of about fifty thousand dossiers.

        Raises:
            KnownError: A source is no delivery of this layout, is damaged, or holds no possible dossier.
            Cancelled: `cancelled` said so.
        """
        run = _Run(self._sources, self.vocabulary, self.as_of)
        self.report, self.quarantine = run.report, run.quarantine.rows
        yield from run.batches(progress or _ignore, cancelled or _never)


class _Run:
    """One reading of the sources."""

    def __init__(self, sources: Sequence[Sourced], vocabulary: VocabularyForIntake, as_of: date) -> None:
        self.report = IntakeReport()
        self._rules = load_rules()
        stripper = Stripper()
        self.report.redactions = stripper.counts
        self._sources = [self._open(path, mapping) for path, mapping in sources]
        self.quarantine = Quarantine([source.delivery.name for source in self._sources], self._shown)
        by_layout: dict[tuple[str, str], Preparer] = {}
        for _, mapping in sources:
            if (mapping.name, mapping.source) not in by_layout:
                cleaner = DossierCleaner(mapping, self._rules, vocabulary, as_of, stripper)
                preparer = Preparer(self._sources, mapping, self._rules, cleaner, stripper)
                by_layout[mapping.name, mapping.source] = preparer
        self._preparers = [by_layout[mapping.name, mapping.source] for _, mapping in sources]

    def batches(self, progress: Progress, cancelled: IsCancelled) -> Iterator[Batch]:
        """Streams the dossiers of all sources."""
        columns = [source.delivery.column(source.layout.id_column) for source in self._sources]
        for source in self._sources:
            self._note(source.delivery.findings)
        self._identities = Identities(columns, self._rules)
        self._doubles = Doubles([source.delivery.headings for source in self._sources])
        self.report.provisional_ids = any(self._identities.provisional)
        self._mended = seen = 0
        for place, source in enumerate(self._sources):
            for raw in read_ahead(source.delivery.batches()):
                if cancelled():
                    raise Cancelled
                yield from self._sorted_out(place, raw)
                seen += raw.table.num_rows
                progress(min(1.0, seen / max(1, self._identities.rows)))
        yield from self._settled()
        self._close()

    def _open(self, path: Path, mapping: Mapping) -> Source:
        delivery = open_delivery(path, mapping)
        layout = lay_out(delivery.headings, mapping, delivery.name)
        report = self.report
        report.findings += [*delivery.findings, *layout.findings]
        report.dropped_columns += [name for name in layout.dropped if name not in report.dropped_columns]
        report.ignored_columns += [name for name in layout.ignored if name not in report.ignored_columns]
        return Source(delivery, layout)

    def _note(self, findings: Sequence[Finding]) -> None:
        """Adds what a delivery only knows once its numbers have been read."""
        self.report.findings += [finding for finding in findings if finding not in self.report.findings]

    def _sorted_out(self, place: int, raw: RawBatch) -> Iterator[Batch]:
        """Sends every row of a raw batch where it belongs."""
        source = self._sources[place]
        rows = drop_empty(place, raw.table, raw.numbers, source.layout)
        self.report.rows_read += len(rows) + len(raw.broken)
        self._mended += raw.mended
        for broken in raw.broken:
            self.quarantine.add_unread(place, broken.number, broken.reason)
        if self._identities.provisional[place]:
            yield from self._dossiers(rows.with_ids(self._identities.give(len(rows))))
            return
        states = id_states(rows.ids, self._rules, self._identities.series[place])
        for state in (IdState.NONE, IdState.PERSONAL, IdState.UNFIT):
            self.quarantine.add(rows.filter(states == state), state.reason)
        usable = states == IdState.USABLE
        doubled = usable & pc.is_in(rows.ids, self._identities.doubled).to_numpy(zero_copy_only=False)
        self._doubles.hold(rows.filter(doubled))
        yield from self._dossiers(rows.narrowed(source.layout.needed).filter(usable & ~doubled))

    def _settled(self) -> Iterator[Batch]:
        """What becomes of rows whose dossier number came more than once."""
        for rows, fate, kept in self._doubles.settle():
            match fate:
                case Fate.KEPT:
                    yield from self._dossiers(rows)
                case Fate.DIFFERS:
                    reason = text("Het dossiernummer komt vaker voor, met andere gegevens.")
                    self.quarantine.add(rows, reason)
                case Fate.ELSEWHERE:
                    self._give_way(rows, [Place(self._name(source), row) for source, row in kept])
        self.report.collapsed = self._doubles.collapsed

    def _give_way(self, rows: Rows, kept: Sequence[Place]) -> None:
        """Sets rows aside whose number stands in a source that was given before theirs."""
        reasons = [
            text(
                "Dit dossiernummer staat ook in {file}, rij {row}; die rij is gebruikt.",
                file=place.source,
                row=str(place.row),
            )
            for place in kept
        ]
        self.quarantine.add(rows, reasons)
        here = self._name(rows.source)
        for dossier, number, place in zip(rows.ids.to_pylist(), rows.numbers.tolist(), kept, strict=True):
            self.report.shared.append(Shared(dossier, place, Place(here, number)))

    def _name(self, source: int) -> str:
        return self._sources[source].delivery.name

    def _dossiers(self, rows: Rows) -> Iterator[Batch]:
        if not len(rows):
            return
        counted = self.report.redactions.copy()
        preparer = self._preparers[rows.source]
        columns = preparer.clean(rows)
        # Where every value has its name, none can stand in the place of another.
        shifted = None if preparer.by_contract else shifted_rows(columns, self._rules.shifted)
        if shifted is not None and shifted.any():
            self.report.redactions.clear()
            self.report.redactions.update(counted)
            yield from self._dossiers(self._without_shifted(rows, shifted))
            return
        first = self.report.dossiers
        batch = batch_of(rows.ids, preparer.source_names(rows), columns, first, preparer.profiles(rows))
        self.report.dossiers += len(rows)
        self.report.by_contract += len(rows) if preparer.by_contract else 0
        for name, column in columns.items():
            self.report.count(name, column.status)
        yield batch

    def _without_shifted(self, rows: Rows, shifted: Mask) -> Rows:
        """Sets shifted rows aside without their cells, since nobody can tell which is which."""
        for number in rows.numbers[shifted].tolist():
            reason = text("De cellen van deze rij staan waarschijnlijk in de verkeerde kolommen.")
            self.quarantine.add_unread(rows.source, number, reason)
        return rows.filter(~shifted)

    def _shown(self, rows: Rows) -> list[dict[str, str]]:
        """What may be shown of rows; nothing of shifted ones, where a name can stand in any column."""
        shifted = self._shifted(rows)
        shown = iter(self._preparers[rows.source].shown(rows.filter(~shifted)))
        return [{} if hidden else next(shown) for hidden in shifted]

    def _shifted(self, rows: Rows) -> Mask:
        """Which rows are shifted, without counting what cleaning them takes out."""
        preparer = self._preparers[rows.source]
        if preparer.by_contract or not len(rows):
            return np.zeros(len(rows), np.bool_)
        counted = self.report.redactions.copy()
        shifted = shifted_rows(preparer.clean(rows), self._rules.shifted)
        self.report.redactions.clear()
        self.report.redactions.update(counted)
        return shifted

    def _close(self) -> None:
        report = self.report
        self.quarantine.finish()
        report.quarantined = self.quarantine.count
        names = ", ".join(source.delivery.name for source in self._sources)
        if not report.rows_read:
            raise KnownError(text("In {file} staan geen rijen onder de kop.", file=names))
        if not report.dossiers:
            raise KnownError(
                text(
                    "Geen enkele rij van {file} kan een dossier worden. De eerste reden: {reason}",
                    file=names,
                    reason=self.quarantine.rows[0].reason,
                )
            )
        present = {name for source in self._sources for name in source.layout.fields}
        report.findings += closing_findings(report, present, self._mended)


def _ignore(done: float) -> None:
    """Nobody follows the progress."""


def _never() -> bool:
    return False
