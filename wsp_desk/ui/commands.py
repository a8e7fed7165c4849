"""Every action of the window: its name, its key, and the palette (Ctrl+K) in which all of them can be found.

Public: `Command`, `CommandPalette`, `bind`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from wsp_desk.texts import Text
from wsp_desk.ui.basics import column, label, named
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.lists import REMARK, SidedDelegate
from wsp_desk.ui.theme import Look


def _always() -> bool:
    return True


@dataclass(frozen=True)
class Command:
    """One action.

    Attributes:
        name: What it does, in the words of a user.
        keys: Its shortcut in Qt's portable notation; empty for none.
        run: Does it.
        possible: Whether it makes sense now.
        also: Other keys that do the same.
        front: Whether what it is about is in sight; a single letter works only there.
    """

    name: Text
    keys: str
    run: Callable[[], None]
    possible: Callable[[], bool] = _always
    also: tuple[str, ...] = ()
    front: Callable[[], bool] = _always

    def shortcut(self) -> str:
        """The keys as the user's system writes them."""
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)


def bind(window: QWidget, commands: Sequence[Command]) -> None:
    """Makes the keys of the commands work in a window. Typing in a field is never taken for a shortcut.

    Commands may share a key when never two of them are possible in sight at once; the first possible one in
    sight runs. What is not in sight can be reached by a combination, never by a single letter.
    """
    by_key: dict[str, list[Command]] = {}
    for command in commands:
        for keys in filter(None, (command.keys, *command.also)):
            by_key.setdefault(keys, []).append(command)
    for keys, sharing in by_key.items():
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.activated.connect(lambda sharing=sharing, keys=keys: _run_first(sharing, keys))


def _run_first(commands: Sequence[Command], keys: str) -> None:
    combined = "+" in keys
    for command in sorted(commands, key=lambda one: not one.front()):
        if command.possible() and (combined or command.front()):
            command.run()
            return


class CommandPalette(QFrame):
    """Floats over the page: type a few letters of an action, Enter does it.

    Signals:
        closed: The palette went away.
    """

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget, commands: Callable[[], Sequence[Command]]) -> None:
        super().__init__(parent)
        self._over = parent
        named(self, "floating", accessible=tr("Alle acties"))
        self._commands = commands
        self._field = named(QLineEdit(), accessible=tr("Zoek een actie"))
        self._field.setPlaceholderText(tr("Zoek een actie"))
        self._list = named(QListWidget(), accessible=tr("Acties"))
        self._delegate = SidedDelegate(look)
        self._list.setItemDelegate(self._delegate)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = label(tr("Geen actie met deze woorden."), "muted")
        self._field.textChanged.connect(self._filter)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(lambda _: self._run())
        self.setLayout(column(self._field, self._list, self._none, space=6, margins=(10, 10, 10, 10)))
        self.hide()

    def open(self) -> None:
        """Shows the palette in the middle of the window's upper half."""
        parent = self._over
        width = min(560, parent.width() - 40)
        self.setGeometry((parent.width() - width) // 2, 64, width, min(440, parent.height() - 120))
        self._field.clear()
        self._filter("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def forget(self) -> None:
        """Lets go of the actions: they hold on to the pages they act upon."""
        self._list.clear()
        self._close()

    def names(self) -> list[str]:
        """The actions now listed."""
        return [self._list.item(line).text() for line in range(self._list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the field steer the list; leaving the field closes the palette."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._close()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._steer(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._list.count():
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            return False
        return True

    def _filter(self, words: str) -> None:
        self._list.clear()
        for command in self._commands():
            name = shown(command.name)
            if command.possible() and all(word in name.casefold() for word in words.casefold().split()):
                item = QListWidgetItem(name)
                item.setData(REMARK, command.shortcut() if command.keys else "")
                item.setData(Qt.ItemDataRole.UserRole, command)
                self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._none.setVisible(self._list.count() == 0)

    def _run(self) -> None:
        item = self._list.currentItem()
        self._close()
        if item is not None:
            item.data(Qt.ItemDataRole.UserRole).run()

    def _close(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()
