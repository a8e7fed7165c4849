"""Letters to caseworkers, word for word. To write them anew: WSP_DESK_WRITE_GOLDEN=1; read the difference."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.followups import WEDNESDAY, ask, desk, found
from wsp_desk.feedback import clipboard_text, draft, eml
from wsp_desk.feedback.bundle import bundle
from wsp_desk.feedback.closing import closing_notes
from wsp_desk.feedback.dosage import load_dosage
from wsp_desk.feedback.patterns import Pattern
from wsp_desk.feedback.patterns.signal import signal_letter
from wsp_desk.feedback.request import Key
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import Answer
from wsp_desk.fields import Status
from wsp_desk.trust import load_rules

LETTERS = Path(__file__).parent / "letters"
RULES = {rule.id: rule for rule in load_rules()}
PETRA: dict[str, Any] = {
    "dossier_id": "K7F3-91C2",
    "holder_name": "Sanne Bakker",
    "holder_email": "s.bakker@gemeente.example",
    "pc4_raw": "5038AB",
    "pc4_status": Status.KNOWN,
    "registered_on_raw": "08-01-2024",
    "registered_on_status": Status.KNOWN,
    "ground": "wajong",
    "ground_raw": "Wajong",
    "hours_max_raw": None,
    "hours_max_status": Status.MISSING,
    "hours_min_raw": None,
    "hours_min_status": Status.MISSING,
    "work_level_raw": "7",
    "work_level_status": Status.MISSING,
    "available_raw": "Nee",
    "available_status": Status.KNOWN,
    "available_from_raw": "01-03-2024",
    "available_from_status": Status.KNOWN,
    "presentation_raw": "Petra Jansen, woont bij haar zus en werkt graag buiten.",
    "presentation_status": Status.KNOWN,
}
CASES: dict[str, dict[str, Any]] = {
    "three-fields-needed-now": {
        "rules": ["hours-missing", "available-no-but-date-past", "work-level-missing"],
        "detail": PETRA,
        "now_needed": True,
    },
    "one-field": {"rules": ["hours-missing"], "detail": PETRA},
    "no-holder-known": {
        "rules": ["occupation-placeholder"],
        "detail": {
            "dossier_id": "RIJ-0003",
            "occupations_raw": "NNB",
            "occupations_status": Status.PLACEHOLDER,
        },
    },
    "a-field-without-a-rule": {"rules": [], "fields": ["office_hours"], "detail": PETRA},
    "free-text-is-not-quoted": {"rules": ["duplicate-dossier"], "detail": PETRA},
}


@pytest.mark.parametrize("name", CASES)
def test_letter(name: str) -> None:
    case = dict(CASES[name])
    rules = [RULES[rule] for rule in case.pop("rules")]
    letter = draft(rules, case.pop("detail"), seen_on=date(2026, 11, 16), today=date(2026, 11, 18), **case)
    compare(f"{name}.txt", clipboard_text(letter))


def test_letter_about_several_dossiers() -> None:
    findings = [
        *found(["hours-missing", "available-no-but-date-past"], available_raw="Nee"),
        *found(["education-placeholder"], dossier="B2B2-22B2", education_level_raw="NNB"),
    ]
    hidden = {Key("K7F3-91C2", "hours_max"): 9}
    (letter,) = bundle(findings, Requests(), load_dosage(), today=WEDNESDAY, hidden=hidden).letters
    compare("several-dossiers.txt", f"Onderwerp: {letter.subject}\n\n{letter.body}")


def test_reminder() -> None:
    follow, _, clock = desk()
    ask(follow, found(), WEDNESDAY)
    clock.pass_days(21)
    (letter,) = bundle(found(), follow.requests, load_dosage(), today=clock.today(), reminder=True).letters
    compare("reminder.txt", f"Onderwerp: {letter.subject}\n\n{letter.body}")


def test_note_of_thanks() -> None:
    follow, log, _ = desk()
    ask(follow, found(), WEDNESDAY)
    follow.answer(Key("K7F3-91C2", "hours_max"), Answer.CORRECTED)
    for move, dump in (("confirmed", "2026-11-23"), ("closed", "2026-11-30")):
        body = {"dossier": "K7F3-91C2", "field": "hours_max", "dump": dump, "snapshot": "00"}
        log.append(f"request.{move}", body, actor="adviseur")
    (note,) = closing_notes(log)
    compare("thanks.txt", f"Onderwerp: {note.subject}\n\n{note.body}")


def test_signal_to_a_team() -> None:
    pattern = Pattern(
        field="work_level",
        where=(("organisation", "Gemeente Voorbeeldstad Tilburg"), ("ground", "vso_pro")),
        size=170,
        trouble=157,
        expected=110.5,
        elsewhere=0.3412,
        p=0.0005,
    )
    letter = signal_letter(pattern, date(2026, 11, 16))
    compare("signal.txt", f"Onderwerp: {letter.subject}\n\n{letter.body}")


def test_mail_file() -> None:
    letter = draft([RULES["hours-missing"]], PETRA, seen_on=date(2026, 11, 16), today=date(2026, 11, 18))
    compare("one-field.eml", eml(letter).decode("ascii").replace("\r\n", "\n"))


def compare(name: str, found: str) -> None:
    golden = LETTERS / name
    if os.environ.get("WSP_DESK_WRITE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, "utf-8", newline="\n")
        pytest.fail(f"{name} is written; read the difference and run again without WSP_DESK_WRITE_GOLDEN")
    assert found == golden.read_text("utf-8")
