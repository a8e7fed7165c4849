"""Importing official vocabularies: what is read, what is refused, and what is in the file afterwards."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from wsp_desk.cli import main
from wsp_desk.errors import KnownError
from wsp_desk.vocabulary import Concept, Vocabulary, load
from wsp_desk.vocabulary.container import open_container, save
from wsp_desk.vocabulary.importing import import_into, read_competentnl, read_esco
from wsp_desk.vocabulary.importing.adding import MOST
from wsp_desk.vocabulary.rings import read_rings, with_rings
from wsp_desk.vocabulary.stored import FILE_NAME

HEADER = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code\n"


@pytest.fixture
def esco(tmp_path: Path) -> Path:
    folder = tmp_path / "esco"
    folder.mkdir()
    (folder / "occupations_nl.csv").write_text(
        HEADER
        + 'Occupation,u:1,8344,heftruckchauffeur,"vorkheftruckbestuurder\nreachtruckbestuurder",,released,'
        + "Heftruckchauffeurs verplaatsen pallets in een magazijn.,8344.1\n"
        + 'Occupation,u:2,9412,keukenhulp,"afwasser\nhulp in de keuken",,released,'
        + "Keukenhulpen wassen af.,9412.1\n"
        + "Occupation,u:3,5120,kok,,,deprecated,,5120.1\n",
        "utf-8",
    )
    (folder / "ISCOGroups_nl.csv").write_text("code,preferredLabel\n8344,Bestuurders van heftrucks\n")
    (folder / "occupationSkillRelations_nl.csv").write_text(
        "occupationUri,relationType,skillType,skillUri\nu:1,essential,skill,s:1\nu:1,optional,skill,s:2\n"
    )
    (folder / "skills_nl.csv").write_text(
        'conceptUri,preferredLabel,altLabels\ns:1,heftruck rijden,"heftruck besturen\nheftruck bedienen"\n'
        + "s:2,flexibel,\n"
    )
    return folder


@pytest.fixture
def imported(esco: Path, tmp_path: Path) -> Path:
    import_into(tmp_path / "out", "esco", esco)
    return tmp_path / "out"


def test_an_esco_download_is_read_as_it_is_published(esco: Path) -> None:
    release = read_esco(esco)
    assert list(release.occupations) == [
        Concept(
            "u:1",
            "heftruckchauffeur",
            ("vorkheftruckbestuurder", "reachtruckbestuurder"),
            "8344",
            ("s:1",),
            ("s:2",),
            "8344.1",
        ),
        Concept("u:2", "keukenhulp", ("afwasser", "hulp in de keuken"), "9412", code="9412.1"),
    ]
    assert release.groups == {"8344": "Bestuurders van heftrucks"}
    assert release.sentences["u:1"] == ["Heftruckchauffeurs verplaatsen pallets in een magazijn."]


def test_an_imported_vocabulary_serves_like_the_starter(imported: Path) -> None:
    vocabulary = Vocabulary.load(imported)
    assert vocabulary.version.startswith("ESCO ")
    assert [concept.id for concept in vocabulary.occupations] == ["u:1", "u:2"]
    assert vocabulary.occupations.get("u:1") is vocabulary.occupations[0]
    assert vocabulary.occupations.get("u:9") is None
    assert vocabulary.look_up("occupation", "reachtruckbestuurder")[0].reason == "alternative"
    assert vocabulary.resolve_many("occupation", ["heftrukchauffeur"])[0].concept.id == "u:1"
    assert vocabulary.look_up("skill", "wendbaar")[0].concept.id == "s:2"
    assert vocabulary.related("u:1") == {"u:1": 1.0}


def test_the_same_import_gives_the_same_file(esco: Path, tmp_path: Path) -> None:
    versions = {import_into(tmp_path / name, "esco", esco).version for name in ("one", "two")}
    assert len(versions) == 1


def test_more_can_be_added_to_what_a_folder_holds(imported: Path, tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text(
        "occupation_uri,pref_label,label,label_type\nc:1,Kapper,Kapper,prefLabel\nc:1,Kapper,Haarstylist,altLabel\n"
    )
    (tmp_path / "terms.toml").write_text('rings = [["keukenhulp", "steward", "spoelkeuken"]]\n')
    import_into(imported, "competentnl", tmp_path / "labels.csv")
    made = import_into(imported, "terms", tmp_path / "terms.toml")
    assert made.version.startswith("ESCO + CompetentNL ")
    vocabulary = load(imported)
    assert vocabulary.look_up("occupation", "haarstylist")[0].concept.id == "c:1"
    assert vocabulary.look_up("occupation", "steward")[0].concept.id == "u:2"
    assert made.release().occupations[1].alternatives == ("afwasser", "hulp in de keuken")


def test_terms_alone_are_added_to_the_starter(tmp_path: Path) -> None:
    (tmp_path / "terms.toml").write_text('rings = [["heftruckchauffeur", "zwaluwstaartrijder"]]\n')
    import_into(tmp_path / "out", "terms", tmp_path / "terms.toml")
    vocabulary = load(tmp_path / "out")
    assert len(vocabulary.occupations) == len(load().occupations)
    assert (
        vocabulary.resolve_many("occupation", ["zwaluwstaartrijder"])[0].concept.id == "o:heftruckchauffeur"
    )


@pytest.mark.parametrize("content", ["", "a,b\n1,2\n", "id,titel\n1,kok\n"])
def test_a_wrong_file_is_refused_by_name(tmp_path: Path, content: str) -> None:
    path = tmp_path / "wrong.csv"
    path.write_text(content)
    with pytest.raises(KnownError, match=r"wrong\.csv"):
        read_competentnl(path)


def test_a_refused_import_leaves_the_folder_as_it_was(imported: Path, tmp_path: Path) -> None:
    before = (imported / FILE_NAME).read_bytes()
    with pytest.raises(KnownError, match=r"occupations_nl\.csv"):
        import_into(imported, "esco", tmp_path)
    assert (imported / FILE_NAME).read_bytes() == before
    assert [path.name for path in imported.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize(
    "rows", ["", "Occupation,u:1,5120,kok,,,obsolete,,\n", "Occupation,u:1,5120,,,,released,,\n"]
)
def test_a_release_without_occupations_is_refused(esco: Path, rows: str) -> None:
    (esco / "occupations_nl.csv").write_text(HEADER + rows)
    with pytest.raises(KnownError, match=r"occupations_nl\.csv"):
        read_esco(esco)


def test_a_missing_column_is_named(esco: Path) -> None:
    (esco / "occupations_nl.csv").write_text("conceptUri,preferredLabel\nu:1,kok\n")
    with pytest.raises(KnownError, match="iscoGroup"):
        read_esco(esco)


@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "other"])
def test_a_damaged_file_is_refused(imported: Path, damage: str) -> None:
    path = imported / FILE_NAME
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 1
    damaged = {"cut": bytes(whole[:5000]), "flip": bytes(whole), "empty": b"", "other": b"PK" + bytes(4000)}
    path.write_bytes(damaged[damage])
    with pytest.raises(KnownError, match="beschadigd"):
        load(imported)


def test_a_container_gives_back_what_was_put_in(tmp_path: Path) -> None:
    content = {
        "a": np.arange(6, dtype=np.float16).reshape(2, 3),
        "b": "één\x1fdrie",
        "c": np.zeros(0, np.int32),
    }
    digest = save(tmp_path / "x", content)
    found, again = open_container(tmp_path / "x")
    assert digest == again
    assert found["b"] == content["b"]
    assert np.array_equal(found["a"], content["a"])
    assert found["c"].shape == (0,)
    assert not found["a"].flags.writeable


@pytest.mark.parametrize(
    "content", ['rings = [["een"]]', "rings = [1]", 'rings = "a"', 'ringen = [["a b", "c d"]]', "rings = ["]
)
def test_terms_that_are_no_rings_are_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "terms.toml"
    path.write_text(content)
    with pytest.raises(KnownError, match=r"terms\.toml"):
        read_rings(path)


def test_a_ring_leads_to_every_concept_it_names_and_takes_no_name_away() -> None:
    concepts = [Concept("s:1", "flexibel", ("soepel",)), Concept("s:2", "handig")]
    ringed = with_rings(concepts, [("flexibel", "wendbaar", "handig")])
    assert ringed == [
        Concept("s:1", "flexibel", ("soepel", "wendbaar")),
        Concept("s:2", "handig", ("wendbaar",)),
    ]


def test_the_command_imports_and_says_what_it_holds(
    esco: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    assert main(["vocabulary", "import", "esco", str(esco), "--out", str(tmp_path / "v")]) == 0
    assert "2 beroepen" in capsys.readouterr().out
    assert main(["lookup", "occupation", "afwasser", "--vocabulary", str(tmp_path / "v")]) == 0
    assert "keukenhulp" in capsys.readouterr().out
    assert main(["vocabulary", "import", "esco", str(tmp_path / "none"), "--out", str(tmp_path / "v")]) == 1
    assert "occupations_nl.csv" in capsys.readouterr().err


def test_more_concepts_than_a_pool_can_number_are_refused(tmp_path: Path) -> None:
    rows = "".join(f"u:{number},beroep {number},beroep {number}\n" for number in range(MOST + 1))
    (tmp_path / "many.csv").write_text(f"occupation_uri,pref_label,label\n{rows}", "utf-8")
    with pytest.raises(KnownError, match="meer dan"):
        import_into(tmp_path / "out", "competentnl", tmp_path / "many.csv")
    assert not (tmp_path / "out" / FILE_NAME).exists()
