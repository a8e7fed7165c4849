"""Requests are read strictly: what cannot be understood is refused in one sentence that says why."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.pools import words
from tests.requests import DESIGN_REQUEST
from wsp_desk.errors import KnownError
from wsp_desk.matching import Importance, Request, load_weights

DESIGN = DESIGN_REQUEST | {"employer": "Bedrijf"}


def refusal(document: object) -> str:
    with pytest.raises(KnownError) as caught:
        Request.from_json(document, words())  # type: ignore[arg-type]
    return str(caught.value)


def one(**criterion: Any) -> dict[str, Any]:
    return {"criteria": [criterion]}


def test_the_request_of_the_design_is_read() -> None:
    request = Request.from_json(json.dumps(DESIGN), words())
    assert [criterion.kind for criterion in request.criteria] == [c["kind"] for c in DESIGN["criteria"]]  # type: ignore[index]
    assert request.criteria[0].importance is Importance.MUST
    assert request.criteria[2].importance is Importance.STRONG
    assert request.criteria[0].weight == 4.0
    assert request.criteria[1].weight is None


def test_a_request_reads_back_what_it_writes() -> None:
    request = Request.from_json(DESIGN, words())
    assert Request.from_json(request.to_json(words()), words()) == request


def test_without_a_weight_the_released_one_counts() -> None:
    weights = load_weights()
    request = Request.from_json(one(kind="education", value={"min": 3}, importance="nice"), words())
    assert request.criteria[0].weight_in(weights) == weights.criteria["education"].nice


def test_an_exclusion_has_no_weight() -> None:
    request = Request.from_json(one(kind="licences", value="B", importance="exclude", weight=9), words())
    assert request.criteria[0].weight_in(load_weights()) == 0.0


@pytest.mark.parametrize(
    "document, said",
    [
        ("{", "geen geldige JSON"),
        ('{"criteria": [{"kind": "licences", "value": "B", "weight": ' + "9" * 5000 + "}]}", "geldige JSON"),
        ("[" * 100_000, "geen geldige JSON"),
        ('{"criteria": [], "criteria": []}', "'criteria' twee keer"),
        ([], "een object met"),
        ({}, "'criteria' ontbreekt"),
        ({"criteria": {}}, "een lijst"),
        ({"criteria": [], "titel": ""}, "onbekende sleutel 'titel'. Bedoelt u 'title'?"),
        ({"criteria": [], "date": "23-11-2026"}, "een datum als 2026-12-31"),
        ({"criteria": [], "title": 5}, "'title' is een korte tekst"),
        ({"criteria": [], "title": []}, "'title' is een korte tekst"),
        ({"criteria": [], "employer": False}, "'employer' is een korte tekst"),
        ({"criteria": [{}] * 40}, "hooguit 30"),
        ({"criteria": [5]}, "criterium 1: hier hoort een object"),
        (one(kind="licence", value=["B"]), "het soort 'licence' is onbekend. Bedoelt u 'licences'?"),
        (one(kind="xyz", value=["B"]), "Kies uit: occupation"),
        (one(kind="licences"), "'value' ontbreekt"),
        (one(kind="licences", value=["B"], importance="most"), "Bedoelt u 'must'?"),
        (one(kind="licences", value=["B"], weigth=3), "Bedoelt u 'weight'?"),
        (one(kind="licences", value=["B"], weight=-1), "0 tot en met 100"),
        (one(kind="licences", value=["B"], weight=float("nan")), "0 tot en met 100"),
        (one(kind="licences", value=["B"], weight=True), "0 tot en met 100"),
        (one(kind="licences", value=["B"], weight=10**400), "0 tot en met 100"),
        (one(kind="licences", value=["X"]), "'X' is onbekend. Kies uit: AM, A1, A2"),
        (one(kind="licences", value=[]), "lijst is leeg"),
        (one(kind="occupation", value="qqqqqqqqqq"), "staat niet in de woordenlijst"),
        (one(kind="occupation", value=7), "een woord"),
        (one(kind="occupation", value="  "), "een woord"),
        (one(kind="occupation", value="x" * 300), "langer dan 200"),
        (one(kind="occupation", value=["heftruckchauffeur"] * 30), "meer dan 25"),
        (one(kind="education", value={"min": 9}), "van 0 tot en met 6"),
        (one(kind="education", value=3), "een object met 'min'"),
        (one(kind="hours_week", value={"min": 32, "max": 24}), "'min' (32) is meer dan 'max' (24)"),
        (one(kind="hours_week", value={}), "ten minste één van 'min', 'max'"),
        (one(kind="hours_week", value={"min": 24.5}), "heel getal"),
        (one(kind="place", value={"postcode": "0999", "max_km": 5}), "geen postcode"),
        (one(kind="place", value={"postcode": "1004", "max_km": 5}), "1004 bestaat niet"),
        (one(kind="place", value={"postcode": "5038"}), "'max_km', 'max_min'"),
        (one(kind="place", value={"max_km": 5}), "'postcode', 'place'"),
        (one(kind="place", value={"postcode": "5038", "place": "Tilburg", "max_km": 5}), "niet allebei"),
        (one(kind="place", value={"postcode": "5038", "max_km": 0}), "van 1 tot en met 400"),
        (one(kind="place", value={"postcode": "5038", "maxkm": 9}), "Bedoelt u 'max_km'?"),
        (one(kind="place", value={"place": "Qwertystad", "max_km": 5}), "Qwertystad"),
        (one(kind="language", value={"nl_spoken": 1}), "van 2 tot en met 4"),
        (one(kind="language", value={"nl_speak": 2}), "Bedoelt u 'nl_spoken'?"),
        (one(kind="language", value={"other": []}), "'other' is een object"),
        (one(kind="language", value={"other": {"Engles": 2}}), "'Engles' is onbekend. Bedoelt u 'Engels'?"),
        (one(kind="language", value={"other": {"Nederlands": 3}}), "met 'nl_spoken' en 'nl_written'"),
        (one(kind="available_by", value="2026-02-30"), "2026-02-30 bestaat niet"),
        (one(kind="available_by", value="1926-02-03"), "te ver weg"),
        (one(kind="hours_day", value={"min": 6.25}), "hooguit één cijfer achter de komma"),
        (one(kind="hours_day", value={"min": 13}), "van 0,5 tot en met 12,0"),
        (one(kind="hours_day", value={"min": float("nan")}), "van 0,5 tot en met 12,0"),
        (one(kind="hours_day", value={"min": 10**400}), "van 0,5 tot en met 12,0"),
        (one(kind="hours_day", value={"min": "acht"}), "van 0,5 tot en met 12,0"),
        (one(kind="hours_day", value={"min": 8, "max": 4.5}), "'min' (8) is meer dan 'max' (4,5)"),
        (one(kind="hours_day", value={}), "ten minste één van 'min', 'max'"),
        (one(kind="hour_day", value={"min": 4}), "Bedoelt u 'hours_day'?"),
        (one(kind="working_times", value={"times": ["ofice"]}), "'ofice' is onbekend. Bedoelt u 'office'?"),
        (one(kind="working_times", value=["office"]), "een object met 'times'"),
        (one(kind="working_times", value={"times": []}), "lijst is leeg"),
        (one(kind="employability", value=["5"]), "'5' is onbekend"),
        (one(kind="employability", value=[True]), "een woord"),
        (one(kind="conditions", value=["noises"]), "'noises' is onbekend. Bedoelt u 'noise'?"),
        (one(kind="conditions", value="zwaar tilen"), "Bedoelt u 'zwaar tillen'?"),
        (one(kind="support", value={"offer": []}), "Bedoelt u 'offers'?"),
        (one(kind="support", value={"offers": ["guidence"]}), "Bedoelt u 'guidance'?"),
        (one(kind="support", value={"offers": "alles"}), "Kies uit: guidance, adaptation, variation."),
        (one(kind="sector", value=["Z"]), "'Z' is onbekend. Kies uit: A, B, C"),
        (one(kind="sector", value=["horecca"]), "Bedoelt u 'horeca'?"),
        (one(kind="own_transport", value=["5"]), "'5' is onbekend. Kies uit: auto, bromfiets, fiets, motor."),
        (one(kind="own_transport", value=["atuo"]), "Bedoelt u 'auto'?"),
    ],
)
def test_what_cannot_be_understood_is_refused(document: object, said: str) -> None:
    assert said in refusal(document)


def test_an_ambiguous_word_is_refused_with_suggestions() -> None:
    hits = words().look_up("occupation", "medewerker", 3)
    assert words().resolve_many("occupation", ["medewerker"]) == [None]
    said = refusal(one(kind="occupation", value="medewerker"))
    assert all(hit.concept.label in said for hit in hits)


@pytest.mark.parametrize("where", [{"postcode": "5038 AB"}, {"postcode": 5038}, {"place": "5038"}])
def test_a_postcode_may_be_written_in_several_ways(where: dict[str, Any]) -> None:
    request = Request.from_json(one(kind="place", value={**where, "max_km": 30}), words())
    assert request.criteria[0].value.pc4 == 5038


def test_a_place_may_be_named() -> None:
    request = Request.from_json(one(kind="place", value={"place": "Tilburg", "max_min": 30}), words())
    row = words().places.row(request.criteria[0].value.pc4)
    assert row is not None
    assert words().places.place[row] == "Tilburg"


def test_of_a_language_that_is_asked_twice_the_higher_level_counts() -> None:
    other = {"Engels": 2, "engels": 4, "Duits": 3}
    request = Request.from_json(one(kind="language", value={"other": other}), words())
    assert request.to_json(words())["criteria"][0]["value"] == {"other": {"duits": 3, "engels": 4}}
    assert Request.from_json(request.to_json(words()), words()) == request
