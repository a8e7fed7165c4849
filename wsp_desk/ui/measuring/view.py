"""A figure in the window: drawn beside it at its size, in its colours, with words for a screen reader.

Public: `FigureView`, `chart_words`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wsp_desk.charts.plotting import pixels
from wsp_desk.charts.series import Chart
from wsp_desk.ui.basics import named
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.theme import Look

DOTS = 2.0
"""Dots per pixel: sharp at every scaling of the screen up to 200%."""

_REST_MS = 80
_LEAST = QSize(240, 160)
_SMALLEST_DRAWING = QSize(420, 300)
"""Below this a figure is drawn smaller as a whole, for its labels would leave no room for what it shows."""


class FigureView(QWidget):
    """Shows one chart.

    Args:
        look: Colours.
        jobs: Draws beside the window.
    """

    def __init__(self, look: Look, jobs: Jobs) -> None:
        super().__init__()
        self._look, self._jobs = look, jobs
        self._chart: Chart | None = None
        self._image: QImage | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._draw)
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._rest.start)

    def chart(self) -> Chart | None:
        """The chart shown."""
        return self._chart

    def drawn(self) -> bool:
        """Whether the chart stands there."""
        return self._image is not None

    def show_chart(self, chart: Chart) -> None:
        """Shows a chart."""
        self._chart = chart
        named(self, accessible=shown(chart.title))
        self.setAccessibleDescription(chart_words(chart))
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draws anew once the size rests."""
        super().resizeEvent(event)
        self._rest.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the drawing, and a ring when the keyboard is here."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is not None:
            painter.drawImage(self._place(self._image), self._image)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def _place(self, image: QImage) -> QRectF:
        """Where the drawing stands: never pulled out of shape while a new one is on its way."""
        size = image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(0, 0, size.width(), size.height())

    def _draw(self) -> None:
        chart, size = self._chart, self.size().expandedTo(_SMALLEST_DRAWING)
        if chart is None:
            return
        dots = (round(size.width() * DOTS), round(size.height() * DOTS))
        scheme = "dark" if self._look.dark else "light"
        self._jobs.query(
            "figure", lambda: pixels(chart, dots, scheme, shown, DOTS), lambda made: self._show(made, dots)
        )

    def _show(self, made: bytes, dots: tuple[int, int]) -> None:
        image = QImage(made, dots[0], dots[1], 4 * dots[0], QImage.Format.Format_RGBA8888)
        self._image = image.copy()  # the bytes go away
        self.update()


def chart_words(chart: Chart) -> str:
    """What a chart shows, and its numbers, for a reader who cannot see it."""
    rows = list(chart.table(shown))[1:]
    numbers = "; ".join(": ".join([row[0], ", ".join(filter(None, row[1:]))]) for row in rows)
    return tr(
        "{sentence} Getallen in {unit}: {numbers}.", sentence=chart.sentence, unit=chart.unit, numbers=numbers
    )
