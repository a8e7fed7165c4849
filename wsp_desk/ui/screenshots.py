"""Pictures of the window without a screen: light and dark, at two scales, in two languages.

Public: `picture`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget


def picture(window: QWidget, path: Path, *, size: tuple[int, int] = (1440, 900), scale: float = 1.0) -> None:
    """Draws a window into a PNG file.

    Args:
        window: What to draw.
        path: The file; its folder is made.
        size: Width and height of the window in pixels at scale 1.
        scale: 1.5 draws as on a screen at 150%.
    """
    window.resize(QSize(*size))
    # Only a window that was drawn knows how wide its wrapped lines are, and so how high.
    window.grab()
    QCoreApplication.processEvents()
    image = QImage(QSize(*size) * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    window.render(painter, QPoint(0, 0))
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(path))
