"""The pool holds what the snapshot holds: compact, and with nothing mixed up between dossiers."""

from __future__ import annotations

from datetime import date

import numpy as np
import pyarrow as pa
import pytest

from tests.pools import AS_OF, DUMP, in_days, pool_of, random_pool, random_tables, words
from wsp_desk.codes import LICENCES, TRANSPORT
from wsp_desk.fields import FIELDS, Kind, Status
from wsp_desk.pool import Outcomes, Postings, Ragged, build_pool, load_pool
from wsp_desk.pool.columns import NO_DATE, NO_LEVEL, NO_NUMBER, day_number, day_of
from wsp_desk.pool.ragged import NOTHING


def test_values_take_the_compact_type_of_their_kind() -> None:
    filled = {
        "pc4": 5038,
        "hours_day": 7.5,
        "registered_on": AS_OF,
        "work_level": 3,
        "ground": "wsw",
        "consent": 1,
    }
    pool = pool_of([filled, {}])
    assert pool.values("pc4").tolist() == [5038, NO_NUMBER]
    assert pool.values("registered_on").tolist() == [day_number(AS_OF), NO_DATE]
    assert pool.values("work_level").tolist() == [3, NO_LEVEL]
    assert pool.values("ground").tolist() == [3, NO_LEVEL]
    assert pool.values("consent").tolist() == [1, 0]
    assert np.isnan(pool.values("hours_day")[1])
    types = {"pc4": np.int16, "hours_day": np.float32, "registered_on": np.int32, "work_level": np.uint8}
    assert {name: pool.values(name).dtype.type for name in types} == types


def test_a_value_comes_back_as_plain_python() -> None:
    filled = {
        "pc4": 5038,
        "hours_day": 7.5,
        "registered_on": AS_OF,
        "work_level": 3,
        "ground": "wsw",
        "consent": 2,
    }
    pool = pool_of([{**filled, "licences": ["C", "B"]}, {}])
    shown = {name: pool.value(name, 0) for name in filled}
    assert shown == {**filled, "consent": False}
    assert pool.value("licences", 0) == ["B", "C"]
    assert [pool.value(name, 1) for name in filled] == [None] * len(filled)


def test_sets_of_codes_are_bits_in_the_order_of_the_list() -> None:
    pool = pool_of(
        [{"licences": ["CE", "B"]}, {"licences": []}, {}, {"licences": ["AM"]}, {"licences": ["T", "T"]}]
    )
    masks = pool.values("licences")
    assert masks.dtype == np.uint32
    assert [LICENCES.of_mask(int(mask)) for mask in masks] == [["B", "CE"], [], [], ["AM"], ["T"]]
    assert pool.known("licences").tolist() == [True, True, False, True, True]


@pytest.mark.parametrize(
    "status, known, doubtful",
    [
        (Status.KNOWN, True, False),
        (Status.STALE, True, True),
        (Status.CONTRADICTED, False, True),
        (Status.MISSING, False, False),
        (Status.PLACEHOLDER, False, False),
    ],
)
def test_what_is_known_and_what_is_doubtful(status: Status, known: bool, doubtful: bool) -> None:
    pool = pool_of([{"hours_max": 20, "status": {"hours_max": status}}])
    assert pool.known("hours_max").tolist() == [known]
    assert pool.doubtful("hours_max").tolist() == [doubtful]


def test_text_has_a_status_but_no_column() -> None:
    pool = pool_of([{"presentation": "…"}])
    assert pool.status("presentation").tolist() == [Status.KNOWN]
    with pytest.raises(KeyError):
        pool.values("presentation")


def test_since_is_the_date_of_a_dump() -> None:
    pool = pool_of([{"since": date(2026, 1, 5)}, {"since": None}, {}])
    assert [pool.since("pc4", row) for row in range(3)] == [date(2026, 1, 5), None, DUMP]


def test_a_dossier_is_found_by_its_id_only() -> None:
    pool = pool_of([{"id": "K7F3-91C2"}, {"id": "A1B2-C3D4"}, {"id": "Z"}])
    assert [pool.row_of(name) for name in ("K7F3-91C2", "A1B2-C3D4", "Z")] == [0, 1, 2]
    assert [pool.row_of(name) for name in ("", "K7F3", "ZZ", "B")] == [None] * 4
    assert pool.id_rank.tolist() == [1, 0, 2]


def test_lists_keep_the_order_of_the_wishes() -> None:
    wishes = ["o:schoonmaker", None, "o:heftruckchauffeur"]
    pool = pool_of([{}, {"occupations": wishes}, {"occupations": ["o:heftruckchauffeur"]}])
    index = pool.vocabulary.occupations.index
    assert pool.occupations[0].tolist() == []
    assert pool.occupations[1].tolist() == [index["o:schoonmaker"], NOTHING, index["o:heftruckchauffeur"]]
    assert pool.first_occupation.tolist() == [NOTHING, index["o:schoonmaker"], index["o:heftruckchauffeur"]]
    assert pool.occupation_index[index["o:heftruckchauffeur"]].tolist() == [1, 2]


def test_wishes_are_put_in_order_of_position() -> None:
    wide, lists = random_tables(2)
    index = words().occupations.index
    rows = {
        "row": [1, 0, 1],
        "position": [1, 0, 0],
        "concept": ["o:schoonmaker", None, "o:heftruckchauffeur"],
    }
    pool = build_pool(
        wide,
        {**lists, "dossier_occupation": pa.table(rows)},
        Outcomes((), np.zeros((0, 2), np.uint8)),
        as_of=AS_OF,
        vocabulary=words(),
    )
    assert pool.occupations[1].tolist() == [index["o:heftruckchauffeur"], index["o:schoonmaker"]]


def test_a_concept_of_another_vocabulary_counts_as_words() -> None:
    assert pool_of([{"occupations": ["o:does-not-exist"]}]).occupations[0].tolist() == [NOTHING]


def test_postings_name_each_dossier_once() -> None:
    lists = Ragged.from_pairs(np.array([2, 0, 2, 1]), np.array([1, 1, 1, NOTHING]), 3)
    postings = Postings.of(lists, 3)
    assert [postings[concept].tolist() for concept in range(3)] == [[], [0, 2], []]
    assert postings.count(1) == 2


def test_languages_by_name_and_by_dossier() -> None:
    pool = pool_of([{"languages": {"Engels": 2, "Duits": None}}, {}, {"languages": {"ENGELS": 4}}])
    assert pool.languages.level_of("engels").tolist() == [2, 0, 4]
    assert pool.languages.speakers("Duits").tolist() == [True, False, False]
    assert pool.languages.of(0) == {"engels": 2, "duits": 0}


def test_a_postcode_nobody_knows_has_no_place() -> None:
    pool = pool_of([{"pc4": 5038}, {"pc4": 1}, {}])
    assert pool.pc4_row.tolist() == [words().places.row(5038), pool.no_place, pool.no_place]


def test_days_are_counted_from_1970() -> None:
    assert day_of(day_number(in_days(3))) == in_days(3)
    assert day_number(date(1970, 1, 2)) == 1


def test_transport_is_kept_as_bits() -> None:
    assert TRANSPORT.of_mask(int(pool_of([{"transport": ["3", "1"]}]).values("transport")[0])) == ["1", "3"]


def test_the_pool_of_157_659_dossiers_stays_small() -> None:
    pool = random_pool(20_000)
    columns = [
        array for column in pool.columns.values() for array in (column.values, column.status, column.since)
    ]
    lists = [pool.occupations, pool.skills, pool.languages.spoken]
    arrays = [array for array in columns if array is not None] + [pool.dossier_ids]
    arrays += [array for each in lists for array in (each.offsets, each.values)]
    assert sum(array.nbytes for array in arrays) * 157_659 / 20_000 < 40e6


class _FakeSnapshot:
    """Gives the columns of `random_tables` as a snapshot does."""

    def __init__(self, size: int) -> None:
        self.wide, self.lists = random_tables(size)
        self.manifest = self
        self.as_of = AS_OF

    def columns(self, names: list[str], table: str = "dossier") -> pa.Table:
        return (self.wide if table == "dossier" else self.lists[table]).select(names)

    def outcomes(self) -> tuple[list[str], np.ndarray]:
        return ["r1"], np.zeros((1, self.wide.num_rows), np.uint8)


def test_a_snapshot_is_loaded_whole() -> None:
    pool = load_pool(_FakeSnapshot(50), words())  # type: ignore[arg-type]
    assert pool.size == 50
    assert pool.outcomes.rule_ids == ("r1",)
    assert set(pool.columns) == {field.name for field in FIELDS}
    assert [name for name, column in pool.columns.items() if column.values is None] == [
        field.name for field in FIELDS if field.kind in (Kind.TEXT, Kind.TEXTS, Kind.TABLE)
    ]
