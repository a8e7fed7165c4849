"""`wsp-desk requests draft`: a letter to the caseworker of one dossier.

Public: `draft`.
"""

from __future__ import annotations

import argparse
from datetime import date

from wsp_desk.cli.output import emit
from wsp_desk.cli.session import opened, pool_of, request_of, row_of, search_of
from wsp_desk.feedback import clipboard_text, save_eml
from wsp_desk.feedback.asking import draft_for


def draft(options: argparse.Namespace) -> None:
    """Prints the letter, and saves it where asked.

    With a request only what matters for that request is asked; without one, everything that is wrong.
    """
    request = request_of(options.request, options.file) if options.request else None
    with opened(options) as snapshot:
        pool = pool_of(snapshot)
        row = row_of(pool, options.dossier)
        found = search_of(pool).run(request) if request else None
        letter = draft_for(snapshot, pool, row, found, today=date.today())
    saved = save_eml(letter, options.eml) if options.eml else None
    document = {
        "to": letter.to,
        "subject": letter.subject,
        "body": letter.body,
        "dossier": letter.dossier_id,
        "fields": list(letter.fields),
        "rules": list(letter.rules),
        "due": letter.due.isoformat(),
        "eml": str(saved) if saved else None,
    }
    lines = [clipboard_text(letter)] + ([f"Bewaard als {saved}"] if saved else [])
    emit(options, document, lines)
