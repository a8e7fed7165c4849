"""Reading VUM profiles: which value fills which field, what is set apart, that nothing personal is kept."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.dumps import Outcome
from wsp_desk import vocabulary
from wsp_desk.fields import LIST_TABLES, Status
from wsp_desk.intake import Intake, load_mapping

URI = "https://linkeddata.competentnl.nl/uwv/id/occupation/91B526BC55"
UNKNOWN_URI = "https://linkeddata.competentnl.nl/uwv/id/occupation/0000000000"
BSN, MAIL, PHONE = "123456782", "zeynep@voorbeeld.nl", "06-12345678"


def profile(number: str = "GM-1", **parts: Any) -> dict[str, Any]:
    return {"idWerkzoekende": number, "mobiliteit": {"bemiddelingspostcode": "5038AB"}, **parts}


def take_in(folder: Path, *profiles: Any, mapping: str = "vum") -> Outcome:
    file = folder / "profielen.json"
    file.write_text(json.dumps(profiles).replace("Infinity", "1e400"), "utf-8")
    intake = Intake([file], load_mapping(mapping), vocabulary.load(), date(2026, 11, 16))
    (batch,) = intake.batches()
    return Outcome(batch.dossiers, batch.lists, intake.report, intake.quarantine)


def kept(outcome: Outcome, row: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(outcome.rows("dossier_vum")[row]["profile"])
    return found


def test_attributes_fill_fields(tmp_path: Path) -> None:
    qualification = {
        "codeWerkEnDenkniveauWerkzoekende": 3,
        "rijbewijs": [{"codeSoortRijbewijs": "B"}, {"codeSoortRijbewijs": "B+"}],
        "cursus": [{"naamCursus": "VCA"}, {"naamCursus": "EHBO"}],
    }
    outcome = take_in(
        tmp_path,
        profile(
            arbeidsmarktkwalificatie=qualification,
            sector=[{"codeSbi": 1110}, {"codeSbi": 49410}],
            werktijden={"aantalWerkurenPerWeekMinimaal": 24, "aantalWerkurenPerWeekMaximaal": 32},
            flexibiliteit={"datumAanvangBeschikbaarVoorWerk": "2026-12-01"},
            eisAanWerk={
                "indicatieBegeleiding": 1,
                "indicatieWerkvariatie": 2,
                "indicatieAanpassingWerkomgeving": 0,
            },
            contactpersoon=[{"naamContactpersoonAfdeling": "A"}, {"emailadres": "werk@gemeente.nl"}],
        ),
    )
    wanted = {
        "dossier_id": "GM-1", "source": "VUM", "pc4": 5038, "work_level": 3, "licences": ["B", "B+"],
        "courses": ["VCA", "EHBO"], "sectors": ["A", "H"], "hours_min": 24, "hours_max": 32,
        "available_from": date(2026, 12, 1), "guidance": 1, "variation": 2, "adaptation": None,
        "holder_email": "werk@gemeente.nl",
    }  # fmt: skip
    assert {name: outcome.value(name) for name in wanted} == wanted
    assert not [finding for finding in outcome.report.findings if finding.kind == "contract"]


@pytest.mark.parametrize(
    ("trainings", "level", "status"),
    [
        ([(5, 2, None), (2, 1, None)], 2, 1),
        ([(4, 3, None), (6, None, None)], 4, 3),
        ([(9, None, 1), (1, None, 1)], 1, None),
    ],
)
def test_the_training_that_counts(
    tmp_path: Path, trainings: list[tuple[int | None, ...]], level: int, status: int | None
) -> None:
    names = ("codeNiveauOpleiding", "codeStatusOpleiding", "indicatieDiploma")
    trainings = [dict(zip(names, training, strict=True)) for training in trainings]
    outcome = take_in(tmp_path, profile(arbeidsmarktkwalificatie={"opleiding": trainings}))
    assert (outcome.value("education_level"), outcome.value("education_status")) == (level, status)


def test_languages_levels_that_say_nothing_are_no_level(tmp_path: Path) -> None:
    mastered = [
        {
            "codeTaal": "nld",
            "codeNiveauTaalbeheersingMondeling": 3,
            "codeNiveauTaalbeheersingSchriftelijk": 8,
        },
        {
            "codeTaal": "eng",
            "codeNiveauTaalbeheersingMondeling": 0,
            "codeNiveauTaalbeheersingSchriftelijk": 2,
        },
        {"codeTaal": "pol"},
    ]
    outcome = take_in(tmp_path, profile(arbeidsmarktkwalificatie={"taalbeheersing": mastered}))
    assert (outcome.value("nl_spoken"), outcome.value("nl_written")) == (3, None)
    assert outcome.rows("dossier_language") == [
        {"row": 0, "language": "Engels", "level": 2},
        {"row": 0, "language": "Pools", "level": None},
    ]


def test_transport_that_is_not_for_commuting_does_not_count(tmp_path: Path) -> None:
    car = {"codeVervoermiddel": 1, "indicatieBeschikbaarVoorWoonWerkverkeer": 2}
    outcome = take_in(
        tmp_path,
        profile("A1x", vervoermiddel=[car, {"codeVervoermiddel": 3}]),
        profile("B1x", vervoermiddel=[car]),
    )
    assert outcome.value("transport") == ["3"]
    assert (outcome.value("transport", 1), outcome.status("transport", 1)) == ([], Status.KNOWN)


def test_occupations_by_address_or_in_words(tmp_path: Path) -> None:
    wanted = [{"codeBeroepsnaam": word} for word in (URI, UNKNOWN_URI, "heftruckchauffeur")]
    outcome = take_in(
        tmp_path, profile(bemiddelingsberoep=wanted), profile("GM-2", bemiddelingsberoep=wanted[1:2])
    )
    assert [item["concept"] for item in outcome.rows("dossier_occupation")] == [
        "o:keukenhulp", None, "o:heftruckchauffeur", None,
    ]  # fmt: skip
    assert outcome.status("occupations", 1) is Status.KNOWN, "a sound code is no mistake of the holder"


def test_experience_has_its_period(tmp_path: Path) -> None:
    work = {"beroep": {"codeBeroepsnaam": URI}, "datumAanvangWerkzaamheden": "2019-03-01",
            "datumEindeWerkzaamheden": "2022-03-31"}  # fmt: skip
    (found,) = take_in(tmp_path, profile(arbeidsmarktkwalificatie={"werkervaring": [work]})).rows(
        "dossier_experience"
    )
    assert (found["concept"], round(found["years"], 1)) == ("o:keukenhulp", 3.1)


def test_empty_counts_as_absent(tmp_path: Path) -> None:
    empty = {
        "werktijden": {},
        "sector": [],
        "persoonlijkePresentatie": "",
        "flexibiliteit": None,
        "contractvorm": [{}],
    }
    outcome = take_in(tmp_path, profile(**empty))
    assert kept(outcome) == {"mobiliteit": {"bemiddelingspostcode": "5038"}}
    assert not [finding for finding in outcome.report.findings if finding.kind == "contract"]


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (profile(werktijden=[1]), "werktijden hoort een object"),
        (profile(sector={"codeSbi": 1}), "sector hoort een lijst"),
        (profile(arbeidsmarktkwalificatie={"rijbewijs": [{"codeSoortRijbewijs": ["B"]}]}),
         r"arbeidsmarktkwalificatie.rijbewijs\[1\].codeSoortRijbewijs hoort een van A, A1"),
        ({"naam": "Zeynep"}, "geen enkel attribuut"),
        (7, "geen JSON-object"),
        (profile(sector=json.loads("[" * 900 + "1" + "]" * 900)), "geen geldige JSON"),
        ({"mobiliteit": {"bemiddelingspostcode": "5038AB"}}, "dossiernummer ontbreekt"),
    ],
)  # fmt: skip
def test_a_broken_profile_is_set_apart(tmp_path: Path, broken: Any, said: str) -> None:
    outcome = take_in(tmp_path, profile("A1x"), broken, profile("B1x"))
    assert outcome.dossiers["dossier_id"].to_pylist() == ["A1x", "B1x"]
    ((_, number, reason, _),) = outcome.quarantine
    assert number == 2
    assert re.search(said, str(reason))


@pytest.mark.parametrize(
    ("parts", "field", "status", "said"),
    [
        ({"werktijden": {"aantalWerkurenPerWeekMaximaal": "veel"}}, "hours_max", Status.INVALID,
         "werktijden.aantalWerkurenPerWeekMaximaal hoort een heel getal van 0 tot en met 99"),
        ({"werktijden": {"aantalWerkurenPerWeekMaximaal": float("inf")}}, "hours_max", Status.INVALID,
         "werktijden.aantalWerkurenPerWeekMaximaal hoort een heel getal van 0 tot en met 99"),
        ({"eisAanWerk": {"indicatieBegeleiding": 7}}, "guidance", Status.UNKNOWN_CODE,
         "eisAanWerk.indicatieBegeleiding hoort een van 0, 1, 2"),
        ({"flexibiliteit": {"datumAanvangBeschikbaarVoorWerk": "2026-02-30"}},
         "available_from", Status.INVALID,
         "flexibiliteit.datumAanvangBeschikbaarVoorWerk hoort een datum"),
        ({"hobby": "zingen"}, "presentation", Status.MISSING, "hobby staat niet in de standaard"),
    ],
)  # fmt: skip
def test_a_value_off_the_contract_is_told_with_its_path(
    tmp_path: Path, parts: dict[str, Any], field: str, status: Status, said: str
) -> None:
    outcome = take_in(tmp_path, profile(**parts))
    assert outcome.status(field) is status
    (finding,) = [str(finding) for finding in outcome.report.findings if finding.kind == "contract"]
    assert said in finding
    assert "het eerst in profiel 1" in finding
    assert set(kept(outcome)) == {"mobiliteit"}


def test_nothing_personal_is_kept(tmp_path: Path) -> None:
    said = f"Bel {PHONE} of mail {MAIL}, bsn {BSN}, woont 5038 AB, kenmerk 77.88.99-kx"
    work = {"toelichtingWerkervaring": said, "naamOrganisatie": BSN, "beroep": {"codeBeroepsnaam": BSN}}
    outcome = take_in(
        tmp_path,
        profile(
            emailadres=[MAIL], telefoonnummer=["77.88.99-kx"], webadres=[{"url": f"https://cv.nl/{BSN}"}],
            persoonlijkePresentatie=said, bemiddelingsberoep=[{"codeBeroepsnaam": BSN}],
            arbeidsmarktkwalificatie={"werkervaring": [work], "opleiding": [{"codeOpleidingsnaam": BSN}]},
        ),
    )  # fmt: skip
    for own in (BSN, MAIL, PHONE, "5038AB", "5038 AB", "77.88.99"):
        assert not [text for text in outcome.texts() if own in text], own
    assert (
        "[phone]" in kept(outcome)["arbeidsmarktkwalificatie"]["werkervaring"][0]["toelichtingWerkervaring"]
    )
    assert outcome.report.redactions["bsn"] >= 4


@pytest.mark.parametrize(
    "number", ["12345678-2111-4111-8111-123456782aaa", "aaa123456782f11141118111111aaaaa"]
)
def test_a_uuid_is_a_number_and_no_service_number(tmp_path: Path, number: str) -> None:
    assert take_in(tmp_path, profile(number)).value("dossier_id") == number


def test_json_is_read_as_vum_whatever_the_layout_of_the_rest(tmp_path: Path) -> None:
    assert take_in(tmp_path, profile(), mapping="sonar").value("source") == "VUM"
    assert "dossier_vum" in LIST_TABLES
