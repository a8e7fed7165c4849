"""Sheets for an employer over a real pool.

Public: `Sheets`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from wsp_desk.conversation.sheet import Refused, SheetPlan, plan_sheet, refusals
from wsp_desk.conversation.sheet_pdf import sheet_pdf
from wsp_desk.matching import Request
from wsp_desk.pool import Pool
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.privacy.safe_name import safe_path
from wsp_desk.register.audit import Asked, Audit, Purpose
from wsp_desk.texts import text
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.sharing.records import SheetRow, SheetView


class Sheets:
    """Makes sheets of dossiers of one pool; see `Sharing` for the methods.

    Args:
        audit: Where it is written that a sheet is looked at, and that it leaves.
        pool: The dossiers.
        request: Reads what is asked.
        today: Gives the date on the page.
    """

    def __init__(
        self,
        audit: Audit,
        pool: Pool,
        request: Callable[[Ask], Request],
        today: Callable[[], date] = date.today,
    ) -> None:
        self._audit, self._pool, self._request, self._today = audit, pool, request, today
        self._written: tuple[object, ...] = ()

    def show(
        self,
        ask: Ask,
        dossiers: Sequence[str],
        steps: tuple[int, ...] = (),
        *,
        coarser: str = "",
        enough: bool = False,
    ) -> SheetView:
        """The sheet of some dossiers, after it was written that they are looked at."""
        request = self._request(ask)
        self._write_once(request, dossiers)
        rows, refused = self._allowed(dossiers)
        if not rows:
            return SheetView(request.title, request.employer, refused=refused)
        plan = self._plan(rows, steps)
        if coarser:
            plan = plan.coarser(coarser)
        return _view(request, plan.coarse_enough() if enough else plan, refused)

    def save(self, ask: Ask, view: SheetView, path: Path) -> Path:
        """Writes the sheet as a PDF, after it was written that it leaves."""
        request, dossiers = self._request(ask), [row.dossier for row in view.rows]
        rows, _ = self._allowed(dossiers)
        content = sheet_pdf(self._plan(rows, view.steps).sheet(request), self._today())
        target = safe_path(path, ".pdf", "kandidatenblad")
        self._audit.exported(dossiers, Purpose.SHARE, self._asked(request), form="sheet")
        write_atomic(target, content)
        return target

    def _plan(self, rows: Sequence[int], steps: tuple[int, ...]) -> SheetPlan:
        plan = plan_sheet(self._pool, rows)
        return replace(plan, steps=steps) if steps else plan

    def _allowed(self, dossiers: Sequence[str]) -> tuple[list[int], tuple[Refused, ...]]:
        """Rows of the dossiers that may be on a sheet, and those that may not."""
        found = {one: self._pool.row_of(one) for one in dossiers}
        rows = [row for row in found.values() if row is not None]
        gone = [_gone(one) for one, row in found.items() if row is None]
        refused = refusals(self._pool, rows)
        without = {each.dossier for each in refused}
        kept = [row for row in rows if str(self._pool.dossier_ids[row]) not in without]
        return kept, (*gone, *refused)

    def _write_once(self, request: Request, dossiers: Sequence[str]) -> None:
        """One look at a sheet is one event, however often its columns are made coarser."""
        look = (self._asked(request), tuple(dossiers))
        if look != self._written:
            self._audit.listed(dossiers, Purpose.SHARE, look[0])
            self._written = look

    def _asked(self, request: Request) -> Asked:
        return Asked.of(request.to_json(self._pool.vocabulary))


def _gone(dossier: str) -> Refused:
    return Refused(dossier, text("Dossier {dossier} is er niet in dit poolbestand.", dossier=dossier))


def _view(request: Request, plan: SheetPlan, refused: tuple[Refused, ...]) -> SheetView:
    blocked = {each.dossier: each for each in plan.blocked}
    rows = tuple(
        SheetRow(letter, dossier, values, blocked.get(dossier))
        for letter, dossier, values in plan.lines_now()
    )
    return SheetView(request.title, request.employer, plan.titles, rows, refused, plan.steps, plan.rules.k)
