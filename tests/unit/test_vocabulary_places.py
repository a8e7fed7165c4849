"""Postcodes: distance, travel time and look-up by code or name."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from wsp_desk import codes, paths
from wsp_desk.errors import BugError
from wsp_desk.vocabulary.places import Places, read_places

SHARED = Path(__file__).parents[2] / "../shared/data/geo/pc4_nl.csv"


@pytest.fixture(scope="module")
def places() -> Places:
    return read_places(paths.data_file("places"))


def test_every_pc4_is_there_once_in_order(places: Places) -> None:
    assert len(places.pc4) == 4699
    assert (np.diff(places.pc4) > 0).all()
    assert len(set(places.region)) == 35
    assert 600 < (~places.residential).sum() < 640


def test_every_inhabited_code_lies_in_the_netherlands_near_another(places: Places) -> None:
    assert places.lat.min() > 50.7
    assert places.lat.max() < 53.6
    assert places.lon.min() > 3.3
    assert places.lon.max() < 7.3
    for row in np.flatnonzero(places.residential):
        others = places.km(int(row))[places.residential]
        assert np.partition(others, 1)[1] < 15, places.pc4[row]


def test_the_figures_agree_with_the_source(places: Places) -> None:
    if not SHARED.exists():
        pytest.skip("the source table stands beside the repository, and is not here")
    with SHARED.open(encoding="utf-8", newline="") as file:
        rows = {int(row["pc4"]): row for row in csv.DictReader(file)}
    assert sorted(rows) == places.pc4.tolist()
    inhabited = np.flatnonzero(places.residential)
    moved = [
        int(places.pc4[row])
        for row in inhabited
        if abs(places.lat[row] - float(rows[int(places.pc4[row])]["lat"])) > 1e-4
        or abs(places.lon[row] - float(rows[int(places.pc4[row])]["lon"])) > 1e-4
    ]
    assert moved == [2350, 2450, 5150, 5851, 6679, 7125, 8554, 9791]  # named in data/places/README.md
    boxes = [pc4 for pc4, row in rows.items() if row["soort"] == "Postbus"]
    assert places.pc4[~places.residential].tolist() == boxes


def test_breda_to_tilburg_is_21_km_and_half_an_hour_by_car(places: Places) -> None:
    breda, tilburg = places.row(4811), places.row(5038)
    assert breda is not None
    assert tilburg is not None
    km = float(places.km(breda)[tilburg])
    assert km == pytest.approx(21.3, abs=0.3)
    assert 27 <= float(places.minutes(km, "1")) <= 33
    assert (places.region[breda], places.region[tilburg]) == ("West-Brabant", "Midden-Brabant")


@pytest.mark.parametrize(
    ("start", "end", "km"),
    [(1012, 3011, 57), (9711, 6211, 263), (3511, 3811, 20), (9711, 8911, 52), (5611, 5611, 0)],
)
def test_distances_a_map_confirms(places: Places, start: int, end: int, km: float) -> None:
    here, there = places.rows([start, end]).tolist()
    assert float(places.km(here)[there]) == pytest.approx(km, rel=0.06, abs=0.6)


def test_a_postcode_nobody_has(places: Places) -> None:
    assert places.row(999) is None
    assert places.row(9999) is not None
    assert places.rows([5038, 10000, -3, 4812]).tolist()[1:3] == [-1, -1]


@pytest.mark.parametrize("mode", list(codes.TRANSPORT.labels))
def test_every_means_of_transport_has_a_time(places: Places, mode: str) -> None:
    minutes = places.minutes(np.array([0, 2, 8, 25, 80], np.float32), mode)
    assert minutes.dtype == np.float32
    assert (np.diff(minutes) > 0).all()
    assert minutes[0] > 0


def test_a_car_beats_a_bicycle_and_public_transport(places: Places) -> None:
    km = np.array([3, 10, 30, 100])
    car = places.minutes(km, "1")
    assert (car < places.minutes(km, "3")).all()
    assert (car < places.minutes(km, "5")).all()
    assert (places.minutes(km, "2") < places.minutes(km, "3")).all()


def test_minutes_of_an_unknown_distance_are_unknown(places: Places) -> None:
    assert np.isnan(places.minutes([np.nan, 1.0], "1")).tolist() == [True, False]


def test_a_means_of_transport_without_figures_is_our_mistake(places: Places) -> None:
    with pytest.raises(BugError, match="'7'"):
        places.minutes(3, "7")


@pytest.mark.parametrize(
    ("typed", "pc4"),
    [
        ("5038", 5038),
        ("5038AB", 5038),
        ("5038 AB", 5038),
        (" 5038 ab ", 5038),
        ("5038 AB Tilburg", 5038),
        ("1000", 1000),
        ("5038-AB", 5038),
        ("NL-5038 AB", 5038),
        ("5038 Tilburg", 5038),
        ("5038, Tilburg", 5038),
        ("Tilburg 5038", 5038),
        ("Tilburg, 5038 AB", 5038),
        ("Tilburg (5038)", 5038),
    ],
)
def test_a_postcode_leads_to_itself(places: Places, typed: str, pc4: int) -> None:
    hits = places.look_up(typed)
    assert [(hit.pc4, hit.score) for hit in hits] == [(pc4, 1.0)]


@pytest.mark.parametrize(
    ("typed", "place", "municipality"),
    [
        ("Tilburg", "Tilburg", "Tilburg"),
        ("tilburg", "Tilburg", "Tilburg"),
        ("Tillburg", "Tilburg", "Tilburg"),
        ("Tilb", "Tilburg", "Tilburg"),
        ("Tilburg Reeshof", "Tilburg", "Tilburg"),
        ("Reeshof", "Tilburg", "Tilburg"),
        ("Breda", "Breda", "Breda"),
        ("Den Bosch", "'s-Hertogenbosch", "'s-Hertogenbosch"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch", "'s-Hertogenbosch"),
        ("s hertogenbosch", "'s-Hertogenbosch", "'s-Hertogenbosch"),
        ("’s-Hertogenbosch", "'s-Hertogenbosch", "'s-Hertogenbosch"),
        ("Den Haag", "Den Haag", "'s-Gravenhage"),
        ("'s-Gravenhage", "Den Haag", "'s-Gravenhage"),
        ("Roterdam", "Rotterdam", "Rotterdam"),
        ("Utrech", "Utrecht", "Utrecht"),
        ("Sint Michielsgestel", "Sint-Michielsgestel", "Sint-Michielsgestel"),
        ("Mariënberg", "Mariënberg", "Hardenberg"),
        ("marienberg", "Mariënberg", "Hardenberg"),
    ],
)
def test_a_name_leads_to_its_place(places: Places, typed: str, place: str, municipality: str) -> None:
    first = places.look_up(typed)[0]
    assert (first.place, first.municipality) == (place, municipality)
    assert places.residential[places.rows([first.pc4])[0]]


def test_two_places_of_one_name_are_both_offered_the_larger_first(places: Places) -> None:
    first, second = places.look_up("Bergen", 2)
    assert (first.municipality, second.municipality) == ("Bergen (NH.)", "Bergen (L.)")
    assert first.score == second.score == 1.0


@pytest.mark.parametrize(
    ("typed", "municipality"),
    [
        ("Bergen (L)", "Bergen (L.)"),
        ("Bergen NH", "Bergen (NH.)"),
        ("Beek (L.)", "Beek (L.)"),
        ("hengelo o", "Hengelo (O.)"),
        ("Rijswijk (ZH)", "Rijswijk (ZH.)"),
    ],
)
def test_letters_of_the_province_tell_two_apart(places: Places, typed: str, municipality: str) -> None:
    first, second = places.look_up(typed, 2)
    assert first.municipality == municipality
    assert first.place == municipality.split(" (")[0]
    assert first.score > second.score + 0.1


def test_a_code_behind_a_name_that_nobody_has_leaves_the_name(places: Places) -> None:
    nobody = next(code for code in range(1000, 10000) if places.row(code) is None)
    assert places.look_up(f"Breda {nobody}")[0].municipality == "Breda"


def test_a_municipality_without_a_town_of_that_name_is_found(places: Places) -> None:
    assert places.look_up("Land van Cuijk")[0].municipality == "Land van Cuijk"


@pytest.mark.parametrize(
    "typed", ["", "  ", "0123", "9", "0000 AA", "??", "qqqqzzzz", "50381", "5038 1", "10 5038"]
)
def test_nonsense_leads_nowhere(places: Places, typed: str) -> None:
    assert places.look_up(typed) == []


def test_a_postcode_being_typed_offers_inhabited_codes(places: Places) -> None:
    hits = places.look_up("503", 20)
    assert {hit.pc4 // 10 for hit in hits} == {503}
    assert places.residential[places.rows([hit.pc4 for hit in hits])].all()


def test_every_other_name_leads_to_its_own_place(places: Places) -> None:
    for name, place, pc4 in places.names:
        assert place in places.place, name
        found = places.look_up(name)[0]
        home = places.look_up(place)[0]
        assert found.municipality == home.municipality or name == "Schalkwijk", name
        if pc4:
            assert places.municipality[places.rows([int(pc4)])[0]] == home.municipality, name


def test_a_quarter_that_is_also_a_village_is_found_behind_its_town(places: Places) -> None:
    assert places.look_up("Schalkwijk")[0].municipality == "Houten"
    assert places.look_up("Haarlem Schalkwijk")[0].pc4 == 2037
