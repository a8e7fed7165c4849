"""What a caseworker reads is plain Dutch: short sentences and no office words. Measured, not asserted."""

from __future__ import annotations

import re
from datetime import date
from statistics import mean

import pytest

from wsp_desk.feedback import draft
from wsp_desk.trust import Rule, load_rules

RULES = load_rules()
LONGEST_SENTENCE = 22
"""Words; guides to plain Dutch at level B1 advise at most fifteen on average and rarely more than twenty."""

AVERAGE_SENTENCE = 11
OFFICE_WORDS = {
    "aangaande",
    "aldus",
    "alsmede",
    "betreffende",
    "bovengenoemd",
    "conform",
    "cliënt",
    "derhalve",
    "dient",
    "dienen",
    "doch",
    "echter",
    "eerstgenoemde",
    "evenals",
    "gaarne",
    "geschieden",
    "geschiedt",
    "gelieve",
    "hierbij",
    "hierdoor",
    "hieromtrent",
    "indien",
    "inzake",
    "jegens",
    "krachtens",
    "middels",
    "mits",
    "namelijk",
    "navolgende",
    "nochtans",
    "omtrent",
    "onderhavige",
    "ondergetekende",
    "opdat",
    "reeds",
    "retourneren",
    "respectievelijk",
    "tenzij",
    "teneinde",
    "tevens",
    "thans",
    "verstrekken",
    "vigerende",
    "voornoemd",
    "waarbij",
    "wederom",
    "zodoende",
    "zulks",
    "i.v.m.",
    "m.b.t.",
    "o.b.v.",
    "t.a.v.",
}
LONG_WORD = 24


def sentences(prose: str) -> list[list[str]]:
    cut = re.split(r"(?<=[.?!:])\s+|\n+", prose)
    return [words for words in (re.findall(r"[\w'’-]+", part) for part in cut) if words]


def letter_about(rule: Rule) -> str:
    detail = {
        "dossier_id": "K7F3-91C2",
        "holder_name": "Sanne Bakker",
        "holder_email": "s.bakker@gemeente.example",
    }
    return draft([rule], detail, seen_on=date(2026, 11, 16), today=date(2026, 11, 18), now_needed=True).body


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_the_letter_about_every_rule_is_plain(rule: Rule) -> None:
    found = sentences(letter_about(rule))
    longest = max(found, key=len)
    assert len(longest) <= LONGEST_SENTENCE, " ".join(longest)
    assert mean(len(words) for words in found) <= AVERAGE_SENTENCE


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_no_office_words_and_no_monsters(rule: Rule) -> None:
    reason = rule.excuse.reason if rule.excuse else ""
    words = re.findall(r"[\w.'’-]+", f"{letter_about(rule)} {rule.effect} {reason}".lower())
    assert not set(words) & OFFICE_WORDS
    assert [word for word in words if len(word) > LONG_WORD and "@" not in word] == []


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_every_rule_lets_the_caseworker_say_something_else(rule: Rule) -> None:
    assert len(rule.answers) >= 2
    assert rule.question.endswith((".", "?"))
    assert rule.effect.endswith(".")
    assert rule.why.endswith(".")
    assert not rule.title.endswith(".")
