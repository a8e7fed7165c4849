"""Reads the rule files strictly: an unknown key, field, column or word is refused, naming file, rule and key.

Public: `load_rules`, `RULE_KEYS`.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELD
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import text
from wsp_desk.trust.condition import COLUMNS, Condition, compile_condition
from wsp_desk.trust.rule import Applies, Example, Excuse, Outcome, Review, Rule, RuleKind, Severity
from wsp_desk.trust.tokens import ConditionError

THRESHOLDS_FILE = "verdict.toml"
"""Stands beside the rule files and holds no rules."""

LONGEST = 730
"""Days at most until a reason is looked at again."""

Word = TypeVar("Word", bound=StrEnum)


def load_rules(folder: Path | None = None) -> tuple[Rule, ...]:
    """All rules of a folder, by file name and then in the order of the file.

    Args:
        folder: Folder with rule files; `resources/rules` by default.

    Raises:
        KnownError: A file cannot be read, or something in it is not known; the sentence names file, rule and
            key.
    """
    files = sorted((folder or paths.resource("rules")).glob("*.toml"))
    rules = tuple(rule for file in files if file.name != THRESHOLDS_FILE for rule in _rules_of(file))
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise KnownError(text("De regel '{id}' staat twee keer in de regelbestanden.", id=rule.id))
        seen.add(rule.id)
    return rules


@dataclass(frozen=True)
class _Authored:
    """The keys of a rule, as written."""

    id: str
    title: str
    fields: list[str]
    kind: str
    severity: str
    condition: str
    question: str
    answers: list[str]
    why: str
    effect: str
    examples: list[dict[str, Any]]
    applies: str = "request"
    evaluable: str = ""
    exception: dict[str, str] = field(default_factory=dict)


RULE_KEYS = tuple(each.name for each in dataclasses.fields(_Authored))
"""The keys a rule can have."""


@dataclass(frozen=True)
class _AuthoredExcuse:
    condition: str
    reason: str
    review: dict[str, Any]


@dataclass(frozen=True)
class _AuthoredReview:
    field: str
    days: int


@dataclass(frozen=True)
class _AuthoredExample:
    outcome: str
    row: dict[str, Any]
    twice: bool = False


def _rules_of(file: Path) -> tuple[Rule, ...]:
    when = file.stat()
    return _rules_written(file, (when.st_mtime_ns, when.st_size))


@lru_cache(maxsize=64)
def _rules_written(file: Path, written: tuple[int, int]) -> tuple[Rule, ...]:
    """The rules of a file, read once for each time it was written; they are asked for many times a day."""
    del written
    table = read_toml(file)
    for key in table:
        if key != "rule":
            raise KnownError(
                text("{file}: onbekende sleutel '{key}'; alleen [[rule]] mag.", file=file.name, key=key)
            )
    return tuple(_bind(authored, file.name) for authored in table.get("rule", []))


def _bind(table: Mapping[str, Any], file: str) -> Rule:
    where = f"{file}, {table.get('id', '?')}"
    authored = take(_Authored, table, where)
    _check_types(authored, where)
    condition = _compile(authored.condition, where, "condition")
    evaluable = _compile(authored.evaluable, where, "evaluable") if authored.evaluable else None
    return Rule(
        id=authored.id,
        title=authored.title,
        fields=_fields(authored.fields, where),
        kind=_word(RuleKind, authored.kind, where, "kind"),
        severity=_word(Severity, authored.severity, where, "severity"),
        applies=_word(Applies, authored.applies, where, "applies"),
        condition=_one_line(authored.condition),
        evaluable=_one_line(authored.evaluable),
        excuse=_excuse(authored.exception, where) if authored.exception else None,
        question=authored.question,
        answers=tuple(authored.answers),
        why=authored.why,
        effect=authored.effect,
        examples=tuple(_example(example, where) for example in authored.examples),
        sql=condition.sql,
        sql_evaluable=evaluable.sql if evaluable else None,
    )


_READ = ("title", "question", "why", "effect")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_SENTENCES = (
    "id",
    "title",
    "kind",
    "severity",
    "condition",
    "question",
    "why",
    "effect",
    "applies",
    "evaluable",
)


def _check_types(authored: _Authored, where: str) -> None:
    if not _NAME.fullmatch(str(authored.id)):
        raise KnownError(text("{where}: 'id' bestaat uit kleine letters, cijfers en streepjes.", where=where))
    for key in _SENTENCES:
        value = getattr(authored, key)
        if not isinstance(value, str):
            raise KnownError(text("{where}: '{key}' moet tekst zijn.", where=where, key=key))
        if key in _READ:
            _check_sentence(value, where, key)
    for key in ("fields", "answers"):
        value = getattr(authored, key)
        if not isinstance(value, list) or not value or not all(isinstance(item, str) for item in value):
            raise KnownError(text("{where}: '{key}' moet een lijst van woorden zijn.", where=where, key=key))


def _check_sentence(value: str, where: str, key: str) -> None:
    """A sentence is not empty and has no braces: those would be holes."""
    if not value.strip() or "{" in value or "}" in value:
        raise KnownError(text("{where}: '{key}' is leeg of bevat een accolade.", where=where, key=key))


def _compile(condition: str, where: str, key: str) -> Condition:
    try:
        return compile_condition(condition)
    except ConditionError as error:
        raise KnownError(text("{where}, {key}: {why}.", where=where, key=key, why=error.sentence)) from None


def _fields(names: Sequence[str], where: str) -> tuple[str, ...]:
    for name in names:
        if name not in FIELD:
            near = get_close_matches(name, FIELD, n=1)
            hint = text(" Bedoelt u '{near}'?", near=near[0]) if near else ""
            raise KnownError(
                text("{where}: het veld '{name}' bestaat niet.{hint}", where=where, name=name, hint=hint)
            )
    return tuple(names)


def _word(words: type[Word], value: str, where: str, key: str) -> Word:
    try:
        return words(value)
    except ValueError:
        known = ", ".join(words)
        raise KnownError(
            text(
                "{where}: '{key}' kent '{value}' niet; kies uit {known}.",
                where=where,
                key=key,
                value=value,
                known=known,
            )
        ) from None


def _excuse(table: Mapping[str, Any], where: str) -> Excuse:
    authored = take(_AuthoredExcuse, table, f"{where}, exception")
    _check_sentence(authored.reason, f"{where}, exception", "reason")
    review, condition = _review(authored.review, f"{where}, exception"), _one_line(authored.condition)
    _compile(condition, where, "exception")
    column, days = review.column, review.days
    until = f"({condition}) and ({column} is null or {column} >= as_of - {days})"
    return Excuse(condition, authored.reason, review, _compile(until, where, "exception").sql)


def _review(table: object, where: str) -> Review:
    if not isinstance(table, Mapping):
        raise KnownError(text("{where}: 'review' heeft een veld en een aantal dagen.", where=where))
    authored = take(_AuthoredReview, table, f"{where}, review")
    (name,) = _fields([str(authored.field)], f"{where}, review")
    if (
        not isinstance(authored.days, int)
        or isinstance(authored.days, bool)
        or not 0 <= authored.days <= LONGEST
    ):
        raise KnownError(
            text(
                "{where}, review: 'days' is een heel getal van 0 tot en met {most}.",
                where=where,
                most=LONGEST,
            )
        )
    return Review(name, authored.days)


def _example(table: Mapping[str, Any], where: str) -> Example:
    authored = take(_AuthoredExample, table, f"{where}, examples")
    for column in authored.row:
        if column not in COLUMNS:
            raise KnownError(
                text("{where}, examples: de kolom '{name}' bestaat niet.", where=where, name=column)
            )
    known = {outcome.key: outcome for outcome in Outcome}
    if authored.outcome not in known:
        raise KnownError(
            text("{where}, examples: de uitkomst '{name}' bestaat niet.", where=where, name=authored.outcome)
        )
    return Example(known[authored.outcome], authored.row, authored.twice)


def _one_line(condition: str) -> str:
    return " ".join(condition.split())
