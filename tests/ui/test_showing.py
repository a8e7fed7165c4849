"""Pictures of the page: every scene is reached from the answer, and looks different from the others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeDesk
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.scenes import SCENES, to_rest
from wsp_desk.ui.screenshots import picture


def test_every_scene_is_a_picture_of_its_own(qtbot: QtBot, page: GesprekPage, tmp_path: Path) -> None:
    qtbot.waitUntil(lambda: bool(page.results.widenings()))
    drawn = {}
    for name, reach in SCENES.items():
        to_rest(page)
        reach(page)
        picture(page, tmp_path / f"{name}.png", size=(1280, 800))
        drawn[name] = QImage(str(tmp_path / f"{name}.png"))
    assert all((image.width(), image.height()) == (1280, 800) for image in drawn.values())
    names = list(drawn)
    assert [
        (one, other) for one in names for other in names if one < other and drawn[one] == drawn[other]
    ] == []


def test_rest_is_the_list_with_nothing_marked(page: GesprekPage, desk: FakeDesk) -> None:
    for reach in SCENES.values():
        reach(page)
        to_rest(page)
        assert not page.compares()
        assert page.aside.currentWidget() is page.detail
        assert not page.detail.shows_letter()
        assert (page.marks.shortlist, page.marks.compared) == ((), ())
        assert page.asking.isVisible()
