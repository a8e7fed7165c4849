"""What leaves the desk about requests: card, queue, note of thanks; and which rules ask in vain."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.followups import RULES, WEDNESDAY, Clock, ask, desk, found
from wsp_desk.errors import KnownError
from wsp_desk.feedback.card import MOST_QUESTIONS, card_pdf
from wsp_desk.feedback.closing import closing_notes, noted
from wsp_desk.feedback.counting import HIDDEN, PRESENTED, times_hidden, times_presented
from wsp_desk.feedback.dosage import chance_of_confirmation, worth_of_rules
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.message import clipboard_text, eml, mailto
from wsp_desk.feedback.queue import COLUMNS, queue_csv
from wsp_desk.feedback.request import Holder, Key
from wsp_desk.feedback.states import Answer
from wsp_desk.fields import Status
from wsp_desk.privacy.cells import LONGEST_CELL, safe_cell
from wsp_desk.register.audit import Asked, Audit, Purpose
from wsp_desk.register.memory import MemoryLog

HOURS = Key("K7F3-91C2", "hours_max")


def judged(log: MemoryLog, move: str, dump: str, key: Key = HOURS) -> None:
    """What verification writes."""
    body = {"dossier": key.dossier, "field": key.field, "dump": dump, "snapshot": "00"}
    log.append(f"request.{move}", body, actor="adviseur")


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def test_the_card_asks_on_one_page_and_names_nobody() -> None:
    columns = {
        "presentation_raw": "Petra Jansen",
        "hours_max_raw": "NNB Petra",
        "hours_max_status": Status.PLACEHOLDER,
    }
    findings = found(
        [
            "hours-placeholder",
            "available-missing",
            "pc4-missing",
            "education-missing",
            "work-level-missing",
            "skills-missing",
        ],
        **columns,
    )
    pdf = card_pdf(findings, WEDNESDAY)
    page = text_of(pdf)
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 1
    assert "K7F3-91C2" in page
    for finding in findings[:MOST_QUESTIONS]:
        assert finding.item.question in " ".join(page.split())
    for secret in ("Petra", "NNB", "Consulent", "uwv-demo"):
        assert secret not in page


def test_the_card_is_the_same_every_time_and_says_nothing_of_its_maker() -> None:
    pdf = card_pdf(found(), WEDNESDAY)
    assert pdf == card_pdf(found(), WEDNESDAY)
    meta = pypdf.PdfReader(io.BytesIO(pdf)).metadata
    assert meta is not None
    assert meta.author is None
    assert b"/home/" not in pdf
    assert f"{Path.home()}/".encode() not in pdf


def test_a_card_is_about_one_dossier() -> None:
    with pytest.raises(KnownError, match="één dossier"):
        card_pdf([], WEDNESDAY)
    with pytest.raises(KnownError, match="één dossier"):
        card_pdf([*found(), *found(dossier="B2B2-22B2")], WEDNESDAY)


def rows_of(content: bytes) -> Iterator[dict[str, str]]:
    yield from csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";")


def test_the_queue_has_a_row_per_request() -> None:
    follow, _, _ = desk()
    ask(follow, [*found(), *found(dossier="B2B2-22B2", fields=["office_hours"], rules=())], WEDNESDAY)
    first, second = rows_of(queue_csv(follow.requests.open(), RULES.values()))
    assert list(first) == list(COLUMNS)
    assert (first["Dossier"], first["Stand"], first["Uiterlijk"]) == ("K7F3-91C2", "verstuurd", "25-11-2026")
    assert first["Vraag"] == RULES["hours-missing"].question
    assert second["Vraag"] == "Wat moet er staan bij kantoortijden?"


def test_the_queue_names_whose_turn_it_is_and_no_day_of_an_earlier_round() -> None:
    follow, _, _ = desk()
    ask(follow, found(), WEDNESDAY)
    follow.answer(HOURS, Answer.NOT_MINE, to=Holder(name="Piet de Wit", email="piet@gemeente.example"))
    (forwarded,) = rows_of(queue_csv(follow.requests.open(), RULES.values()))
    assert (forwarded["Dossierhouder"], forwarded["E-mail"]) == ("Piet de Wit", "piet@gemeente.example")
    assert (forwarded["Uiterlijk"], forwarded["Bericht"]) == ("", "")


@given(st.text(max_size=40))
def test_no_cell_is_a_formula_or_breaks_a_row(words: str) -> None:
    cell = safe_cell(words)
    assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))
    assert not set(cell) & {"\n", "\r", "\t"}


def test_a_cell_that_is_too_long_stops_the_file() -> None:
    with pytest.raises(KnownError, match="langer"):
        safe_cell("x" * (LONGEST_CELL + 1))


def test_a_kept_letter_leaves_as_mail_file_link_or_text() -> None:
    follow, _, _ = desk()
    (message,) = ask(follow, found(), WEDNESDAY)
    letter = follow.requests.letters[message]
    assert b"To: consulent.0001@uwv-demo.example" in eml(letter)
    assert clipboard_text(letter).startswith("Aan: consulent.0001@uwv-demo.example\n")
    link = mailto(letter)
    assert link is None or link.startswith("mailto:consulent.0001@uwv-demo.example?subject=")


def test_a_holder_is_thanked_once_when_it_is_closed() -> None:
    follow, log, clock = desk()
    ask(follow, found(), WEDNESDAY)
    follow.answer(HOURS, Answer.CORRECTED)
    judged(log, "confirmed", "2026-11-23")
    assert closing_notes(log) == []
    clock.day = date(2026, 11, 25)
    for search in ("a", "b", "b"):
        log.append(PRESENTED, {"search": search, "dossiers": [HOURS.dossier]}, actor="adviseur")
    judged(log, "closed", "2026-11-30")
    (note,) = closing_notes(log)
    assert "Dossier K7F3-91C2, maximale uren per week: bevestigd in de dump van week 48" in note.body
    assert "; sindsdien 2× voorgesteld." in note.body
    noted(note, log, actor="adviseur")
    assert closing_notes(log) == []


def test_a_search_that_is_run_again_counts_once() -> None:
    log = MemoryLog(clock=Clock())
    for search, fields in (
        ("a", {"D1": "pc4"}),
        ("a", {"D1": "pc4"}),
        ("b", {"D1": "pc4", "D2": "available"}),
    ):
        log.append(HIDDEN, {"search": search, "dump": "2026-11-09", "top": 20, "dossiers": fields}, actor="x")
    assert times_hidden(log) == {Key("D1", "pc4"): 2, Key("D2", "available"): 1}
    log.append(PRESENTED, {"search": "a", "dossiers": ["D1", "D2"]}, actor="x")
    assert times_presented(log) == {"D1": 1, "D2": 1}
    assert times_presented(log, "2027-01-01") == {}


def test_a_sheet_for_an_employer_presents_a_dossier_and_nothing_else_does() -> None:
    log = MemoryLog(clock=Clock())
    audit, asked = Audit(log, "adviseur", "sheet", "pool"), Asked("kok", "", "00ff")
    audit.exported(["D1"], Purpose.SHARE, asked, form="sheet")
    audit.exported(["D1"], Purpose.SHARE, asked, form="sheet")
    audit.exported(["D1", "D2"], Purpose.CORRECT, form="eml")
    audit.listed(["D3"], Purpose.MATCH, asked)
    assert times_presented(log) == {"D1": 1}


def many(follow: FollowUp, log: MemoryLog, rule: str, right: int, in_vain: int) -> None:
    """Requests about a rule with a known end, each at a holder of its own."""
    for place in range(right + in_vain):
        number = f"{rule[0].upper()}{place:03d}-A{place:03d}"
        findings = found([rule], dossier=number, holder=f"{rule}{place}")
        ask(follow, findings, WEDNESDAY)
        key = findings[0].key
        if place < right:
            follow.answer(key, Answer.CORRECTED)
            judged(log, "confirmed", "2026-11-23", key)
        else:
            follow.answer(key, Answer.AS_IS, reason="klopt")


def test_a_rule_that_is_seldom_confirmed_asks_for_review() -> None:
    follow, log, _ = desk()
    many(follow, log, "hours-missing", right=9, in_vain=3)
    many(follow, log, "licences-missing", right=1, in_vain=12)
    many(follow, log, "pc4-missing", right=0, in_vain=4)  # too few to say
    worth = {one.rule: one for one in worth_of_rules(follow.requests, follow.dosage)}
    assert {rule: one.review for rule, one in worth.items()} == {
        "licences-missing": True,
        "hours-missing": False,
        "pc4-missing": False,
    }
    assert next(iter(worth)) == "licences-missing"
    chances = chance_of_confirmation(follow.requests)
    assert chances["hours-missing"] == pytest.approx(10 / 14)
    assert chances["licences-missing"] == pytest.approx(2 / 15)
