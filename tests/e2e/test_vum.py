"""The VUM standard on the command line: two kinds of sources in one pool, a query, a vacancy."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import CANDIDATES, Demo, Say
from tests.vum_standard import FOLDER, naive, profiles

DUMP = """ID_WZ;Postcode;Beschikbare uren/wk;Bemiddelingsberoep;Rijbewijs;Mondeling Nederlands;Overige talen
A1X;5038AB;36;heftruckchauffeur;B;3;Engels 2
B2Y;5038AC;20;schoonmaker;geen;2;
C3/Z;5038AB;36;heftruckchauffeur;B;3;
"""
ASKED = {
    "vraagObject": {
        "selectiegebied": {"postcode": "5041AA", "afstand": 30},
        "werktijden.aantalWerkurenPerWeekMaximaal": {"$gte": 30},
        "arbeidsmarktkwalificatie.rijbewijs": {
            "$all": [{"$elemMatch": {"codeSoortRijbewijs": {"$eq": "B"}}}]
        },
        "contractvorm": {"$elemMatch": {"$or": []}},
    }
}
PROFILE = {
    "idWerkzoekende": "GM-1",
    "mobiliteit": {"bemiddelingspostcode": "5211XZ"},
    "werktijden": {"aantalWerkurenPerWeekMaximaal": 32},
    "arbeidsmarktkwalificatie": {"rijbewijs": [{"codeSoortRijbewijs": "B"}]},
    "emailadres": ["zeynep@voorbeeld.nl"],
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "een zin die lang genoeg is")
    (tmp_path / "dump.csv").write_text(DUMP, "utf-8")
    (tmp_path / "vraag.json").write_text(json.dumps(ASKED), "utf-8")
    return tmp_path


def built(say: Say, folder: Path, *made: Any, lines: bool = False) -> dict[str, Any]:
    content = "\n".join(map(json.dumps, made)) if lines else json.dumps(made)
    (folder / "profielen.json").write_text(content, "utf-8")
    sources = [folder / "dump.csv", f"vum:{folder / 'profielen.json'}"]
    heard = say("snapshot", "build", *sources, "--out", folder / "pool", "--as-of", "2026-11-16", "--json")
    assert heard.code == 0, heard.err
    report: dict[str, Any] = heard.document
    return report


@pytest.mark.parametrize("lines", [False, True])
def test_two_kinds_of_sources_answer_one_query(say: Say, folder: Path, lines: bool) -> None:
    report = built(say, folder, PROFILE, {"idWerkzoekende": "GM-2", "werktijden": 7}, lines=lines)
    assert (report["rows_read"], report["dossiers"], report["quarantined"]) == (5, 4, 1)
    heard = say("vum", "query", folder / "pool", "--query", folder / "vraag.json", "--json")
    assert heard.code == 0
    assert [match["idWerkzoekende"] for match in heard.document["matches"]] == ["A1X", "GM-1"]
    assert heard.document["maximumAantalResultatenBereikt"] is False
    assert heard.err.strip() == "Niet in het antwoord, want hun nummer mag niet in VUM: 1."
    written = b"".join(file.read_bytes() for file in folder.glob("pool*"))
    assert b"zeynep" not in written


def test_a_broker_gets_its_own_numbers(say: Say, folder: Path) -> None:
    built(say, folder, PROFILE)
    ask = ("vum", "query", folder / "pool", "--query", folder / "vraag.json", "--side", "bemiddelaar")
    answer = say(*ask).document
    assert [match["vumID"] for match in answer["matches"]] == ["A1X", "GM-1"]
    assert not [match for match in answer["matches"] if "idWerkzoekende" in match]
    assert answer["vraagID"]
    assert say(*ask).document["vraagID"] == answer["vraagID"], "the same question has the same number"
    (folder / "vraag.json").write_text(
        json.dumps({"selectiegebied": {"postcode": "5038AB", "afstand": 3}}), "utf-8"
    )
    assert say(*ask).document["vraagID"] != answer["vraagID"]


def test_numbers_that_cannot_be_given_take_no_place_of_others(say: Say, folder: Path) -> None:
    """C3/Z is as near as A1X; the one place asked for goes to who can be named."""
    (folder / "dump.csv").write_text("\n".join([*DUMP.splitlines()[:1], *DUMP.splitlines()[:0:-1]]), "utf-8")
    built(say, folder, PROFILE)
    heard = say("vum", "query", folder / "pool", "--query", folder / "vraag.json", "--max", 2)
    assert [match["idWerkzoekende"] for match in heard.document["matches"]] == ["A1X", "GM-1"]
    assert heard.document["maximumAantalResultatenBereikt"] is False


def test_a_contract_error_is_answered_as_the_contract_has_it(say: Say, folder: Path) -> None:
    built(say, folder, PROFILE)
    wrong = {"selectiegebied": {"postcode": "5038", "afstand": "30"}, "werktijden.uren": {"$eq": 1}}
    (folder / "vraag.json").write_text(json.dumps(wrong), "utf-8")
    ask = ("vum", "query", folder / "pool", "--query", folder / "vraag.json")
    heard = say(*ask, "--json")
    assert heard.code == 1
    assert heard.document.keys() == {"code", "message", "details"}
    for path, expected in (
        ("selectiegebied.postcode", "een postcode als 1234AB"),
        ("selectiegebied.afstand", "een heel getal van 0 tot en met 999"),
        ("werktijden.uren", "werktijden.aantalWerkurenPerWeekMaximaal"),
    ):
        for told in (heard.document["details"], heard.err):
            assert path in told
            assert expected in told
    without = say(*ask)
    assert (without.code, without.out) == (1, "")


def test_a_dossier_of_another_source_is_said_in_terms_of_the_standard(say: Say, folder: Path) -> None:
    built(say, folder, PROFILE)
    heard = say("vum", "query", folder / "pool", "--query", folder / "vraag.json", "--max", 1)
    (match,) = heard.document["matches"]
    assert heard.document["maximumAantalResultatenBereikt"] is True
    assert match == {
        "idWerkzoekende": "A1X",
        "mobiliteit": {"bemiddelingspostcode": "5038SS"},
        "werktijden": {"aantalWerkurenPerWeekMaximaal": 36},
        "bemiddelingsberoep": [
            {"codeBeroepsnaam": "https://linkeddata.competentnl.nl/uwv/id/occupation/B1627623A7"}
        ],
        "arbeidsmarktkwalificatie": {
            "rijbewijs": [{"codeSoortRijbewijs": "B"}],
            "taalbeheersing": [
                {"codeTaal": "nld", "codeNiveauTaalbeheersingMondeling": 3},
                {"codeTaal": "eng", "codeNiveauTaalbeheersingMondeling": 2},
            ],
        },
    }


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the VUM contracts are not beside this checkout")
def test_an_answer_follows_the_published_contract(say: Say, folder: Path) -> None:
    """Checked with the published file itself, by a reading of JSON Schema that is not ours."""
    from tests.json_schema import errors

    built(say, folder, *profiles(120, seed=3))
    (folder / "vraag.json").write_text(json.dumps({"selectiegebied": {"postcode": "5038AB", "afstand": 999}}))
    answer = say("vum", "query", folder / "pool", "--query", folder / "vraag.json").document
    assert len(answer["matches"]) > 40
    document = json.loads((FOLDER / "VUM-Bron-WerkzoekendeProfielen.json").read_text("utf-8"))
    path = document["paths"]["/werkzoekendeProfielen/matches"]["post"]
    schema = path["responses"]["200"]["content"]["application/json"]["schema"]
    assert list(errors(answer, schema, document)) == []


def test_a_demo_pool_is_searched_whole(desk: Demo, say: Say, tmp_path: Path) -> None:
    """What is sorted out beforehand by columns changes nothing: the same as reading every profile."""

    def answer(asked: dict[str, Any]) -> list[dict[str, Any]]:
        area = {"selectiegebied": {"postcode": "5038AB", "afstand": 999}}
        (tmp_path / "vraag.json").write_text(json.dumps({**area, **asked}), "utf-8")
        heard = say("vum", "query", desk.pool, "--query", tmp_path / "vraag.json", "--max", CANDIDATES)
        found: list[dict[str, Any]] = heard.document["matches"]
        return found

    everyone = answer({})
    assert len(everyone) > CANDIDATES / 2
    wanted = Counter(
        one["codeBeroepsnaam"] for match in everyone for one in match.get("bemiddelingsberoep", ())
    )
    term = next(code for code, _ in wanted.most_common() if code.startswith("https://"))
    either = [{"beroep.codeBeroepsnaam": {"$eq": code}} for code in (term, wanted.most_common(1)[0][0])]
    spoken = {"codeTaal": {"$eq": "nld"}, "codeNiveauTaalbeheersingMondeling": {"$gte": 3}}
    english = {"codeTaal": {"$eq": "eng"}, "codeNiveauTaalbeheersingMondeling": {"$gte": 3}}
    licences = [{"$elemMatch": {"codeSoortRijbewijs": {"$eq": code}}} for code in ("B", "AM")]
    for asked in (
        {"bemiddelingsberoep": {"$elemMatch": {"$or": either}}},
        {"arbeidsmarktkwalificatie.rijbewijs": {"$all": licences[:1]}},
        {"arbeidsmarktkwalificatie.taalbeheersing": {"$all": [{"$elemMatch": spoken}]}},
        {"arbeidsmarktkwalificatie.taalbeheersing": {"$all": [{"$elemMatch": english}]}},
        {
            "werktijden.aantalWerkurenPerWeekMaximaal": {"$gte": 30},
            "werktijden.indicatieKantoortijden": {"$eq": 1},
        },
        {"werktijden.aantalWerkurenPerWeekMinimaal": {"$lte": 16}},
        {"flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": {"$eq": 2}},
        {"datumAanvangBeschikbaarVoorWerk": {"$lte": "2026-12-01"}},
    ):
        found = {match["idWerkzoekende"] for match in answer(asked)}
        area = {"selectiegebied": {"postcode": "5038AB", "afstand": 999}}
        assert found == naive(everyone, {**area, **asked}, lambda *_: 0.0)
        assert 0 < len(found) < len(everyone)


def test_a_vacancy_becomes_a_request_that_match_takes(say: Say, folder: Path) -> None:
    built(say, folder, PROFILE)
    vacancy = {"idVacature": "V1", "naamVacature": "heftruckchauffeur", "adres": {"postcode": "5038AB"}}
    (folder / "vacature.json").write_text(json.dumps(vacancy), "utf-8")
    heard = say("vum", "query", "--vacancy", folder / "vacature.json", "--out", folder / "R.json")
    assert heard.code == 0
    assert "Niet vertaald: idVacature" in heard.err
    found = say("match", folder / "pool", "--request", folder / "R.json", "--json")
    assert found.code == 0
    assert found.document["matches"][0]["dossier"] in ("A1X", "C3/Z")
    told = say("vum", "query", "--vacancy", folder / "vacature.json", "--json").document
    assert {"idVacature", "adres"} <= {each["path"] for each in told["untranslated"]}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            '{"selectiegebied": {"postcode": "5038", "afstand": 1}}',
            "selectiegebied.postcode hoort een postcode",
        ),
        ("{", "geen geldige JSON"),
        ("[]", "hoort een object"),
    ],
)
def test_a_bad_query_is_one_sentence(say: Say, folder: Path, content: str, said: str) -> None:
    (folder / "vraag.json").write_text(content, "utf-8")
    heard = say("vum", "query", folder / "pool", "--query", folder / "vraag.json")
    assert (heard.code, heard.out, len(heard.err.splitlines())) == (1, "", 1)
    assert said in heard.err


def test_wrong_use_is_told(say: Say, folder: Path) -> None:
    assert say("vum", "query", folder / "pool").code == 2
    assert "Geef het poolbestand" in say("vum", "query", "--query", folder / "vraag.json").err
    assert "is er niet" in say("vum", "query", folder / "pool", "--query", folder / "niets.json").err
