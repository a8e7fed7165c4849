"""The five-minute card: what to ask a person in the next talk, on one page of paper.

Public: `card_pdf`, `MOST_QUESTIONS`.

The card names the dossier by number. It never holds a name, what stands in the dossier now, or the ground: it
lies on a table where the person can read it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from wsp_desk.errors import KnownError
from wsp_desk.feedback.finding import Finding
from wsp_desk.paper import Paper
from wsp_desk.texts import DUTCH, text

MOST_QUESTIONS = 5
"""One question a minute."""

_LEFT_OUT = ("dat weten wij niet",)
_LONGEST_UNBROKEN = 40
"""Characters of an answer that stay on one line."""

_STUCK = "\u00a0"
"""A space at which no line breaks, so that a box stays with its answer."""


def card_pdf(findings: Sequence[Finding], day: date) -> bytes:
    """The card of one dossier as a PDF.

    Args:
        findings: What could be asked, the most important first; about one dossier.
        day: Date on the card.

    Raises:
        KnownError: There is nothing to ask, or the questions are about more than one dossier.
    """
    dossiers = {finding.key.dossier for finding in findings}
    if len(dossiers) != 1:
        raise KnownError(text("Een kaart gaat over één dossier waar iets te vragen is."))
    number = dossiers.pop()
    paper = Paper(f"Gesprekskaart {number}", day)
    paper.heading(f"Gesprekskaart bij dossier {number}")
    paper.paragraph(
        "Vijf minuten in het volgende gesprek. Vraag het aan de persoon zelf, en vul het daarna in."
    )
    for place, finding in enumerate(findings[:MOST_QUESTIONS], start=1):
        _question(paper, place, finding)
    paper.small(
        f"Gemaakt op {DUTCH.day(day)} met gegevens van {DUTCH.day(max(f.dump for f in findings))}. "
        "Schrijf geen naam, BSN of ziekte op deze kaart. Gooi hem weg als alles is ingevuld."
    )
    return paper.content()


def _question(paper: Paper, place: int, finding: Finding) -> None:
    item = finding.item
    paper.subheading(f"{place}. {item.question}")
    choices = [answer for answer in item.answers if answer not in _LEFT_OUT]
    paper.paragraph("    ".join(_boxed(choice) for choice in [*choices, "anders, namelijk:"]))
    paper.write_line()
    paper.small(f"Waarom wij dit vragen: {item.why}")


def _boxed(choice: str) -> str:
    return (
        f"□{_STUCK}{choice.replace(' ', _STUCK)}"
        if len(choice) <= _LONGEST_UNBROKEN
        else f"□{_STUCK}{choice}"
    )
