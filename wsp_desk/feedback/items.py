"""What a letter asks, one item per field: what stands there now, why it matters, the answers to choose from.

Public: `Item`, `items_for`.

What stands in a dossier is quoted as it was typed, once more without anything that looks like personal
data. Free text is not quoted at all: a person may have written about themselves there. The legal ground
never leaves the desk.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wsp_desk.feedback.withheld import tells_too_much
from wsp_desk.fields import FIELD, Kind, Status
from wsp_desk.privacy.redact import redact
from wsp_desk.trust import Rule, RuleKind, Severity

LONGEST_QUOTE = 60
"""Characters of a recorded value that are quoted."""

_NOT_QUOTED = frozenset({"presentation", "courses", "experience", "ground"})
_NEVER_ASKED = frozenset({"ground"})
_DO_NOT_KNOW = "dat weten wij niet"
_PRECISE_FIRST = (
    RuleKind.CONTRADICTION,
    RuleKind.STALE,
    RuleKind.REGRESSED,
    RuleKind.DUPLICATE,
    RuleKind.PLACEHOLDER,
    RuleKind.INVALID,
    RuleKind.UNKNOWN_CODE,
    RuleKind.MISSING,
)


@dataclass(frozen=True, slots=True)
class Item:
    """One question of the letter.

    Attributes:
        field: The field to mend.
        rule: Id of the rule that failed; empty when a field is asked about without one.
        title: What is wrong.
        recorded: What stands there now, one sentence per field of the rule.
        why: Why it matters for finding work.
        question: What is asked.
        answers: Answers to choose from.
    """

    field: str
    rule: str
    title: str
    recorded: tuple[str, ...]
    why: str
    question: str
    answers: tuple[str, ...]


def items_for(rules: Sequence[Rule], fields: Sequence[str], detail: Mapping[str, Any]) -> tuple[Item, ...]:
    """One item per field: the most severe, most precise failing rule, or the bare field where none fails.

    Args:
        rules: Rules that fail for this dossier.
        fields: Fields to ask about whether or not a rule fails.
        detail: The dossier, with `<field>_raw` and `<field>_status`.
    """
    chosen: dict[str, Rule] = {}
    for rule in sorted(rules, key=_precedence):
        if not _already_asked(rule, chosen.values()):
            chosen[rule.fields[0]] = rule
    asked = {name for rule in chosen.values() for name in rule.fields}
    bare = [name for name in dict.fromkeys(fields) if name not in asked | _NEVER_ASKED]
    return (
        *(_of_rule(rule, detail) for rule in chosen.values()),
        *(_of_field(name, detail) for name in bare),
    )


def _precedence(rule: Rule) -> tuple[int, int]:
    return list(Severity).index(rule.severity), _PRECISE_FIRST.index(rule.kind)


def _already_asked(rule: Rule, chosen: Iterable[Rule]) -> bool:
    """Whether the field to mend is part of a question already in the letter."""
    return any(rule.fields[0] in other.fields for other in chosen)


def _of_rule(rule: Rule, detail: Mapping[str, Any]) -> Item:
    recorded = tuple(_recorded(name, detail, alone=len(rule.fields) == 1) for name in rule.fields)
    return Item(rule.fields[0], rule.id, rule.title, recorded, rule.why, rule.question, rule.answers)


def _of_field(name: str, detail: Mapping[str, Any]) -> Item:
    field = FIELD[name]
    options = tuple(field.codes.labels.values()) if field.codes else (f"{field.dutch}: …",)
    return Item(
        field=name,
        rule="",
        title=f"{field.dutch[0].upper()}{field.dutch[1:]}: dit willen wij graag weten",
        recorded=(_recorded(name, detail, alone=True),),
        why="Met dit antwoord zien wij of het werk bij deze persoon past.",
        question=f"Wat moet er staan bij {field.dutch}?",
        answers=(*options, _DO_NOT_KNOW),
    )


def _recorded(name: str, detail: Mapping[str, Any], *, alone: bool) -> str:
    shown = _quote(name, detail)
    return f"Nu staat er: {shown}." if alone else f"Nu staat er bij {FIELD[name].dutch}: {shown}."


def _quote(name: str, detail: Mapping[str, Any]) -> str:
    raw = " ".join(str(detail.get(f"{name}_raw") or "").split())
    if not raw or _is_empty(name, detail, raw):
        return "niets"
    if name in _NOT_QUOTED or tells_too_much(raw):
        return "een tekst die wij hier niet overnemen"
    clean = "".join(sign for sign in redact(raw)[0] if sign.isprintable())
    if len(clean) > LONGEST_QUOTE:
        return f"‘{clean[:LONGEST_QUOTE].rstrip()}…’"
    return f"‘{clean}’{_meaning(name, detail, raw)}"


def _meaning(name: str, detail: Mapping[str, Any], raw: str) -> str:
    """What a bare code says, for nobody knows the codes of a case system by heart."""
    listed = FIELD[name].codes
    if listed is None or not raw.isdecimal():
        return ""
    if detail.get(f"{name}_status") == Status.MISSING:
        return " (dat betekent: niet bekend)"
    return f" ({listed.labels[raw]})" if raw in listed.labels else ""


def _is_empty(name: str, detail: Mapping[str, Any], raw: str) -> bool:
    """An empty list is written out by some exports as a bare separator."""
    missing = detail.get(f"{name}_status") == Status.MISSING
    return missing and FIELD[name].kind in (Kind.TABLE, Kind.CODES, Kind.TEXTS) and not raw.strip(" |,;")
