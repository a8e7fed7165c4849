"""As much of JSON Schema (as OpenAPI 3.0 has it) as the VUM contracts use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

_TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}
_KNOWN = {
    "$ref", "type", "properties", "required", "additionalProperties", "items", "minItems", "enum", "minimum",
    "maximum", "maxLength", "pattern", "format", "description", "example",
}  # fmt: skip


def errors(value: Any, schema: dict[str, Any], document: dict[str, Any], path: str = "$") -> Iterator[str]:
    """Everything in which a value departs from a schema; a keyword not known here is an error too."""
    yield from (f"{path}: unknown keyword {name}" for name in schema.keys() - _KNOWN)
    if "$ref" in schema:
        target = document
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        yield from errors(value, target, document, path)
        return
    wanted = _TYPES[schema["type"]]
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        yield f"{path}: not of type {schema['type']}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: not in the list"
    yield from _inside(value, schema, document, path)


def _inside(value: Any, schema: dict[str, Any], document: dict[str, Any], path: str) -> Iterator[str]:
    match value:
        case dict():
            yield from _object(value, schema, document, path)
        case list():
            if len(value) < schema.get("minItems", 0):
                yield f"{path}: too short"
            for place, item in enumerate(value):
                yield from errors(item, schema["items"], document, f"{path}[{place}]")
        case str():
            yield from _text(value, schema, path)
        case int() if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            yield f"{path}: out of range"


def _object(
    value: dict[str, Any], schema: dict[str, Any], document: dict[str, Any], path: str
) -> Iterator[str]:
    yield from (f"{path}: {name} is missing" for name in schema.get("required", ()) if name not in value)
    for name, part in value.items():
        if name in schema.get("properties", {}):
            yield from errors(part, schema["properties"][name], document, f"{path}.{name}")
        elif schema.get("additionalProperties") is False:
            yield f"{path}: {name} may not be there"


def _text(value: str, schema: dict[str, Any], path: str) -> Iterator[str]:
    if len(value) > schema.get("maxLength", len(value)):
        yield f"{path}: too long"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{path}: does not fit the pattern"
    if schema.get("format") == "date":
        try:
            date.fromisoformat(value)
        except ValueError:
            yield f"{path}: no date"
