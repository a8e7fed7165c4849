"""Under the criteria: how the dossiers found differ, counted exactly; a value can become a criterion.

Public: `FacetPanel`.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from wsp_desk.ui.basics import button, column, key_cap, label, named, plain_tip, row
from wsp_desk.ui.i18n import locale, shown, tr
from wsp_desk.ui.insight import Bucket, Facet
from wsp_desk.ui.theme import Look

PAD = 6


class BucketButton(QPushButton):
    """A value, how many of the dossiers found have it, and a bar of their share.

    Args:
        look: Colours and fonts.
        facet: In which respect.
        bucket: The value.
        most: The count that fills the whole bar.
    """

    def __init__(self, look: Look, facet: str, bucket: Bucket, most: int) -> None:
        super().__init__()
        self._look, self._bucket = look, bucket
        self._share = bucket.count / most if most else 0.0
        self._count = locale().number(bucket.count)
        self.setAutoDefault(False)
        self.setEnabled(bucket.ask is not None)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        words = shown(bucket.label)
        sentence = tr("{facet}: {value}, {n} dossiers", facet=facet, value=words, n=bucket.count)
        named(self, "bucket", accessible=sentence)
        tip = tr("{sentence}. Klik om dit te vragen.", sentence=sentence) if bucket.ask else sentence
        self.setToolTip(plain_tip(tip))

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(120, self._look.metrics("small").height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the bar, then the words on it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        inner = self.rect().adjusted(PAD, 0, -PAD, 0)
        self._draw_bar(painter, inner)
        self._draw_words(painter, inner)

    def _draw_bar(self, painter: QPainter, inner: QRect) -> None:
        colour = "interval" if self._bucket.ask is not None else "unknown"
        width = max(round(inner.width() * self._share), 1 if self._bucket.count else 0)
        painter.fillRect(
            QRect(inner.left(), inner.bottom() - 3, inner.width(), 2), self._look.colour("track")
        )
        painter.fillRect(QRect(inner.left(), inner.bottom() - 3, width, 2), self._look.colour(colour))

    def _draw_words(self, painter: QPainter, inner: QRect) -> None:
        metrics = self._look.metrics("small")
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("muted"))
        line = inner.adjusted(0, 0, 0, -3)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)
        painter.setPen(self._look.colour("text" if self._bucket.ask is not None else "muted"))
        room = line.width() - metrics.horizontalAdvance(self._count) - PAD
        words = metrics.elidedText(shown(self._bucket.label), Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


class FacetPanel(QFrame):
    """A line "Verfijnen" that unfolds into the facets.

    Signals:
        unfolded: The facets are wanted.
        filled: They are there for the first time since they were unfolded.
        chosen: The request that a `Bucket` leads to.
    """

    unfolded = Signal()
    filled = Signal()
    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        named(self, "plain", accessible=tr("Verfijnen"))
        self._open = button(tr("Verfijnen"), "flat", accessible=tr("Verfijnen, F"))
        self._open.clicked.connect(self.toggle)
        self._hint = label("", "muted", wrap=True)
        self._waits = False
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._body = QWidget()
        self._body.setLayout(column(self._hint, self._list, space=4, margins=(4, 0, 4, 8)))
        self._body.hide()
        self.setLayout(column(row(self._open, key_cap("F"), None), self._body, margins=(10, 0, 10, 8)))

    def is_open(self) -> bool:
        """Whether the facets are in sight."""
        return not self._body.isHidden()

    def toggle(self) -> None:
        """Unfolds or folds."""
        self._body.setVisible(not self.is_open())
        if self.is_open():
            self._hint.setText(tr("Wordt geteld…"))
            self._hint.show()
            self._waits = True
            self.unfolded.emit()

    def show_facets(self, facets: tuple[Facet, ...]) -> None:
        """Shows other facets; the keyboard stays on the same value."""
        focused = self.focusWidget()
        before = focused.accessibleName().split(",")[0] if isinstance(focused, BucketButton) else ""
        self._clear()
        self._hint.setText(tr("Er is niets te verfijnen: niemand is gevonden."))
        self._hint.setVisible(not facets)
        for facet in facets:
            self._add(facet)
        for made in self._body.findChildren(BucketButton):
            if before and made.accessibleName().startswith(before):
                made.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._waits:
            self._waits = False
            self.take_keyboard()
            self.filled.emit()

    def take_keyboard(self) -> None:
        """Puts the keyboard on the first value that can be asked for."""
        for made in self._body.findChildren(BucketButton):
            if made.isEnabled():
                made.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        self._open.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self, facet: Facet) -> None:
        name = shown(facet.name)
        several = "" if facet.adds_up else tr("een dossier kan in meer groepen tellen")
        head = row(label(name, "small"), label(several, "muted"), None, space=6)
        holder = QWidget()
        holder.setLayout(column(head, margins=(0, 6, 0, 0)))
        self._list.addWidget(holder)
        holder.show()
        most = max((bucket.count for bucket in facet.buckets), default=0)
        for bucket in facet.buckets:
            made = BucketButton(self._look, name, bucket, most)
            made.clicked.connect(lambda _=False, ask=bucket.ask: self.chosen.emit(ask))
            self._list.addWidget(made)
            made.show()

    def _clear(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
