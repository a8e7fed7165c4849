"""`wsp-desk sheet`: what an employer may read of some dossiers, on one page.

Public: `sheet`.
"""

from __future__ import annotations

import argparse
from datetime import date

from wsp_desk.cli.desk import audited
from wsp_desk.cli.output import emit
from wsp_desk.cli.session import pool_of, request_of, row_of
from wsp_desk.conversation.sheet import SheetPlan, plan_sheet
from wsp_desk.conversation.sheet_pdf import sheet_pdf
from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.privacy.safe_name import safe_path
from wsp_desk.register.audit import Asked, Purpose


def sheet(options: argparse.Namespace) -> None:
    """Writes the page, or says what stands in the way and what helps."""
    request = request_of(options.request, options.file)
    with audited(options, "sheet") as (snapshot, audit):
        pool = pool_of(snapshot)
        rows = [row_of(pool, dossier) for dossier in options.dossier]
        asked = Asked.of(request.to_json(pool.vocabulary))
        try:
            plan = _as_coarse_as_asked(plan_sheet(pool, rows), options)
        except KnownError:
            # Why not can tell something of a dossier: whether it may be shared.
            audit.listed(options.dossier, Purpose.SHARE, asked)
            raise
        if plan.blocked:
            audit.listed(options.dossier, Purpose.SHARE, asked)
        else:
            made = plan.sheet(request)
            content = sheet_pdf(made, date.today())
            out = safe_path(options.out, ".pdf", "kandidatenblad")
            # Only what can leave is written as leaving.
            audit.exported(options.dossier, Purpose.SHARE, asked, form="sheet")
    if plan.blocked:
        emit(options, {"out": None, "blocked": [each.to_json() for each in plan.blocked]}, _wrong_lines(plan))
        raise KnownError(plan.blocked[0].sentence)
    write_atomic(out, content)
    emit(options, {"out": str(out), "blocked": [], "sheet": made.to_json()}, [f"Bewaard als {out}"])


def _as_coarse_as_asked(plan: SheetPlan, options: argparse.Namespace) -> SheetPlan:
    for column in options.coarser:
        plan = plan.coarser(column)
    return plan.coarse_enough() if options.coarse_enough else plan


def _wrong_lines(plan: SheetPlan) -> list[str]:
    # The first sentence is the error itself.
    return [str(each.sentence) for each in plan.blocked[1:]]
