"""Colours, type and space of the window, from ``resources/style/tokens.toml``; light or dark as the system.

Public: `Colours`, `Tokens`, `load_tokens`, `Look`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from string import Template
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from wsp_desk import paths
from wsp_desk.settings import read_toml, take

T = TypeVar("T")


@dataclass(frozen=True)
class Colours:
    """One scheme: every colour as ``#rrggbb``; names as in the tokens file."""

    window: str
    panel: str
    line: str
    edge: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_soft: str
    on_accent: str
    focus: str
    trust_text: str
    trust_ground: str
    ask_text: str
    ask_ground: str
    stop_text: str
    stop_ground: str
    track: str
    interval: str
    interval_edge: str
    unknown: str
    unknown_edge: str


@dataclass(frozen=True)
class Sizes:
    """Type sizes in pixels at the system's usual font size."""

    small: int
    body: int
    lead: int
    large: int


@dataclass(frozen=True)
class Space:
    """Distances and radii in pixels."""

    xs: int
    s: int
    m: int
    l: int  # noqa: E741 - small, medium, large, as everywhere
    radius: int
    pill: int


@dataclass(frozen=True)
class Tokens:
    """The whole tokens file."""

    light: Colours
    dark: Colours
    type: Sizes
    space: Space


@cache
def load_tokens() -> Tokens:
    """Reads the tokens.

    Raises:
        KnownError: The file is missing or holds an unknown or lacks a known key.
    """
    path = paths.resource("style", "tokens.toml")
    table = read_toml(path)

    def part(kind: type[T], name: str) -> T:
        return take(kind, table.get(name, {}), f"{path.name} [{name}]")

    return Tokens(part(Colours, "light"), part(Colours, "dark"), part(Sizes, "type"), part(Space, "space"))


USUAL_FONT = 13
"""Pixels of a usual system font; a larger one makes the whole window larger in proportion."""


class Look(QObject):
    """The scheme now in use, and the fonts that go with it. Widgets that paint themselves are handed this.

    Args:
        app: The application whose palette, font and style sheet this sets.
        scheme: "light" or "dark"; None follows the system, also while the program runs.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: str | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._fixed = scheme
        self.tokens = load_tokens()
        self.space = self.tokens.space
        self.scale = min(max(QFontInfo(app.font()).pixelSize() / USUAL_FONT, 1.0), 1.6)
        app.setStyle("Fusion")
        app.setFont(self.font("body"))
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is in use."""
        if self._fixed is not None:
            return self._fixed == "dark"
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    @property
    def colours(self) -> Colours:
        """The scheme in use."""
        return self.tokens.dark if self.dark else self.tokens.light

    def colour(self, name: str) -> QColor:
        """One colour of the scheme in use, by its token name."""
        return QColor(getattr(self.colours, name))

    def pixels(self, size: str) -> int:
        """Height in pixels of a type size: ``small``, ``body``, ``lead`` or ``large``."""
        return round(float(getattr(self.tokens.type, size)) * self.scale)

    def font(self, size: str = "body", *, bold: bool = False) -> QFont:
        """The system's font in one of the four sizes, with figures of equal width."""
        if (size, bold) not in self._fonts:
            self._fonts[size, bold] = self._make_font(size, bold=bold)
        return self._fonts[size, bold]

    def _make_font(self, size: str, *, bold: bool) -> QFont:
        font = QFont(self._app.font())
        font.setPixelSize(self.pixels(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def metrics(self, size: str = "body", *, bold: bool = False) -> QFontMetrics:
        """Measures of that font."""
        return QFontMetrics(self.font(size, bold=bold))

    def use(self, scheme: str | None) -> None:
        """Fixes the scheme, or follows the system again with None."""
        self._fixed = scheme
        self._apply()

    def _follow(self) -> None:
        if self._fixed is None:
            self._apply()

    def _apply(self) -> None:
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _style_sheet(self) -> str:
        template = Template(paths.resource("style", "window.qss").read_text("utf-8"))
        sizes = {f"type_{name}": f"{self.pixels(name)}px" for name in ("small", "body", "lead", "large")}
        space = {name: f"{value}px" for name, value in vars(self.space).items()}
        return template.substitute(vars(self.colours) | sizes | space)


_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "stop_text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Accent: "accent",
}


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(getattr(colours, name)))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    return palette
