"""The dialog "Blad voor werkgever": the table as the employer would see it, and what still stands in the way.

Public: `SheetDialog`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.ui.basics import button, column, key_cap, label, named, plain_tip, row
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.sharing.cells import RoomyDelegate
from wsp_desk.ui.sharing.obstacles import ObstacleList
from wsp_desk.ui.sharing.records import SheetRow, SheetView

SIGN = "!"


class SheetDialog(QDialog):
    """Shows a sheet and lets the user make it coarser and save it.

    Signals:
        coarser: The name of a column to take one step with.
        enough: The user wants it coarse enough at once.
        anew: The user wants the finest columns back.
        saving: The user wants it as a file.
    """

    coarser = Signal(str)
    enough = Signal()
    anew = Signal()
    saving = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "page", accessible=tr("Blad voor werkgever"))
        self.setWindowTitle(tr("Blad voor werkgever"))
        self.setModal(True)
        self.view = SheetView("", "")
        self._head, self._for = label("", "large", wrap=True), label("", "muted", wrap=True)
        self.note = label("", "good", wrap=True)
        self.trouble = label("", "trouble", wrap=True)
        self._delegate = RoomyDelegate()
        self.table = _table()
        self.table.setItemDelegate(self._delegate)
        self._key = label("", "muted", wrap=True)
        self.obstacles = ObstacleList()
        self.coarse = button(tr("Maak grof genoeg"), accessible=tr("Maak grof genoeg, Ctrl+G"))
        self._again = button(tr("Begin opnieuw"))
        self._cancel = button(tr("Sluiten"))
        self.save = button(tr("Bewaar als PDF…"), "primary", accessible=tr("Bewaar als PDF, Ctrl+Enter"))
        self._compose()
        self._connect()
        self.show_view(self.view)
        self.resize(QSize(1080, 620).boundedTo(self.screen().availableSize() * 0.95))

    def show_view(self, view: SheetView) -> None:
        """Shows another state of the sheet."""
        self.view = view
        self._head.setText(tr("Kandidaten voor: {title}", title=view.title or tr("uw vacature")))
        self._for.setText(_for_whom(view))
        self.note.hide()
        self.trouble.hide()
        self._fill(view)
        self._key.setText(_key(view))
        self.obstacles.show_obstacles(view.blocked, view.refused)
        self.coarse.setEnabled(bool(view.blocked))
        self._again.setEnabled(any(view.steps))
        self.save.setEnabled(view.ready)

    def show_trouble(self, error: KnownError) -> None:
        """Shows in one sentence what went wrong; the sheet stays."""
        self.note.hide()
        self.trouble.setText(shown(error.sentence))
        self.trouble.show()

    def show_saved(self, path: Path) -> None:
        """Tells where the file is."""
        self.trouble.hide()
        self.note.setText(tr("Bewaard als {name}. Geef het blad alleen aan deze werkgever.", name=path.name))
        self.note.setToolTip(plain_tip(str(path)))
        self.note.show()

    def _compose(self) -> None:
        framed = named(QFrame(), "column")
        framed.setLayout(column(self.table, space=0, margins=(1, 1, 1, 1)))
        foot = row(
            self.coarse, key_cap(tr("Ctrl G")), self._again, None, self._cancel, self.save,
            key_cap(tr("Ctrl Enter")),
        )  # fmt: skip
        page = column(
            self._head, self._for, self.trouble, self.note, framed, self._key, self.obstacles, foot,
            space=10, margins=(16, 14, 16, 14),
        )  # fmt: skip
        page.setStretch(4, 1)
        self.setLayout(page)

    def _connect(self) -> None:
        self.obstacles.coarser.connect(self.coarser)
        self.coarse.clicked.connect(self.enough)
        self._again.clicked.connect(self.anew)
        self._cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.saving)
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self.coarse.click)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save.click)

    def _fill(self, view: SheetView) -> None:
        headings = [tr("Kandidaat"), *view.columns]
        self.table.clear()
        self.table.setColumnCount(len(headings))
        self.table.setHorizontalHeaderLabels(headings)
        self.table.setRowCount(len(view.rows))
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for place, each in enumerate(view.rows):
            for at, words in enumerate([each.letter, *each.values]):
                self.table.setItem(place, at, _cell(each, headings[at], words))


def _table() -> QTableWidget:
    table = named(QTableWidget(), "sheet", accessible=tr("Het blad zoals de werkgever het ziet"))
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
    table.setTabKeyNavigation(False)
    table.setWordWrap(True)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    across = table.horizontalHeader()
    across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    across.setHighlightSections(False)
    across.setSectionsClickable(False)
    return table


def _cell(line: SheetRow, heading: str, words: str) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    stands_out = line.blocked is not None and line.blocked.column.title == heading
    if stands_out:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setText(f"{SIGN} {words}")
    said = f"{heading}: {words}"
    sentence = shown(line.blocked.sentence) if line.blocked is not None and stands_out else ""
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{said}. {sentence}".strip())
    item.setToolTip(plain_tip(sentence or said))
    return item


def _for_whom(view: SheetView) -> str:
    whom = tr("Voor {employer}.", employer=view.employer) + " " if view.employer else ""
    if not view.rows:
        return whom + tr("Van deze dossiers mag er geen op een blad. Hieronder staat waarom.")
    return whom + tr(
        "Zo ziet de werkgever het blad. Minstens {k} mensen in de pool delen elke regel die naar buiten mag.",
        k=view.k,
    )


def _key(view: SheetView) -> str:
    """Which letter is whom, for the adviser; it does not stand on the sheet."""
    pairs = "   ".join(f"{line.letter} = {line.dossier}" for line in view.rows)
    return tr("Alleen voor u, niet op het blad: {pairs}", pairs=pairs) if pairs else ""
