"""Dutch in the code, complete English beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import make_page
from tests.ui.fakes import FakeDesk, example_ask
from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.texts import Text, text
from wsp_desk.ui.i18n import install_language, read_ts, shown, tr
from wsp_desk.ui.i18n_collect import holes, sentences, update_ts
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.theme import Look

ENGLISH_FILE = paths.resource("i18n", "wsp_desk_en.ts")


def test_every_sentence_has_a_finished_english_translation() -> None:
    missing = sorted(set(sentences()) - set(read_ts(ENGLISH_FILE)))
    assert missing == [], (
        f"{len(missing)} without English; run python -m wsp_desk.ui.i18n_collect and translate"
    )


def test_nothing_is_translated_that_nobody_says_any_more() -> None:
    assert sorted(set(read_ts(ENGLISH_FILE)) - set(sentences())) == []


def test_translations_keep_the_holes() -> None:
    wrong = [dutch for dutch, english in read_ts(ENGLISH_FILE).items() if holes(dutch) != holes(english)]
    assert wrong == []


def test_the_collector_finds_code_lists_fields_and_rules() -> None:
    found = sentences()
    assert {"Weghalen (Delete)", "rijbewijzen", "mbo", "Beschikbaarheid is niet ingevuld"} <= set(found)
    assert not any(where.startswith("wsp_desk/cli") for where in found.values())


def test_an_update_keeps_translations_and_marks_new_sentences(tmp_path: Path) -> None:
    path = tmp_path / "wsp_desk_en.ts"
    update_ts(path, {"Oud {n}": "a.py", "Nieuw": "b.py"}, {"Oud {n}": "Old {n}", "Weg": "Gone"})
    assert read_ts(path) == {"Oud {n}": "Old {n}"}
    assert path.read_text("utf-8").count('type="unfinished"') == 1


def test_english_numbers_dates_and_words_in_holes(language: Callable[[str], None]) -> None:
    sentence = text(
        "{words}",
        words=text(
            "Dump van {weekday} {day} · {size} dossiers · {age}",
            weekday=text("ma"),
            day=date(2026, 11, 16),
            size=157_659,
            age="x",
        ),
    )
    assert shown(sentence) == "Dump van ma 16-11-2026 · 157.659 dossiers · x"
    language("en")
    assert shown(sentence) == "Dump of Mon 16 Nov 2026 · 157,659 dossiers · x"


def test_words_of_value_lists_are_translated_inside_a_sentence(language: Callable[[str], None]) -> None:
    sentence = text("vanaf {level}", level="uitstekend")
    language("en")
    assert shown(sentence) == "from excellent"


def test_names_with_braces_are_shown_as_they_are(language: Callable[[str], None]) -> None:
    language("en")
    assert tr("Dossier {dossier}", dossier="{x}") == "Dossier {x}"
    assert shown(Text("{a}", {"a": "{b} <i>"})) == "{b} <i>"


def test_qts_own_words_come_along(language: Callable[[str], None]) -> None:
    language("nl")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"
    language("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_an_unknown_language_is_refused(qapp: QCoreApplication) -> None:
    with pytest.raises(KnownError, match="fy"):
        install_language(qapp, "fy")


def test_the_page_in_english_holds_no_dutch_of_ours(
    qtbot: QtBot, look: Look, jobs: Jobs, language: Callable[[str], None]
) -> None:
    language("en")
    page = make_page(qtbot, look, FakeDesk(), jobs, example_ask())
    dutch = {sentence for sentence in sentences() if not holes(sentence)} - set(
        read_ts(ENGLISH_FILE).values()
    )
    said = {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
    assert said & dutch == set()
