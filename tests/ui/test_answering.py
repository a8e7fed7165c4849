"""The window over a real, small pool: what it shows is what matching, trust and feedback say."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from tests.pools import pool_of
from tests.relocking import office_copy
from wsp_desk.app import run
from wsp_desk.demo.making import make_demo
from wsp_desk.errors import Cancelled, KnownError
from wsp_desk.matching import KINDS as CRITERIA
from wsp_desk.matching import Request, Search
from wsp_desk.matching.why import why_not
from wsp_desk.texts import Text
from wsp_desk.trust import answer, judge_of
from wsp_desk.trust.comparing import side_by_side
from wsp_desk.trust.faceting import answer_facets
from wsp_desk.trust.questions import best_questions
from wsp_desk.trust.relaxing import widened
from wsp_desk.ui.answering.desk import PoolDesk
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.answering.outside import widenings
from wsp_desk.ui.answering.rows import RowMaker
from wsp_desk.ui.answering.short import short
from wsp_desk.ui.answering.suggestions import REASONS
from wsp_desk.ui.ask import Ask, Criterion
from wsp_desk.ui.jobs import Jobs, Running
from wsp_desk.ui.kinds import KINDS, describe
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.rows import VERDICTS
from wsp_desk.ui.session import PassphraseNeeded
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow
from wsp_desk.vocabulary.concepts import Reason

TODAY = date(2026, 11, 21)
ASK = Ask(
    "logistiek bedrijf, Tilburg",
    "",
    date(2026, 11, 23),
    (
        Criterion(1, "occupation", "heftruckchauffeur", "strong"),
        Criterion(2, "skills", ["heftruck rijden", "orderpicken"], "strong", 3.2),
        Criterion(3, "place", {"postcode": "5038", "max_km": 60}, "must"),
        Criterion(4, "hours_week", {"min": 24, "max": 32}),
        Criterion(5, "licences", ["B"], "nice"),
        Criterion(6, "education", {"min": 3}, "nice"),
        Criterion(7, "language", {"nl_spoken": 3}, "nice"),
        Criterion(8, "available_by", "2026-12-15", "nice"),
    ),
)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The home in which a demo of 800 dossiers was built, and its pool."""
    home = tmp_path_factory.mktemp("demo-home")
    before = os.environ.get("WSP_DESK_HOME")
    os.environ["WSP_DESK_HOME"] = str(home)
    try:
        reports = make_demo(home / "demo", candidates=800, seed=11)
    finally:
        os.environ.pop("WSP_DESK_HOME")
        if before is not None:
            os.environ["WSP_DESK_HOME"] = before
    return home, Path(reports[-1].snapshot)


@pytest.fixture
def at_home(demo: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WSP_DESK_HOME", str(demo[0]))
    return demo[1]


def running() -> Running:
    return Running(lambda *_: None)


@pytest.fixture
def desk(at_home: Path) -> Iterator[PoolDesk]:
    made = SnapshotOpener(today=lambda: TODAY).open(at_home, None, running())
    yield made
    made.close()


def test_the_window_shows_what_the_command_line_prints(desk: PoolDesk) -> None:
    found = desk.answer(ASK)
    pool = desk._pool
    printed = answer(pool, Search(pool), Request.from_json(ASK.to_json(), pool.vocabulary), top=200).to_json()
    assert found.total == printed["total"]
    assert dict(found.by_verdict) == printed["by_verdict"]
    assert [row.dossier for row in found.rows] == [match["dossier"] for match in printed["matches"]]
    assert [row.expected for row in found.rows] == [match["expected"] for match in printed["matches"]]
    assert [row.verdict for row in found.rows] == [match["verdict"] for match in printed["matches"]]
    assert [(c.passes, c.fails, c.unknown) for c in found.counts] == [
        (c["pass"], c["fail"], c["unknown"]) for c in printed["criteria"]
    ]


def test_every_row_says_what_where_and_why(desk: PoolDesk) -> None:
    for row in desk.answer(ASK).rows:
        assert str(row.title)[0].isupper()
        assert "·" in str(row.place) or "onbekend" in str(row.place)
        assert str(row.support).count("·") == 5
        assert row.reasons


def test_moving_a_weight_asks_nothing_of_the_vocabulary_again(desk: PoolDesk) -> None:
    desk.answer(ASK)
    read = dict(desk._read)
    heavier = ASK.put(Criterion(2, "skills", ["heftruck rijden", "orderpicken"], "strong", 4.9))
    assert desk.answer(heavier).rows[0].expected != desk.answer(ASK).rows[0].expected
    assert desk._read == read


def test_a_widening_finds_exactly_what_it_promises(desk: PoolDesk) -> None:
    total = desk.answer(ASK).total
    around = desk.around(ASK)
    assert around.widenings
    for widening in around.widenings:
        assert desk.answer(widening.ask).total == total + widening.gain
        assert 0 <= widening.trusted <= widening.gain


def test_ways_to_find_more_are_those_of_the_command_line(desk: PoolDesk) -> None:
    found, judge = desk._answer(ASK), desk._judge
    printed = widened(desk._search, judge, found.result).to_json()
    gains = {(each["gain"], each["trusted"]) for each in [*printed["relaxations"], *printed["pairs"]]}
    shown = desk.around(ASK).widenings
    assert shown
    assert {(each.gain, each.trusted) for each in shown} <= gains


def test_demands_that_exclude_each_other_still_show_a_way_out(desk: PoolDesk) -> None:
    nobody = Ask(
        criteria=(
            Criterion(1, "licences", ["B"], "must"),
            Criterion(2, "licences", ["B"], "exclude"),
            Criterion(3, "licences", ["CE"], "must"),
        )
    )
    found = desk.answer(nobody)
    # Whoever does not say stays; those who do say cannot both have and not have a licence.
    assert found.counts[0].unknown >= found.total
    first = desk.around(nobody).widenings[0]
    assert desk.answer(first.ask).total == found.total + first.gain
    assert first.gain > 0


def test_beside_the_way_out_stands_another_step_that_brings_more() -> None:
    by_train = {"pc4": 5141, "transport": ["5"]}
    pool = pool_of([{"pc4": 4811, "transport": ["1"]}, by_train, by_train])
    place = {"postcode": "5038", "max_km": 20, "max_min": 45}
    ask = Ask(criteria=(Criterion(1, "place", place, "must"),))
    search, judge = Search(pool), judge_of(pool)
    found = answer(pool, search, Request.from_json(ask.to_json()), 5, judge)
    told = [(str(each.label), each.gain) for each in widenings(search, judge, found, ask)]
    assert told[0] == ("tot 30 km", 1)
    assert ("tot 55 min reizen", 2) in told


def test_facets_are_those_of_the_command_line_and_add_up(desk: PoolDesk) -> None:
    found = desk._answer(ASK)
    printed = [facet.to_json() for facet in answer_facets(found.result, found.judgement)]
    shown = desk.facets(ASK)
    assert [str(facet.name) for facet in shown] == [facet["label"] for facet in printed]
    for facet, counted in zip(shown, printed, strict=True):
        told = [bucket.count for bucket in facet.buckets]
        assert told[: len(counted["buckets"])] == [bucket["count"] for bucket in counted["buckets"]]
        assert not facet.adds_up or sum(told) == found.total


def test_choosing_a_value_keeps_who_has_it_and_who_does_not_say(desk: PoolDesk) -> None:
    facet = next(each for each in desk.facets(ASK) if each.adds_up and each.buckets[0].ask is not None)
    first = facet.buckets[0]
    chosen = desk.answer(first.ask)
    assert first.count <= chosen.total <= desk.answer(ASK).total


def test_every_value_can_be_chosen_whatever_is_asked_of_its_kind(desk: PoolDesk) -> None:
    few = Criterion(9, "hours_week", {"min": 8, "max": 12}, "nice")
    near = Criterion(10, "place", {"postcode": "5038", "max_min": 45}, "nice")
    ask = replace(ASK, criteria=(*ASK.criteria[:2], few, near))
    chosen = [bucket.ask for facet in desk.facets(ask) for bucket in facet.buckets if bucket.ask]
    assert all(Request.from_json(each.to_json()) for each in chosen)
    assert {"min": 32} in [each.criteria[2].value for each in chosen]
    places = [each.criteria[3].value for each in chosen if each.criteria[3] != near]
    assert places
    assert all(set(place) == {"postcode", "max_km"} for place in places)


def test_choosing_a_value_leaves_an_exclusion_as_it_is(desk: PoolDesk) -> None:
    excluded = Criterion(9, "sector", ["I"], "exclude")
    ask = replace(ASK, criteria=(*ASK.criteria[:2], excluded))
    sectors = next(facet for facet in desk.facets(ask) if str(facet.name) == "Sector")
    chosen = next(bucket.ask for bucket in sectors.buckets if bucket.ask is not None)
    assert chosen.criteria[:3] == ask.criteria
    assert (chosen.criteria[3].kind, chosen.criteria[3].importance) == ("sector", "must")


@pytest.mark.parametrize(
    "own, words",
    [
        ({"office_hours": 2}, "niet op kantoortijden"),
        ({"office_hours": 1}, "kantoortijden"),
        ({"office_hours": 1, "irregular_hours": 2}, "kantoortijden"),
        ({"office_hours": 1, "irregular_hours": 1}, "alle werktijden"),
    ],
)
def test_the_row_says_at_which_times_somebody_can_work(own: dict[str, int], words: str) -> None:
    request = Request.from_json({"criteria": [{"kind": "working_times", "value": {"times": ["office"]}}]})
    assert str(short(Search(pool_of([own])).run(request).ledger(0)[0])) == words


def test_a_row_is_headed_by_the_wish_nearest_to_what_is_asked_and_not_to_what_is_excluded() -> None:
    pool = pool_of([{"occupations": ["o:kok", "o:reachtruckchauffeur"]}])
    asked = {"kind": "occupation", "value": "heftruckchauffeur"}
    excluded = {"kind": "occupation", "value": "kok", "importance": "exclude"}
    request = Request.from_json({"criteria": [asked, excluded]})
    maker = RowMaker(pool, request)
    assert str(maker.title(0)) == "Reachtruckchauffeur"
    assert [str(maker.title(0, each)) for each in request.criteria] == ["Reachtruckchauffeur", "Kok"]


def test_both_limits_of_a_journey_are_shown() -> None:
    both = {"postcode": "5038", "max_km": 30, "max_min": 45}
    assert str(describe("place", both)) == "5038, hooguit 30 km en 45 minuten"


def test_the_best_questions_are_those_of_the_command_line(desk: PoolDesk) -> None:
    printed = best_questions(desk._judge, desk._answer(ASK).result).to_json()["questions"]
    shown = [question for holder in desk.questions(ASK).holders for question in holder.questions]
    assert shown
    assert {(each.dossier, str(each.title)) for each in shown} == {
        (each["dossier"], each["question"]) for each in printed
    }
    assert shown[0].dossier in desk.letter(ASK, shown[0].row, shown[0].about).subject


def test_why_not_is_that_of_the_command_line(desk: PoolDesk) -> None:
    near = ASK.put(Criterion(3, "place", {"postcode": "5038", "max_km": 10}, "must"))
    gone = next(row for row in desk.answer(ASK).rows if row.row not in desk.answer(near).rows.numbers)
    why = desk.why(near, gone.dossier)
    printed = why_not(desk._search, desk._answer(near).request, gone.row).to_json()
    assert not why.found
    assert str(why.sentence).startswith(printed["sentence"])
    assert why.lines[0].removed
    assert str(why.lines[0].need) == printed["needed"][0]["sentence"]
    with pytest.raises(KnownError, match="is er niet in dit poolbestand"):
        desk.why(near, "Q0Q0-0000")


def test_a_comparison_is_that_of_the_command_line(desk: PoolDesk) -> None:
    rows = desk.answer(ASK).rows[:4]
    shown = desk.compare(ASK, [row.dossier for row in rows])
    found = desk._answer(ASK)
    printed = side_by_side(desk._search, desk._judge, found, [row.row for row in rows]).to_json()
    assert [column.dossier for column in shown.columns] == [each["dossier"] for each in printed["dossiers"]]
    assert [line.differs for line in shown.lines] == [line["differs"] for line in printed["criteria"]]
    assert all(cell.sign in VERDICTS for line in shown.lines for cell in line.cells)
    assert desk.compare(ASK, [rows[0].dossier]).columns == ()


def test_chosen_dossiers_come_in_order_and_who_fell_out_is_named(desk: PoolDesk) -> None:
    rows = desk.answer(ASK).rows
    wanted = [rows[30].dossier, "Q0Q0-0000", rows[2].dossier]
    picked = desk.picked(ASK, wanted)
    assert [row.dossier for row in picked.rows] == [rows[2].dossier, rows[30].dossier]
    assert picked.missing == ("Q0Q0-0000",)
    assert (picked.rows[0].rank, picked.rows[0].best) == (rows[2].rank, rows[2].best)


def test_the_range_of_a_rank_holds_the_rank(desk: PoolDesk) -> None:
    rows = desk.answer(ASK).rows[:40]
    assert all(row.best <= row.rank <= row.worst for row in rows)
    assert any(row.moves for row in rows)
    assert all((desk.detail(ASK, row.row).range is not None) == row.moves for row in rows[:10])


def test_what_was_seen_is_what_the_list_shows(desk: PoolDesk) -> None:
    seen = desk.seen(ASK)
    assert list(seen.best) == [row.dossier for row in desk.answer(ASK).rows]
    assert seen.snapshot == desk._snapshot.manifest.snapshot
    assert seen == desk.seen(replace(ASK, employer="een ander"))


def test_who_is_hidden_stands_outside_the_top(desk: PoolDesk) -> None:
    around = desk.around(ASK)
    assert around.hidden_total >= len(around.hidden) > 0
    assert all(row.rank > around.within and row.high > row.expected for row in around.hidden)


def test_the_detail_adds_up_and_names_its_fields(desk: PoolDesk) -> None:
    found = desk.answer(ASK)
    for row in found.rows[:30]:
        detail = desk.detail(ASK, row.row)
        assert detail.chart.bars[-1].end == pytest.approx(row.expected, abs=1e-9)
        assert detail.verdict == row.verdict
        assert len(detail.facts) > 20
        assert all(isinstance(fact.name, Text) and str(fact.value) for fact in detail.facts)


def test_a_dossier_that_was_ruled_out_is_told(desk: PoolDesk) -> None:
    near = ASK.put(Criterion(3, "place", {"postcode": "5038", "max_km": 10}, "must"))
    far = next(row.row for row in desk.answer(ASK).rows if row.row not in desk.answer(near).rows.numbers)
    with pytest.raises(KnownError, match="valt af"):
        desk.detail(near, far)


def test_a_flag_becomes_a_letter_and_a_mail_file(desk: PoolDesk, tmp_path: Path) -> None:
    flagged = next(
        d for d in (desk.detail(ASK, row.row) for row in desk.answer(ASK).rows) if d.flags[0].about
    )
    letter = desk.letter(ASK, flagged.row, flagged.flags[0].about)
    assert flagged.dossier in letter.subject + letter.body
    assert "logistiek bedrijf" not in letter.body
    saved = desk.save_letter(letter, tmp_path / "verzoek.eml")
    message = message_from_bytes(saved.read_bytes(), policy=policy.default)
    assert message["Subject"] == letter.subject


@pytest.mark.parametrize("typed", ["heftruckch", "schoonma", "reach", "tilb"])
def test_what_begins_with_the_typed_letters_comes_first(desk: PoolDesk, typed: str) -> None:
    first = desk.suggest(typed, ("occupation", "skill", "place"))[0]
    assert first.label.casefold().startswith(typed)
    assert first.sure >= 0.75


def test_a_typing_error_is_found_with_its_reason(desk: PoolDesk) -> None:
    first = desk.suggest("heftruckchaufeur", ("occupation",))[0]
    assert (first.label, str(first.reason)) == ("heftruckchauffeur", "lijkt op wat u typt")


def test_every_reason_of_the_look_up_has_words() -> None:
    assert set(get_args(Reason)) == {"alternative", *REASONS}


def test_a_place_reads_with_its_name(desk: PoolDesk) -> None:
    assert str(desk.describe("place", {"postcode": "5038", "max_km": 30})) == "5038 Tilburg, hooguit 30 km"
    assert str(desk.describe("place", None)) == "nog niets gekozen"


def test_the_window_knows_every_kind_of_criterion() -> None:
    assert {info.kind for info in KINDS} == set(CRITERIA)


def test_the_last_pool_is_opened_again(at_home: Path, desk: PoolDesk) -> None:
    assert SnapshotOpener().active() == at_home.resolve()
    (Path(os.environ["WSP_DESK_HOME"]) / "active.json").write_text("{", "utf-8")
    assert SnapshotOpener().active() is None


def test_facts_of_the_pool_hold_no_path_and_no_key(desk: PoolDesk, at_home: Path) -> None:
    told = json.dumps([[str(name), str(value)] for name, value in desk.pool.facts])
    assert str(at_home.parent) not in told
    assert "pool-2026-11-16.duckdb" in told


def test_a_pool_of_another_office_asks_for_its_passphrase(at_home: Path, tmp_path: Path) -> None:
    pool = office_copy(at_home, tmp_path)
    with pytest.raises(PassphraseNeeded):
        SnapshotOpener().open(pool, None, running())
    with pytest.raises(KnownError, match="wachtwoordzin"):
        SnapshotOpener().open(pool, "ook niet deze", running())


def test_a_damaged_pool_is_refused_in_one_sentence(at_home: Path, tmp_path: Path) -> None:
    for file in at_home.parent.glob(f"{at_home.name}*"):
        shutil.copy(file, tmp_path / file.name)
    broken = tmp_path / at_home.name
    content = bytearray(broken.read_bytes())
    content[len(content) // 2] ^= 1
    broken.write_bytes(content)
    with pytest.raises(KnownError, match="beschadigd"):
        SnapshotOpener().open(broken, None, running())


def test_a_stopped_demo_leaves_no_pool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WSP_DESK_HOME", str(tmp_path))
    stopping = running()
    stopping.stop()
    with pytest.raises(Cancelled):
        SnapshotOpener().build_demo(stopping)
    assert list(tmp_path.rglob("*.duckdb")) == []


def test_from_start_to_first_answer_with_real_threads(qtbot: QtBot, look: Look, at_home: Path) -> None:
    jobs = Jobs()
    window = MainWindow(look, jobs, SnapshotOpener(today=lambda: TODAY), ASK)
    qtbot.addWidget(window)
    window.show()
    window.session.begin(at_home)
    qtbot.waitUntil(
        lambda: window.gesprek is not None and window.gesprek.detail.detail() is not None, timeout=30_000
    )
    assert window.gesprek.results.model.rowCount() > 0
    window.gesprek.conversation.drop(8)
    qtbot.waitUntil(lambda: len(window.gesprek.detail.detail().chart.bars) == 7, timeout=10_000)
    window.close()


def test_the_program_opens_shows_an_answer_and_ends(qtbot: QtBot, at_home: Path, language: object) -> None:
    seen = []

    def look_and_leave(window: MainWindow) -> None:
        qtbot.addWidget(window)

        def answered(page: GesprekPage) -> None:
            page.answered.connect(lambda found: (seen.append(found.total), window.close()))

        assert window.isVisible()
        assert window.gesprek is None
        window.ready.connect(answered)

    assert run(snapshot=at_home, language="en", request=ASK.to_json(), shown=look_and_leave) == 0
    assert seen[0] > 0
