"""The rules as a page to read: docs/rules.md is made here, and a test holds page and rule files together.

Public: `rulebook`. To write the page again: `python -m wsp_desk.trust.rulebook > docs/rules.md`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import groupby

from wsp_desk.fields import FIELD
from wsp_desk.trust.rule import Applies, Review, Rule, RuleKind, Severity
from wsp_desk.trust.rules import load_rules

_KINDS = {
    RuleKind.MISSING: "nothing is filled in",
    RuleKind.UNKNOWN_CODE: "a code or word that is in no list",
    RuleKind.INVALID: "a value that cannot be true",
    RuleKind.PLACEHOLDER: "something was typed to get past an empty field",
    RuleKind.STALE: "it was true once",
    RuleKind.CONTRADICTION: "two fields cannot both be right",
    RuleKind.REGRESSED: "it was filled in before, and is empty now",
    RuleKind.DUPLICATE: "probably the same person twice",
}

_INTRO = """# Rules: what is wrong with a dossier

Made from `resources/rules/*.toml` by `python -m wsp_desk.trust.rulebook > docs/rules.md`; a test compares
the two. Change the rule files, never this page. There are {count} rules. How to write one, and what an
outcome does to a request, stands in [trust](trust.md).
"""


def rulebook(rules: Sequence[Rule]) -> str:
    """The page: every rule by kind, the hardest first.

    Args:
        rules: All rules.

    Returns:
        Markdown, closed by a line break.
    """
    order = list(RuleKind)
    grouped = groupby(sorted(rules, key=lambda rule: order.index(rule.kind)), key=lambda rule: rule.kind)
    chapters = [_chapter(kind, list(of_kind)) for kind, of_kind in grouped]
    return _INTRO.format(count=len(rules)) + "\n" + "\n".join(chapters)


def _chapter(kind: RuleKind, rules: Sequence[Rule]) -> str:
    head = f"## {kind.value}: {_KINDS[kind]}\n\n"
    columns = "| Rule | Severity | Fails when | Asked |\n|---|---|---|---|\n"
    return head + columns + "".join(_line(rule) for rule in sorted(rules, key=_by_severity))


def _by_severity(rule: Rule) -> int:
    return list(Severity).index(rule.severity)


def _line(rule: Rule) -> str:
    name = f"**{rule.id}**<br>{rule.title}<br>{', '.join(FIELD[name].dutch for name in rule.fields)}"
    severity = rule.severity.value + (", always" if rule.applies is Applies.ALWAYS else "")
    return f"| {name} | {severity} | {_when(rule)} | {rule.question} |\n"


def _when(rule: Rule) -> str:
    parts = [f"`{rule.condition}`"]
    if rule.evaluable:
        parts.append(f"judged only where `{rule.evaluable}`")
    if rule.excuse:
        excuse = rule.excuse
        parts.append(f"except where `{excuse.condition}`: {excuse.reason} {_until(excuse.review)}")
    return "<br>".join(parts)


def _until(review: Review) -> str:
    after = f"{review.days} days after " if review.days else ""
    return f"Looked at again {after}`{review.column}`."


if __name__ == "__main__":
    sys.stdout.write(rulebook(load_rules()))
