"""Light and dark, and a larger system font."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from wsp_desk.errors import KnownError
from wsp_desk.settings import take
from wsp_desk.ui.theme import Look, Space, load_tokens


@pytest.fixture
def making(qapp: QApplication) -> Iterator[Callable[[str | None], Look]]:
    """Looks that are gone when the test ends."""
    made: list[Look] = []

    def make(scheme: str | None) -> Look:
        made.append(Look(qapp, scheme))
        return made[-1]

    yield make
    for look in made:
        look.deleteLater()


@pytest.fixture
def own_font(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    yield
    qapp.setFont(before)


def test_a_fixed_scheme_sets_palette_and_style_sheet(
    qapp: QApplication, making: Callable[[str | None], Look]
) -> None:
    look = making("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == load_tokens().dark.window
    look.use("light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == load_tokens().light.window
    assert load_tokens().light.accent in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()


@pytest.mark.parametrize("scheme, told", [(None, True), ("light", False)])
def test_it_follows_the_system_while_it_runs_unless_a_scheme_was_chosen(
    qapp: QApplication, making: Callable[[str | None], Look], scheme: str | None, told: bool
) -> None:
    look, seen = making(scheme), []
    look.changed.connect(lambda: seen.append(look.dark))
    hints = qapp.styleHints()
    before = hints.colorScheme()
    hints.setColorScheme(Qt.ColorScheme.Dark)
    if hints.colorScheme() is not Qt.ColorScheme.Dark:  # a platform without schemes: it says that it changed
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    hints.setColorScheme(before)
    assert bool(seen) is told


def test_figures_have_equal_width(look: Look) -> None:
    metrics = look.metrics("small")
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_a_larger_system_font_enlarges_everything(
    qapp: QApplication, own_font: None, making: Callable[[str | None], Look]
) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(18)
    qapp.setFont(font)
    look = making("light")
    assert look.pixels("body") == 18
    assert look.pixels("large") > load_tokens().type.large


def test_an_unknown_token_is_refused_by_name() -> None:
    with pytest.raises(KnownError, match="raduis"):
        take(Space, vars(load_tokens().space) | {"raduis": 3}, "tokens.toml [space]")
