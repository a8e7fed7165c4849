"""Small building blocks every page uses: labels that show plain text only, buttons, key caps, tool tips.

Public: `label`, `button`, `key_cap`, `with_key`, `plain_tip`, `row`, `column`, `named`, `VERDICT_STYLE`,
`Style`, `ElidedLabel`, `ElidedButton`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from wsp_desk.texts import Text, text
from wsp_desk.ui.records import ASK, STOP, TRUST

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class Style:
    """How a verdict looks: never by colour alone."""

    sign: str
    word: Text
    ink: str
    ground: str


VERDICT_STYLE = {
    TRUST: Style("✓", text("betrouwbaar"), "trust_text", "trust_ground"),
    ASK: Style("?", text("navragen"), "ask_text", "ask_ground"),
    STOP: Style("!", text("niet te vertrouwen"), "stop_text", "stop_ground"),
}


def named(widget: W, name: str = "", *, accessible: str = "", tip: str = "") -> W:
    """Gives a widget its name in the style sheet, for a screen reader, and a plain tool tip."""
    if name:
        widget.setObjectName(name)
    if accessible:
        widget.setAccessibleName(accessible)
    if tip:
        widget.setToolTip(plain_tip(tip))
    return widget


def label(words: str = "", name: str = "", *, wrap: bool = False) -> QLabel:
    """A label that never reads its words as mark-up."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(words)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return named(made, name)


def button(words: str, name: str = "", *, accessible: str = "", tip: str = "") -> QPushButton:
    """A push button; an ampersand in the words is shown as such."""
    made = QPushButton(words.replace("&", "&&"))
    made.setAutoDefault(False)
    return named(made, name, accessible=accessible or words, tip=tip)


def key_cap(words: str) -> QLabel:
    """A key drawn beside what it does; a screen reader hears the shortcut from the control itself."""
    made = label(words, "keyCap")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def plain_tip(words: str) -> str:
    """A tool tip that Qt cannot take for mark-up: the words, escaped, inside our own."""
    return f"<p style='white-space:pre-wrap'>{escape(words)}</p>" if words else ""


def with_key(control: QWidget, key: str) -> QWidget:
    """A control with its key beside it, kept together."""
    holder = QWidget()
    holder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    holder.setLayout(row(control, key_cap(key), space=5))
    return holder


Part = QWidget | QLayout | int | None


def row(*parts: Part, space: int = 8, margins: Sequence[int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Parts side by side: a widget, a layout, a stretch (None) or a gap in pixels (int)."""
    return _fill(QHBoxLayout(), parts, space, margins)


def column(*parts: Part, space: int = 4, margins: Sequence[int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Parts below each other, as in `row`."""
    return _fill(QVBoxLayout(), parts, space, margins)


L = TypeVar("L", QHBoxLayout, QVBoxLayout)


def _fill(box: L, parts: Sequence[Part], space: int, margins: Sequence[int]) -> L:
    box.setSpacing(space)
    box.setContentsMargins(*margins)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)
    return box


class ElidedLabel(QLabel):
    """One line that ends in "…" when there is no room; the whole text is in the tool tip."""

    def __init__(self, words: str = "", name: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        named(self, name)
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Shows other words."""
        self.setText(words)
        self.setToolTip(plain_tip(words))

    def minimumSizeHint(self) -> QSize:
        """Hardly any width, one line of height."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws as much of the line as fits."""
        del event
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            words,
            self.foregroundRole(),
        )


class ElidedButton(QPushButton):
    """A button that ends its words in "…" when there is no room; the whole text is in the tool tip."""

    def __init__(self, words: str = "", name: str = "", *, accessible: str = "") -> None:
        super().__init__()
        self._words = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        named(self, name, accessible=accessible)
        self.show_words(words)

    def words(self) -> str:
        """All the words, whether or not they fit."""
        return self._words

    def show_words(self, words: str) -> None:
        """Shows other words."""
        self._words = words
        self.setToolTip(plain_tip(words))
        self.setAccessibleDescription(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the words again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fitting = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, max(self.width() - 10, 20)
        )
        self.setText(fitting.replace("&", "&&"))
