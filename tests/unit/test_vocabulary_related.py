"""How far one occupation or skill may stand for another: hierarchy, what is shared, and both from a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsp_desk import paths
from wsp_desk.errors import BugError, KnownError
from wsp_desk.vocabulary import Concept, Concepts, load
from wsp_desk.vocabulary.grades import OCCUPATION_ROWS, SKILL_ROWS, read_grades
from wsp_desk.vocabulary.importing import read_esco
from wsp_desk.vocabulary.near_skills import NearSkills
from wsp_desk.vocabulary.relatedness import Relatedness
from wsp_desk.vocabulary.release import Release
from wsp_desk.vocabulary.skill_groups import read_skill_groups
from wsp_desk.vocabulary.stored import FILE_NAME, write_vocabulary

FOLDER = paths.data_file("vocabulary")
SKILL_GRADES = read_grades(FOLDER / "skill_grades.toml", SKILL_ROWS)


def _occupation(code: str, *skills: str) -> Concept:
    return Concept(f"o:{code}", f"werk {code}", isco=code[:4], skills=skills, code=code)


FAMILY = ["8344.1", "8344.1.1", "8344.1.1.1", "8344.1.2", "8344.2", "8343.1", "8350.1", "1111.1"]


@pytest.fixture(scope="module")
def family() -> Relatedness:
    grades = read_grades(FOLDER / "grades.toml", OCCUPATION_ROWS)
    return Relatedness(Concepts(map(_occupation, FAMILY)), Concepts([]), grades)


@pytest.mark.parametrize(
    ("one", "other", "grade"),
    [
        ("8344.1", "8344.1.1", 0.60),  # broader
        ("8344.1", "8344.1.1.1", 0.60),  # broader still
        ("8344.1.1", "8344.1.2", 0.60),  # siblings
        ("8344.1.1.1", "8344.1.2", 0.50),  # the unit group is all they share
        ("8344.1", "8344.2", 0.50),
        ("8344.1", "8343.1", 0.20),
        ("8344.1", "8350.1", 0.00),
        ("8344.1", "1111.1", 0.00),
        ("8344.1", "8344.1", 1.00),
    ],
)
def test_the_hierarchy_gives_the_grade(family: Relatedness, one: str, other: str, grade: float) -> None:
    there, back = FAMILY.index(one), FAMILY.index(other)
    assert float(family.grades(there)[back]) == pytest.approx(grade)
    assert float(family.grades(back)[there]) == pytest.approx(grade)


def _near(groups: dict[str, str], *jobs: tuple[str, ...]) -> dict[str, float]:
    """What is near to skill a."""
    skills = Concepts(Concept(name, name, code=group) for name, group in groups.items())
    occupations = Concepts(Concept(f"o:{n}", f"werk {n}", skills=job) for n, job in enumerate(jobs))
    near = NearSkills(occupations, skills, SKILL_GRADES).near(0)
    return {skills[place].id: grade for place, grade in near.items()}


def test_skills_of_one_group_are_near_and_nearer_when_needed_in_the_same_jobs() -> None:
    groups = {"a": "S1.1.1", "b": "S1.1.1", "c": "S1.1.2", "d": "S9.1", "e": ""}
    assert _near(groups) == {"b": 0.3}
    together = _near(groups, ("a", "b", "c", "d", "e"))
    assert together == {"b": 0.6, "c": 0.35}
    assert list(together) == ["b", "c"]
    seldom = _near(groups, ("a", "b"), *[("a",)] * 9, *[("b",)] * 9)
    assert seldom == {"b": 0.4}


def test_a_skill_without_a_group_is_near_to_nothing() -> None:
    assert _near({"a": "", "b": ""}, ("a", "b")) == {}


@given(st.data())
def test_near_skills_of_the_starter_edition_are_mutual_and_below_one(data: st.DataObject) -> None:
    starter = load()
    one = data.draw(st.sampled_from([skill.id for skill in starter.skills]))
    near = starter.near_skills(one)
    assert one not in near
    for other, grade in near.items():
        assert 0 < grade < 1
        assert starter.near_skills(other)[one] == grade


def test_every_group_of_the_starter_edition_brings_its_skills_near() -> None:
    starter = load()
    groups = read_skill_groups(FOLDER, starter.skills)
    assert len(groups) > 200
    for one, group in groups.items():
        beside = {other for other, its in groups.items() if its == group} - {one}
        assert beside, f"{one} stands alone in {group}"
        assert beside <= set(starter.near_skills(one))


def test_an_unknown_skill_is_our_fault() -> None:
    with pytest.raises(BugError, match="s:zz"):
        load().near_skills("s:zz")


@pytest.mark.parametrize(
    "content", ['[groups]\n"g" = ["zz"]\n', '[groups]\n"g" = ["a", "a"]\n', '[groups]\n"g" = []\n', "x = 1\n"]
)
def test_groups_that_cannot_be_right_are_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "skill_groups.toml").write_text(content, "utf-8")
    with pytest.raises(KnownError, match=r"skill_groups\.toml"):
        read_skill_groups(tmp_path, Concepts([Concept("s:a", "a")]))


def test_what_is_worked_out_at_import_is_what_the_tables_say(tmp_path: Path) -> None:
    skills = [
        Concept("s:a", "lassen", code="S1.1"),
        Concept("s:b", "solderen", code="S1.1"),
        Concept("s:c", "koken"),
    ]
    occupations = [
        _occupation("8344.1", "s:a"),
        _occupation("8344.2", "s:a", "s:b"),
        _occupation("8343.1", "s:c"),
    ]
    words = (FOLDER / "words.toml").read_text("utf-8")
    write_vocabulary(tmp_path / FILE_NAME, Release("made", occupations, skills), words)
    stored = load(tmp_path)
    assert stored.near_skills("s:a") == {"s:b": 0.6}
    assert stored.near_skills("s:c") == {}
    grades = read_grades(FOLDER / "grades.toml", OCCUPATION_ROWS)
    computed = Relatedness(Concepts(occupations), Concepts(skills), grades).grades(0)
    assert stored.related("o:8344.1") == pytest.approx(
        {each.id: float(grade) for each, grade in zip(occupations, computed, strict=True) if grade}
    )


@pytest.mark.parametrize("form", ["official", "gathered"])
def test_the_groups_of_an_esco_download_reach_its_skills(form: str, tmp_path: Path) -> None:
    (tmp_path / "occupations_nl.csv").write_text(
        "conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code\nu:1,8344,iets,,released,,8344.1\n"
    )
    (tmp_path / "skills_nl.csv").write_text("conceptUri,preferredLabel,altLabels\ns:1,lassen,\ns:2,koken,\n")
    (tmp_path / "skillGroups_nl.csv").write_text("conceptUri,code\ng:1,S6.1\n")
    if form == "official":
        name, header = "broaderRelationsSkillPillar_nl.csv", "conceptType,conceptUri,broaderType,broaderUri"
        row = "KnowledgeSkillCompetence,s:1,SkillGroup,g:1"
    else:
        name, header, row = "skill_to_group_v1.2.csv", "skillUri,groupUri", "s:1,g:1"
    (tmp_path / name).write_text(f"{header}\n{row}\n")
    release = read_esco(tmp_path)
    assert [skill.code for skill in release.skills] == ["S6.1", ""]
    assert release.occupations[0].code == "8344.1"
