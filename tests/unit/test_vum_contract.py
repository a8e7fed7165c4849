"""What we restate of the VUM contracts is what they say: every schema, every attribute, every bound."""

from __future__ import annotations

from typing import Any

import pytest

from tests.vum_standard import FOLDER, contract
from wsp_desk.intake.vum.contract import BROKER_MATCH, MATCH, WERKZOEKENDE
from wsp_desk.intake.vum.shapes import Day, Listed, OneOf, Record, Shape, Whole, Words
from wsp_desk.vum.query import QUERY, REQUEST
from wsp_desk.vum.vacancy_contract import ANY_VACANCY, VACANCY, VACANCY_MATCH

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the VUM contracts are not beside this checkout")

PROFILES_SOURCE, PROFILES_BROKER = (
    "VUM-Bron-WerkzoekendeProfielen.json",
    "VUM-Bemiddelaar-WerkzoekendeProfielen.json",
)
VACANCIES_SOURCE, VACANCIES_BROKER = "VUM-Bron-Vacatures.json", "VUM-Bemiddelaar-Vacatures.json"


def published(schema: dict[str, Any], document: dict[str, Any], closed: bool | None = None) -> Shape:
    """A published schema in our terms; `closed` overrides whether unknown names are allowed."""
    if "$ref" in schema:
        return published(document["components"]["schemas"][schema["$ref"].split("/")[-1]], document, closed)
    if "enum" in schema:
        return OneOf(tuple(schema["enum"]))
    match schema["type"]:
        case "object":
            parts = {name: published(part, document, closed) for name, part in schema["properties"].items()}
            is_closed = schema.get("additionalProperties") is False if closed is None else closed
            return Record(parts, tuple(sorted(schema.get("required", ()))), is_closed)
        case "array":
            return Listed(published(schema["items"], document, closed), schema.get("minItems", 0))
        case "integer":
            return Whole(schema["minimum"], schema["maximum"])
        case "string" if schema.get("format") == "date":
            return Day()
    return Words(schema.get("maxLength"), schema.get("pattern", "").removeprefix("^").removesuffix("$"))


def ours(shape: Shape) -> Shape:
    """Our shape with names in the order of the alphabet."""
    match shape:
        case Record():
            parts = {name: ours(part) for name, part in shape.attributes.items()}
            return Record(parts, tuple(sorted(shape.required)), shape.closed)
        case Listed():
            return Listed(ours(shape.item), shape.least)
        case OneOf():
            return OneOf(tuple(sorted(shape.codes, key=str)))
    return shape


@pytest.mark.parametrize(
    ("file", "schema", "shape", "closed"),
    [
        (PROFILES_SOURCE, "Werkzoekende", WERKZOEKENDE, None),
        (PROFILES_BROKER, "Werkzoekende", WERKZOEKENDE, None),
        (PROFILES_SOURCE, "MPWerkzoekendeMatch", MATCH, None),
        (PROFILES_BROKER, "MPWerkzoekendeMatch", BROKER_MATCH, None),
        # The contract lets unknown names in a query pass; we refuse them, so only the rest is compared.
        (PROFILES_SOURCE, "MPWerkzoekende", QUERY, True),
        (PROFILES_BROKER, "MPWerkzoekende", QUERY, True),
        (VACANCIES_SOURCE, "Vacature", VACANCY, None),
        (VACANCIES_BROKER, "Vacature", VACANCY, None),
        (VACANCIES_SOURCE, "MPVacatureMatch", VACANCY_MATCH, None),
    ],
)
def test_a_shape_is_the_published_schema(file: str, schema: str, shape: Record, closed: bool | None) -> None:
    document = contract(file)
    wanted = published(document["components"]["schemas"][schema], document, closed)
    assert ours(shape) == ours(wanted)


def test_the_message_around_a_query_is_the_published_one() -> None:
    document = contract(PROFILES_SOURCE)
    body = document["components"]["requestBodies"]["WerkzoekendeProfielMatchesRequest"]
    schema = body["content"]["application/json"]["schema"]
    assert ours(REQUEST) == ours(published(schema, document, closed=True))


def test_a_vacancy_of_either_side_is_read() -> None:
    assert {*VACANCY.attributes, *VACANCY_MATCH.attributes, "vumID"} == set(ANY_VACANCY.attributes)
