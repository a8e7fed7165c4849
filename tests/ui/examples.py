"""Invented records for the tests of the window: a pool, suggestions, dossiers, signals."""

from __future__ import annotations

from datetime import date

from wsp_desk.charts.waterfall import Bar, Part
from wsp_desk.texts import Text, text
from wsp_desk.ui.records import ASK, STOP, TRUST, Fact, Flag, PoolLine, ResultRow, Suggestion

POOL = PoolLine(
    date(2026, 11, 16),
    157_659,
    date(2026, 11, 21),
    ((text("Volgnummer"), text("{n}", n="2")), (text("Handtekening"), text("geldig, van {who}", who="demo"))),
)
WORDS = (
    Suggestion("occupation", "heftruckchauffeur", "heftruckchauffeur", None, text("gelijk"), 1.0),
    Suggestion("occupation", "reachtruckchauffeur", "reachtruckchauffeur", None, text("lijkt erop"), 0.7),
    Suggestion("skill", "heftruck rijden", "heftruck rijden", None, text("deel van het woord"), 0.8),
    Suggestion("skill", "orderpicken", "orderpicken", None, text("gelijk"), 1.0),
    Suggestion(
        "place", "5038", "Tilburg", text("{m}, {r}", m="5038", r="Midden-Brabant"), text("gelijk"), 1.0
    ),
)


def _row(
    row: int,
    rank: int,
    title: str,
    where: str,
    support: str,
    scores: tuple[int, int, int],
    verdict: str,
    tied: bool = False,
) -> ResultRow:
    low, expected, high = (score / 100 for score in scores)
    dossier = f"K{row}F3-9{row}C2"
    return ResultRow(
        row,
        dossier,
        rank,
        tied,
        text("{t}", t=title),
        text("{w}", w=where),
        text("{s}", s=support),
        low,
        expected,
        high,
        verdict,
    )


ROWS = (
    _row(
        1,
        1,
        "Heftruckchauffeur",
        "Tilburg · Midden-Brabant · 4 km",
        "vaardigheden 3 van 3 · 32 uur · rijbewijs B",
        (84, 88, 90),
        TRUST,
    ),
    _row(
        2,
        2,
        "Reachtruckchauffeur",
        "Breda · West-Brabant · 22 km",
        "vaardigheden 2 van 3 · uren onbekend · rijbewijs B",
        (61, 78, 89),
        ASK,
    ),
    _row(
        3,
        3,
        "Heftruckchauffeur",
        "Waalwijk · Midden-Brabant · 18 km",
        "vaardigheden 3 van 3 · 24–36 uur",
        (75, 77, 79),
        TRUST,
    ),
    _row(
        4,
        3,
        "Magazijnmedewerker",
        "Tilburg · Midden-Brabant · 3 km",
        "vaardigheden 2 van 3 · 28 uur",
        (77, 77, 77),
        TRUST,
        tied=True,
    ),
    _row(
        5,
        5,
        "Logistiek medewerker",
        "Goirle · Midden-Brabant · 6 km",
        "vaardigheden onbekend · 24 uur",
        (48, 74, 91),
        ASK,
    ),
    _row(
        6,
        6,
        "Heftruckchauffeur",
        "'s-Hertogenbosch · Noordoost-Brabant · 24 km",
        "vaardigheden 3 van 3 · 16 uur · rijbewijs B",
        (70, 71, 73),
        TRUST,
    ),
    _row(
        7,
        7,
        "Orderpicker",
        "Oosterhout · West-Brabant · 19 km",
        "vaardigheden 2 van 3 · 40 uur · rijbewijs onbekend",
        (64, 70, 74),
        ASK,
    ),
    _row(
        8,
        8,
        "Vrachtwagenchauffeur",
        "Tilburg · Midden-Brabant · 5 km",
        "vaardigheden 1 van 3 · uren onbekend · C, CE",
        (49, 66, 78),
        STOP,
    ),
    _row(
        9,
        9,
        "Productiemedewerker",
        "Dongen · Midden-Brabant · 14 km",
        "vaardigheden 1 van 3 · 32 uur",
        (62, 64, 66),
        TRUST,
    ),
)
HIDDEN = (
    _row(21, 21, "Magazijnmedewerker", "Tilburg · Midden-Brabant · 3 km", "uren onbekend", (40, 62, 90), ASK),
)


def _bar(name: str, start: float, end: float, reach: float, part: Part = Part.KNOWN) -> Bar:
    label: Text = text("{name}", name=name)
    points = round(end * 100) - round(start * 100)
    return Bar(label, part, start, end, reach, points, text("{name}: bekend.", name=name))


BARS = (
    _bar("Beroep", 0.0, 0.30, 0.30),
    _bar("Vaardigheden", 0.30, 0.48, 0.56),
    _bar("Reisafstand", 0.48, 0.61, 0.61),
    _bar("Uren per week", 0.61, 0.72, 0.82, Part.ESTIMATED),
    _bar("Rijbewijs", 0.72, 0.78, 0.78),
    _bar("Denkniveau", 0.78, 0.78, 0.82, Part.ESTIMATED),
)
FLAGS = (
    Flag(
        ASK,
        text("Uren per week niet ingevuld"),
        text("Weegt mee in deze vraag. Eén antwoord brengt dit dossier op plaats 1 tot 9."),
        "hours_max",
    ),
    Flag(
        STOP,
        text("Beschikbaar vanaf 1-3-2024 en niet beschikbaar"),
        text("Twee velden spreken elkaar tegen. Vraag dit eerst na."),
        "available",
    ),
    Flag(TRUST, text("Beroep, vaardigheden, reisafstand, rijbewijs"), text("Ingevuld en geldig.")),
)
OTHERS = (Flag(ASK, text("Geen klantprofiel"), text("Telt niet mee in deze vraag."), "profile"),)
FACTS = (
    Fact(text("gewenste beroepen"), text("{v}", v="reachtruckchauffeur, magazijnmedewerker")),
    Fact(text("uren per week"), text("onbekend"), text("niet ingevuld")),
)
