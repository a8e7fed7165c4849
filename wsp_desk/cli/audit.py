"""`wsp-desk audit …`: who looked at whom, for a person who asks, for an auditor, and for the desk itself.

Public: `of`, `rates`, `export`, `verify`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from wsp_desk.cli.desk import register_of
from wsp_desk.cli.output import counted, emit
from wsp_desk.errors import KnownError
from wsp_desk.register.audit import Audit, Purpose
from wsp_desk.register.audit_export import Scope, export_audit
from wsp_desk.register.audit_file import verify_audit
from wsp_desk.register.audit_reading import RATES, Look, looks_at, unusual
from wsp_desk.register.starting import user_name
from wsp_desk.register.store import Register
from wsp_desk.texts import text

_WHAT = {
    "listed": "in een lijst",
    "viewed": "geopend",
    "drafted": "brief opgesteld",
    "exported": "uitgevoerd",
}


def of(options: argparse.Namespace) -> None:
    """Prints every time that a dossier was looked at. Asking is an event too."""
    with register_of(options) as register:
        found = list(looks_at(register, options.dossier))
        # Words without a digit that this log does not know might be a name, and it forgets nothing.
        if found or any(sign.isdigit() for sign in options.dossier):
            _audit(register, "audit of").viewed([options.dossier], Purpose.INSPECT)
    document = {"dossier": options.dossier, "looks": [look.to_json() for look in found]}
    emit(options, document, _look_lines(options.dossier, found))


def rates(options: argparse.Namespace) -> None:
    """Prints where more dossiers were opened than usual; naming one is an event too."""
    with register_of(options) as register:
        found = unusual(register)
        named = dict.fromkeys(one.dossier for one in found if one.dossier)
        _audit(register, "audit rates").listed(named, Purpose.INSPECT)
    document = {
        "rules": {
            "per_hour": RATES.per_hour,
            "times_usual": RATES.times_usual,
            "days": RATES.days,
            "at_least": RATES.at_least,
            "same_dossier": RATES.same_dossier,
        },
        "unusual": [one.to_json() for one in found],
    }
    emit(options, document, [str(one.sentence) for one in found] or ["Er valt niets ongewoons op."])


def export(options: argparse.Namespace) -> None:
    """Writes the log of who looked at whom to a signed file; that is itself an event, written first."""
    scope = Scope(options.dossier or "", options.since, options.until)
    with register_of(options) as register:
        made = export_audit(_audit(register, "audit export"), register.keys, options.out, scope)
    line = f"{counted(made.events, 'gebeurtenis', 'gebeurtenissen')} bewaard en ondertekend: {options.out}"
    document = {
        "file": str(options.out),
        "events": made.events,
        "fingerprint": made.fingerprint,
        "scope": dict(scope.to_json()),
    }
    emit(options, document, [line, f"Vingerafdruk van dit bureau: {made.fingerprint}"])


def verify(options: argparse.Namespace) -> None:
    """Checks such a file; needs no register and no passphrase.

    Raises:
        KnownError: It is not as it was made, or another desk made it.
    """
    found = verify_audit(options.file)
    wanted = "".join((options.fingerprint or "").split()).lower()
    if wanted and wanted != found.fingerprint:
        raise KnownError(
            text("Dit bestand is gemaakt door een ander bureau: {desk}.", desk=found.fingerprint)
        )
    document = {
        "file": str(options.file),
        "verified": True,
        "fingerprint": found.fingerprint,
        "made": found.made,
        "scope": dict(found.scope),
        "events": found.events,
    }
    lines = [
        f"In orde: {counted(found.events, 'gebeurtenis', 'gebeurtenissen')}, gemaakt op {found.made}.",
        f"Ondertekend met sleutel {found.fingerprint}. Vergelijk die met wat het bureau zelf zegt.",
    ]
    emit(options, document, lines)


def _audit(register: Register, way: str) -> Audit:
    return Audit(register, user_name(), way, "")


def _look_lines(dossier: str, found: list[Look]) -> Iterator[str]:
    yield f"Dossier {dossier}: {counted(len(found), 'keer', 'keer')} bekeken."
    for look in found:
        body = look.event.body
        request = body.get("request")
        for_whom = f" · {request['title']}" if isinstance(request, dict) and request.get("title") else ""
        purpose = Purpose(str(body["purpose"])).label
        yield f"{look.event.at}  {look.event.actor:<16}{_WHAT[look.what]:<16}{purpose}{for_whom}"
