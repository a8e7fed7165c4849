"""The sheet for an employer: what may stand on it, what may not, and what is proposed instead."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from tests.pools import pool_of, random_pool
from wsp_desk.codes import NO, YES
from wsp_desk.conversation.sheet import plan_sheet
from wsp_desk.conversation.sheet_pdf import sheet_pdf
from wsp_desk.errors import KnownError
from wsp_desk.matching import Request
from wsp_desk.pool import Pool
from wsp_desk.privacy.coarse import load_sheet_rules
from wsp_desk.privacy.small_cells import best_column, cell_sizes

COMMON = {
    "education_level": 4,
    "hours_max": 24,
    "consent": YES,
    "available": YES,
    "licences": ["B"],
    "pc4": 5038,
}
REQUEST = Request("Bakkerij 't Hoekje", "Orderpicker")


def _pool(*rare: dict[str, object], common: int = 30) -> Pool:
    return pool_of([*rare, *({**COMMON} for _ in range(common))])


def test_a_common_dossier_is_shown_as_it_is() -> None:
    sheet = plan_sheet(_pool(), [3]).sheet(REQUEST)
    assert sheet.columns == (
        "Soort werk",
        "Opleiding",
        "Uren per week",
        "Beschikbaar",
        "Rijbewijs B",
        "Regio",
    )
    assert sheet.lines[0].letter == "A"
    assert sheet.lines[0].values == ("niet bekend", "mbo", "24 tot 32 uur", "nu", "ja", "Midden-Brabant")


def test_a_rare_dossier_is_blocked_with_the_column_and_the_coarser_value_named() -> None:
    plan = plan_sheet(_pool({**COMMON, "education_level": 3}), [0])
    (found,) = plan.blocked
    assert (found.column.name, found.value, found.proposed) == (
        "education",
        "havo of vwo",
        "havo, vwo of mbo",
    )
    assert "havo, vwo of mbo" in str(found.sentence)
    with pytest.raises(KnownError, match="valt te veel op"):
        plan.sheet(REQUEST)
    wider = plan.coarser("education")
    assert wider.blocked == ()
    assert wider.sheet(REQUEST).lines[0].values[1] == "havo, vwo of mbo"


def test_a_dossier_that_nothing_coarser_helps_loses_the_column() -> None:
    plan = plan_sheet(_pool({**COMMON, "licences": ["AM"]}), [0])
    assert plan.blocked[0].proposed is None
    assert "Rijbewijs B" not in plan.coarser("licence").sheet(REQUEST).columns


@pytest.mark.parametrize(("consent", "words"), [(NO, "wil geen gegevens delen"), (None, "niet bekend")])
def test_without_a_known_yes_nobody_is_on_a_sheet(consent: int | None, words: str) -> None:
    with pytest.raises(KnownError, match=words):
        plan_sheet(_pool({**COMMON, "consent": consent}), [0])


@pytest.mark.parametrize("rows", [[], [1, 1], list(range(11))])
def test_a_choice_must_fit_one_page(rows: list[int]) -> None:
    with pytest.raises(KnownError):
        plan_sheet(_pool(), rows)


def test_a_pool_smaller_than_a_cell_gives_no_sheet() -> None:
    with pytest.raises(KnownError, match="minder dan 10"):
        plan_sheet(_pool(common=9), [0])


def test_personal_data_in_the_title_are_refused() -> None:
    plan = plan_sheet(_pool(), [0])
    with pytest.raises(KnownError, match="persoonsgegevens"):
        plan.sheet(Request("x", "Bel 06-12345678"))


def test_unknown_and_finished_columns_are_named() -> None:
    plan = plan_sheet(_pool(), [0])
    with pytest.raises(KnownError, match="Kies uit: work"):
        plan.coarser("age")
    with pytest.raises(KnownError, match="niet meer"):
        plan.coarser("licence").coarser("licence")


@given(seed=st.integers(0, 200), rows=st.lists(st.integers(0, 79), min_size=1, max_size=6, unique=True))
def test_every_line_that_leaves_is_shared_by_k_dossiers(seed: int, rows: list[int]) -> None:
    pool = random_pool(80, seed=seed)
    agreed = replace(
        pool.columns["consent"], values=np.full(80, YES, np.uint8), status=np.zeros(80, np.uint8)
    )
    pool = replace(pool, columns={**pool.columns, "consent": agreed}, _derived={})
    plan = plan_sheet(pool, rows).coarse_enough()
    everybody = [plan.line(row) for row in range(pool.size)]
    for line in plan.sheet(REQUEST).lines:
        assert sum(other == line.values for other in everybody) >= plan.rules.k


@given(st.lists(st.lists(st.integers(0, 3), min_size=12, max_size=12), min_size=1, max_size=4))
def test_a_cell_counts_everybody_who_looks_the_same(columns: list[list[int]]) -> None:
    codes = [np.array(column, np.intp) for column in columns]
    seen = list(zip(*columns, strict=True))
    assert cell_sizes(codes, range(12)).tolist() == [seen.count(one) for one in seen]


def test_nothing_is_proposed_when_no_cell_is_small() -> None:
    same = np.zeros(20, np.intp)
    assert best_column([[same, same]], [0], [1], k=10) is None


def test_the_page_tells_nothing_about_the_desk() -> None:
    plan = plan_sheet(_pool(), [0, 1])
    reader = PdfReader(
        io.BytesIO(sheet_pdf(plan.sheet(Request("Bakkerij 't Hoekje", "Bakker 🥐 ěščř")), date(2026, 11, 22)))
    )
    assert len(reader.pages) == 1
    words = reader.pages[0].extract_text()
    assert "Bakkerij 't Hoekje" in words
    assert "ěščř" in words
    assert "D0" not in words, "no dossier number"
    found = dict(reader.metadata or {})
    assert set(found) <= {"/Title", "/CreationDate", "/Producer"}
    assert found["/Title"] == "Kandidatenblad"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("k = 10", "k = 4"), "niet lager zijn dan 5"),
        (("k = 10", "kay = 10"), "kay"),
        (("same = true", 'same = true\nbands = { "a" = 1 }'), "één van"),
        (('"tot 24 uur" = 0, "24 uur of meer" = 24', '"b" = 24, "a" = 0'), "oplopen"),
    ],
)
def test_wrong_rules_are_refused(tmp_path: Path, change: tuple[str, str], words: str) -> None:
    shipped = Path(__file__).resolve().parents[2] / "resources" / "privacy" / "sheet.toml"
    path = tmp_path / "sheet.toml"
    path.write_text(shipped.read_text("utf-8").replace(*change), "utf-8")
    with pytest.raises(KnownError, match=words):
        load_sheet_rules(path)


def test_every_region_has_a_part_of_the_country() -> None:
    from tests.pools import words as vocabulary

    column = next(each for each in load_sheet_rules().column if each.name == "region")
    for region in set(vocabulary().places.region):
        assert column.step[1].label(region), region
