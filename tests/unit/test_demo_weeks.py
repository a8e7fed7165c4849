"""The second weekly dump: the same people, a few changes, and nothing kept between the two."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pyarrow as pa
import pytest

from wsp_desk.demo.dump import demo_weeks, dump_tables
from wsp_desk.demo.recipe import load_recipe

PERSONAL = (
    "BSN",
    "Volledige Naam",
    "Geslacht",
    "Leeftijd",
    "Straatnaam",
    "Huisnummer",
    "Inschrijfdatum",
    "Plaats",
)
Pair = tuple[pa.Table, pa.Table]


@pytest.fixture(scope="module")
def weeks() -> Pair:
    return _week(0), _week(1)


@pytest.fixture(scope="module")
def linked(weeks: Pair) -> Pair:
    """The rows of both weeks that are about the same person, in the same order."""
    before, after = weeks
    names = {name: row for row, name in enumerate(after["Volledige Naam"].to_pylist())}
    pairs = [
        (row, names[name]) for row, name in enumerate(before["Volledige Naam"].to_pylist()) if name in names
    ]
    return before.take([row for row, _ in pairs]), after.take([row for _, row in pairs])


def _week(week: int) -> pa.Table:
    return pa.concat_tables(dump_tables(5000, seed=11, week=week))


def _texts(table: pa.Table, column: str) -> np.ndarray:
    return np.array(table[column].to_pylist(), dtype=object)


def _changed(linked: Pair, column: str) -> np.ndarray:
    return _texts(linked[0], column) != _texts(linked[1], column)


def _day(written: str) -> date | None:
    digits = written.replace("-", "")
    if len(digits) != 8:
        return None
    year_first = written[:2] == digits[:2] and (len(written) == 8 or written[4] == "-")
    iso = digits if year_first else digits[4:] + digits[2:4] + digits[:2]
    return date(int(iso[:4]), int(iso[4:6]), int(iso[6:]))


def test_a_few_are_gone_and_a_few_are_new(weeks: Pair) -> None:
    before, after = (set(table["Volledige Naam"].to_pylist()) for table in weeks)
    assert 0 < len(before - after) < 25
    assert len(after - before) == round(5000 * load_recipe().pool.new_per_week)


def test_people_keep_their_number_and_themselves(linked: Pair) -> None:
    assert not _changed(linked, "ID_WZ").any()
    for column in PERSONAL:
        assert _changed(linked, column).mean() < 0.005, column


def test_one_to_two_percent_of_the_fields_change(linked: Pair) -> None:
    groups = load_recipe().changes.groups
    shares = [_changed(linked, column).mean() for group in groups for column in group]
    assert 0.01 < np.mean(shares) < 0.02


@pytest.mark.parametrize(
    "column", ["Opleidingsniveau", "Maximale reisafstand", "Arbeidsvermogen", "Uren per dag"]
)
def test_some_fields_are_filled_in_some_emptied_some_altered(linked: Pair, column: str) -> None:
    lacking = list(load_recipe().rot[column].forms)
    before, after = (np.isin(_texts(table, column), lacking) for table in linked)
    filled, emptied = (before & ~after).sum(), (~before & after).sum()
    assert filled > emptied > 0
    assert (_changed(linked, column) & ~before & ~after).any()


def test_the_date_of_change_follows_the_change(linked: Pair) -> None:
    first, second = demo_weeks()
    groups = load_recipe().changes.groups
    changed = np.logical_or.reduce([_changed(linked, column) for group in groups for column in group])
    days = [_day(written) for written in _texts(linked[1], "Datum laatste wijziging")]
    in_week = np.array([day is not None and first <= day < second for day in days])
    assert in_week[changed].mean() > 0.85
    assert not in_week[~_changed(linked, "Datum laatste wijziging")].any()
    assert all(day is None or day < second for day in days)


def test_newcomers_were_registered_last_week(weeks: Pair) -> None:
    before, after = weeks
    known = set(before["Volledige Naam"].to_pylist())
    new = [row for row, name in enumerate(after["Volledige Naam"].to_pylist()) if name not in known]
    days = [day for row in new if (day := _day(after["Inschrijfdatum"][row].as_py()))]
    assert days
    assert all(demo_weeks()[0] - timedelta(days=1) <= day < demo_weeks()[1] for day in days)


def test_some_dossiers_are_handed_over_within_the_organisation(linked: Pair) -> None:
    known = np.logical_and(
        *(np.char.startswith(_texts(table, "Medewerker Naam").astype(str), "Consulent") for table in linked)
    )
    moved = known & _changed(linked, "Medewerker Naam")
    assert moved.any()
    assert not _changed(linked, "Organisatie Naam").any()


def test_the_second_week_needs_nothing_of_the_first(weeks: Pair) -> None:
    assert _week(1).equals(weeks[1])
