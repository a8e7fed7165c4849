"""A sheet for an employer: a few chosen dossiers in coarse columns, without anything that points to a person.

Public: `SheetPlan`, `Sheet`, `SheetLine`, `Blocked`, `Refused`, `plan_sheet`, `refusals`.

A sheet is *pseudonymous*, not anonymous: the desk knows whom a letter stands for. A value stands on it only
when at least k dossiers of the whole pool share everything that is shown (`wsp_desk.privacy.small_cells`);
otherwise the column that stands in the way is named, with the coarser form that helps most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from string import ascii_uppercase
from typing import TYPE_CHECKING

import numpy as np

from wsp_desk.codes import YES
from wsp_desk.conversation.sheet_parts import Blocked, Refused, Sheet, SheetLine
from wsp_desk.conversation.sheet_values import coded
from wsp_desk.errors import KnownError
from wsp_desk.privacy.coarse import CoarseColumn, SheetRules, load_sheet_rules
from wsp_desk.privacy.redact import redact
from wsp_desk.privacy.small_cells import Codes, best_column, cell_sizes
from wsp_desk.texts import text

if TYPE_CHECKING:
    from wsp_desk.matching.request import Request
    from wsp_desk.pool import Pool

__all__ = ["Blocked", "Refused", "Sheet", "SheetLine", "SheetPlan", "plan_sheet", "refusals"]

_UNKNOWN = "niet bekend"


@dataclass(frozen=True, eq=False)
class SheetPlan:
    """A choice of dossiers and how coarse each column is; made coarser until nothing is blocked.

    Attributes:
        pool: The dossiers of the desk.
        rows: The chosen ones, in the order of the sheet.
        rules: What may leave the desk.
        steps: Step of each column, from 0; past the last step it is not shown.
    """

    pool: Pool
    rows: tuple[int, ...]
    rules: SheetRules
    steps: tuple[int, ...]

    @cached_property
    def blocked(self) -> tuple[Blocked, ...]:
        """The dossiers that would stand in a small cell; empty when the sheet can be made."""
        sizes = cell_sizes(self._now, self.rows)
        place = best_column(self._ladders, self.steps, self.rows, self.rules.k)
        if place is None:
            return ()
        return tuple(
            self._blocked(number, row, place)
            for number, (row, size) in enumerate(zip(self.rows, sizes, strict=True))
            if size < self.rules.k
        )

    @property
    def feasible(self) -> bool:
        """Whether some coarseness lets the sheet be made; not so in a pool with fewer than k dossiers."""
        return self.pool.size >= self.rules.k

    def coarser(self, column: str) -> SheetPlan:
        """The plan with one column a step coarser.

        Raises:
            KnownError: There is no such column, or it is not shown any more.
        """
        names = [each.name for each in self.rules.column]
        if column not in names:
            raise KnownError(
                text(
                    "De kolom '{column}' is er niet. Kies uit: {names}.",
                    column=column,
                    names=", ".join(names),
                )
            )
        place = names.index(column)
        if self.steps[place] >= len(self.rules.column[place].step):
            raise KnownError(text("De kolom '{column}' staat al niet meer op het blad.", column=column))
        steps = (*self.steps[:place], self.steps[place] + 1, *self.steps[place + 1 :])
        return replace(self, steps=steps)

    def coarse_enough(self) -> SheetPlan:
        """The plan made coarser, the most helpful column first, until nothing is blocked."""
        plan = self
        while plan.blocked:
            plan = plan.coarser(plan.blocked[0].column.name)
        return plan

    def sheet(self, request: Request) -> Sheet:
        """What is printed.

        Args:
            request: Gives the title and the employer.

        Raises:
            KnownError: A dossier stands in a small cell, or the title holds personal data.
        """
        if self.blocked:
            raise KnownError(self.blocked[0].sentence)
        for words in (request.title, request.employer):
            if redact(words)[1]:
                raise KnownError(
                    text(
                        "In de titel of de naam van de werkgever staan persoonsgegevens. Haal die eerst weg."
                    )
                )
        lines = tuple(SheetLine(letter, values) for letter, _, values in self.lines_now())
        return Sheet(request.title, request.employer, self.pool.as_of, self.titles, lines, self.rules.k)

    @property
    def titles(self) -> tuple[str, ...]:
        """Headings of the columns shown."""
        return tuple(self.rules.column[place].title for place in self._shown)

    def lines_now(self) -> list[tuple[str, str, tuple[str, ...]]]:
        """Letter, number and values of every chosen dossier, also where it may not leave yet."""
        return [
            (_letter(number), str(self.pool.dossier_ids[row]), self.line(row))
            for number, row in enumerate(self.rows)
        ]

    def line(self, row: int) -> tuple[str, ...]:
        """What would be shown of a dossier of the pool, chosen or not."""
        return tuple(self._label(place, self.steps[place], row) for place in self._shown)

    @property
    def _shown(self) -> list[int]:
        return [
            place for place, column in enumerate(self.rules.column) if self.steps[place] < len(column.step)
        ]

    @cached_property
    def _ladders(self) -> list[list[Codes]]:
        return [_ladder(self.pool, column) for column in self.rules.column]

    @property
    def _now(self) -> list[Codes]:
        return [ladder[step] for ladder, step in zip(self._ladders, self.steps, strict=True)]

    def _blocked(self, number: int, row: int, place: int) -> Blocked:
        column, step = self.rules.column[place], self.steps[place]
        proposed = self._label(place, step + 1, row) if step + 1 < len(column.step) else None
        dossier = str(self.pool.dossier_ids[row])
        return Blocked(dossier, _letter(number), column, self._label(place, step, row), proposed)

    def _label(self, place: int, step: int, row: int) -> str:
        column = self.rules.column[place]
        values = coded(self.pool, column.name)
        return column.step[step].label(values.values[int(values.codes[row])]) or _UNKNOWN


def plan_sheet(pool: Pool, rows: Sequence[int], rules: SheetRules | None = None) -> SheetPlan:
    """The finest sheet of some dossiers, to be made coarser where needed.

    Args:
        pool: The dossiers of the desk.
        rows: The chosen ones, in the order of the sheet.
        rules: What may leave the desk; those of `resources/` by default.

    Raises:
        KnownError: Nobody is chosen, too many are, one is chosen twice, one has not agreed to share data, or
            the pool is too small for any sheet.
    """
    rules = rules or load_sheet_rules()
    if not rows or len(set(rows)) != len(rows):
        raise KnownError(text("Kies voor een blad minstens één dossier, en elk dossier één keer."))
    if len(rows) > rules.most:
        raise KnownError(text("Op een blad passen hooguit {most} dossiers. Kies er minder.", most=rules.most))
    refused = refusals(pool, rows)
    if refused:
        raise KnownError(refused[0].sentence)
    plan = SheetPlan(pool, tuple(rows), rules, (0,) * len(rules.column))
    if not plan.feasible:
        raise KnownError(
            text("De pool heeft minder dan {k} dossiers. Daarvan mag geen blad naar buiten.", k=rules.k)
        )
    return plan


def refusals(pool: Pool, rows: Sequence[int]) -> list[Refused]:
    """The dossiers without a known yes to sharing data, with what to do."""
    known = pool.known("consent")
    agreed = known & (pool.values("consent") == YES)
    return [_refused(str(pool.dossier_ids[row]), bool(known[row])) for row in rows if not agreed[row]]


def _refused(dossier: str, said_no: bool) -> Refused:
    if said_no:
        return Refused(
            dossier,
            text(
                "Dossier {dossier} mag niet op het blad: deze persoon wil geen gegevens delen.",
                dossier=dossier,
            ),
        )
    return Refused(
        dossier,
        text(
            "Dossier {dossier} mag nog niet op het blad: de toestemming om gegevens te delen is niet bekend. "
            "Vraag die eerst na bij de dossierhouder.",
            dossier=dossier,
        ),
    )


def _ladder(pool: Pool, column: CoarseColumn) -> list[Codes]:
    values = coded(pool, column.name)
    steps = [_numbered([step.label(value) for value in values.values])[values.codes] for step in column.step]
    return [*steps, np.zeros(pool.size, np.intp)]


def _numbered(labels: Sequence[str | None]) -> Codes:
    numbers = {label: place for place, label in enumerate(dict.fromkeys(labels))}
    return np.array([numbers[label] for label in labels], np.intp)


def _letter(number: int) -> str:
    return ascii_uppercase[number]
