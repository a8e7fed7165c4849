"""A letter says what is wrong and what to answer, and nothing it should not say."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment, meta

from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.feedback import Draft, draft
from wsp_desk.feedback.draft import BODY, MOST_QUESTIONS, answer_by
from wsp_desk.fields import Status
from wsp_desk.trust import load_rules

RULES = {rule.id: rule for rule in load_rules()}
SEEN, TODAY = date(2026, 11, 16), date(2026, 11, 18)


def dossier(**columns: Any) -> dict[str, Any]:
    return {
        "dossier_id": "K7F3-91C2",
        "holder_name": "Sanne Bakker",
        "holder_email": "s.bakker@gemeente.example",
        **columns,
    }


def letter(*rules: str, fields: tuple[str, ...] = (), folder: Path | None = None, **columns: Any) -> Draft:
    return draft(
        [RULES[rule] for rule in rules],
        dossier(**columns),
        seen_on=SEEN,
        today=TODAY,
        fields=fields,
        folder=folder,
    )


def test_names_dossier_value_reason_answers_and_day() -> None:
    found = letter("hours-placeholder", hours_max_raw="NNB", hours_max_status=Status.PLACEHOLDER)
    rule = RULES["hours-placeholder"]
    for wanted in ("K7F3-91C2", "‘NNB’", rule.title, rule.why, rule.question, *rule.answers, "2-12-2026"):
        assert wanted in found.body
    assert (found.to, found.dossier_id, found.due) == (
        "s.bakker@gemeente.example",
        "K7F3-91C2",
        date(2026, 12, 2),
    )
    assert (found.fields, found.rules) == (("hours_max",), ("hours-placeholder",))
    assert "K7F3-91C2" in found.subject
    assert "\n" not in found.subject


def test_bundles_fields_the_most_severe_first() -> None:
    found = letter("sector-missing", "available-no-but-date-past", "hours-missing")
    assert found.fields == ("available", "hours_max", "sectors")


def test_asks_about_a_field_once_and_prefers_the_precise_rule() -> None:
    found = letter("hours-missing", "hours-lost", fields=("hours_max", "hours_min"))
    assert found.rules == ("hours-lost",)
    assert found.body.count("Hoeveel uren per week kan deze persoon werken?") == 1


def test_nothing_to_ask_is_no_letter() -> None:
    with pytest.raises(KnownError, match="K7F3-91C2"):
        letter()


def test_an_unknown_holder_is_a_colleague() -> None:
    found = letter("hours-missing", holder_name=None, holder_email=None)
    assert found.to == ""
    assert found.body.startswith("Beste collega,")


@pytest.mark.parametrize(
    ("columns", "hidden"),
    [
        ({"presentation_raw": "Ik ben Petra Jansen"}, "Petra"),
        ({"presentation_raw": "zie cv"}, "zie cv"),
    ],
)
def test_free_text_is_never_quoted(columns: dict[str, str], hidden: str) -> None:
    assert (
        hidden
        not in letter("presentation-placeholder", presentation_status=Status.PLACEHOLDER, **columns).body
    )


@pytest.mark.parametrize(
    "words", ["20, depressief", "heeft Wajong", "ww-uitkering", "persoonlijkheidsstoornis"]
)
def test_words_about_health_or_benefit_are_not_quoted_from_any_field(words: str) -> None:
    found = letter("hours-invalid", hours_max_raw=words, hours_max_status=Status.INVALID)
    assert words not in found.body
    assert "een tekst die wij hier niet overnemen" in found.body


@pytest.mark.parametrize("words", ["ziekenverzorgende", "wegwerker", "32 uur", "additieven mengen"])
def test_words_that_only_look_like_it_are_quoted(words: str) -> None:
    found = letter("occupation-not-recognised", occupations_raw=words, occupations_status=Status.UNKNOWN_CODE)
    assert f"‘{words}’" in found.body


def test_the_ground_is_never_asked_about() -> None:
    with pytest.raises(KnownError):
        letter(fields=("ground",), ground_raw="Wajong", ground_status=Status.KNOWN)


def test_personal_data_that_slipped_through_is_not_quoted() -> None:
    found = letter(
        "occupation-not-recognised",
        occupations_raw="kok, bel 06-12345678 of mail p.jansen@post.example, bsn 123456782",
        occupations_status=Status.UNKNOWN_CODE,
    )
    for secret in ("12345678", "p.jansen", "123456782"):
        assert secret not in found.body


def test_a_long_or_strange_value_is_cut_and_cleaned() -> None:
    found = letter(
        "occupation-not-recognised",
        occupations_raw="kok\r\n\u202e" + "x" * 500,
        occupations_status=Status.UNKNOWN_CODE,
    )
    assert "x" * 61 not in found.body
    assert "\u202e" not in found.body


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("{{ nobody }}", "nobody"),
        ("{{ items[0].nothing }}", "nothing"),
        ("{{ ''.__class__.__mro__ }}", "niet mag"),
        ("{{ items.__class__ }}", "niet mag"),
        ("{% if %}", "klopt niet"),
        ("{% include 'other.j2' %}", "is er niet"),
    ],
)
def test_a_template_that_misses_a_value_or_reaches_too_far_gives_no_letter(
    tmp_path: Path, template: str, why: str
) -> None:
    (tmp_path / "correction.txt.j2").write_text(template, "utf-8")
    (tmp_path / "correction-subject.txt.j2").write_text("Vraag", "utf-8")
    with pytest.raises(KnownError, match=why):
        letter("hours-missing", folder=tmp_path)


def test_a_template_cannot_change_what_it_is_given(tmp_path: Path) -> None:
    (tmp_path / "correction.txt.j2").write_text("{{ topics_list.append(1) }}", "utf-8")
    (tmp_path / "correction-subject.txt.j2").write_text("Vraag", "utf-8")
    with pytest.raises(KnownError):
        letter("hours-missing", folder=tmp_path)


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="correction"):
        letter("hours-missing", folder=tmp_path)


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2026, 11, 18), date(2026, 12, 2)),  # a Wednesday
        (date(2026, 11, 20), date(2026, 12, 4)),  # a Friday
        (date(2026, 11, 21), date(2026, 12, 7)),  # a Saturday becomes Monday
        (date(2026, 11, 22), date(2026, 12, 7)),  # and so does a Sunday
    ],
)
def test_the_day_to_answer_by_is_a_working_day(today: date, due: date) -> None:
    assert answer_by(today) == due


def test_the_page_on_letters_names_every_value_a_template_gets() -> None:
    page = (Path(__file__).parents[2] / "docs" / "feedback.md").read_text("utf-8")
    template = (paths.resource("templates", BODY)).read_text("utf-8")
    used = meta.find_undeclared_variables(Environment(autoescape=False).parse(template.replace("| day", "")))
    assert used
    assert [name for name in used if f"`{name}`" not in page] == []
    assert f"at most {['', 'one', 'two', 'three', 'four', 'five', 'six'][MOST_QUESTIONS]} questions" in page


def test_a_letter_asks_no_more_than_anyone_answers() -> None:
    everything = [rule for rule in RULES.values() if rule.fields[0] != "holder_email"]
    found = draft(everything, dossier(), seen_on=SEEN, today=TODAY)
    assert len(found.fields) == MOST_QUESTIONS
    assert all(RULES[rule].severity in ("blocking", "serious") for rule in found.rules)
