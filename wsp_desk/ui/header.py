"""The bar at the top: name, pages, and which pool is open.

Public: `Header`.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

from wsp_desk.texts import Text, text
from wsp_desk.ui.basics import button, key_cap, label, named, row
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.locking.button import LockButton
from wsp_desk.ui.records import PoolLine
from wsp_desk.ui.theme import Look

WEEKDAYS = (text("ma"), text("di"), text("wo"), text("do"), text("vr"), text("za"), text("zo"))


class Header(QFrame):
    """Shows the pages that exist and the pool that is open.

    Signals:
        chosen: Number of the page the user wants.
        locked: The user wants the window to be locked.

    Args:
        look: Colours and fonts.
    """

    chosen = Signal(int)
    locked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        named(self, "bar")
        self._tabs = QButtonGroup(self)
        self._tabs.idClicked.connect(self.chosen)
        self._places = QHBoxLayout()
        self._places.setSpacing(2)
        self._pool = label("", "muted")
        self._cap = key_cap("Ctrl K")
        self._lock = LockButton(look)
        self._lock.clicked.connect(self.locked)
        brand = label("WSP Desk", "brand")
        parts = (brand, 10, self._places, None, self._pool, 4, self._cap, self._lock)
        self.setLayout(row(*parts, margins=(16, 0, 12, 0)))
        self.setFixedHeight(round(48 * look.scale))

    def show_pages(self, names: list[Text]) -> None:
        """Shows a tab per page."""
        for number, name in enumerate(names):
            tab = self._tab(shown(name))
            self._tabs.addButton(tab, number)
            self._places.addWidget(tab)
        self._tabs.button(0).setChecked(True)

    def choose(self, number: int) -> None:
        """Shows which page is open, without telling anyone."""
        self._tabs.button(number).setChecked(True)

    def show_pool(self, pool: PoolLine) -> None:
        """Shows date, size and age of the pool."""
        words = tr("Let op: {pool}. Vraag om een nieuwere.", pool=pool_words(pool))
        self._pool.setText(words if pool.is_old else pool_words(pool))
        self._pool.setObjectName("trouble" if pool.is_old else "muted")
        self._pool.style().unpolish(self._pool)
        self._pool.style().polish(self._pool)

    def _tab(self, name: str) -> QPushButton:
        tab = button(name, "tab", accessible=tr("Pagina {name}", name=name))
        tab.setCheckable(True)
        tab.setMinimumWidth(
            self._look.metrics("lead", bold=True).horizontalAdvance(name) + 28
        )  # bold once chosen
        return tab


def pool_words(pool: PoolLine) -> str:
    """Date, size and age of a pool, in one line."""
    age = tr("1 dag oud") if pool.days == 1 else tr("{n} dagen oud", n=pool.days)
    return tr(
        "Dump van {weekday} {day} · {size} dossiers · {age}",
        weekday=WEEKDAYS[pool.as_of.weekday()],
        day=pool.as_of,
        size=pool.size,
        age=tr("van vandaag") if pool.days <= 0 else age,
    )
