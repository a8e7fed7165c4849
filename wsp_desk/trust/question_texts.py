"""What is asked about a field when no rule fails on it: one plain Dutch question per field.

Public: `question_about`.
"""

from __future__ import annotations

from collections.abc import Mapping

from wsp_desk.fields import FIELD
from wsp_desk.texts import Text, text

_QUESTIONS: Mapping[str, Text] = {
    "pc4": text("Wat is de postcode (vier cijfers) van waaruit deze persoon naar het werk reist?"),
    "max_travel_km": text("Hoeveel kilometer wil deze persoon hooguit reizen naar het werk?"),
    "max_travel_min": text("Hoeveel minuten wil deze persoon hooguit reizen naar het werk?"),
    "travels_independently": text("Kan deze persoon zelfstandig reizen?"),
    "transport": text("Waarmee kan deze persoon naar het werk: auto, fiets, openbaar vervoer of anders?"),
    "licences": text("Welke rijbewijzen heeft deze persoon? Heeft hij of zij er geen, zet dan: geen."),
    "work_level": text("Wat is het werk- en denkniveau van deze persoon?"),
    "education_level": text("Wat is de hoogste opleiding van deze persoon?"),
    "sectors": text("In welke sectoren wil deze persoon werken?"),
    "occupations": text("Welk werk wil deze persoon doen? Noem een of meer beroepen."),
    "hours_min": text("Hoeveel uur per week wil deze persoon ten minste werken?"),
    "hours_max": text("Hoeveel uur per week kan deze persoon hooguit werken?"),
    "hours_day": text("Hoeveel uur per dag kan deze persoon werken?"),
    "office_hours": text("Kan deze persoon tijdens kantooruren werken?"),
    "irregular_hours": text("Kan deze persoon op onregelmatige tijden werken, zoals in ploegendienst?"),
    "available": text("Is deze persoon nu beschikbaar voor werk?"),
    "available_from": text("Vanaf welke dag is deze persoon beschikbaar voor werk?"),
    "employability": text("Wat is het arbeidsvermogen van deze persoon?"),
    "wishes": text("Heeft deze persoon wensen over het werk, zoals rustig werk of vaste taken?"),
    "guidance": text("Heeft deze persoon begeleiding nodig op het werk?"),
    "adaptation": text("Moet de werkplek worden aangepast voor deze persoon?"),
    "variation": text("Heeft deze persoon afwisseling in het werk nodig?"),
    "nl_spoken": text("Hoe goed spreekt deze persoon Nederlands?"),
    "nl_written": text("Hoe goed schrijft deze persoon Nederlands?"),
    "languages": text("Welke andere talen spreekt deze persoon, en hoe goed?"),
    "skills": text("Wat kan deze persoon goed? Noem de belangrijkste vaardigheden."),
}


def question_about(field: str) -> Text:
    """The question about a field.

    Args:
        field: Name of any field.
    """
    return _QUESTIONS.get(field) or text("Wat moet er staan bij {field}?", field=FIELD[field].dutch)
