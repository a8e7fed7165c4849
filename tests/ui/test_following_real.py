"""Both pages over a real, small pool and its register: what leaves is followed, what is measured counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.ui.test_answering import ASK
from wsp_desk.demo.making import make_demo
from wsp_desk.errors import KnownError
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import Answer, State
from wsp_desk.ui.answering.desk import PoolDesk
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.following.records import Reply
from wsp_desk.ui.jobs import Running
from wsp_desk.ui.records import Letter

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo of one's own, for it is written in; the desk's own folder stands beside it."""
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WSP_DESK_HOME", str(folder / "home"))
        return Path(make_demo(folder, candidates=1500)[-1].snapshot)


@pytest.fixture
def desk(pool: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PoolDesk]:
    monkeypatch.setenv("WSP_DESK_HOME", str(pool.parent / "home"))
    made = SnapshotOpener(today=lambda: TODAY, remember=False).open(pool, None, Running(lambda *_: None))
    yield made
    made.close()


def letter_of(desk: PoolDesk, place: int) -> Letter:
    doubtful = [row for row in desk.answer(ASK).rows if row.verdict != "trust"]
    return desk.letter(ASK, doubtful[place].row, "")


def test_a_letter_that_left_the_page_gesprek_is_followed_and_counts_once(desk: PoolDesk) -> None:
    letter = letter_of(desk, 0)
    desk.record_letter(letter, "clipboard")
    desk.record_letter(letter, "clipboard")
    asked = Requests.read(desk.log).of_dossier(letter.dossier)
    assert {request.field for request in asked} == set(letter.source.fields)
    assert {request.state for request in asked} == {State.SENT}
    assert len(list(desk.log.events("letter.sent"))) == 1
    desk.following.answer(asked[0].key, Reply(Answer.CORRECTED))
    assert Requests.read(desk.log).all[asked[0].key].state is State.WAITING


def test_what_is_asked_already_is_refused_with_the_reason(desk: PoolDesk) -> None:
    asked = next(iter(Requests.read(desk.log)))
    row = desk._pool.row_of(asked.dossier)
    assert row is not None
    with pytest.raises(KnownError, match=r"al gevraagd|deze week al een bericht"):
        desk.record_letter(desk.letter(ASK, row, asked.field), "eml")


def test_a_plan_asks_what_the_pool_shows_now(desk: PoolDesk) -> None:
    letter = letter_of(desk, 3)
    row = desk._pool.row_of(letter.dossier)
    assert row is not None
    keys = [finding.key for finding in desk._wrong_with(letter.dossier)]
    plan = desk.following.plan(keys)
    assert {key for one in plan.letters for key in one.items} | {one.key for one in plan.skipped} == set(keys)
    assert desk.following.keep(plan.letters) == len(plan.letters)
    assert {line.key for line in desk.following.board().lines} >= {
        key for one in plan.letters for key in one.items
    }


def test_the_figures_are_those_of_the_pool(desk: PoolDesk) -> None:
    desk.following.verify()
    quality = desk.measuring.quality()
    complete = next(chart for chart in quality.charts if str(chart.title) == "Volledigheid per veld")
    rows = list(complete.table())[1:]
    assert rows
    assert all(len(row) == 3 for row in rows)
    assert all(0 <= float(row[1].replace(",", ".")) <= 100 for row in rows)
    charts = desk.measuring.field_charts("education_level")
    assert [str(chart.title) for chart in charts] == [
        "Opleidingsniveau over de dumps",
        "Opleidingsniveau per regio",
        "Opleidingsniveau per organisatie",
    ]
    assert isinstance(desk.measuring.patterns(), tuple)
