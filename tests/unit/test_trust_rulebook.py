"""The page of rules and the page on trust say what the rule files and the code say."""

from __future__ import annotations

from pathlib import Path

from wsp_desk.fields import Status
from wsp_desk.matching import KINDS
from wsp_desk.trust import RuleKind, Severity, load_rules
from wsp_desk.trust.condition import FUNCTIONS
from wsp_desk.trust.rulebook import rulebook
from wsp_desk.trust.rules import RULE_KEYS
from wsp_desk.trust.thresholds import load_thresholds

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_of_rules_is_the_one_made_from_the_files() -> None:
    made, kept = rulebook(load_rules()), (DOCS / "rules.md").read_text("utf-8")
    assert made == kept, "write it again: python -m wsp_desk.trust.rulebook > docs/rules.md"


def test_the_page_of_rules_names_every_rule_and_every_kind() -> None:
    page = rulebook(load_rules())
    for rule in load_rules():
        assert f"**{rule.id}**" in page
        assert rule.title in page
        assert rule.condition in page
    for kind in RuleKind:
        assert f"## {kind.value}:" in page


def test_every_field_that_a_criterion_rests_on_has_a_rule_about_its_absence() -> None:
    absent = {RuleKind.MISSING, RuleKind.PLACEHOLDER}
    judged = {name for rule in load_rules() if rule.kind in absent for name in rule.fields}
    rests_on = {name for kind in KINDS.values() for name in kind.fields}
    # Most people speak no other language, and who is available now has no day from which.
    assert rests_on - judged == {"languages", "available_from"}


def test_there_are_rules_of_every_kind_and_every_reason_has_a_day() -> None:
    assert {rule.kind for rule in load_rules()} == set(RuleKind)
    excuses = [rule.excuse for rule in load_rules() if rule.excuse]
    assert {excuse.review.column for excuse in excuses} >= {"education_end", "employability_since"}
    assert all("as_of" in excuse.sql for excuse in excuses)


def test_the_page_on_trust_names_every_key_function_status_and_severity() -> None:
    page = (DOCS / "trust.md").read_text("utf-8")
    words = [*RULE_KEYS, *FUNCTIONS, *(status.key for status in Status), *Severity]
    assert [word for word in words if f"`{word}`" not in page] == []


def test_the_page_on_trust_states_the_thresholds() -> None:
    page, found = (DOCS / "trust.md").read_text("utf-8"), load_thresholds()
    assert f"| `trust` | {found.trust:.2f} |" in page
    assert f"| `present` | {found.present:.2f} |" in page
