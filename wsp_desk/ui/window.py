"""The main window: the bar, the pages, and every action with its key.

Public: `MainWindow`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from wsp_desk import paths
from wsp_desk.register.desk_settings import LOCK_AFTER, DeskSettings
from wsp_desk.texts import text
from wsp_desk.ui.ask import Ask, Conversation
from wsp_desk.ui.basics import column, named
from wsp_desk.ui.clipboard import clear_ours
from wsp_desk.ui.commands import Command, CommandPalette, bind
from wsp_desk.ui.guarding.code import CodeDialog
from wsp_desk.ui.guarding.dialog import GuardingDialog
from wsp_desk.ui.guarding.guards import Guards
from wsp_desk.ui.header import Header
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.locking.guard import Guard
from wsp_desk.ui.locking.leaving import close_dialogs
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
        self._lock_when_open = self._saved = False
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
        self.session.returned.connect(self._back_to_pool)
        self.header.locked.connect(self.lock)
        self.guard = Guard(self)
        self.guard.wanted.connect(self.lock)
        self._leaving: list[Desk] = []
        self.palette_frame = CommandPalette(look, centre, self.commands)
        self.palette_frame.closed.connect(self._back_to_work)
        bind(self, self.commands())
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize()))

    @property
    def gesprek(self) -> GesprekPage | None:
        """The page Gesprek, once a pool is open."""
        return next((page for page in self._made if isinstance(page, GesprekPage)), None)

    def show_desk(self, desk: Desk) -> None:
        """Shows the pages of an open pool, and brings back what was put away."""
        self._let_go()
        self._desk = desk
        former, away = self.gesprek, desk.take_back()
        first = None if away is not None else self._first
        conversation = Conversation(former.conversation.ask if former else first)
        self._drop_pages()
        tools = Tools(self._look, desk, self._jobs, conversation, self.session.choose, self._guard)
        self._made = [info.make(tools) for info in PAGES]
        if former is not None and self.gesprek is not None:
            self.gesprek.continue_from(former)
        for page in self._made:
            self._pages.addWidget(page)
        self.header.show_pool(desk.pool)
        self.header.show()
        self.go_to(0)
        if away is not None:
            self._return_to(away)
        self._watch()
        self.ready.emit(self.gesprek)
        self._show_code(desk)
        if self._lock_when_open:
            self.lock()

    def lock(self) -> None:
        """Shows nothing any more, puts unfinished work away sealed, and lets go of every key."""
        self._lock_when_open = self.session.is_busy()
        if self._lock_when_open or self._desk is None:
            return
        desk, place = self._desk, self._place()
        self.guard.rest()
        self.session.lock(open_to_all=desk.open_to_all)
        self.header.hide()
        close_dialogs(self)
        clear_ours()
        self._jobs.forget_all()
        self.palette_frame.forget()
        self._drop_pages()
        desk.put_away(place)
        self._let_go()

    def save_work(self) -> None:
        """Seals where the user is, in case the program does not live much longer."""
        if self._desk is not None and self._made:
            self._desk.put_away(self._place())
            self._saved = True

    def come_forward(self) -> None:
        """Shows the window over others, as when the program is started a second time."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

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
        self.guard.rest()
        self._jobs.close()
        clear_ours()
        if self._saved and self._desk is not None:
            self._desk.take_back()  # it ends well after all: the next time begins anew
        for desk in (*self._leaving, self._desk):
            if desk is not None:
                desk.close()
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
            Command(text("Ander poolbestand openen"), "Ctrl+O", self.session.choose, self.session.may_choose),
            Command(text("Vergrendelen"), "Ctrl+Shift+L", self.lock, lambda: self._desk is not None),
            Command(text("Beveiliging"), "", self._guard, lambda: self._desk is not None),
            Command(text("Licht of donker zoals het systeem"), "", lambda: self._look.use(None)),
            Command(text("Altijd licht"), "", lambda: self._look.use("light")),
            Command(text("Altijd donker"), "", lambda: self._look.use("dark")),
            Command(text("Sluiten"), "Ctrl+Q", self._leave),
        ]

    def _let_go(self) -> None:
        """Closes the former pool, after whatever was still being asked of it."""
        desk, self._desk = self._desk, None
        if desk is not None:
            self._leaving.append(desk)
            self._jobs.query(f"close {id(desk)}", desk.close, lambda _: self._leaving.remove(desk))

    def _watch(self) -> None:
        if self._desk is not None:
            self.guard.watch(DeskSettings(self._desk.log).value(LOCK_AFTER))

    def _show_code(self, desk: Desk) -> None:
        """Shows the recovery code of a register that was just made, until it is kept."""
        waiting = desk.code
        code = waiting.take() if waiting is not None else None
        if waiting is not None and code is not None:
            dialog = CodeDialog(code, self)
            dialog.accepted.connect(waiting.kept)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _guard(self) -> None:
        """Opens the dialog about passphrase, lock and builders."""
        if self._desk is not None:
            guards = Guards(self._desk.log, self._desk.actor)
            dialog = GuardingDialog(guards, self._jobs, open_to_all=self._desk.open_to_all, parent=self)
            dialog.changed.connect(self._watch)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _back_to_pool(self) -> None:
        if self._made:
            self._pages.setCurrentWidget(self._made[0])
            self.go_to(0)

    def _drop_pages(self) -> None:
        for page in self._made:
            self._pages.removeWidget(page)
            page.deleteLater()
        self._made = []

    def _place(self) -> dict[str, Any]:
        """Where the user is, on every page."""
        pages = {str(number): PAGES[number].place(page) for number, page in enumerate(self._made)}
        return {"page": self._pages.currentIndex() - 1, "pages": pages}

    def _return_to(self, place: Mapping[str, Any]) -> None:
        for number, page in enumerate(self._made):
            if there := place["pages"].get(str(number)):
                PAGES[number].return_to(page, there)
        if place["page"] > 0:
            self.go_to(place["page"])

    def _leave(self) -> None:
        self.close()

    def _open_palette(self) -> None:
        self.palette_frame.open()

    def _back_to_work(self) -> None:
        if self.gesprek is not None and self._pages.currentWidget() is self.gesprek:
            self.gesprek.back_to_work()
