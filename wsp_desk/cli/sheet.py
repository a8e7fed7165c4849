"""`wsp-desk sheet`: what an employer may read of some dossiers, on one page.

Public: `sheet`.
"""

from __future__ import annotations

import argparse
from datetime import date

from wsp_desk.cli.output import emit
from wsp_desk.cli.session import opened, pool_of, request_of, row_of
from wsp_desk.conversation.sheet import SheetPlan, plan_sheet
from wsp_desk.conversation.sheet_pdf import sheet_pdf
from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import write_atomic


def sheet(options: argparse.Namespace) -> None:
    """Writes the page, or says what stands in the way and what helps."""
    request = request_of(options.request, options.file)
    with opened(options) as snapshot:
        pool = pool_of(snapshot)
        plan = plan_sheet(pool, [row_of(pool, dossier) for dossier in options.dossier])
    for column in options.coarser:
        plan = plan.coarser(column)
    if options.coarse_enough:
        plan = plan.coarse_enough()
    if plan.blocked:
        emit(options, {"out": None, "blocked": [each.to_json() for each in plan.blocked]}, _wrong_lines(plan))
        raise KnownError(plan.blocked[0].sentence)
    made = plan.sheet(request)
    write_atomic(options.out, sheet_pdf(made, date.today()))
    emit(
        options,
        {"out": str(options.out), "blocked": [], "sheet": made.to_json()},
        [f"Bewaard als {options.out}"],
    )


def _wrong_lines(plan: SheetPlan) -> list[str]:
    # The first sentence is the error itself.
    return [str(each.sentence) for each in plan.blocked[1:]]
