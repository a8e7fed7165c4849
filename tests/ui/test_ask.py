"""The request as the window keeps it: changes, undo, preview."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.examples import WORDS
from tests.ui.fakes import example_ask
from wsp_desk.ui.ask import Ask, Conversation, Criterion
from wsp_desk.ui.asking.adding import with_suggestion


def weights(conversation: Conversation) -> list[float | None]:
    return [criterion.weight for criterion in conversation.ask.criteria]


def test_json_is_that_of_the_request_file() -> None:
    ask = Ask(
        "Bakkerij",
        "",
        None,
        (Criterion(1, "licences", ["B"], "must"), Criterion(2, "education", {"min": 3}, "nice", 1.5)),
    )
    assert ask.to_json() == {
        "employer": "Bakkerij",
        "title": "",
        "criteria": [
            {"kind": "licences", "value": ["B"], "importance": "must"},
            {"kind": "education", "value": {"min": 3}, "importance": "nice", "weight": 1.5},
        ],
    }


def test_undo_takes_back_one_change_and_redo_does_it_again() -> None:
    conversation = Conversation(example_ask())
    conversation.drop(5)
    conversation.drop(6)
    conversation.undo()
    assert [criterion.key for criterion in conversation.ask.criteria] == [1, 2, 3, 4, 6]
    conversation.redo()
    assert [criterion.key for criterion in conversation.ask.criteria] == [1, 2, 3, 4]


def test_a_dragged_slider_is_one_step_back() -> None:
    conversation = Conversation(example_ask())
    for weight in (3.3, 3.4, 3.9):
        conversation.change(2, lambda c, w=weight: replace(c, weight=w), "weight")
    conversation.undo()
    assert weights(conversation)[1] == 3.2


def test_two_sliders_are_two_steps_back() -> None:
    conversation = Conversation(example_ask())
    conversation.change(2, lambda c: replace(c, weight=4.0), "weight")
    conversation.change(4, lambda c: replace(c, weight=1.0), "weight")
    conversation.undo()
    assert weights(conversation)[1] == 4.0
    assert weights(conversation)[3] is None


def test_a_change_after_undo_forgets_what_was_undone() -> None:
    conversation = Conversation(example_ask())
    conversation.drop(5)
    conversation.undo()
    conversation.drop(6)
    conversation.redo()
    assert [criterion.key for criterion in conversation.ask.criteria] == [1, 2, 3, 4, 5]


def test_a_preview_shows_without_changing_the_request() -> None:
    conversation = Conversation(example_ask())
    heard = []
    conversation.changed.connect(lambda: heard.append(conversation.shown))
    other = conversation.ask.drop(1)
    conversation.look_ahead(other)
    conversation.look_ahead(None)
    assert heard == [other, example_ask()]
    assert conversation.ask == example_ask()


def test_a_skill_joins_the_skills_and_a_place_keeps_its_limit() -> None:
    ask = with_suggestion(example_ask(), WORDS[2])
    assert ask.of_kind("skills").value == ["orderpicken", "laden en lossen", "heftruck rijden"]
    moved = with_suggestion(example_ask(), replace(WORDS[4], value="4811"))
    assert moved.of_kind("place").value == {"postcode": "4811", "max_km": 30}


def test_an_occupation_takes_the_place_of_the_one_there() -> None:
    ask = with_suggestion(example_ask(), WORDS[1])
    assert [c.value for c in ask.criteria if c.kind == "occupation"] == ["reachtruckchauffeur"]


def test_what_is_chosen_never_ends_up_in_an_exclusion() -> None:
    excluded = Criterion(1, "skills", ["lassen"], "exclude")
    ask = with_suggestion(Ask(criteria=(excluded,)), WORDS[2])
    assert ask.criteria[0] == excluded
    assert ask.wanted_of_kind("skills") == Criterion(2, "skills", ["heftruck rijden"], "strong")
