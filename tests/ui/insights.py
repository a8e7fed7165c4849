"""Invented questions, an explanation and a comparison, for the tests of the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from wsp_desk.texts import text
from wsp_desk.ui.insight import (
    Cell,
    Column,
    CompareLine,
    Comparison,
    Holder,
    Question,
    Questions,
    Why,
    WhyLine,
)
from wsp_desk.ui.rows import ASK, STOP, TRUST, ResultRow


def _question(row: int, about: str, title: str) -> Question:
    effect = text("Nu plaats {rank}; na een antwoord plaats {best} tot {worst}.", rank=row, best=1, worst=9)
    return Question(row, f"K{row}F3-9{row}C2", about, text("{title}", title=title), effect)


QUESTIONS = Questions(
    (
        Holder(
            text("dossierhouder {n}, {where}", n="17", where="gemeente Breda"),
            (
                _question(2, "hours_max", "Hoeveel uur per week kan deze persoon hooguit werken?"),
                _question(5, "skills", "Wat kan deze persoon goed? Noem de belangrijkste vaardigheden."),
            ),
        ),
        Holder(text("dossierhouder onbekend"), (_question(8, "hours_max", "Hoeveel uur per week?"),)),
    ),
    20,
)
WHY = Why(
    31,
    "K31F3-931C2",
    False,
    text("Niet gevonden, door: Plaats en reizen."),
    (
        WhyLine(
            STOP,
            text("Plaats en reizen"),
            text("Woont {km} km van het werk.", km=48),
            text("Dit dossier komt terug bij: hooguit {km} km.", km=50),
            removed=True,
        ),
        WhyLine(ASK, text("Uren per week"), text("Uren per week niet ingevuld.")),
        WhyLine(TRUST, text("Rijbewijs"), text("Heeft rijbewijs {letter}.", letter="B")),
    ),
)


def compared(rows: Sequence[ResultRow]) -> Comparison:
    """The rows side by side: they differ in hours and say the same of the licence."""
    columns = tuple(Column(row.row, row.dossier, row.title, row.place, row) for row in rows)
    signs = (TRUST, ASK, STOP, TRUST, TRUST)
    words = (text("voldoet"), text("onbekend"), text("voldoet niet"), text("voldoet"), text("voldoet"))
    since = text("zo sinds {day}", day=date(2026, 11, 9))
    hours = [
        Cell(signs[at], words[at], text("{n} uur", n=20 + 4 * at), text("+{n}", n=at), since, at == 0)
        for at in range(len(rows))
    ]
    same = [Cell(TRUST, text("voldoet"), text("rijbewijs {x}", x="B"), text("+{n}", n=6)) for _ in rows]
    return Comparison(
        columns,
        (
            CompareLine(text("Uren per week"), text("24 tot 32 uur"), tuple(hours), differs=True),
            CompareLine(text("Rijbewijs"), text("B"), tuple(same), differs=False),
        ),
    )
