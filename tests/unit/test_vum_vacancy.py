"""A VUM vacancy as a request, and what is said of the rest."""

from __future__ import annotations

import json
from typing import Any

import pytest

from wsp_desk import vocabulary
from wsp_desk.errors import KnownError
from wsp_desk.matching import Request
from wsp_desk.vum import Translation, read_vacancy, translate

URI = "https://linkeddata.competentnl.nl/uwv/id/occupation/91B526BC55"
WORDS = vocabulary.load()
FULL = {
    "idVacature": "V1",
    "naamVacature": "Afwasser",
    "werkgever": {"handelsnaamOrganisatie": "Hotel BV"},
    "beroep": {"codeBeroepsnaam": URI},
    "adres": {"postcode": "5038AB"},
    "codeWerkEnDenkniveauMinimaal": "2",
    "werktijden": {
        "aantalWerkurenPerWeekMinimaal": 24, "aantalWerkurenPerWeekMaximaal": 80, "indicatieKantoortijden": 1,
    },
    "rijbewijs": [{"codeSoortRijbewijs": "B"}],
    "taalbeheersing": [
        {"codeTaal": "nld", "codeNiveauTaalbeheersingMondeling": 2, "codeNiveauTaalbeheersingLezen": 8},
        {"codeTaal": "deu"},
    ],
    "arbeidsVoorwaarden": {"datumAanvangWerkzaamheden": "2026-12-01", "salarisIndicatie": "2000"},
    "competentiebeheersing": [
        {"codeCompetentie": "https://linkeddata.competentnl.nl/id/humancapability/E71773F7A8"},
        {"codeCompetentie": "https://x.nl/y"},
    ],
}  # fmt: skip


def made(vacancy: Any) -> Translation:
    return translate(read_vacancy(json.dumps(vacancy)), WORDS)


def left(translation: Translation) -> dict[str, str]:
    return {each.path: str(each.why) for each in translation.untranslated}


def test_a_vacancy_becomes_criteria() -> None:
    translation = made(FULL)
    document = translation.to_json(WORDS)["request"]
    assert (document["employer"], document["title"]) == ("Hotel BV", "Afwasser")
    assert {each["kind"]: each["value"] for each in document["criteria"]} == {
        "occupation": "keukenhulp",
        "skills": ["geduldig"],
        "education": {"min": 2},
        "hours_week": {"min": 24, "max": 60},
        "place": {"postcode": "5038", "max_km": 30},
        "licences": ["B"],
        "language": {"nl_spoken": 2, "other": {"duits": 2}},
        "available_by": "2026-12-01",
        "working_times": {"times": ["office"]},
    }
    assert Request.from_json(json.dumps(document), WORDS) == translation.request


def test_what_is_not_translated_is_listed_with_its_reason() -> None:
    why = left(made(FULL))
    assert set(why) == {
        "idVacature", "competentiebeheersing.codeCompetentie", "adres",
        "taalbeheersing.codeNiveauTaalbeheersingLezen", "werktijden.aantalWerkurenPerWeekMinimaal",
        "arbeidsVoorwaarden.salarisIndicatie",
    }  # fmt: skip
    assert "https://x.nl/y" in why["competentiebeheersing.codeCompetentie"]
    assert "30 km" in why["adres"]


def test_the_work_around_the_occupation_becomes_criteria() -> None:
    translation = made(
        {
            "idVacature": "V1",
            "werktijden": {"indicatieKantoortijden": 2},
            "flexibiliteit": {"indicatieOnregelmatigWerkOfPloegendienst": 1},
            "sector": {"codeSbi": 1110},
            "vervoermiddel": [
                {"codeVervoermiddel": 1, "indicatieBeschikbaarVoorUitvoeringWerk": 2},
                {"codeVervoermiddel": 2, "indicatieBeschikbaarVoorWoonWerkverkeer": 2},
                {"codeVervoermiddel": 5},
                {"codeVervoermiddel": 3},
            ],
        }
    )
    asked = {each["kind"]: each for each in translation.to_json(WORDS)["request"]["criteria"]}
    assert {kind: each["value"] for kind, each in asked.items()} == {
        "working_times": {"times": ["irregular"]},
        "sector": ["A"],
        "own_transport": ["1", "3"],
    }
    assert asked["sector"]["importance"] == "nice"
    assert left(translation) == {
        "idVacature": "dit is niet nodig om te zoeken",
        "werktijden.indicatieKantoortijden": "code 2 vraagt niets",
        "vervoermiddel.indicatieBeschikbaarVoorUitvoeringWerk": "dit gaat over vervoer tijdens het werk",
    }


def test_a_means_that_is_not_ones_own_and_a_sector_nobody_knows_are_listed() -> None:
    translation = made(
        {"idVacature": "V1", "sector": {"codeSbi": 99999}, "vervoermiddel": [{"codeVervoermiddel": 5}]}
    )
    assert translation.request.criteria == ()
    assert {"sector.codeSbi", "vervoermiddel.codeVervoermiddel"} <= set(left(translation))


def test_the_name_stands_in_for_an_unknown_occupation() -> None:
    translation = made(
        {
            "idVacature": "V1",
            "naamVacature": "heftruckchauffeur",
            "beroep": {"codeBeroepsnaam": "https://x.nl/z"},
        }
    )
    (criterion,) = translation.to_json(WORDS)["request"]["criteria"]
    assert criterion["value"] == "heftruckchauffeur"
    assert "beroep.codeBeroepsnaam" in left(translation)


def test_the_lowest_training_counts_where_no_level_is_asked() -> None:
    trainings = [{"codeNiveauOpleiding": 4}, {"codeNiveauOpleiding": 2}, {"codeNiveauOpleiding": 9}]
    for level in ({}, {"codeWerkEnDenkniveauMinimaal": "7"}):
        (criterion,) = made({"idVacature": "V1", "opleiding": trainings, **level}).request.criteria
        assert criterion.value.least == 3


@pytest.mark.parametrize("around", [lambda v: v, lambda v: [v], lambda v: {"bronID": "x", "vacature": v}])
def test_a_vacancy_may_have_something_around_it(around: Any) -> None:
    assert read_vacancy(json.dumps(around(FULL)))["idVacature"] == "V1"


@pytest.mark.parametrize(
    ("vacancy", "said"),
    [
        ({"codeWerkEnDenkniveauMinimaal": 3}, "Minimaal hoort een van 0, 1, 2, 3, 4, 5, 6, 7 (tekst)"),
        ({"rijbewijs": [{"codeSoortRijbewijs": 1}]}, "rijbewijs[1].codeSoortRijbewijs hoort een van A"),
        ({"functie": "x"}, "kent functie niet"),
        ([FULL, FULL], "2 vacatures"),
        ([], "hoort een object"),
        ({}, "is leeg"),
    ],
)  # fmt: skip
def test_a_contract_error_names_path_and_expectation(vacancy: Any, said: str) -> None:
    with pytest.raises(KnownError) as caught:
        read_vacancy(json.dumps(vacancy))
    assert said in str(caught.value)
