"""Mappings: which column of a delivery fills which field, and what its words mean. Data, not code.

Public: `Mapping`, `Column`, `load_mapping`, `shipped_mappings`.

A mapping is a TOML file; the ones we ship stand in ``resources/mappings/``. docs/intake.md explains every
key.
"""

from __future__ import annotations

import collections.abc
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELD, Kind
from wsp_desk.intake.report import REDACTED
from wsp_desk.intake.words import column_key, plain
from wsp_desk.paths import resource
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import text

IDENTITY = ("dossier_id", "source", "profile")
"""What a column can fill besides the fields of the dossier; ``profile`` is the VUM search profile."""

Words = collections.abc.Mapping[str, tuple[str, ...] | None]
"""Word in plain form → the codes it stands for; None: the value is not known; (): known to have none."""

_SEVERAL = (Kind.TABLE, Kind.TEXTS, Kind.CODES)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the layout.

    Attributes:
        name: The heading as the delivery spells it.
        field: Field of the dossier, or one of `IDENTITY`.
        also: Other headings under which the same column comes.
        split: Signs that separate the items of a list.
        essential: Without this column no dossier can be made.
    """

    name: str
    field: str
    also: tuple[str, ...] = ()
    split: str = ""
    essential: bool = False


@dataclass(frozen=True, slots=True)
class Personal:
    """Columns that are never kept.

    Attributes:
        columns: Their headings.
        names: Those that hold the person's name: its words are also taken out of the other cells of the row.
        own: Those whose whole value is taken out of the other cells of the row → the kind of personal data
            it is.
    """

    columns: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    own: collections.abc.Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mapping:
    """A layout.

    Attributes:
        name: Short name, as on the command line.
        title: What a user calls it.
        source: Source of a dossier whose row does not say it.
        columns: Columns that fill a field; several may fill a list.
        personal: Columns that are never kept.
        ignored: Columns that are not personal and of no use.
        values: Field name → words and what they mean.
        contract: The standard a delivery follows, ``vum``; "" for a table with a heading row.
    """

    name: str
    title: str
    source: str
    columns: tuple[Column, ...]
    personal: Personal = field(default_factory=Personal)
    ignored: tuple[str, ...] = ()
    values: collections.abc.Mapping[str, Words] = field(default_factory=dict)
    contract: str = ""

    def headings(self) -> list[str]:
        """Every heading the layout knows, in the order of the file."""
        named = [heading for column in self.columns for heading in (column.name, *column.also)]
        return [*named, *self.personal.columns, *self.ignored]


def load_mapping(name: str | Path) -> Mapping:
    """Reads a mapping.

    Args:
        name: Name of one we ship (``sonar``), or the path of a TOML file.

    Raises:
        KnownError: There is no such mapping, or a key, field, code or heading in it is wrong.
    """
    path = _path(name)
    document = dict(read_toml(path))
    where = path.name
    columns = tuple(_column(table, where) for table in _tables(document, "column", where))
    document |= {
        "columns": columns,
        "personal": _personal(document.get("personal", {}), where),
        "ignored": tuple(document.get("ignored", {}).get("columns", ())),
        "values": {
            name: read_words(name, words, where) for name, words in document.get("values", {}).items()
        },
    }
    mapping = take(Mapping, document, where)
    _check(mapping, where)
    return mapping


def shipped_mappings() -> dict[str, Path]:
    """The mappings we ship: name → file."""
    return {file.stem: file for file in sorted(resource("mappings").glob("*.toml"))}


def read_words(name: str, words: dict[str, Any], where: str) -> Words:
    """Reads a table of words and codes for one field; ``tri`` stands for every yes/no field.

    Raises:
        KnownError: The field has no value list, or a word is given a code that is not in it.
    """
    known = {"1", "2"} if name == "tri" else _codes_of(name, where)
    return {
        plain(word): _meaning(word, codes, known, f"{where}, [values.{name}]")
        for word, codes in words.items()
    }


def _path(name: str | Path) -> Path:
    path = Path(name)
    if path.suffix == ".toml":
        return path
    shipped = shipped_mappings()
    if str(name) not in shipped:
        known = ", ".join(shipped)
        raise KnownError(
            text(
                "Er is geen indeling '{name}'. Bekend: {known}, of een TOML-bestand.",
                name=str(name),
                known=known,
            )
        )
    return shipped[str(name)]


def _tables(document: dict[str, Any], key: str, where: str) -> list[dict[str, Any]]:
    tables = document.pop(key, [])
    if not isinstance(tables, list) or not tables:
        raise KnownError(text("{where}: er is geen enkele [[{key}]].", where=where, key=key))
    return tables


def _column(table: dict[str, Any], where: str) -> Column:
    column = take(
        Column,
        {**table, "also": tuple(table.get("also", ()))},
        f"{where}, [[column]] {table.get('name', '')}",
    )
    allowed = [*IDENTITY, *FIELD]
    if column.field not in allowed:
        near = get_close_matches(column.field, allowed, n=1)
        hint = text(" Bedoelt u '{near}'?", near=near[0]) if near else ""
        raise KnownError(
            text(
                "{where}: kolom '{column}' wijst naar een onbekend veld '{field}'.{hint}",
                where=where,
                column=column.name,
                field=column.field,
                hint=hint,
            )
        )
    return column


def _personal(table: dict[str, Any], where: str) -> Personal:
    tupled = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
    personal = take(Personal, tupled, f"{where}, [personal]")
    for name in (*personal.names, *personal.own):
        if name not in personal.columns:
            raise KnownError(
                text("{where}: '{column}' staat niet bij de persoonlijke kolommen.", where=where, column=name)
            )
    for kind in personal.own.values():
        if kind not in REDACTED:
            known = ", ".join(REDACTED)
            raise KnownError(
                text(
                    "{where}: onbekend soort persoonsgegeven '{kind}'; bekend: {known}.",
                    where=where,
                    kind=kind,
                    known=known,
                )
            )
    return personal


def _codes_of(name: str, where: str) -> set[str]:
    codes = FIELD[name].codes if name in FIELD else None
    if codes is None:
        raise KnownError(
            text("{where}: [values.{field}] hoort niet bij een veld met codes.", where=where, field=name)
        )
    return set(codes.labels)


def _meaning(word: str, codes: object, known: set[str], where: str) -> tuple[str, ...] | None:
    if codes == "":
        return None
    listed = tuple(codes) if isinstance(codes, list) else (codes,)
    for code in listed:
        if code not in known:
            raise KnownError(
                text(
                    "{where}: '{word}' krijgt een onbekende code '{code}'.",
                    where=where,
                    word=word,
                    code=str(code),
                )
            )
    return listed


def _check(mapping: Mapping, where: str) -> None:
    keys = [column_key(heading) for heading in mapping.headings()]
    for heading, key in zip(mapping.headings(), keys, strict=True):
        if keys.count(key) > 1:
            raise KnownError(
                text("{where}: de kolom '{column}' staat er twee keer.", where=where, column=heading)
            )
    fields = [column.field for column in mapping.columns]
    if "dossier_id" not in fields:
        raise KnownError(text("{where}: geen kolom wijst naar het dossiernummer (dossier_id).", where=where))
    for name in set(fields):
        if fields.count(name) > 1 and (name in IDENTITY or FIELD[name].kind not in _SEVERAL):
            raise KnownError(
                text("{where}: het veld '{field}' kan maar uit één kolom komen.", where=where, field=name)
            )
