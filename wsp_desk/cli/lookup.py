"""`wsp-desk lookup`: which occupation, skill or place is meant by these words?

Public: `lookup`.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from wsp_desk import vocabulary
from wsp_desk.cli.output import emit
from wsp_desk.texts import DUTCH
from wsp_desk.vocabulary import Hit


def lookup(options: argparse.Namespace) -> None:
    """Prints ranked concepts with the reason each was found."""
    words = vocabulary.load(options.vocabulary)
    if options.kind == "place":
        hits = [asdict(hit) for hit in words.places.look_up(options.text, options.limit)]
        lines = [f"{h['pc4']}  {h['place']} · {h['municipality']} · regio {h['region']}" for h in hits]
    else:
        hits = [_concept(hit) for hit in words.look_up(options.kind, options.text, options.limit)]
        lines = [_concept_line(hit) for hit in hits]
    document: dict[str, Any] = {"kind": options.kind, "text": options.text, "hits": hits}
    emit(options, document, lines or [f"Niets gevonden bij '{options.text}'. Probeer een ander woord."])


def _concept(hit: Hit) -> dict[str, Any]:
    return {
        "id": hit.concept.id,
        "label": hit.concept.label,
        "matched": hit.label,
        "score": hit.score,
        "reason": hit.reason,
        "isco": hit.concept.isco,
    }


_REASONS = {
    "exact": "precies dit woord",
    "alternative": "ander woord hiervoor",
    "spelling": "lijkt erop",
    "compound": "deel van het woord",
    "task": "werk dat erbij hoort",
    "group": "zelfde groep",
    "meaning": "lijkt in betekenis",
}


def _concept_line(hit: dict[str, Any]) -> str:
    via = "" if hit["matched"] == hit["label"] else f" via '{hit['matched']}'"
    return f"{hit['label']}  ({_REASONS[hit['reason']]}{via}, {DUTCH.number(hit['score'], 2)})"
