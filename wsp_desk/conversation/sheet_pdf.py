"""The sheet on one page of paper.

Public: `sheet_pdf`.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wsp_desk.errors import KnownError
from wsp_desk.paper import Paper
from wsp_desk.texts import DUTCH, text

if TYPE_CHECKING:
    from wsp_desk.conversation.sheet import Sheet


def sheet_pdf(sheet: Sheet, day: date) -> bytes:
    """The sheet as a PDF of one page, in Dutch: the employer reads it.

    Args:
        sheet: What is printed.
        day: The date on the page.

    Raises:
        KnownError: It does not fit on one page.
    """
    paper = Paper("Kandidatenblad", day, landscape=True)
    paper.heading(f"Kandidaten voor: {sheet.title or 'uw vacature'}")
    if sheet.employer:
        paper.paragraph(f"Voor {sheet.employer}")
    headings = ["Kandidaat", *sheet.columns]
    rows = [[line.letter, *line.values] for line in sheet.lines]
    paper.table(headings, rows, [1.5, *(2.0 for _ in sheet.columns)])
    paper.small(
        f"Dit blad is gemaakt op {DUTCH.day(day)} met gegevens van {DUTCH.day(sheet.as_of)}. "
        "De gegevens zijn met opzet grof, en een letter staat voor een persoon die alleen uw adviseur kent. "
        f"Minstens {sheet.k} mensen hebben dezelfde gegevens. "
        "'Niet bekend' betekent niet 'nee': vraag het aan uw adviseur."
    )
    paper.small("Gebruik dit blad alleen voor deze vacature, en gooi het daarna weg.")
    if paper.pages > 1:
        raise KnownError(text("Dit past niet op één bladzijde. Kies minder dossiers of een kortere titel."))
    return paper.content()
