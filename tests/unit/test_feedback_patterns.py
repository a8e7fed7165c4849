"""Planted causes are found among noise and noise is not; the signal is plain; cases can be searched."""

from __future__ import annotations

import dataclasses
import re
from datetime import date
from pathlib import Path
from statistics import mean

import numpy as np
import pyarrow as pa
import pytest

from tests.deliveries import build_at, dossiers, opened
from tests.followups import RULES, WEDNESDAY, ask, desk, found
from tests.planting import planted_pool
from tests.pools import words
from tests.unit.test_feedback_readability import (
    AVERAGE_SENTENCE,
    LONG_WORD,
    LONGEST_SENTENCE,
    OFFICE_WORDS,
    sentences,
)
from wsp_desk.errors import KnownError
from wsp_desk.feedback.bundle import Why, bundle
from wsp_desk.feedback.patterns import Pattern, cells_of, find_patterns
from wsp_desk.feedback.patterns.casebook import Casebook
from wsp_desk.feedback.patterns.cells import cells_from
from wsp_desk.feedback.patterns.fitting import fit, share_of
from wsp_desk.feedback.patterns.followed import being_solved, followed
from wsp_desk.feedback.patterns.signal import signal_letter
from wsp_desk.feedback.request import Key
from wsp_desk.feedback.states import Answer

SEEDS = range(20)
PATTERN = Pattern(
    field="work_level",
    where=(("organisation", "Gemeente Voorbeeldstad Tilburg"), ("ground", "vso_pro")),
    size=170,
    trouble=157,
    expected=110.5,
    elsewhere=0.3412,
    p=0.0005,
)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_three_planted_causes_are_found_with_at_most_one_false_one_over_twenty_seeds() -> None:
    missed, false = [], []
    for seed in SEEDS:
        pool = planted_pool(seed)
        patterns = find_patterns(pool.cells)
        right = {
            place: [cause for cause in pool.planted if cause.is_found_by(pattern, pool.codes)]
            for place, pattern in enumerate(patterns)
        }
        seen = [cause for causes in right.values() for cause in causes]
        missed += [(seed, cause.where) for cause in pool.planted if cause not in seen]
        false += [(seed, patterns[place].sentence) for place, causes in right.items() if not causes]
    assert missed == []
    assert len(false) <= 1, false


@pytest.mark.parametrize("seed", range(40, 43))
def test_ordinary_differences_between_offices_are_no_finding(seed: int) -> None:
    assert find_patterns(planted_pool(seed, causes=0).cells) == []


def test_the_biggest_cause_stands_first_and_tells_its_size() -> None:
    pool = planted_pool(3)
    patterns = find_patterns(pool.cells)
    assert [pattern.excess for pattern in patterns] == sorted(
        (pattern.excess for pattern in patterns), reverse=True
    )
    for pattern in patterns:
        (cause,) = [cause for cause in pool.planted if cause.is_found_by(pattern, pool.codes)]
        assert pattern.size == np.count_nonzero(cause.rows)
        assert pattern.share == pytest.approx(0.95, abs=0.03)
        assert pattern.expected < pattern.trouble
        assert 0 <= pattern.p <= 0.05


def test_the_model_expects_what_the_parts_add_up_to() -> None:
    """Shares drawn from an additive model come back, within what chance allows."""
    rng = np.random.default_rng(5)
    names = [
        rng.choice([f"{kind}{place}" for place in range(count)], 40_000)
        for kind, count in (("r", 6), ("o", 12), ("g", 3), ("p", 4))
    ]
    effects = [
        dict(zip(np.unique(column), rng.normal(0, 0.5, len(np.unique(column))), strict=True))
        for column in names
    ]
    odds = sum(
        np.array([effect[value] for value in column]) for effect, column in zip(effects, names, strict=True)
    )
    trouble = rng.random(len(odds)) < share_of(np.asarray(odds))
    cells = cells_from([pa.array(column) for column in names], {"skills": trouble})
    expected = cells.size * share_of(fit(cells, cells.trouble["skills"]).log_odds)
    for dimension in range(4):
        level = cells.codes[:, dimension]
        own, shown = np.bincount(level, expected), np.bincount(level, cells.trouble["skills"])
        assert np.abs(own - shown).max() < 0.02 * np.bincount(level, cells.size).max()


def test_cells_count_every_dossier_once(tmp_path: Path) -> None:
    rules = list(RULES.values())
    build_at(tmp_path / "pool.duckdb", dossiers(60), rules=[rule.query() for rule in rules])
    with opened(tmp_path / "pool.duckdb") as snapshot:
        cells = cells_of(snapshot, words().places, rules)
        ids, outcomes = snapshot.outcomes()
        missing = np.count_nonzero(outcomes[ids.index("education-missing")] == 1)
    assert cells.size.sum() == 60
    assert all((counts <= cells.size).all() for counts in cells.trouble.values())
    assert cells.trouble["education_level"].sum() >= missing > 0


def test_the_signal_is_plain_dutch_and_tells_size_and_comparison() -> None:
    casebook = Casebook(desk()[1], "adviseur")
    casebook.signal(PATTERN, "brief", WEDNESDAY)
    earlier = [casebook.answer(PATTERN.id, "Wij vragen het vanaf nu bij de intake.")]
    letter = signal_letter(PATTERN, date(2026, 11, 16), earlier=earlier)
    assert "bij 157 van de 170 dossiers" in letter.body
    assert "92 procent" in letter.body
    assert "65 procent" in letter.body
    assert "Wij vragen het vanaf nu bij de intake." in letter.body
    assert letter.subject.startswith("Signaal over werk- en denkniveau")
    read = sentences(letter.body)
    assert max(len(words) for words in read) <= LONGEST_SENTENCE
    assert mean(len(words) for words in read) <= AVERAGE_SENTENCE
    used = re.findall(r"[\w.'’-]+", letter.body.lower())
    assert not set(used) & OFFICE_WORDS
    assert [word for word in used if len(word) > LONG_WORD] == []


def test_earlier_signals_and_answers_can_be_searched() -> None:
    follow, log, _ = desk()
    casebook = Casebook(log, "adviseur")
    casebook.signal(PATTERN, "brief", WEDNESDAY)
    casebook.answer(PATTERN.id, "De praktijkschool levert geen niveau aan.", solved=True)
    ask(follow, found(), WEDNESDAY)
    follow.answer(Key("K7F3-91C2", "hours_max"), Answer.AS_IS, reason="Werkt via een uitzendbureau.")
    assert [case.kind for case in casebook.search("praktijkschool")] == ["pattern"]
    assert [case.kind for case in casebook.search("VOORBEELDSTAD niveau")] == ["pattern"]
    assert [case.answer for case in casebook.search("uitzend")] == ["Werkt via een uitzendbureau."]
    assert casebook.search("praktijkschool uitzend") == []
    assert {case.kind for case in casebook.search("")} == {"pattern", "request"}
    assert casebook.signals()[0].solved


def test_a_signal_is_followed_to_the_next_pool() -> None:
    pool = planted_pool(3)
    pattern, solved = find_patterns(pool.cells)[0], planted_pool(3, causes=0)
    casebook = Casebook(desk()[1], "adviseur")
    casebook.signal(pattern, "brief", WEDNESDAY)
    (same,), (better,) = (followed(casebook.signals(), each.cells) for each in (pool, solved))
    assert (same.size, same.trouble) == (pattern.size, pattern.trouble)
    assert better.size == pattern.size
    assert better.share < same.share - 0.1
    assert f"nu is het {round(100 * better.share)} procent" in str(better.sentence)


def test_while_a_team_solves_the_cause_its_dossiers_are_asked_only_where_a_search_waits() -> None:
    follow, log, _ = desk()
    casebook = Casebook(log, "adviseur")
    slice_ = (("organisation", "UWV-kantoor Demo Breda"), ("period", "2024"))
    pattern = Pattern("hours_max", slice_, 170, 157, 110.5, 0.34, 0.0005)
    casebook.signal(pattern, "brief", WEDNESDAY)
    inside = found(registered_on=date(2024, 3, 1))
    other_year = found(dossier="B2B2-22B2", registered_on=date(2023, 3, 1))
    needed = [
        dataclasses.replace(one, now_needed=True)
        for one in found(dossier="C3C3-33C3", registered_on=date(2024, 3, 1))
    ]

    def planned() -> tuple[set[str], list[Why]]:
        done = bundle(
            [*inside, *other_year, *needed],
            follow.requests,
            follow.dosage,
            today=WEDNESDAY,
            solving=being_solved(casebook.signals()),
        )
        asked = {key.dossier for letter in done.letters for key in letter.items}
        return asked, [one.why for one in done.skipped]

    assert planned() == ({"B2B2-22B2", "C3C3-33C3"}, [Why.TEAM])
    casebook.answer(pattern.id, "Het formulier is aangepast.", solved=True)
    assert planned() == ({"K7F3-91C2", "B2B2-22B2", "C3C3-33C3"}, [])


def test_an_answer_to_a_signal_that_was_never_sent_is_refused() -> None:
    with pytest.raises(KnownError, match="er niet"):
        Casebook(desk()[1], "adviseur").answer("deadbeef", "ja")


def test_the_same_slice_has_the_same_name_in_every_pool() -> None:
    other = Pattern(PATTERN.field, PATTERN.where, 200, 190, 120.0, 0.3, 0.001)
    assert other.id == PATTERN.id
    assert Pattern("skills", PATTERN.where, 200, 190, 120.0, 0.3, 0.001).id != PATTERN.id
