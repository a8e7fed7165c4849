"""Nothing of a dossier is shown in the window without a row in the register; the same view makes one row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.deliveries import PASSPHRASE, build_at
from tests.ui.fakes import FakeDesk
from tests.ui.test_answering import ASK, TODAY, at_home, demo, running
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.errors import KnownError
from wsp_desk.matching import Request
from wsp_desk.paths import home
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.register.audit import Audit
from wsp_desk.register.log import Event
from wsp_desk.register.memory import MemoryLog
from wsp_desk.register.store import Register
from wsp_desk.register.table import EventTable
from wsp_desk.ui.answering.desk import PoolDesk
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.answering.watching import Watch
from wsp_desk.ui.detail.letter import LetterPanel
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.session import PassphraseNeeded
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow
from wsp_desk.vocabulary import load

__all__ = ["at_home", "demo"]


@pytest.fixture
def desk(at_home: Path) -> Iterator[PoolDesk]:
    made = SnapshotOpener(today=lambda: TODAY).open(at_home, None, running())
    yield made
    made.close()


def rows_of(desk: PoolDesk, after: int) -> list[Event]:
    return list(desk.log.events("audit.", after=after))


def last(desk: PoolDesk) -> int:
    return max((event.sequence for event in desk.log.events()), default=0)


def dossiers(events: list[Event]) -> set[object]:
    return {one for event in events for one in event.body["dossiers"]}  # type: ignore[union-attr]


def test_everything_the_desk_hands_out_was_written_first(desk: PoolDesk, tmp_path: Path) -> None:
    start = last(desk)
    shown = {row.dossier for row in desk.answer(ASK).rows}
    shown |= {row.dossier for row in desk.around(ASK).hidden}
    questions = [question for holder in desk.questions(ASK).holders for question in holder.questions]
    shown |= {question.dossier for question in questions}
    assert dossiers(rows_of(desk, start)) == shown
    first, second = desk.answer(ASK).rows[:2]
    for ask_for, kind, wanted in (
        (lambda: desk.detail(ASK, first.row), "audit.viewed", {first.dossier}),
        (lambda: desk.why(ASK, second.dossier), "audit.viewed", {second.dossier}),
        (
            lambda: desk.compare(ASK, [first.dossier, second.dossier]),
            "audit.viewed",
            {first.dossier, second.dossier},
        ),
        (lambda: desk.letter(ASK, first.row, ""), "audit.drafted", {first.dossier}),
        (
            lambda: desk.save_letter(desk.letter(ASK, first.row, ""), tmp_path / "a.eml"),
            "audit.exported",
            {first.dossier},
        ),
        (lambda: desk.copying(desk.letter(ASK, first.row, "")), "audit.exported", {first.dossier}),
    ):
        before = last(desk)
        ask_for()
        new = rows_of(desk, before)
        assert dossiers([event for event in new if event.kind == kind]) == wanted
        assert all(event.body["way"] == "window" and event.actor for event in new)
    (viewed, *_) = [event for event in rows_of(desk, start) if event.kind == "audit.viewed"]
    assert viewed.body["request"]["employer"] == ASK.employer  # type: ignore[index,call-overload]
    assert viewed.body["pool"] == desk._snapshot.manifest.snapshot


def test_what_cannot_be_written_is_not_shown(
    desk: PoolDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    row = desk.answer(ASK).rows[0]
    letter = desk.letter(ASK, row.row, "")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(EventTable, "add", full)
    for show in (
        lambda: desk.detail(ASK, row.row),
        lambda: desk.why(ASK, row.dossier),
        lambda: desk.letter(ASK, row.row, ""),
        lambda: desk.save_letter(letter, tmp_path / "a.eml"),
        lambda: desk.copying(letter),
    ):
        with pytest.raises(KnownError, match=r"niets getoond.*schijf is vol"):
            show()
    assert not (tmp_path / "a.eml").exists()


def request(employer: str = "a") -> Request:
    return Request(employer, "b")


def test_a_list_that_is_asked_again_is_written_once() -> None:
    log = MemoryLog()
    day = [date(2026, 11, 22)]
    watch = Watch(Audit(log, "Anja", "window", "p"), load(), lambda: day[0])
    for _ in range(5):
        watch.listed(request(), ["1", "2"])
    watch.listed(request(), ["2", "3"])
    assert [event.body["dossiers"] for event in log.events()] == [["1", "2"], ["3"]]
    watch.listed(request("another"), ["1"])
    watch.listed(request(), ["1"])
    day[0] = date(2026, 11, 23)
    watch.listed(request(), ["1"])
    assert [event.body["dossiers"] for event in log.events(after=2)] == [["1"], ["1"], ["1"]]


def test_going_back_to_a_dossier_is_another_view() -> None:
    log = MemoryLog()
    watch = Watch(Audit(log, "Anja", "window", "p"), load())
    for dossier in ("1", "1", "2", "1", "1"):
        watch.opened(request(), dossier)
    assert [event.body["dossiers"] for event in log.events("audit.viewed")] == [["1"], ["2"], ["1"]]


def test_what_is_refused_after_a_full_disk_is_tried_again() -> None:
    log = MemoryLog()
    watch = Watch(Audit(log, "Anja", "window", "p"), load())
    whole, trouble = log.append_all, [KnownError("vol")]

    def once_full(entries: object, *, actor: str) -> object:
        if trouble:
            raise trouble.pop()
        return whole(entries, actor=actor)  # type: ignore[arg-type]

    log.append_all = once_full  # type: ignore[assignment, method-assign]
    with pytest.raises(KnownError):
        watch.opened(request(), "1")
    watch.opened(request(), "1")
    assert len(list(log.events())) == 1


def test_a_letter_that_may_not_leave_is_not_copied(qtbot: QtBot, look: Look) -> None:
    from PySide6.QtGui import QGuiApplication

    def refuse(_: object) -> None:
        raise KnownError("Er wordt niets getoond.")

    panel = LetterPanel(copying=refuse)
    qtbot.addWidget(panel)
    panel.show_letter(FakeDesk().letter(ASK, 1, ""))
    QGuiApplication.clipboard().setText("wat er stond")
    panel.copy()
    assert QGuiApplication.clipboard().text() == "wat er stond"
    assert "niets getoond" in panel._note.text()


def test_a_window_with_threads_writes_what_it_shows_and_closes_its_register(
    qtbot: QtBot, look: Look, at_home: Path
) -> None:
    jobs = Jobs()
    window = MainWindow(look, jobs, SnapshotOpener(today=lambda: TODAY), ASK)
    qtbot.addWidget(window)
    window.show()
    window.session.begin(at_home)
    qtbot.waitUntil(
        lambda: window.gesprek is not None and window.gesprek.detail.detail() is not None, timeout=30_000
    )
    assert window.gesprek is not None
    looked_at = window.gesprek.dossier()
    window.close()
    place = at_home.with_name("register.db")
    with Register.open(place, Secret.from_passphrase(DEMO_PASSPHRASE)) as register:
        assert not register.unclean
        assert looked_at in dossiers(list(register.events("audit.viewed")))
        assert looked_at in dossiers(list(register.events("audit.listed")))


def test_one_register_serves_the_old_pool_and_the_new_one(at_home: Path) -> None:
    opener = SnapshotOpener(today=lambda: TODAY)
    old = opener.open(at_home, None, running())
    new = opener.open(at_home, None, running())
    assert old.log is new.log
    old.close()
    row = new.answer(ASK).rows[0]
    new.detail(ASK, row.row)
    new.close()
    with Register.open(at_home.with_name("register.db"), Secret.from_passphrase(DEMO_PASSPHRASE)) as register:
        assert row.dossier in dossiers(list(register.events("audit.viewed")))


def test_the_demo_leaves_the_register_of_the_desk_alone(desk: PoolDesk, at_home: Path) -> None:
    assert at_home.with_name("register.db").exists()
    assert not (home() / "register.db").exists()


def test_the_page_beheer_tells_how_the_register_is(at_home: Path) -> None:
    opener = SnapshotOpener(today=lambda: TODAY)
    opener.open(at_home, None, running()).close()
    desk = opener.open(at_home, None, running())
    facts = {str(name): str(value) for name, value in desk.pool.facts}
    desk.close()
    assert facts["Register"].endswith(" gebeurtenissen")
    assert facts["Reservekopie van het register"][0].isdigit()
    assert "Herstelcode" not in facts  # nobody needs one for a demo


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A pool of an office, with a passphrase that is a secret."""
    build_at(tmp_path / "pool.duckdb")
    return tmp_path / "pool.duckdb"


def test_the_first_pool_makes_the_register_of_the_desk_under_its_passphrase(office: Path) -> None:
    desk = SnapshotOpener(remember=False).open(office, PASSPHRASE, running())
    assert "nog niet getoond" in {str(name): str(value) for name, value in desk.pool.facts}["Herstelcode"]
    desk.close()
    with Register.open(home() / "register.db", Secret.from_passphrase(PASSPHRASE)) as register:
        assert register.check().sequence >= 1


def test_a_register_under_another_passphrase_is_asked_for_and_never_made_anew(office: Path) -> None:
    own = Secret.from_passphrase("de zin van het register")
    Register.create(home() / "register.db", own, kdf=Kdf.fresh()).close()
    before = (home() / "register.db.keys.json").read_bytes()
    opener = SnapshotOpener(remember=False)
    for given in (PASSPHRASE, "niet deze"):
        with pytest.raises(PassphraseNeeded, match="wachtwoordzin van het register"):
            opener.open(office, given, running())
    desk = opener.open(office, "de zin van het register", running())
    desk.log.append("search.saved", {}, actor="Anja")
    desk.close()
    assert (home() / "register.db.keys.json").read_bytes() == before
