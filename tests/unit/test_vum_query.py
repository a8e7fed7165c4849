"""Reading a zoekvraag: everything the contract allows, and a clear word on what it does not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from wsp_desk import vocabulary
from wsp_desk.errors import KnownError
from wsp_desk.vum.area import Area
from wsp_desk.vum.query import LanguageAsked, Query, read_query
from wsp_desk.vum.satisfying import satisfies

AREA = {"selectiegebied": {"postcode": "5038AB", "afstand": 30}}
FULL = {
    **AREA,
    "bemiddelingsberoep": {
        "$elemMatch": {
            "$or": [{"beroep.codeBeroepsnaam": {"$eq": "a"}}, {"beroep.codeBeroepsnaam": {"$eq": "b"}}]
        }
    },
    "contractvorm": {"$elemMatch": {"$or": [{"codeTypeArbeidscontract": {"$eq": "O"}}]}},
    "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": {"$eq": 2},
    "arbeidsmarktkwalificatie.rijbewijs": {
        "$all": [{"$elemMatch": {"codeSoortRijbewijs": {"$eq": code}}} for code in ("B", "T")]
    },
    "arbeidsmarktkwalificatie.taalbeheersing": {
        "$all": [
            {"$elemMatch": {"codeTaal": {"$eq": "nld"}, "codeNiveauTaalbeheersingMondeling": {"$gte": 3}}},
            {"$elemMatch": {"codeTaal": {"$eq": "pol"}, "codeNiveauTaalbeheersingSchriftelijk": {"$gte": 2}}},
        ]
    },
    "datumAanvangBeschikbaarVoorWerk": {"$lte": "2026-12-31"},
    "werktijden.indicatieKantoortijden": {"$eq": 1},
    "werktijden.aantalWerkurenPerWeekMaximaal": {"$gte": 24},
    "werktijden.aantalWerkurenPerWeekMinimaal": {"$lte": 32},
}


def read(raw: Any) -> Query:
    return read_query(json.dumps(raw))


def test_every_attribute_and_operator_is_read() -> None:
    wanted = Query(
        pc4="5038", km=30, occupations=("a", "b"), contract_terms=("O",), licences=("B", "T"),
        languages=(LanguageAsked("nld", 3), LanguageAsked("pol", None, 2)), irregular_hours=2, office_hours=1,
        available_by="2026-12-31", hours_at_least=24, hours_at_most=32,
    )  # fmt: skip
    assert read(FULL) == read({"vraagObject": FULL}) == wanted


@pytest.mark.parametrize(
    "nothing", [None, {}, {"$elemMatch": {}}, {"$elemMatch": {"$or": []}}, {"$elemMatch": {"$or": [{}]}}]
)
def test_empty_counts_as_absent(nothing: Any) -> None:
    assert read({**AREA, "bemiddelingsberoep": nothing, "werktijden.indicatieKantoortijden": {}}) == read(
        AREA
    )


LICENCE_Z = {"$all": [{"$elemMatch": {"codeSoortRijbewijs": {"$eq": "Z"}}}]}
NO_LANGUAGE = {"$all": [{"$elemMatch": {"codeNiveauTaalbeheersingMondeling": {"$gte": 2}}}]}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"selectiegebied": None}, "selectiegebied ontbreekt"),
        ({"selectiegebied": {"postcode": "5038AB"}}, "afstand ontbreekt; daar hoort een heel getal"),
        ({"selectiegebied": {"postcode": "5038", "afstand": 1}}, "postcode hoort een postcode als 1234AB"),
        ({"selectiegebied": {"postcode": "5038AB", "afstand": 1000}}, "een heel getal van 0 tot en met 999"),
        ({"werktijden.indicatieKantoortijden": {"$eq": 0}}, "indicatieKantoortijden.$eq hoort een van 1, 2"),
        ({"werktijden.indicatieKantoortijden": {"$gt": 1}}, "Kantoortijden.$gt niet; daar kan staan: $eq"),
        ({"werktijden": {"indicatieKantoortijden": {"$eq": 1}}}, "kent werktijden niet; daar kan staan: a"),
        ({"datumAanvangBeschikbaarVoorWerk": {"$lte": "31-12-2026"}}, "$lte hoort een datum als 2026-12-31"),
        (
            {"arbeidsmarktkwalificatie.rijbewijs": LICENCE_Z},
            "$all[1].$elemMatch.codeSoortRijbewijs.$eq hoort",
        ),
        ({"arbeidsmarktkwalificatie.taalbeheersing": NO_LANGUAGE}, "codeTaal ontbreekt"),
    ],
)
def test_a_contract_error_names_path_and_expectation(asked: Any, said: str) -> None:
    with pytest.raises(KnownError) as caught:
        read({**AREA, **asked})
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "geen geldige JSON"),
        ('{"a": 1, "a": 2}', "twee keer"),
        ("NaN", "geen geldige"),
        ("[" * 900 + "]" * 900, "geen geldige"),
        ('{"selectiegebied": {"postcode": "5038AB", "afstand": 1e400}}', "afstand hoort een heel getal"),
    ],
)
def test_no_json_is_one_sentence(content: str, said: str) -> None:
    with pytest.raises(KnownError, match=said):
        read_query(content)


@pytest.mark.parametrize(("own", "fits"), [(1, True), (2, False), (0, False), (None, False)])
def test_unknown_is_neither_yes_nor_no(own: int | None, fits: bool) -> None:
    profile = {"werktijden": {"indicatieKantoortijden": own}}
    assert satisfies(profile, Query("5038", 1, office_hours=1)) is fits


@pytest.mark.parametrize(
    ("own", "fits"), [(0, False), (1, False), (2, True), (4, True), (8, False), (None, False)]
)
def test_a_language_level_that_says_nothing_is_not_enough(own: int | None, fits: bool) -> None:
    mastered = {"codeTaal": "nld", "codeNiveauTaalbeheersingMondeling": own}
    profile = {"arbeidsmarktkwalificatie": {"taalbeheersing": [mastered]}}
    assert satisfies(profile, Query("5038", 1, languages=(LanguageAsked("nld", 2),))) is fits


def test_one_item_must_hold_language_and_levels() -> None:
    items = [
        {"codeTaal": "nld", "codeNiveauTaalbeheersingMondeling": 1},
        {"codeTaal": "eng", "codeNiveauTaalbeheersingMondeling": 4},
    ]
    profile = {"arbeidsmarktkwalificatie": {"taalbeheersing": items}}
    assert not satisfies(profile, Query("5038", 1, languages=(LanguageAsked("nld", 2),)))


def test_half_an_emoji_in_a_query_is_a_sign_that_can_be_looked_for() -> None:
    asked = {"$elemMatch": {"$or": [{"beroep.codeBeroepsnaam": {"$eq": "kok \ud83d"}}]}}
    assert read({**AREA, "bemiddelingsberoep": asked}).occupations == ("kok \ufffd",)


def test_an_area_is_a_circle_and_knows_every_postcode() -> None:
    places = vocabulary.load().places
    tilburg = Area(places, "5038", 25)
    assert tilburg.distance("5038") == 0
    assert 15 < tilburg.distance("5211") < 25
    assert tilburg.holds("5211")
    assert not tilburg.holds("9711")
    strange = Area(places, "1234", 10)
    assert strange.holds("1234")
    assert strange.holds("1231")
    assert not Area(places, "0012", 999).holds("5038")
    assert Area(places, "0012", 0).holds("0012")


def test_a_language_that_is_left_empty_is_any_language() -> None:
    level = {"codeNiveauTaalbeheersingMondeling": {"$gte": 2}}
    asked = {"$all": [{"$elemMatch": {"codeTaal": {}, **level}}, {"$elemMatch": {"codeTaal": {}}}]}
    query = read({**AREA, "arbeidsmarktkwalificatie.taalbeheersing": asked})
    assert query.languages == (LanguageAsked(None, 2),)
    mastered = {"codeTaal": "pol", "codeNiveauTaalbeheersingMondeling": 3}
    assert satisfies({"arbeidsmarktkwalificatie": {"taalbeheersing": [mastered]}}, query)
