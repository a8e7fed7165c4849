"""The main window: the bar, the pages, and every action with its key.

Public: `MainWindow`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from wsp_desk import paths
from wsp_desk.texts import text
from wsp_desk.ui.ask import Ask, Conversation
from wsp_desk.ui.basics import column, named
from wsp_desk.ui.commands import Command, CommandPalette, bind
from wsp_desk.ui.header import Header
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.kinds import KINDS
from wsp_desk.ui.pages.beheer import BeheerPage
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.pages.start import StartPage
from wsp_desk.ui.records import Desk
from wsp_desk.ui.session import Opener, Session, choose_file
from wsp_desk.ui.theme import Look

PAGES = [text("Gesprek"), text("Beheer")]


class MainWindow(QMainWindow):
    """The window of the program.

    Signals:
        ready: The `GesprekPage`, once a pool is open.

    Args:
        look: Colours and fonts.
        jobs: Runs work beside the window.
        opener: Opens and builds snapshots.
        start: The request to begin with; empty when left out.
        choose: Asks for a weekly file.
    """

    ready = Signal(object)

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        opener: Opener,
        start: Ask | None = None,
        choose: Callable[[QWidget], Path | None] = choose_file,
    ) -> None:
        super().__init__()
        self.setWindowTitle("WSP Desk")
        self.setWindowIcon(QIcon(str(paths.resource("icons", "wsp-desk.svg"))))
        self._look, self._jobs, self._first = look, jobs, start
        self.gesprek: GesprekPage | None = None
        self._desk: Desk | None = None
        self._beheer: BeheerPage | None = None
        self.header = Header(look)
        self.header.hide()
        self.header.show_pages(PAGES)
        self.header.chosen.connect(self.go_to)
        self.start_page = StartPage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start_page)
        centre = named(QWidget(), "desk")
        centre.setLayout(column(self.header, self._pages, space=0))
        self.setCentralWidget(centre)
        self.session = Session(opener, jobs, self.start_page, choose)
        self.session.began.connect(lambda: self._pages.setCurrentWidget(self.start_page))
        self.session.opened.connect(self.show_desk)
        self.palette_frame = CommandPalette(look, centre, self.commands)
        self.palette_frame.closed.connect(self._back_to_work)
        bind(self, self.commands())
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize()))

    def show_desk(self, desk: Desk) -> None:
        """Shows the pages of an open pool."""
        self._let_go()
        self._desk = desk
        conversation = Conversation(self.gesprek.conversation.ask if self.gesprek else self._first)
        for old in (self.gesprek, self._beheer):
            if old is not None:
                self._pages.removeWidget(old)
                old.deleteLater()
        self.gesprek = GesprekPage(self._look, desk, self._jobs, conversation)
        conversation.setParent(self.gesprek)
        self._beheer = BeheerPage(desk.pool)
        self._beheer.choose.connect(self.session.choose)
        self._pages.addWidget(self.gesprek)
        self._pages.addWidget(self._beheer)
        self.header.show_pool(desk.pool)
        self.header.show()
        self.go_to(0)
        self.ready.emit(self.gesprek)

    def go_to(self, number: int) -> None:
        """Opens a page, in the order of the tabs."""
        page = (self.gesprek, self._beheer)[number]
        if page is None:
            return
        self.header.choose(number)
        self._pages.setCurrentWidget(page)
        if self.gesprek is not None and number == 0:
            self.gesprek.asking.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> list[Command]:
        """Every action there is."""
        return [
            *self._page_commands(),
            *self._ask_commands(),
            *self._dossier_commands(),
            *self._window_commands(),
        ]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ends the work under way and lets go of the snapshot."""
        self._jobs.close()
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        super().closeEvent(event)

    def _page_commands(self) -> list[Command]:
        return [
            Command(
                text("Zoeken"), "/", self._on_page(lambda page: page.asking.search.setFocus()), self._open
            ),
            Command(
                text("Naar de lijst"),
                "Ctrl+L",
                self._on_page(lambda page: page.results.take_keyboard()),
                self._open,
            ),
            Command(text("Pagina Gesprek"), "Ctrl+1", lambda: self.go_to(0), self._open),
            Command(text("Pagina Beheer"), "Ctrl+2", lambda: self.go_to(1), self._open),
        ]

    def _ask_commands(self) -> list[Command]:
        def adding(kind: str) -> Callable[[], None]:
            return self._on_page(lambda page: page.asking.add_kind(kind))

        return [
            Command(
                text("Criterium toevoegen"),
                "Ctrl+N",
                self._on_page(lambda page: page.asking.choose_kind()),
                self._open,
            ),
            *(
                Command(text("Criterium: {name}", name=info.name), "", adding(info.kind), self._open)
                for info in KINDS
            ),
            Command(
                text("Wijziging terug"),
                "Ctrl+Z",
                self._on_page(lambda page: page.conversation.undo()),
                self._open,
            ),
            Command(
                text("Wijziging opnieuw"),
                "Ctrl+Shift+Z",
                self._on_page(lambda page: page.conversation.redo()),
                self._open,
                ("Ctrl+Y",),
            ),
            Command(
                text("Vraag leegmaken"),
                "",
                self._on_page(lambda page: page.conversation.become(Ask())),
                self._open,
            ),
        ]

    def _dossier_commands(self) -> list[Command]:
        return [
            Command(
                text("Verzoek aan de dossierhouder opstellen"),
                "V",
                self._on_page(lambda page: page.draft()),
                self._has_dossier,
            ),
            Command(
                text("Verzoek kopiëren"),
                "C",
                self._on_page(lambda page: page.copy_letter()),
                self._has_letter,
            ),
            Command(
                text("Verzoek bewaren als e-mail"),
                "",
                self._on_page(lambda page: page.detail.letter.save()),
                self._has_letter,
            ),
            Command(
                text("Toon wie verborgen is door onbekend"),
                "O",
                self._on_page(lambda page: page.results.toggle_hidden()),
                self._open,
            ),
        ]

    def _window_commands(self) -> list[Command]:
        return [
            Command(text("Alle acties"), "Ctrl+K", self._open_palette),
            Command(text("Ander poolbestand openen"), "Ctrl+O", self.session.choose),
            Command(text("Licht of donker zoals het systeem"), "", lambda: self._look.use(None)),
            Command(text("Altijd licht"), "", lambda: self._look.use("light")),
            Command(text("Altijd donker"), "", lambda: self._look.use("dark")),
            Command(text("Sluiten"), "Ctrl+Q", self._leave),
        ]

    def _on_page(self, how: Callable[[GesprekPage], None]) -> Callable[[], None]:
        def run() -> None:
            if self.gesprek is not None:
                if self._pages.currentWidget() is not self.gesprek:
                    self.go_to(0)
                how(self.gesprek)

        return run

    def _open(self) -> bool:
        return self.gesprek is not None

    def _has_dossier(self) -> bool:
        return self.gesprek is not None and self.gesprek.detail.detail() is not None

    def _has_letter(self) -> bool:
        return self.gesprek is not None and self.gesprek.detail.shows_letter()

    def _let_go(self) -> None:
        """Closes the former pool, after whatever was still being asked of it."""
        if self._desk is not None:
            self._jobs.query("close", self._desk.close, lambda _: None)

    def _leave(self) -> None:
        self.close()

    def _open_palette(self) -> None:
        self.palette_frame.open()

    def _back_to_work(self) -> None:
        if self.gesprek is not None and self._pages.currentWidget() is self.gesprek:
            self.gesprek.results.take_keyboard()
