"""Reading an edition: what is accepted, what is refused and how."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from wsp_desk import paths
from wsp_desk.errors import BugError, KnownError
from wsp_desk.vocabulary import Concept, Concepts, load
from wsp_desk.vocabulary.folding import Folder
from wsp_desk.vocabulary.phrases import Phrases, read_phrases
from wsp_desk.vocabulary.tasks import Tasks
from wsp_desk.vocabulary.words import Words


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    """A small edition of two occupations and three skills."""
    for name in ("words.toml", "grades.toml", "isco08.csv"):
        shutil.copy(paths.data_file("vocabulary", name), tmp_path / name)
    (tmp_path / "edition.toml").write_text('name = "small-1"\n')
    (tmp_path / "skills.csv").write_text(
        "id;label;alternatives\ns:a;aardappels rooien;\ns:b;bomen snoeien;snoeien|zagen\ns:c;c;\n"
    )
    _write_occupations(tmp_path, "o:a;rooier;9211;aardappelrooier;s:a|s:c", "o:b;snoeier;9214;;s:b|s:c")
    return tmp_path


def _write_occupations(folder: Path, *rows: str) -> None:
    (folder / "occupations.csv").write_text("\n".join(("id;label;isco;alternatives;skills", *rows)) + "\n")


def test_an_edition_reads_as_written(edition: Path) -> None:
    vocabulary = load(edition)
    assert vocabulary.version.startswith("small-1 ")
    assert list(vocabulary.occupations) == [
        Concept("o:a", "rooier", ("aardappelrooier",), "9211", ("s:a", "s:c")),
        Concept("o:b", "snoeier", (), "9214", ("s:b", "s:c")),
    ]
    assert vocabulary.skills.get("s:b") == Concept("s:b", "bomen snoeien", ("snoeien", "zagen"))
    assert vocabulary.look_up("skill", "zagen")[0].concept.id == "s:b"


def test_the_version_changes_with_any_file_and_not_otherwise(edition: Path) -> None:
    before = load(edition).version
    assert load(edition).version == before
    assert len(before.split(" ")[1]) == 12
    words = edition / "words.toml"
    words.write_text(words.read_text() + "\n# another remark\n")
    assert load(edition).version != before


def test_concepts_are_an_ordered_collection() -> None:
    concepts = Concepts([Concept("o:b", "b"), Concept("o:a", "a", ("aa",))])
    assert len(concepts) == 2
    assert concepts.index == {"o:b": 0, "o:a": 1}
    assert concepts[1].labels == ("a", "aa")
    assert concepts.get("o:z") is None
    assert [concept.id for concept in concepts] == ["o:b", "o:a"]


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ("o:a;rooier;9211;;s:a;extra", "6 / 5"),
        ("o:a;rooier;9211;s:a", "4 / 5"),
        ("o:a;rooier;92;;s:a", "'92'"),
        ("o:a;rooier;abcd;;s:a", "'abcd'"),
        ("o:a;rooier;;;s:a", "'isco'"),
        ("o:a;;9211;;s:a", "'o:a'"),
        (";rooier;9211;;s:a", "'rooier'"),
        ("o:b;nog een snoeier;9214;;s:a", "'o:b'"),
        ("o:a;rooier;9211;;s:a|s:zwemmen", "'s:zwemmen'"),
    ],
)
def test_a_row_that_cannot_be_right_is_named(edition: Path, row: str, named: str) -> None:
    _write_occupations(edition, "o:b;snoeier;9214;;s:b", row)
    with pytest.raises(KnownError) as caught:
        load(edition)
    assert "occupations.csv, regel 3" in str(caught.value)
    assert named in str(caught.value)


def test_other_columns_are_refused(edition: Path) -> None:
    (edition / "skills.csv").write_text("id,label,alternatives\n")
    with pytest.raises(KnownError, match=r"skills\.csv: de eerste regel moet 'id;label;alternatives' zijn"):
        load(edition)


@pytest.mark.parametrize(
    "name", ["occupations.csv", "skills.csv", "isco08.csv", "words.toml", "grades.toml", "edition.toml"]
)
def test_a_missing_file_is_named(edition: Path, name: str) -> None:
    (edition / name).unlink()
    with pytest.raises(KnownError, match=name.replace(".", r"\.")):
        load(edition)


def test_a_file_in_another_encoding_is_named(edition: Path) -> None:
    (edition / "skills.csv").write_bytes("id;label;alternatives\ns:a;coördineren;\n".encode("latin-1"))
    with pytest.raises(KnownError, match="UTF-8"):
        load(edition)


def test_an_unknown_key_in_words_is_refused_with_the_nearest(edition: Path) -> None:
    (edition / "words.toml").write_text('fillers = ["de"]\n')
    with pytest.raises(KnownError, match=r"'fillers'.*'filler'"):
        load(edition)


def test_an_edition_without_any_words_of_its_own_works(edition: Path) -> None:
    (edition / "words.toml").write_text("")
    vocabulary = load(edition)
    assert vocabulary.look_up("occupation", "snoeister")[0].concept.id == "o:b"
    assert vocabulary.look_up("occupation", "aardappel rooier")[0].concept.id == "o:a"


@pytest.mark.parametrize(
    "change",
    [("0.60, 0.70, 0.85", "0.60, 0.70"), ("0.85", "1.85"), ("[0.08, 0.20, 0.40]", "[0.4, 0.2, 0.1]")],
)
def test_a_table_of_grades_that_cannot_be_right_is_refused(edition: Path, change: tuple[str, str]) -> None:
    grades = edition / "grades.toml"
    grades.write_text(grades.read_text().replace(*change))
    with pytest.raises(KnownError, match=r"grades\.toml"):
        load(edition)


def test_relatedness_follows_the_table(edition: Path) -> None:
    _write_occupations(
        edition,
        "o:a;a;9211;;s:a|s:b",
        "o:b;b;9211;;s:a|s:b",  # same unit, all skills
        "o:c;c;9211;;s:c",  # same unit, no skills
        "o:d;d;9214;;",  # same minor, none
        "o:e;e;9312;;s:a|s:b",  # elsewhere, all
        "o:f;f;2512;;",  # elsewhere, none
        "o:g;g;9629;;",
        "o:h;h;9629;;",  # a rest group counts as minor
    )
    vocabulary = load(edition)
    assert vocabulary.related("o:a") == pytest.approx(
        {"o:a": 1.0, "o:b": 0.85, "o:c": 0.5, "o:d": 0.2, "o:e": 0.45}
    )
    assert vocabulary.related("o:g") == pytest.approx({"o:g": 1.0, "o:h": 0.2})


def test_a_rarer_skill_weighs_more(edition: Path) -> None:
    many = [f"o:x{number};x{number};2512;;s:a" for number in range(20)]
    _write_occupations(
        edition, "o:a;a;9211;;s:a|s:b", "o:rare;rare;8344;;s:b|s:c", "o:common;common;8344;;s:a|s:c", *many
    )
    related = load(edition).related("o:a")
    assert related["o:rare"] > related.get("o:common", 0.0)


def test_what_related_gives_is_the_callers_own(edition: Path) -> None:
    vocabulary = load(edition)
    vocabulary.related("o:a").clear()
    assert vocabulary.related("o:a")["o:a"] == 1.0


def test_an_occupation_that_is_not_there_is_our_mistake(edition: Path) -> None:
    with pytest.raises(BugError, match="o:zz"):
        load(edition).related("o:zz")


PHRASED = (Concepts([Concept("o:a", "aap", skills=("s:b",))]), Concepts([Concept("s:b", "noten kraken")]))


def test_phrases_lead_to_an_occupation_directly_and_through_a_skill(tmp_path: Path) -> None:
    (tmp_path / "phrases.toml").write_text(
        '[occupations]\n"o:a" = ["klimt in bomen"]\n[skills]\n"s:b" = ["doppen openen"]\n', "utf-8"
    )
    phrases = read_phrases(tmp_path, *PHRASED)
    tasks = Tasks(*PHRASED, Folder(Words(filler=frozenset({"iemand", "die"}))), phrases)
    for text, label in (
        ("iemand die in bomen klimt", "klimt in bomen"),
        ("noten gekraakt, noten kraken", "noten kraken"),
        ("die doppen openen", "doppen openen"),
    ):
        ((place, met, score),) = tasks.near(text)
        assert (place, met) == (0, label)
        assert 0.36 <= score <= 0.78
    assert list(tasks.near("auto rijden")) == []
    assert list(tasks.near("aaaa")) == []


@pytest.mark.parametrize(
    "content",
    ['[occupations]\n"o:x" = ["iets"]\n', '[skills]\n"s:b" = "iets"\n', '[skills]\n"s:b" = []\n', "[jobs]\n"],
)
def test_phrases_for_nothing_are_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "phrases.toml").write_text(content, "utf-8")
    with pytest.raises(KnownError, match=r"phrases\.toml"):
        read_phrases(tmp_path, *PHRASED)


def test_an_edition_may_do_without_phrases(tmp_path: Path) -> None:
    assert read_phrases(tmp_path, *PHRASED) == Phrases()
