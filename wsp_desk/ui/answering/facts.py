"""The fields of one dossier as lines of name, value and doubt.

Public: `facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from wsp_desk import codes
from wsp_desk.fields import FIELD, Field, Kind, Status
from wsp_desk.texts import Text, text
from wsp_desk.ui.ask import Value
from wsp_desk.ui.records import Fact
from wsp_desk.vocabulary import Vocabulary

SHOWN = (
    "occupations",
    "skills",
    "experience",
    "courses",
    "hours_min",
    "hours_max",
    "hours_day",
    "office_hours",
    "irregular_hours",
    "available",
    "available_from",
    "work_level",
    "education_level",
    "education_status",
    "diploma",
    "licences",
    "transport",
    "max_travel_km",
    "max_travel_min",
    "travels_independently",
    "nl_spoken",
    "nl_written",
    "languages",
    "employability",
    "wishes",
    "guidance",
    "adaptation",
    "variation",
    "sectors",
    "presentation",
    "registered_on",
    "changed_on",
    "office",
    "ground",
)
"""In the order of a conversation. The caseworker's address stands in the letter only."""

_UNITS = {
    "hours_min": text("{n} uur"),
    "hours_max": text("{n} uur"),
    "hours_day": text("{n} uur"),
    "max_travel_km": text("{n} km"),
    "max_travel_min": text("{n} minuten"),
}
_DOUBTS = {
    Status.MISSING: text("niet ingevuld"),
    Status.UNKNOWN_CODE: text("onbekende code"),
    Status.INVALID: text("kan niet kloppen"),
    Status.PLACEHOLDER: text("alleen iets ingevuld om verder te kunnen"),
    Status.STALE: text("verouderd"),
    Status.CONTRADICTED: text("in strijd met een ander veld"),
}
LONGEST = 400


def facts(dossier: Mapping[str, Any], vocabulary: Vocabulary) -> tuple[Fact, ...]:
    """The fields of a dossier.

    Args:
        dossier: As `Snapshot.dossier` gives it.
        vocabulary: Names concepts.
    """
    return tuple(_fact(FIELD[name], dossier, vocabulary) for name in SHOWN)


def _fact(field: Field, dossier: Mapping[str, Any], vocabulary: Vocabulary) -> Fact:
    status = Status(dossier[f"{field.name}_status"])
    value = _value(field, dossier, vocabulary)
    doubt = _DOUBTS.get(status)
    if value is None:
        raw = str(dossier.get(f"{field.name}_raw") or "").strip()
        quoted = bool(raw) and status not in (Status.KNOWN, Status.MISSING)
        value = text("“{raw}”", raw=raw[:LONGEST]) if quoted else text("onbekend")
    return Fact(Text(field.dutch), value, doubt)


def _value(field: Field, dossier: Mapping[str, Any], vocabulary: Vocabulary) -> Text | None:
    if field.kind is Kind.TABLE:
        return _listed(_TABLES[field.name](dossier, vocabulary))
    value = dossier.get(field.name)
    return None if value is None else _WRITERS[field.kind](field, value)


def _listed(words: list[str]) -> Text | None:
    return text("{words}", words=", ".join(words)[:LONGEST]) if words else None


def _coded(field: Field, value: Value) -> Text:
    labels = field.codes.labels if field.codes else {}
    return Text(labels.get(str(value), str(value)))


def _several(field: Field, value: Value) -> Text | None:
    labels = field.codes.labels if field.codes else {}
    # A licence is known by its letter, everything else by its words.
    words = list(value) if field.codes is codes.LICENCES else [labels.get(code, code) for code in value]
    return _listed(words) or text("geen")


def _number(field: Field, value: Value) -> Text:
    template = _UNITS.get(field.name, text("{n}")).template
    whole = float(value).is_integer()
    return Text(template, {"n": int(value) if whole else float(value)})


_WRITERS: Mapping[Kind, Callable[[Field, Any], Text | None]] = {
    Kind.CODE: _coded,
    Kind.LEVEL: _coded,
    Kind.TRI: _coded,
    Kind.CODES: _several,
    Kind.TEXTS: lambda _, value: _listed(list(value)),
    Kind.TEXT: lambda _, value: text("{words}", words=str(value)[:LONGEST]),
    Kind.DATE: lambda _, value: text("{day}", day=value) if isinstance(value, date) else None,
    Kind.INTEGER: _number,
    Kind.NUMBER: _number,
}


def _concepts(table: str, kind: str) -> Callable[[Mapping[str, Any], Vocabulary], list[str]]:
    def names(dossier: Mapping[str, Any], vocabulary: Vocabulary) -> list[str]:
        concepts = vocabulary.occupations if kind == "occupation" else vocabulary.skills
        found = [
            (concepts.get(item["concept"]) if item["concept"] else None, item["raw"])
            for item in dossier[table]
        ]
        return [concept.label if concept else f"“{raw}”" for concept, raw in found]

    return names


def _languages(dossier: Mapping[str, Any], vocabulary: Vocabulary) -> list[str]:
    del vocabulary
    levels = codes.LANGUAGE_LEVEL.labels
    spoken = ((item["language"], levels.get(str(item["level"]))) for item in dossier["dossier_language"])
    return [f"{language} ({level})" if level else str(language) for language, level in spoken]


_TABLES: Mapping[str, Callable[[Mapping[str, Any], Vocabulary], list[str]]] = {
    "occupations": _concepts("dossier_occupation", "occupation"),
    "skills": _concepts("dossier_skill", "skill"),
    "experience": _concepts("dossier_experience", "occupation"),
    "languages": _languages,
}
