"""What an advisor can do with requests, and what is refused with a reason."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.followups import WEDNESDAY, ask, desk, found, plan
from wsp_desk.errors import KnownError
from wsp_desk.feedback.request import Holder, Key
from wsp_desk.feedback.states import Answer, State

HOURS = Key("K7F3-91C2", "hours_max")


def test_a_question_becomes_a_draft_and_then_a_letter() -> None:
    follow, log, _ = desk()
    (letter,) = plan(follow, found(), WEDNESDAY)
    assert follow.requests.get(HOURS) is None  # planning keeps nothing
    (message,) = follow.keep([letter])
    assert follow.requests.all[HOURS].state is State.DRAFT
    sent = follow.send(message, "eml")
    request = follow.requests.all[HOURS]
    assert (request.state, request.sent_on, request.message) == (State.SENT, "2026-11-11", message)
    assert (sent.body, sent.way) == (letter.body, "eml")
    assert [event.kind for event in log.events()] == [
        "letter.drafted",
        "request.signalled",
        "request.drafted",
        "request.sent",
        "letter.sent",
    ]


def test_signalling_twice_adds_nothing() -> None:
    follow, log, _ = desk()
    assert follow.signal(found()) == [HOURS]
    assert follow.signal(found()) == []
    assert len(list(log.events())) == 1


def test_nothing_can_be_asked_twice() -> None:
    follow, _, clock = desk()
    (letter,) = plan(follow, found(), WEDNESDAY)
    ask(follow, found(), WEDNESDAY)
    clock.pass_days(14)
    with pytest.raises(KnownError, match="al gevraagd"):
        follow.keep([letter])
    assert plan(follow, found(), clock.today()) == ()


def test_a_letter_can_be_sent_once() -> None:
    follow, _, _ = desk()
    (message,) = ask(follow, found(), WEDNESDAY)
    with pytest.raises(KnownError, match="al verstuurd op 11-11-2026"):
        follow.send(message, "eml")
    with pytest.raises(KnownError, match="er niet"):
        follow.send("nobody", "eml")


def test_a_newer_draft_replaces_an_older_one() -> None:
    follow, _, clock = desk()
    (old,) = follow.keep(plan(follow, found(), WEDNESDAY))
    clock.pass_days(1)
    (new,) = follow.keep(plan(follow, found(), clock.today()))
    assert [letter.id for letter in follow.requests.drafts()] == [new]
    with pytest.raises(KnownError, match=f"vervangen door {new}"):
        follow.send(old, "eml")


def test_one_letter_a_week_per_holder() -> None:
    follow, _, clock = desk()
    ask(follow, found(), WEDNESDAY)
    (other,) = follow.keep(plan(follow, found(dossier="B2B2-22B2", holder="0002"), WEDNESDAY))
    follow.send(other, "eml")  # somebody else may get one
    draft = plan(follow, found(dossier="C3C3-33C3"), WEDNESDAY)
    assert draft == ()
    clock.pass_days(6)
    assert plan(follow, found(dossier="C3C3-33C3"), clock.today()) == ()
    clock.pass_days(1)
    (message,) = follow.keep(plan(follow, found(dossier="C3C3-33C3"), clock.today()))
    follow.send(message, "eml")


def test_two_drafts_to_one_holder_cannot_both_leave_in_a_week() -> None:
    follow, _, _ = desk()
    (first,) = follow.keep(plan(follow, found(), WEDNESDAY))
    (second,) = follow.keep(plan(follow, found(dossier="C3C3-33C3"), WEDNESDAY))
    follow.send(first, "eml")
    with pytest.raises(KnownError, match="vanaf 18-11-2026"):
        follow.send(second, "eml")


@pytest.mark.parametrize(
    ("answer", "more", "state"),
    [
        (Answer.CORRECTED, {}, State.WAITING),
        (Answer.AS_IS, {}, State.ANSWERED),
        (Answer.AS_IS, {"reason": "werkt in twee banen"}, State.EXCEPTION),
        (Answer.UNKNOWABLE, {"reason": "geen contact meer"}, State.EXCEPTION),
        (Answer.NOT_MINE, {}, State.ANSWERED),
        (Answer.NOT_MINE, {"to": Holder("C0009", "Consulent 0009", "c@x.example", "X")}, State.FORWARDED),
        (Answer.QUESTION, {}, State.ANSWERED),
        (Answer.QUESTION, {"reply": "Het gaat om de uren per week."}, State.SENT),
    ],
)
def test_an_answer_is_recorded_in_one_step(answer: Answer, more: dict[str, object], state: State) -> None:
    follow, log, _ = desk()
    ask(follow, found(), WEDNESDAY)
    before = len(list(log.events()))
    assert follow.answer(HOURS, answer, **more).state is state  # type: ignore[arg-type]
    assert len(list(log.events())) - before == (1 if state is State.ANSWERED else 2)


def test_what_an_answer_waits_for_can_come_later() -> None:
    follow, _, _ = desk()
    ask(follow, found(), WEDNESDAY)
    follow.answer(HOURS, Answer.NOT_MINE)
    with pytest.raises(KnownError, match="aan wie wij het kunnen vragen"):
        follow.follow(HOURS)
    assert follow.follow(HOURS, to=Holder("C0009", "Consulent 0009")).state is State.FORWARDED


def test_a_forwarded_question_goes_to_the_other_holder() -> None:
    follow, _, _ = desk()
    ask(follow, found(), WEDNESDAY)
    other = Holder("C0009", "Consulent 0009", "c.0009@x.example", "X")
    follow.answer(HOURS, Answer.NOT_MINE, to=other)
    (letter,) = plan(follow, found(), WEDNESDAY)
    assert letter.holder == other
    (message,) = follow.keep([letter])
    assert follow.send(message, "eml").holder == other
    assert follow.requests.all[HOURS].state is State.SENT


def test_somebody_who_is_named_by_hand_gets_one_letter_a_week_too() -> None:
    follow, _, clock = desk()
    ask(follow, found(), WEDNESDAY)
    ask(follow, found(dossier="D2D2-22D2", holder="0009"), WEDNESDAY)
    by_hand = Holder(name="Consulent 9", email="Consulent.0009@uwv-demo.example")
    follow.answer(HOURS, Answer.NOT_MINE, to=by_hand)
    assert plan(follow, found(), WEDNESDAY) == ()
    clock.pass_days(7)
    (letter,) = plan(follow, found(), clock.today())
    assert letter.holder == by_hand


def test_a_dossier_that_lacks_the_number_of_its_holder_comes_in_the_same_letter() -> None:
    follow, _, _ = desk()
    bare = [
        replace(one, holder=replace(one.holder, id=""))
        for one in found(dossier="B2B2-22B2", fields=["office_hours"])
    ]
    (letter,) = plan(follow, [*bare, *found()], WEDNESDAY)
    assert {key.dossier for key in letter.items} == {"K7F3-91C2", "B2B2-22B2"}
    assert letter.holder.id == "C0001"


def test_colleagues_may_share_a_mailbox() -> None:
    one, other = (Holder(id=number, email="team@gemeente.example") for number in ("C1", "C2"))
    assert not one.is_same(other)


def test_an_exception_has_a_reason_and_a_day_of_review() -> None:
    follow, _, _ = desk()
    ask(follow, found(), WEDNESDAY)
    request = follow.answer(HOURS, Answer.AS_IS, reason="klopt", review=date(2027, 1, 4))
    assert (request.reason, request.review) == ("klopt", "2027-01-04")
    assert plan(follow, found(), WEDNESDAY + timedelta(days=30)) == ()


def test_a_day_of_review_that_has_come_is_refused() -> None:
    follow, _, _ = desk()
    ask(follow, found(), WEDNESDAY)
    for day in (WEDNESDAY, date(2020, 1, 1)):
        with pytest.raises(KnownError, match="na vandaag"):
            follow.answer(HOURS, Answer.AS_IS, reason="klopt", review=day)
    assert follow.requests.all[HOURS].state is State.SENT


def test_a_reason_of_blanks_is_none() -> None:
    follow, _, _ = desk()
    ask(follow, found(), WEDNESDAY)
    assert follow.answer(HOURS, Answer.AS_IS, reason="  ").state is State.ANSWERED
    with pytest.raises(KnownError, match="een reden"):
        follow.follow(HOURS, reason="\n")


@pytest.mark.parametrize(
    ("to", "part"),
    [
        (Holder(email="niet een adres"), "geen e-mailadres"),
        (Holder(name="Jan", email="a@b.nl\r\nBcc: c@d.nl"), "geen e-mailadres"),
        (Holder(name="Jan\r\nBcc: c@d.nl"), "één regel"),
    ],
)
def test_somebody_who_cannot_be_written_to_is_refused_at_once(to: Holder, part: str) -> None:
    follow, _, _ = desk()
    ask(follow, found(), WEDNESDAY)
    with pytest.raises(KnownError, match=part):
        follow.answer(HOURS, Answer.NOT_MINE, to=to)
    assert follow.requests.all[HOURS].state is State.SENT


def test_withdrawing_needs_a_reason() -> None:
    follow, _, _ = desk()
    follow.signal(found())
    with pytest.raises(KnownError, match="waarom"):
        follow.withdraw(HOURS, " ")
    assert follow.requests.all[HOURS].state is State.SIGNAL


def test_what_is_typed_is_kept_without_personal_data() -> None:
    follow, log, _ = desk()
    ask(follow, found(), WEDNESDAY)
    follow.answer(HOURS, Answer.AS_IS, note="bel 06-12345678", reason="mail jan@post.nl, bsn 123456782")
    kept = json.dumps([dict(event.body) for event in log.events("request.")])
    for secret in ("12345678", "jan@post.nl", "123456782"):
        assert secret not in kept
    assert "[bsn]" in follow.requests.all[HOURS].reason


def test_an_answer_before_the_letter_is_refused() -> None:
    follow, _, _ = desk()
    with pytest.raises(KnownError, match="er niet"):
        follow.answer(HOURS, Answer.CORRECTED)
    follow.signal(found())
    with pytest.raises(KnownError, match="nog niets gevraagd"):
        follow.answer(HOURS, Answer.CORRECTED)


def test_what_was_sent_cannot_be_withdrawn() -> None:
    follow, _, _ = desk()
    follow.signal(found())
    assert follow.withdraw(HOURS, "dubbel").state is State.WITHDRAWN
    assert follow.signal(found()) == [HOURS]
    ask(follow, found(), WEDNESDAY)
    with pytest.raises(KnownError, match="niet meer terug te nemen"):
        follow.withdraw(HOURS, "toch niet")
