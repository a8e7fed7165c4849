"""The starter vocabulary says a thing once, points only at what exists, and covers the work people seek."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from wsp_desk.paths import data_file

FOLDER = data_file("vocabulary")
ESCO_GROUPS = Path(__file__).parents[2] / "../shared/data/esco_nl/ISCOGroups_nl.csv"


def rows(name: str, delimiter: str = ";") -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter, strict=True))


OCCUPATIONS, SKILLS, ISCO = rows("occupations.csv"), rows("skills.csv"), rows("isco08.csv")
BOTH_KINDS = pytest.mark.parametrize("kind", [OCCUPATIONS, SKILLS], ids=["occupations", "skills"])


def parts(cell: str) -> list[str]:
    return cell.split("|")


def names(concept: dict[str, str]) -> list[str]:
    return [concept["label"], *parts(concept["alternatives"])]


def folded(label: str) -> str:
    """Without case, accents, spaces and hyphens; '#', '+' and '.' tell C#, helpende+ and .NET apart."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9#+.]", "", plain)


def slug(label: str) -> str:
    spelled = label.replace("C#", "c-sharp").replace(".NET", "dot-net")
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


@pytest.mark.parametrize(
    "table, columns",
    [
        (OCCUPATIONS, ["id", "label", "isco", "alternatives", "skills"]),
        (SKILLS, ["id", "label", "alternatives"]),
        (ISCO, ["code", "label"]),
    ],
    ids=["occupations", "skills", "isco08"],
)
def test_every_row_fills_every_column(table: list[dict[str, str]], columns: list[str]) -> None:
    assert list(table[0]) == columns
    assert [row for row in table if set(row) != set(columns) or not all(row.values())] == []


def test_counts() -> None:
    assert len(OCCUPATIONS) >= 350
    assert len(SKILLS) >= 200


@BOTH_KINDS
def test_ids_are_unique_and_sorted(kind: list[dict[str, str]]) -> None:
    ids = [row["id"] for row in kind]
    assert ids == sorted(set(ids))


@pytest.mark.parametrize("prefix, kind", [("o", OCCUPATIONS), ("s", SKILLS)], ids=["occupations", "skills"])
def test_an_id_is_the_slug_of_its_label(prefix: str, kind: list[dict[str, str]]) -> None:
    assert [row["id"] for row in kind if row["id"] != f"{prefix}:{slug(row['label'])}"] == []


@BOTH_KINDS
def test_a_label_means_one_concept_only(kind: list[dict[str, str]]) -> None:
    spelled = Counter(name.casefold() for row in kind for name in names(row))
    assert [name for name, times in spelled.items() if times > 1] == []


@BOTH_KINDS
def test_spelling_apart_does_not_make_a_label_ambiguous(kind: list[dict[str, str]]) -> None:
    owners: dict[str, set[str]] = {}
    for row in kind:
        for name in names(row):
            owners.setdefault(folded(name), set()).add(row["id"])
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


@BOTH_KINDS
def test_labels_are_tidy(kind: list[dict[str, str]]) -> None:
    tidy = re.compile(r"[^\W_0-9].*|\.NET.*|\.net.*|[0-9]+[A-Za-z].*|3D.*|5S", re.DOTALL)
    bad = [
        name
        for row in kind
        for name in names(row)
        if name != " ".join(name.split()) or not tidy.fullmatch(name)
    ]
    assert bad == []


def test_occupations_have_enough_names_and_skills() -> None:
    thin = [
        row["id"]
        for row in OCCUPATIONS
        if not (2 <= len(parts(row["alternatives"])) <= 8 and 3 <= len(parts(row["skills"])) <= 8)
    ]
    assert thin == []


def test_skills_have_enough_names() -> None:
    assert [row["id"] for row in SKILLS if not 2 <= len(parts(row["alternatives"])) <= 7] == []


def test_skills_of_occupations_exist_and_occur_once() -> None:
    known = {row["id"] for row in SKILLS}
    for row in OCCUPATIONS:
        asked = parts(row["skills"])
        assert set(asked) <= known, row["id"]
        assert len(set(asked)) == len(asked), row["id"]


def test_isco_codes_of_occupations_are_unit_groups() -> None:
    unit_groups = {row["code"] for row in ISCO if len(row["code"]) == 4}
    assert [row["id"] for row in OCCUPATIONS if row["isco"] not in unit_groups] == []


def test_isco_table_is_the_whole_classification() -> None:
    """ISCO-08 (ILO, 2012) has 10 major, 43 sub-major, 130 minor and 436 unit groups."""
    codes = [row["code"] for row in ISCO]
    assert codes == sorted(set(codes))
    assert Counter(map(len, codes)) == {1: 10, 2: 43, 3: 130, 4: 436}
    assert [code for code in codes if len(code) > 1 and code[:-1] not in codes] == []


def test_isco_codes_are_those_of_the_classification() -> None:
    if not ESCO_GROUPS.is_file():
        pytest.skip("ISCO-08 groups of ESCO are not beside this checkout")
    with ESCO_GROUPS.open(encoding="utf-8", newline="") as file:
        official = {row["code"] for row in csv.DictReader(file)}
    assert {row["code"] for row in ISCO} == official


@pytest.mark.parametrize(
    "sector, groups, at_least",
    [
        ("production", ("81", "82", "932", "3122"), 30),
        ("logistics", ("432", "8344", "9333", "9334"), 20),
        ("cleaning", ("911", "912", "7133", "8157"), 15),
        ("green and agriculture", ("61", "92", "8341"), 25),
        ("catering and hospitality", ("512", "513", "94", "5246", "3434", "4224"), 15),
        ("care", ("532", "322", "325", "3412", "5162"), 20),
        ("retail", ("52",), 20),
        ("administration", ("41", "431", "44", "334"), 25),
        ("technical", ("72", "74", "31"), 40),
        ("construction", ("71", "9312", "9313"), 25),
        ("transport", ("83", "933", "4412"), 25),
        ("IT", ("25", "351"), 15),
        ("facility and security", ("515", "541"), 18),
        ("education support", ("531", "23"), 12),
        ("crafts", ("73", "75"), 30),
        ("public sector", ("335", "4229", "9621", "9613", "5412"), 8),
    ],
)
def test_sectors_are_covered(sector: str, groups: tuple[str, ...], at_least: int) -> None:
    assert sum(row["isco"].startswith(groups) for row in OCCUPATIONS) >= at_least


def concept_named(kind: list[dict[str, str]], text: str) -> str | None:
    return next((row["id"] for row in kind if text.casefold() in map(str.casefold, names(row))), None)


@pytest.mark.parametrize(
    "text, concept",
    [
        ("heftruckchauffeur", "o:heftruckchauffeur"),
        ("reachtruckbestuurder", "o:reachtruckchauffeur"),
        ("order picker", "o:orderpicker"),
        ("magazijnier", "o:magazijnmedewerker"),
        ("inpakster", "o:inpakker"),
        ("productiewerk", "o:productiemedewerker"),
        ("schoonmaakster", "o:schoonmaker"),
        ("kuisvrouw", "o:schoonmaker"),
        ("tuinman", "o:hovenier"),
        ("medewerker groenvoorziening", "o:groenmedewerker"),
        ("afwasser", "o:keukenhulp"),
        ("camionchauffeur", "o:vrachtwagenchauffeur"),
        ("pakketkoerier", "o:pakketbezorger"),
        ("verkoopster", "o:verkoopmedewerker"),
        ("rekkenvuller", "o:vakkenvuller"),
        ("receptioniste", "o:receptionist"),
        ("data entry medewerker", "o:datatypist"),
        ("software engineer", "o:softwareontwikkelaar"),
        ("tester", "o:softwaretester"),
        ("service desk medewerker", "o:helpdeskmedewerker"),
        ("rijwielmonteur", "o:fietsenmaker"),
        ("VIG", "o:verzorgende"),
        ("hulp in de huishouding", "o:huishoudelijk-medewerker"),
        ("gastheer", "o:gastheer-gastvrouw"),
        ("huismeester", "o:concierge"),
        ("beenhouwer", "o:slager"),
        ("medewerker kringloop", "o:sorteerder-kringloop"),
        ("BOA", "o:buitengewoon-opsporingsambtenaar"),
    ],
)
def test_everyday_names_lead_to_the_right_occupation(text: str, concept: str) -> None:
    assert concept_named(OCCUPATIONS, text) == concept


@pytest.mark.parametrize(
    "text, concept",
    [
        ("wendbaar", "s:flexibel"),
        ("snel schakelen", "s:flexibel"),
        ("secuur", "s:nauwkeurig-werken"),
        ("teamspeler", "s:samenwerken"),
        ("stipt", "s:op-tijd-komen"),
        ("heftruckcertificaat", "s:heftruck-rijden"),
        ("HACCP", "s:hygienisch-werken"),
        ("MS Excel", "s:excel-gebruiken"),
        ("BHV", "s:ehbo-verlenen"),
        ("Engels", "s:engels-spreken"),
    ],
)
def test_everyday_words_lead_to_the_right_skill(text: str, concept: str) -> None:
    assert concept_named(SKILLS, text) == concept


def test_forklift_and_reach_truck_are_neighbours_but_not_the_same() -> None:
    forklift, reach = (
        next(row for row in OCCUPATIONS if row["label"] == label)
        for label in ("heftruckchauffeur", "reachtruckchauffeur")
    )
    assert forklift["isco"] == reach["isco"] == "8344"
    assert "s:reachtruck-rijden" not in parts(forklift["skills"])
    assert "s:heftruck-rijden" in parts(reach["skills"])


def test_readme_states_the_present_counts() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    for number in (len(OCCUPATIONS), len(SKILLS), len(ISCO)):
        assert re.search(rf"\b{number}\b", readme), number
