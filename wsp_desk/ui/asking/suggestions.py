"""The list under the look-up field.

Public: `SuggestionList`.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView

from wsp_desk.texts import text
from wsp_desk.ui.basics import column, label, named
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.lists import PAD, REMARK, Index, SidedDelegate, line_height
from wsp_desk.ui.records import Suggestion
from wsp_desk.ui.theme import Look

KIND_WORDS = {"occupation": text("beroep"), "skill": text("vaardigheid"), "place": text("plaats")}
MOST = 9

_ROOT = QModelIndex()


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.suggestions: list[Suggestion] = []

    def replace(self, suggestions: list[Suggestion]) -> None:
        self.beginResetModel()
        self.suggestions = suggestions[:MOST]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.suggestions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        suggestion = self.suggestions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return suggestion.label + (f"  {shown(suggestion.detail)}" if suggestion.detail else "")
        if role == REMARK:
            return _remark(suggestion)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{label}, {remark}", label=suggestion.label, remark=_remark(suggestion))
        return None


def _remark(suggestion: Suggestion) -> str:
    kind = shown(KIND_WORDS[suggestion.kind])
    reason = shown(suggestion.reason)
    return f"{kind} · {reason}" if reason else kind


class SuggestionList(QFrame):
    """Floats above the page; never takes the keyboard away from the field.

    Signals:
        clicked: A suggestion was clicked; it is the current one.
    """

    clicked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "floating")
        self._look = look
        self._model = _Model()
        self._view = named(QListView(), accessible=tr("Suggesties"))
        self._delegate = SidedDelegate(look)
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.clicked.connect(lambda _: self.clicked.emit())
        self._empty = label("", "muted", wrap=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(self._view, self._empty, space=0, margins=(1, 4, 1, 4)))
        self._empty.setContentsMargins(PAD, 4, PAD, 4)
        self.hide()

    def suggestions(self) -> list[Suggestion]:
        """What the list holds."""
        return self._model.suggestions

    def current(self) -> Suggestion | None:
        """The chosen line."""
        index = self._view.currentIndex()
        return self._model.suggestions[index.row()] if index.isValid() else None

    def show_suggestions(self, suggestions: list[Suggestion], when_empty: str) -> None:
        """Shows other suggestions, the first one chosen; or a hint when there are none."""
        self._model.replace(suggestions)
        self._view.setVisible(bool(suggestions))
        self._empty.setText(when_empty)
        self._empty.setVisible(not suggestions)
        if suggestions:
            self._view.setCurrentIndex(self._model.index(0))

    def move_by(self, lines: int) -> None:
        """Chooses another line."""
        last = self._model.rowCount() - 1
        if last >= 0:
            line = min(max(self._view.currentIndex().row() + lines, 0), last)
            self._view.setCurrentIndex(self._model.index(line))

    def place(self, corner: QPoint, width: int) -> None:
        """Opens the list with its upper left corner here, within the window."""
        lines = self._model.rowCount()
        one = line_height(self._look)
        height = one * lines + 10 if lines else self._look.metrics("small").height() * 2 + 24
        self.setGeometry(corner.x(), corner.y(), width, height)
        self.show()
        self.raise_()
