"""Matching: what an employer asks, against every dossier at once; ranked, and explained line by line.

Public: `Request`, `Criterion`, `Importance`, `KINDS`, `Search`, `Result`, `Match`, `LedgerLine`, `Count`,
    `Weights`,
`load_weights`; relaxations are in `relaxation`, "why not this one" in `why`.
"""

from wsp_desk.matching.criteria import KINDS
from wsp_desk.matching.importance import Importance
from wsp_desk.matching.ledger import LedgerLine, Match
from wsp_desk.matching.request import Criterion, Request
from wsp_desk.matching.result import Count, Result
from wsp_desk.matching.search import Search
from wsp_desk.matching.weights import Weights, load_weights

__all__ = [
    "KINDS",
    "Count",
    "Criterion",
    "Importance",
    "LedgerLine",
    "Match",
    "Request",
    "Result",
    "Search",
    "Weights",
    "load_weights",
]
