"""Related occupations and skills under a choice: offered, taken up with mouse or keyboard, never twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wsp_desk.ui.answering.suggestions import suggestions
from wsp_desk.ui.asking.editors.looked_up import SeveralConcepts
from wsp_desk.ui.asking.editors.related import MOST, RelatedChip, RelatedChips
from wsp_desk.ui.records import Suggestion
from wsp_desk.ui.theme import Look
from wsp_desk.vocabulary import load

WORDS = load()
Done = Callable[[list[Suggestion]], None]


def at_once(words: str, kinds: Sequence[str], done: Done) -> None:
    done(suggestions(WORDS, words, kinds))


def editor_of(qtbot: QtBot, look: Look, kind: str, *chosen: str) -> tuple[SeveralConcepts, list[list[str]]]:
    editor = SeveralConcepts(look, at_once, kind, "erbij")
    qtbot.addWidget(editor)
    heard: list[list[str]] = []
    editor.edited.connect(heard.append)
    editor.show_value(list(chosen))
    editor.show()
    return editor, heard


def offered(editor: QWidget) -> list[RelatedChip]:
    chips = editor.findChild(RelatedChips)
    assert chips is not None
    return [chip for chip in chips.findChildren(RelatedChip) if chip.isVisible()]


def test_the_nearest_occupations_are_offered_best_first(qtbot: QtBot, look: Look) -> None:
    editor, _ = editor_of(qtbot, look, "occupation", "heftruckchauffeur")
    labels = [chip.label for chip in offered(editor)]
    grades = WORDS.related("o:heftruckchauffeur")
    given = [grades[WORDS.resolve_many("occupation", [label])[0].concept.id] for label in labels]
    assert "reachtruckchauffeur" in labels[:2]
    assert 1 < len(labels) <= MOST
    assert given == sorted(given, reverse=True)
    assert "heftruckchauffeur" not in labels


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_keyboard_adds_one_and_with_shift_replaces(qtbot: QtBot, look: Look, key: Qt.Key) -> None:
    editor, heard = editor_of(qtbot, look, "occupation", "heftruckchauffeur")
    first = offered(editor)[0]
    label = first.label
    qtbot.keyClick(first, key)
    assert heard == [["heftruckchauffeur", label]]
    again = offered(editor)
    assert all(chip.label not in heard[-1] for chip in again)
    instead = again[0].label
    qtbot.keyClick(again[0], key, Qt.KeyboardModifier.ShiftModifier)
    assert heard[-1] == ["heftruckchauffeur", instead]


def test_the_mouse_adds_one_and_with_shift_replaces(qtbot: QtBot, look: Look) -> None:
    editor, heard = editor_of(qtbot, look, "skill", "heftruck rijden")
    qtbot.mouseClick(offered(editor)[0], Qt.MouseButton.LeftButton)
    assert heard == [["heftruck rijden", "reachtruck rijden"]]
    shift = Qt.KeyboardModifier.ShiftModifier
    chip = offered(editor)[0]
    instead = chip.label
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, shift)
    assert heard[-1] == ["heftruck rijden", instead]


def test_nothing_is_offered_where_nothing_is_related(qtbot: QtBot, look: Look) -> None:
    editor, _ = editor_of(qtbot, look, "skill", "flexibel")
    assert offered(editor) == []


def test_what_is_related_to_any_choice_is_offered_and_no_choice_itself(qtbot: QtBot, look: Look) -> None:
    editor, _ = editor_of(qtbot, look, "skill", "heftruck rijden", "reachtruck rijden", "flexibel")
    labels = [chip.label for chip in offered(editor)]
    assert "pompwagen gebruiken" in labels
    assert not {"heftruck rijden", "reachtruck rijden"} & set(labels)


def test_an_answer_that_comes_too_late_is_not_shown(qtbot: QtBot, look: Look) -> None:
    waiting: list[tuple[str, Sequence[str], Done]] = []
    chips = RelatedChips(lambda *asked: waiting.append(asked), "skill")
    qtbot.addWidget(chips)
    chips.show_for(["heftruck rijden"])
    chips.show_for(["koken"])
    for asked in reversed(waiting):
        at_once(*asked)
    assert chips.labels() == [each.label for each in suggestions(WORDS, "koken", ["related skill"])][:MOST]


def test_a_screen_reader_hears_what_a_press_does(qtbot: QtBot, look: Look) -> None:
    editor, _ = editor_of(qtbot, look, "occupation", "heftruckchauffeur")
    chip = offered(editor)[0]
    assert chip.accessibleName() == f"{chip.label} erbij zetten; met Shift in plaats van heftruckchauffeur"
