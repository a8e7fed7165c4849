"""One criterion on the left: what, how important, the value, and its share of the pool or its weight.

Public: `CriterionCard`, `Ways`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QFrame, QSizePolicy, QSlider, QWidget

from wsp_desk.texts import Text
from wsp_desk.ui.ask import Criterion, Value
from wsp_desk.ui.asking.editors import Editor
from wsp_desk.ui.asking.segmented import Segmented
from wsp_desk.ui.asking.share_bar import ShareBar
from wsp_desk.ui.basics import ElidedButton, ElidedLabel, button, column, label, named, row
from wsp_desk.ui.i18n import locale, shown, tr
from wsp_desk.ui.kinds import kind_name
from wsp_desk.ui.records import Count
from wsp_desk.ui.theme import Look

TOP = 50
"""The slider runs from 0 to 5,0 in tenths."""


class Ways(Protocol):
    """What a card asks of the desk."""

    def weight(self, kind: str, importance: str) -> float:
        """The released weight of a criterion."""

    def describe(self, kind: str, value: Value) -> Text:
        """How the value of a criterion reads."""


class CriterionCard(QFrame):
    """Shows and changes one criterion.

    Signals:
        changed: The new criterion, and a word under which changes are undone together.
        settled: The slider is let go or the editor closed: what follows is another step.
        removed: The key of the criterion.

    Args:
        look: Colours and fonts.
        criterion: What it shows.
        ways: What the criteria can be asked about.
        make_editor: Makes the inline editor of a criterion.
    """

    changed = Signal(object, str)
    settled = Signal()
    removed = Signal(int)

    def __init__(
        self,
        look: Look,
        criterion: Criterion,
        ways: Ways,
        make_editor: Callable[[Criterion], Editor],
    ) -> None:
        super().__init__()
        self.criterion = criterion
        self._ways = ways
        self._make_editor = make_editor
        self._editor: Editor | None = None
        name = shown(kind_name(criterion.kind))
        named(self, "section", accessible=name)
        self._name = ElidedLabel(name, "strong")
        self._segmented = Segmented(name)
        self._remove = button(
            "×", "remove", accessible=tr("{criterion} weghalen", criterion=name), tip=tr("Weghalen (Delete)")
        )
        self._value = ElidedButton("", "value", accessible=tr("{criterion} wijzigen", criterion=name))
        self._share = ShareBar(look)
        self._slider, self._weight = self._make_slider(name), label("", "strong")
        self._weighing = _group(row(label(tr("weegt"), "muted"), self._slider, self._weight))
        self._compose()
        self._connect()
        self.show_criterion(criterion)

    def show_criterion(self, criterion: Criterion) -> None:
        """Shows another form of the criterion; an open editor keeps what is typed in it."""
        self.criterion = criterion
        self._segmented.choose(criterion.importance)
        self._value.show_words(shown(self._ways.describe(criterion.kind, criterion.value)))
        weighs = criterion.importance in ("strong", "nice")
        self._weighing.setVisible(weighs)
        self._share.setVisible(not weighs)
        self._show_weight(self._current_weight())
        if self._editor is not None:
            self._editor.show_value(criterion.value)

    def show_count(self, count: Count | None) -> None:
        """Shows how the pool stands to this criterion."""
        self._share.show_count(count)

    def open_editor(self) -> None:
        """Opens the inline editor and puts the keyboard there."""
        if self._editor is None:
            self._editor = self._make_editor(self.criterion)
            self._editor.edited.connect(self._edit)
            self._editor.closed.connect(self.close_editor)
            self.layout().addWidget(self._editor)  # type: ignore[union-attr]
        self._editor.show()
        self._editor.start()

    def close_editor(self) -> None:
        """Closes the inline editor; what was entered stays."""
        if self._editor is not None:
            self._editor.hide()
            self._value.setFocus(Qt.FocusReason.OtherFocusReason)
            self.settled.emit()

    def focus_importance(self) -> None:
        """Puts the keyboard on the value line."""
        self._value.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes the criterion."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.criterion.key)
        else:
            super().keyPressEvent(event)

    def _compose(self) -> None:
        self._remove.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._weight.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._weight.setMinimumWidth(self.fontMetrics().horizontalAdvance("00,0"))
        head = row(self._name, self._segmented, space=4)
        value = row(self._value, self._remove, space=4)
        self.setLayout(column(head, value, self._share, self._weighing, space=3, margins=(14, 9, 14, 10)))

    def _connect(self) -> None:
        self._segmented.chosen.connect(self._choose)
        self._remove.clicked.connect(lambda: self.removed.emit(self.criterion.key))
        self._value.clicked.connect(self._toggle)
        self._slider.valueChanged.connect(self._weigh)
        self._slider.sliderPressed.connect(self.settled)
        self._slider.sliderReleased.connect(self.settled)

    def _make_slider(self, name: str) -> QSlider:
        slider = named(
            QSlider(Qt.Orientation.Horizontal), accessible=tr("Gewicht van {criterion}", criterion=name)
        )
        slider.setRange(0, TOP)
        slider.setPageStep(5)
        slider.setMinimumHeight(20)
        return slider

    def _current_weight(self) -> float:
        own = self.criterion.weight
        return self._ways.weight(self.criterion.kind, self.criterion.importance) if own is None else own

    def _show_weight(self, weight: float) -> None:
        self._slider.blockSignals(True)  # showing is not choosing
        self._slider.setMaximum(max(TOP, round(weight * 10)))
        self._slider.setValue(round(weight * 10))
        self._slider.blockSignals(False)
        self._weight.setText(locale().number(float(weight)))

    def _weigh(self, tenths: int) -> None:
        self._weight.setText(locale().number(tenths / 10))
        self.changed.emit(replace(self.criterion, weight=tenths / 10), "weight")

    def _choose(self, importance: str) -> None:
        # The released weight of the new importance applies; a weight set by hand belonged to the old one.
        self.changed.emit(replace(self.criterion, importance=importance, weight=None), "")

    def _edit(self, value: object) -> None:
        # A number typed or turned is one step, however many keys it takes; any other choice is its own.
        turning = isinstance(self.focusWidget(), QAbstractSpinBox)
        self.changed.emit(replace(self.criterion, value=value), "value" if turning else "")

    def _toggle(self) -> None:
        if self._editor is not None and self._editor.isVisible():
            self.close_editor()
        else:
            self.open_editor()


def _group(layout: object) -> QWidget:
    widget = QWidget()
    widget.setLayout(layout)  # type: ignore[arg-type]
    return widget
