"""Before there is a pool: the first run, the passphrase, and a job under way.

Public: `StartPage`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QProgressBar, QStackedWidget, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.texts import Text
from wsp_desk.ui.basics import button, column, label, named, row
from wsp_desk.ui.guarding.setting_up import SettingUp
from wsp_desk.ui.i18n import shown, tr

WIDTH = 480


class Welcome(QFrame):
    """What to do without a pool: make the demo, or open a weekly file.

    Signals:
        demo: Make the demo.
        choose: Choose a weekly file.
        set_up: Choose the passphrase of a desk that makes pools.
        back: Go back to the pool that is open.
    """

    demo = Signal()
    choose = Signal()
    set_up = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "column")
        self.make = button(tr("Demo maken"), "primary")
        self.open = button(tr("Poolbestand openen…"))
        self.trouble = _trouble()
        self.make.clicked.connect(self.demo)
        self.open.clicked.connect(self.choose)
        self.back_button = button(tr("Terug naar de open pool"))
        self.back_button.clicked.connect(self.back)
        self.set_up_button = button(tr("Wachtwoordzin kiezen…"), "flat")
        self.set_up_button.clicked.connect(self.set_up)
        words = tr(
            "Er is nog geen poolbestand op deze computer. Maak de demo met verzonnen dossiers, "
            "of open een poolbestand dat u hebt gekregen."
        )
        self.setLayout(
            column(
                label(tr("Welkom bij WSP Desk"), "large"),
                label(words, wrap=True),
                self.trouble,
                row(self.make, self.open, self.back_button, None),
                label(
                    tr("De demo maken duurt een paar minuten. U kunt tussendoor stoppen."), "muted", wrap=True
                ),
                row(self.set_up_button, None),
                space=14,
                margins=(28, 26, 28, 26),
            )
        )


class Unlock(QFrame):
    """Asks for the passphrase of a weekly file.

    Signals:
        given: The passphrase.
        choose: Choose another weekly file.
        back: Go back to the pool that is open.
    """

    given = Signal(str)
    choose = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "column")
        self._may_be_empty = False
        self.which = label("", "muted", wrap=True)
        self.field = named(QLineEdit(), accessible=tr("Wachtwoordzin"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(tr("Wachtwoordzin"))
        self.trouble = _trouble()
        self.title = label("", "large")
        self.open = button("", "primary")
        self.other = other = button(tr("Ander poolbestand…"))
        self.open.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)
        other.clicked.connect(self.choose)
        self.back_button = button(tr("Terug"))
        self.back_button.clicked.connect(self.back)
        self.setLayout(
            column(
                self.title,
                self.which,
                self.field,
                self.trouble,
                row(self.open, other, self.back_button, None),
                space=14,
                margins=(28, 26, 28, 26),
            )
        )

    def _give(self) -> None:
        words = self.field.text()
        self.field.clear()
        if words or self._may_be_empty:
            self.given.emit(words)

    def show_words(self, title: str, which: str, action: str, *, locked: bool, may_be_empty: bool) -> None:
        """Says what the passphrase is for.

        Args:
            title: At the top.
            which: Below it.
            action: On the button.
            locked: Whether another file may not be chosen.
            may_be_empty: Whether the passphrase need not be typed.
        """
        self.title.setText(title)
        self.which.setText(which)
        self.open.setText(action)
        self.open.setAccessibleName(action)
        self.other.setVisible(not locked)
        self._may_be_empty = may_be_empty


class Busy(QFrame):
    """A job under way, how far it is, and a way to stop it.

    Signals:
        stopped: The user wants it to end.
    """

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "column")
        self.title = label("", "large")
        self.words = label("", "muted", wrap=True)
        self.bar = named(QProgressBar(), accessible=tr("Voortgang"))
        self.bar.setTextVisible(False)
        self.part = label("", "muted")
        self.stop = button(tr("Stoppen"))
        self.stop.clicked.connect(self.stopped)
        foot = row(self.part, None, self.stop)
        self.setLayout(column(self.title, self.words, self.bar, foot, space=12, margins=(28, 26, 28, 26)))

    def show_part(self, part: float | None, stage: Text | None = None) -> None:
        """Shows how far the job is, 0 to 1, or None when that cannot be said; and the stage it is in."""
        if stage is not None:
            self.words.setText(shown(stage))
        self.bar.setRange(0, 0 if part is None else 1000)
        if part is not None:
            self.bar.setValue(round(part * 1000))
        self.part.setText("" if part is None else tr("{percent}%", percent=int(part * 100)))


class StartPage(QWidget):
    """One card in the middle of the window."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "page")
        self.welcome, self.unlock, self.busy, self.setting_up = Welcome(), Unlock(), Busy(), SettingUp()
        self._cards = QStackedWidget()
        for card in (self.welcome, self.unlock, self.busy, self.setting_up):
            self._cards.addWidget(_on_top(card))
        self.can_go_back = self.can_set_up = False
        self._cards.setFixedWidth(WIDTH)
        self.setLayout(row(None, column(80, self._cards, None), None))

    def show_welcome(self, error: KnownError | None = None) -> None:
        """Offers the demo or a file; with an error, says first what went wrong."""
        self.welcome.back_button.setVisible(self.can_go_back)
        self.welcome.set_up_button.setVisible(self.can_set_up and not self.can_go_back)
        _show_trouble(self.welcome.trouble, error)
        self._cards.setCurrentIndex(0)
        self.welcome.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_unlock(self, file: str, error: KnownError | None = None) -> None:
        """Asks for the passphrase of a file."""
        words = tr("Voor het poolbestand {file}.", file=file)
        self.unlock.show_words(
            tr("Wachtwoordzin nodig"), words, tr("Openen"), locked=False, may_be_empty=False
        )
        self._ask_passphrase(error)

    def show_locked(self, error: KnownError | None = None, *, open_to_all: bool) -> None:
        """Shows that the window is locked, and nothing else."""
        words = tr("Uw werk is versleuteld weggelegd. Na het ontgrendelen gaat u verder waar u was.")
        if open_to_all:
            words += " " + tr("Dit is de demo: u hoeft geen wachtwoordzin te typen.")
        self.unlock.show_words(
            tr("Vergrendeld"), words, tr("Ontgrendelen"), locked=True, may_be_empty=open_to_all
        )
        self._ask_passphrase(error)

    def show_setting_up(self, error: KnownError | None = None) -> None:
        """Lets the user choose the passphrase of this desk."""
        self._cards.setCurrentIndex(3)
        self.setting_up.begin(error)

    def _ask_passphrase(self, error: KnownError | None) -> None:
        self.unlock.back_button.setVisible(self.can_go_back)
        self.unlock.field.clear()
        _show_trouble(self.unlock.trouble, error)
        self._cards.setCurrentIndex(1)
        self.unlock.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, title: str, words: str, *, can_stop: bool) -> None:
        """Shows a job under way."""
        self.busy.title.setText(title)
        self.busy.words.setText(words)
        self.busy.stop.setVisible(can_stop)
        self.busy.show_part(None)
        self._cards.setCurrentIndex(2)


def _trouble() -> QLabel:
    made = label("", "trouble", wrap=True)
    made.hide()
    return made


def _show_trouble(where: QLabel, error: KnownError | None) -> None:
    where.setText(shown(error.sentence) if error else "")
    where.setVisible(error is not None)


def _on_top(card: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(column(card, None))
    return holder
