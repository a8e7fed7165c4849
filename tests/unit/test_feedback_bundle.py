"""Letters per holder: what gains most first, no more than is kind, in plain Dutch, nobody named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import mean

import pytest
from jinja2 import Environment, meta

from tests.followups import MONDAY, RULES, WEDNESDAY, ask, desk, found, plan
from tests.unit.test_feedback_readability import (
    AVERAGE_SENTENCE,
    LONG_WORD,
    LONGEST_SENTENCE,
    OFFICE_WORDS,
    sentences,
)
from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.feedback.bundle import BODY, Planned, Why, bundle
from wsp_desk.feedback.dosage import load_dosage
from wsp_desk.feedback.finding import Finding
from wsp_desk.feedback.request import Key
from wsp_desk.feedback.requests import Requests
from wsp_desk.fields import Status

DOSAGE = load_dosage()


def letters(findings: list[Finding], **more: object) -> tuple[Planned, ...]:
    return bundle(findings, Requests(), DOSAGE, today=WEDNESDAY, **more).letters  # type: ignore[arg-type]


def test_one_letter_per_holder_about_all_of_their_dossiers() -> None:
    findings = [
        *found(["hours-missing", "pc4-missing"]),
        *found(["education-missing"], dossier="B2B2-22B2"),
        *found(dossier="C3C3-33C3", holder="0002"),
    ]
    first, second = letters(findings)
    assert {len(first.items), len(second.items)} == {3, 1}
    big = max((first, second), key=lambda letter: len(letter.items))
    assert big.body.count("K7F3-91C2") == 1
    assert big.body.count("B2B2-22B2") == 1
    assert "In 2 dossiers van u is iets niet duidelijk." in big.body
    assert big.subject.startswith("Vragen over 2 dossiers: ")


def test_says_in_how_many_searches_the_field_hid_this_person() -> None:
    key = Key("K7F3-91C2", "hours_max")
    assert "Dit veld verborg deze persoon in 9 zoekvragen." in letters(found(), hidden={key: 9})[0].body
    assert "Dit veld verborg deze persoon in 1 zoekvraag." in letters(found(), hidden={key: 1})[0].body
    assert "verborg" not in letters(found())[0].body


def test_what_gains_most_stands_first_and_the_rest_waits() -> None:
    many = [one for number in range(12) for one in found(dossier=f"D{number:03d}-A{number:03d}")]
    hidden = {one.key: place for place, one in enumerate(many)}
    done = bundle(many, Requests(), DOSAGE, today=WEDNESDAY, hidden=hidden)
    (letter,) = done.letters
    assert len(letter.items) == DOSAGE.questions_per_letter
    assert letter.items == tuple(sorted(hidden, key=lambda key: -hidden[key])[: DOSAGE.questions_per_letter])
    assert {one.why for one in done.skipped} == {Why.FULL}
    assert len(done.skipped) == 12 - DOSAGE.questions_per_letter


def test_what_is_left_out_says_why_and_until_when() -> None:
    follow, _, _ = desk()
    ask(follow, found(), WEDNESDAY)
    more = [*found(), *found(dossier="C3C3-33C3"), *found(dossier="E5E5-55E5", holder="0003")]
    nobody = found(dossier="F6F6-66F6", holder_id="", holder_name="", holder_email="")
    done = bundle([*more, *nobody], follow.requests, DOSAGE, today=date(2026, 11, 12))
    assert [letter.items for letter in done.letters] == [(Key("E5E5-55E5", "hours_max"),)]
    why = {one.key.dossier: (one.why, one.until) for one in done.skipped}
    assert why == {
        "K7F3-91C2": (Why.ASKED, None),
        "C3C3-33C3": (Why.CAP, date(2026, 11, 18)),
        "F6F6-66F6": (Why.NOBODY, None),
    }


def test_a_reminder_says_so_and_asks_only_what_is_with_the_holder() -> None:
    follow, _, clock = desk()
    ask(follow, found(), WEDNESDAY)
    clock.pass_days(21)
    both = [*found(), *found(dossier="C3C3-33C3")]
    (letter,) = bundle(both, follow.requests, DOSAGE, today=clock.today(), reminder=True).letters
    assert letter.items == (Key("K7F3-91C2", "hours_max"),)
    assert "Eerder stelden wij u deze vraag." in letter.body
    follow.send(follow.remind(letter), "eml")
    assert follow.requests.letters[letter.id].sent_on == "2026-12-02"
    assert plan(follow, found(dossier="C3C3-33C3"), clock.today()) == ()


def test_the_letter_holds_no_candidate_and_no_ground() -> None:
    columns = {
        "presentation": "Ik ben Petra Jansen",
        "presentation_raw": "Ik ben Petra Jansen",
        "ground": "wajong",
        "ground_raw": "Wajong",
        "hours_max_raw": "bel Petra 06-12345678, bsn 123456782",
        "hours_max_status": Status.PLACEHOLDER,
    }
    for letter in letters(found(["hours-placeholder", "presentation-placeholder"], **columns)):
        for secret in ("Jansen", "Wajong", "wajong", "12345678", "123456782"):
            assert secret not in letter.subject + letter.body


def test_the_same_questions_on_the_same_day_are_the_same_letter() -> None:
    assert letters(found())[0].id == letters(found())[0].id
    assert letters(found())[0].id != letters(found(["pc4-missing"]))[0].id


def every_letter() -> Iterator[str]:
    for rule in RULES.values():
        if rule.fields[0] == "holder_email":
            continue
        one = found([rule.id])
        two = found([rule.id], dossier="B2B2-22B2")
        hidden = {finding.key: 9 for finding in two}
        yield from (letter.body for letter in letters([*one, *two], hidden=hidden))
    follow, _, _ = desk()
    ask(follow, found(), WEDNESDAY)
    for letter in bundle(found(), follow.requests, DOSAGE, today=date(2026, 12, 1), reminder=True).letters:
        yield letter.body


def test_every_letter_is_plain_dutch() -> None:
    written = list(every_letter())
    assert len(written) > 50
    for body in written:
        found_sentences = sentences(body)
        longest = max(found_sentences, key=len)
        assert len(longest) <= LONGEST_SENTENCE, " ".join(longest)
        assert mean(len(words) for words in found_sentences) <= AVERAGE_SENTENCE
        words = re.findall(r"[\w.'’-]+", body.lower())
        assert not set(words) & OFFICE_WORDS
        assert [word for word in words if len(word) > LONG_WORD and "@" not in word] == []


def test_every_answer_that_can_be_recorded_is_offered() -> None:
    body = letters(found())[0].body
    for line in ("aangepast", "klopt zoals het er staat", "niet te weten", "niet van mij", "zelf een vraag"):
        assert line in body


def test_the_page_names_every_value_a_template_gets() -> None:
    page = (Path(__file__).parents[2] / "docs" / "feedback.md").read_text("utf-8")
    template = paths.resource("templates", BODY).read_text("utf-8")
    used = meta.find_undeclared_variables(Environment(autoescape=False).parse(template.replace("| day", "")))
    assert [name for name in used if f"`{name}`" not in page] == []


def test_a_template_that_misses_a_value_gives_no_letter(tmp_path: Path) -> None:
    for name in (BODY, "requests-subject.txt.j2"):
        (tmp_path / name).write_text("{{ employer }}", "utf-8")
    with pytest.raises(KnownError, match="employer"):
        letters(found(), folder=tmp_path)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("letters_per_week = 0", "letters_per_week"),
        ("review_below = 3", "review_below"),
        ("letters_per_month = 3", "letters_per_week"),
    ],
)
def test_a_dosage_that_cannot_be_is_refused(tmp_path: Path, line: str, why: str) -> None:
    shipped = paths.resource("feedback", "dosage.toml").read_text("utf-8")
    key = line.split(" ", maxsplit=1)[0]
    kept = [each for each in shipped.splitlines() if not each.startswith(f"{key} ")]
    (tmp_path / "dosage.toml").write_text("\n".join([*kept, line]), "utf-8")
    with pytest.raises(KnownError, match=why):
        load_dosage(tmp_path / "dosage.toml")


def test_the_dump_that_was_seen_is_named() -> None:
    assert f"gegevens van {MONDAY.day}-{MONDAY.month}-{MONDAY.year}" in letters(found())[0].body
