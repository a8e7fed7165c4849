"""The events that the steps of an advisor leave behind: kind and particulars.

Public: `Entry`, `clean`, `of_key`, `distinct`, `is_new`, `signalled`, `drafted`, `letter_body`, `verb`,
`sent`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.feedback.bundle import Planned
from wsp_desk.feedback.finding import Finding
from wsp_desk.feedback.letter import Letter
from wsp_desk.feedback.refusing import refusal
from wsp_desk.feedback.request import Key
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import target_of
from wsp_desk.privacy.redact import redact

Entry = tuple[str, dict[str, Any]]


def clean(words: str) -> str:
    """What somebody typed, without anything that looks like personal data; it may be read for years."""
    return redact(words)[0].strip()


def of_key(key: Key) -> dict[str, Any]:
    """What every event about a request begins with."""
    return {"dossier": key.dossier, "field": key.field}


def distinct(findings: Sequence[Finding]) -> list[Finding]:
    """One finding per key; the last one counts."""
    return list({finding.key: finding for finding in findings}.values())


def is_new(requests: Requests, key: Key) -> bool:
    """Whether a question can be put on the list."""
    request = requests.get(key)
    return target_of("request.signalled", request.state if request else None) is not None


def signalled(finding: Finding) -> Entry:
    """The event that puts a question on the list."""
    return "request.signalled", _asked(finding)


def _asked(finding: Finding) -> dict[str, Any]:
    return of_key(finding.key) | {
        "rule": finding.item.rule,
        "dump": finding.dump.isoformat(),
        "before": dict(finding.before),
        "region": finding.region,
        "holder": finding.holder.to_json(),
    }


def drafted(letter: Planned, requests: Requests) -> list[Entry]:
    """The events that keep a letter as a draft.

    Raises:
        KnownError: Something in it is being asked already.
    """
    entries: list[Entry] = [("letter.drafted", letter_body(letter))]
    for finding in letter.findings:
        request = requests.get(finding.key)
        if is_new(requests, finding.key):
            entries.append(signalled(finding))
        elif request is not None and (why := refusal("request.drafted", request)) is not None:
            raise KnownError(why)
        drafted = {"message": letter.id, "holder": letter.holder.to_json(), "due": letter.due.isoformat()}
        entries.append(("request.drafted", _asked(finding) | drafted))
    return entries


def letter_body(letter: Planned) -> dict[str, Any]:
    """The particulars of a letter."""
    return {
        "message": letter.id,
        "holder": letter.holder.to_json(),
        "subject": letter.subject,
        "body": letter.body,
        "items": [list(key) for key in letter.items],
        "due": letter.due.isoformat(),
    }


def verb(letter: Letter) -> str:
    """What sending a letter does to its requests."""
    return "reminded" if letter.reminder else "sent"


def sent(key: Key, letter: Letter, way: str) -> dict[str, Any]:
    """The particulars of one question that left."""
    return of_key(key) | {"message": letter.id, "way": way, "due": letter.due}
