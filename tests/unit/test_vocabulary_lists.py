"""Ranked lists over given labels, what is learned, and how lists are judged."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.eval.lookup_eval import Figures, falls, figures
from wsp_desk.cli import main
from wsp_desk.vocabulary import load
from wsp_desk.vocabulary.judged_lists import Labels
from wsp_desk.vocabulary.learning import Group, Settings, learn
from wsp_desk.vocabulary.listing import Worth, expected_utility
from wsp_desk.vocabulary.splitting import Splitter

GROUPS = [
    Group(["vrachtwagenchauffeur", "trucker", "vrachtwagenbestuurder", "chauffeur vrachtwagen"]),
    Group(["kapper", "haarstylist", "kapster", "haarstyliste"]),
    Group(["bakker", "broodbakker", "brood bakker", "bakker van brood"]),
    Group(["schilder", "huisschilder", "schilder van huizen"]),
]


def test_what_belongs_together_is_learned_and_always_alike() -> None:
    settings = Settings(dimensions=16, epochs=60, batch=8)
    embedding = learn(GROUPS, settings=settings)
    trucker, driver, stylist = embedding.embed(["trucker", "vrachtwagenchauffeur", "haarstylist"])
    assert trucker @ driver > 0.5 > trucker @ stylist
    again = learn(GROUPS, settings=settings)
    assert np.array_equal(again.table, embedding.table)


def test_a_text_without_a_known_feature_is_nowhere() -> None:
    embedding = learn(GROUPS, settings=Settings(dimensions=4, epochs=1))
    assert not embedding.embed(["", "qqq", "12"]).any()


def test_compounds_are_split_where_both_parts_are_in_use() -> None:
    splitter = Splitter({"vrachtwagen": 3, "chauffeur": 5, "wagen": 2, "beroep": 2, "keuze": 2})
    assert splitter.split("vrachtwagenchauffeur") == ("vrachtwagen", "chauffeur")
    assert splitter.split("beroepskeuze") == ("beroep", "keuze")
    assert splitter.split("chauffeur") == ()


def test_a_sure_concept_is_listed_whole_and_a_doubtful_one_shares() -> None:
    labels = [[1, 2, 3], [4, 5, 6]]
    assert expected_utility(np.array([0.99, 0.01]), labels, 6)[:3] == [1, 2, 3]
    assert expected_utility(np.array([0.5, 0.5]), labels, 6)[:2] == [1, 4]
    assert expected_utility(np.array([0.5, 0.5]), labels, 6, Worth(first=0, early=0))[:3] == [1, 2, 3]


@pytest.mark.parametrize("top", [1, 4, 6, 100])
def test_a_list_holds_every_label_once_up_to_its_length(top: int) -> None:
    listed = expected_utility(np.array([0.7, 0.3, 0.0]), [[1, 2], [3], [4, 5, 6]], top)
    assert len(listed) == len(set(listed)) == min(top, 6)


def test_figures_are_the_usual_ones() -> None:
    right = {"q1": {"a", "b"}, "q2": {"c"}, "q3": {"d"}}
    found = figures({"q1": ["x", "a", "b"], "q2": [*"0123456789", "c"]}, right)
    assert found.mrr == pytest.approx((1 / 2 + 1 / 11) / 3)
    assert found.map == pytest.approx(((1 / 2 + 2 / 3) / 2 + 1 / 11) / 3)
    assert found.a10 == pytest.approx(1 / 3)


def test_a_lower_score_is_named_and_a_higher_one_is_not() -> None:
    saved = {"set": {"mrr": 0.5, "map": 0.5, "a10": 0.5}}
    assert falls({"set": Figures(0.6, 0.5, 0.49)}, saved) == ["set a10: 0.4900 < 0.5000"]


def test_concepts_come_from_the_column_the_id_or_the_vocabulary() -> None:
    starter = load()
    given = Labels(["1", "2", "3"], ["heftruckchauffeur", "heftruckbestuurder", "zomaar iets"], ["x", "", ""])
    assert given.concept_names(starter) == ["x", "o:heftruckchauffeur", "\0" + "3"]
    numbered = Labels(["C01_nl_000", "C01_nl_001"], ["kok", "heftruckchauffeur"], ["", ""])
    assert numbered.concept_names(starter) == ["C01", "C01"]


@pytest.fixture
def files(tmp_path: Path) -> Path:
    rows = [
        f"{number}_{place},{label},c{number}"
        for number, group in enumerate(GROUPS)
        for place, label in enumerate(group.labels)
    ]
    (tmp_path / "L.csv").write_text("\n".join(["id,titel,concept", *rows]) + "\n")
    (tmp_path / "Q.tsv").write_text("q1\tkapsters\nq2\ttruckers\n")
    return tmp_path


def _evaluate(folder: Path, *more: str) -> int:
    return main(["eval", "lookup", "--labels", str(folder / "L.csv"), "--queries", str(folder / "Q.tsv"),
                 "--out", str(folder / "run"), *more])  # fmt: skip


@pytest.mark.slow
def test_a_run_has_six_columns_and_falling_scores(files: Path) -> None:
    assert _evaluate(files, "--top", "5") == 0
    lines = [line.split(" ") for line in (files / "run").read_text().splitlines()]
    assert [(line[0], line[1], line[3]) for line in lines[:5]] == [
        ("q1", "Q0", str(rank)) for rank in range(1, 6)
    ]
    assert len(lines) == 10
    assert lines[0][2].startswith("1_")
    assert lines[5][2].startswith("0_")
    assert [float(line[4]) for line in lines[:5]] == sorted(
        (float(line[4]) for line in lines[:5]), reverse=True
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("L.csv", "id;titel\n1;a\n"),
        ("L.csv", "id,titel\n1,\n"),
        ("L.csv", "id,titel\n"),
        ("L.csv", "id,titel\n1 a,kok\n"),
        ("L.csv", 'id,titel\n1,"kok\n2,ober\n'),
        ("L.csv", f"id,titel\n1,{'kok ' * 50_000}\n"),
        ("Q.tsv", "q1 kok\n"),
        ("Q.tsv", "q 1\tkok\n"),
        ("Q.tsv", "\tkok\n"),
        ("Q.tsv", "q1\tkok\nq1\tober\n"),
    ],
)
def test_a_wrong_file_is_named(files: Path, capsys: pytest.CaptureFixture, name: str, content: str) -> None:
    (files / name).write_text(content)
    assert _evaluate(files) == 1
    said = capsys.readouterr().err
    assert name in said
    assert "Meld dit" not in said
    assert not (files / "run").exists()


def test_a_label_with_several_names_is_listed_once_at_its_best_place(files: Path) -> None:
    (files / "L.csv").write_text("id,titel\n1,ober\n2,lasser\n1,heftruckchauffeur\n")
    (files / "Q.tsv").write_text("q1\theftruckchauffeur\n")
    assert _evaluate(files) == 0
    lines = [line.split(" ") for line in (files / "run").read_text().splitlines()]
    assert [(line[2], line[3]) for line in lines] == [("1", "1"), ("2", "2")]


def test_a_folder_is_no_place_for_a_run(files: Path, capsys: pytest.CaptureFixture) -> None:
    (files / "run").mkdir()
    (files / "L.csv").write_text("id,titel\n1,kok\n")
    assert _evaluate(files) == 1
    assert "is een map" in capsys.readouterr().err


def test_signs_that_look_like_ends_of_lines_end_none(files: Path) -> None:
    (files / "L.csv").write_text('id,titel\n1,kok\u2028keuken\n2,"heftruck\nchauffeur"\n', "utf-8")
    (files / "Q.tsv").write_text("q1\theftruckchauffeur\x85\r\n\r\nq2\tkok\u2028\r\n", "utf-8")
    assert _evaluate(files) == 0
    first = [line.split(" ")[:4] for line in (files / "run").read_text().splitlines()]
    assert first == [["q1", "Q0", "2", "1"], ["q1", "Q0", "1", "2"],
                     ["q2", "Q0", "1", "1"], ["q2", "Q0", "2", "2"]]  # fmt: skip
