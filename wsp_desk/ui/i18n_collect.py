"""Gathers every Dutch sentence a user can meet, and keeps the English file beside them complete.

Public: `sentences`, `update_ts`, `holes`. To update: ``python -m wsp_desk.ui.i18n_collect``.

Sentences stand in four places: as the literal of ``text(…)``, ``tr(…)`` or ``Text(…)`` in code, as labels of
value lists, as names of fields, and in the rule files. A translation once written is kept; a sentence that is
gone is removed. What only the command line says is left out: the command line is Dutch.
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from string import Formatter

from wsp_desk import codes, paths
from wsp_desk.codes import CodeList
from wsp_desk.fields import FIELDS
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.settings import read_toml
from wsp_desk.ui.i18n import CONTEXT, read_ts

_MAKERS = frozenset({"text", "tr", "Text"})
_PACKAGE = Path(__file__).resolve().parents[1]
_RULE_KEYS = ("title", "effect")


def sentences() -> dict[str, str]:
    """Every sentence, with where it stands, in a fixed order."""
    found: dict[str, str] = {}
    for sentence, where in (*_in_code(), *_in_lists(), *_in_rules()):
        if any(sign.isalpha() for sign in Formatter().vformat(sentence, (), _Blank())):
            found.setdefault(sentence, where)
    return found


class _Blank(dict[str, str]):
    """Fills every hole with nothing, to see whether a template has words of its own."""

    def __missing__(self, key: str) -> str:
        return ""


def holes(template: str) -> frozenset[str]:
    """Names of the holes of a template."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name)


def update_ts(path: Path, wanted: Mapping[str, str], known: Mapping[str, str]) -> None:
    """Writes a ``.ts`` file.

    Args:
        path: The file.
        wanted: Sentence → where it stands.
        known: Sentence → translation; a sentence without one is written as unfinished.
    """
    root = ElementTree.Element(
        "TS", version="2.1", language=path.stem.rpartition("_")[2], sourcelanguage="nl"
    )
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for sentence, where in wanted.items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=where)
        ElementTree.SubElement(message, "source").text = sentence
        translation = ElementTree.SubElement(message, "translation")
        translation.text = known.get(sentence)
        if sentence not in known:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    write_atomic(path, f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'.encode())


def _in_code() -> Iterator[tuple[str, str]]:
    in_window = (
        path for path in sorted(_PACKAGE.rglob("*.py")) if path.relative_to(_PACKAGE).parts[0] != "cli"
    )
    for path in in_window:
        where = path.relative_to(_PACKAGE.parent).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and (sentence := _literal(node)) is not None:
                yield sentence, where


def _literal(call: ast.Call) -> str | None:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    first = call.args[0] if call.args else None
    if name in _MAKERS and isinstance(first, ast.Constant) and isinstance(first.value, str):
        return first.value
    return None


def _in_lists() -> Iterator[tuple[str, str]]:
    for name, found in sorted(vars(codes).items()):
        if isinstance(found, CodeList):
            yield from ((label, f"wsp_desk/codes.py {name}") for label in found.labels.values())
    yield from ((field.dutch, "wsp_desk/fields.py") for field in FIELDS)


def _in_rules() -> Iterator[tuple[str, str]]:
    for path in sorted(paths.resource("rules").glob("*.toml")):
        for table in _tables(read_toml(path)):
            excuse = table.get("exception")
            reason = excuse.get("reason") if isinstance(excuse, Mapping) else None
            for words in (*(table.get(key) for key in _RULE_KEYS), reason):
                if isinstance(words, str):
                    yield words, f"resources/rules/{path.name}"


def _tables(content: object) -> Iterator[Mapping[str, object]]:
    """Every table of a file, however deep."""
    if isinstance(content, Mapping):
        yield content
        content = content.values()
    if isinstance(content, Iterable) and not isinstance(content, str):
        for part in content:
            if isinstance(part, Mapping | list):
                yield from _tables(part)


def main(language: str = "en") -> int:
    """Updates the file of a language and says what is left to translate."""
    path = paths.resource("i18n", f"wsp_desk_{language}.ts")
    wanted, known = sentences(), read_ts(path) if path.exists() else {}
    update_ts(path, wanted, known)
    left = [sentence for sentence in wanted if sentence not in known]
    sys.stdout.write(f"{len(wanted)} sentences, {len(left)} without {language}\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
