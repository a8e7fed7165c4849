"""The text of a vacancy: what it asks, as proposals to confirm; each rests on words of the text.

Public: `propose`, `request_of`, `criteria_of`, `Reading`, `Proposal`, `Leftover`, `Span`, `SINGLE`,
`LONGEST`.
"""

from wsp_desk.vacancy.asking import SINGLE, criteria_of, request_of
from wsp_desk.vacancy.paste import LONGEST
from wsp_desk.vacancy.proposal import Leftover, Proposal, Reading, Span
from wsp_desk.vacancy.reading import propose

__all__ = [
    "LONGEST",
    "SINGLE",
    "Leftover",
    "Proposal",
    "Reading",
    "Span",
    "criteria_of",
    "propose",
    "request_of",
]
