"""Light and dark, and a larger system font."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from wsp_desk.errors import KnownError
from wsp_desk.settings import take
from wsp_desk.ui.theme import Look, Space, load_tokens


@pytest.fixture
def own_font(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    yield
    qapp.setFont(before)


def test_a_fixed_scheme_sets_palette_and_style_sheet(qapp: QApplication) -> None:
    look = Look(qapp, "dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == load_tokens().dark.window
    look.use("light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == load_tokens().light.window
    assert load_tokens().light.accent in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()


def test_it_follows_the_system_while_it_runs(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    look, seen = Look(qapp), []
    look.changed.connect(lambda: seen.append(look.dark))
    hints = qapp.styleHints()
    before = hints.colorScheme()
    hints.setColorScheme(Qt.ColorScheme.Dark)
    if hints.colorScheme() is not Qt.ColorScheme.Dark:
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert seen == [False]
    else:
        assert seen[-1] is True
        hints.setColorScheme(before)


def test_figures_have_equal_width(qapp: QApplication) -> None:
    metrics = Look(qapp, "light").metrics("small")
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_a_larger_system_font_enlarges_everything(qapp: QApplication, own_font: None) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(18)
    qapp.setFont(font)
    look = Look(qapp, "light")
    assert look.pixels("body") == 18
    assert look.pixels("large") > load_tokens().type.large


def test_an_unknown_token_is_refused_by_name() -> None:
    with pytest.raises(KnownError, match="raduis"):
        take(Space, vars(load_tokens().space) | {"raduis": 3}, "tokens.toml [space]")
