"""The main window: the bar, the pages, and every action with its key.

Public: `MainWindow`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from wsp_desk import paths
from wsp_desk.texts import text
from wsp_desk.ui.ask import Ask, Conversation
from wsp_desk.ui.basics import column, named
from wsp_desk.ui.commands import Command, CommandPalette, bind
from wsp_desk.ui.header import Header
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.pages.listing import PAGES
from wsp_desk.ui.pages.reach import Reach, Tools
from wsp_desk.ui.pages.start import StartPage
from wsp_desk.ui.records import Desk
from wsp_desk.ui.session import Opener, Session, choose_file
from wsp_desk.ui.theme import Look


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
        self._desk: Desk | None = None
        self._made: list[QWidget] = []
        self._reaches = [self._reach(number) for number in range(len(PAGES))]
        self.header = Header(look)
        self.header.hide()
        self.header.show_pages([info.name for info in PAGES])
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

    @property
    def gesprek(self) -> GesprekPage | None:
        """The page Gesprek, once a pool is open."""
        return next((page for page in self._made if isinstance(page, GesprekPage)), None)

    def show_desk(self, desk: Desk) -> None:
        """Shows the pages of an open pool."""
        self._let_go()
        self._desk = desk
        former = self.gesprek
        conversation = Conversation(former.conversation.ask if former else self._first)
        for old in self._made:
            self._pages.removeWidget(old)
            old.deleteLater()
        tools = Tools(self._look, desk, self._jobs, conversation, self.session.choose)
        self._made = [info.make(tools) for info in PAGES]
        if former is not None and self.gesprek is not None:
            self.gesprek.continue_from(former)
        for page in self._made:
            self._pages.addWidget(page)
        self.header.show_pool(desk.pool)
        self.header.show()
        self.go_to(0)
        self.ready.emit(self.gesprek)

    def go_to(self, number: int) -> None:
        """Opens a page, in the order of the tabs."""
        if number >= len(self._made):
            return
        page = self._made[number]
        self.header.choose(number)
        self._pages.setCurrentWidget(page)
        PAGES[number].start(page)

    def commands(self) -> list[Command]:
        """Every action there is."""
        pages = zip(PAGES, self._reaches, strict=True)
        return [
            *(replace(each, front=reach.in_front) for info, reach in pages for each in info.commands(reach)),
            *(self._page_command(number) for number in range(len(PAGES))),
            *self._window_commands(),
        ]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ends the work under way and lets go of the snapshot."""
        self._jobs.close()
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        super().closeEvent(event)

    def _reach(self, number: int) -> Reach[Any]:
        def page() -> QWidget | None:
            return self._made[number] if number < len(self._made) else None

        def bring() -> None:
            if self._pages.currentWidget() is not page():
                self.go_to(number)

        return Reach(page, bring, lambda: self._pages.currentWidget() is page())

    def _page_command(self, number: int) -> Command:
        return Command(
            text("Pagina {name}", name=PAGES[number].name),
            f"Ctrl+{number + 1}",
            lambda: self.go_to(number),
            self._reaches[number].when(),
        )

    def _window_commands(self) -> list[Command]:
        return [
            Command(text("Alle acties"), "Ctrl+K", self._open_palette),
            Command(text("Ander poolbestand openen"), "Ctrl+O", self.session.choose),
            Command(text("Licht of donker zoals het systeem"), "", lambda: self._look.use(None)),
            Command(text("Altijd licht"), "", lambda: self._look.use("light")),
            Command(text("Altijd donker"), "", lambda: self._look.use("dark")),
            Command(text("Sluiten"), "Ctrl+Q", self._leave),
        ]

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
            self.gesprek.back_to_work()
