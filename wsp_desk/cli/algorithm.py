"""`wsp-desk algorithm-card`: the entry for the Dutch algorithm register.

Public: `card`.
"""

from __future__ import annotations

import argparse

from wsp_desk.cli.output import emit
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.trust.algorithm_card import algorithm_card, card_page


def card(options: argparse.Namespace) -> None:
    """Prints the entry as a page, or writes it to a file."""
    parts = algorithm_card()
    page = card_page(parts)
    if options.out:
        write_atomic(options.out, page.encode("utf-8"))
    document = {
        "parts": [
            {"chapter": part.chapter, "heading": part.heading, "body": part.body, "open": part.open or None}
            for part in parts
        ],
        "open": [part.heading for part in parts if part.open],
        "out": str(options.out) if options.out else None,
    }
    emit(options, document, [f"Bewaard als {options.out}"] if options.out else page.splitlines())
