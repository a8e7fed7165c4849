"""The page Verzoeken: every correction request, from flag to the dump that shows it mended.

Public: `VerzoekenPage`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.feedback.listing import Line, chosen, grouped
from wsp_desk.feedback.request import Key, Request
from wsp_desk.feedback.telling import WAY_WORDS
from wsp_desk.feedback.verifying import Verification
from wsp_desk.ui.basics import column, named
from wsp_desk.ui.clipboard import put
from wsp_desk.ui.following.board import BoardPanel
from wsp_desk.ui.following.detail import RequestPanel
from wsp_desk.ui.following.filters import FilterColumn
from wsp_desk.ui.following.letters import LettersPanel
from wsp_desk.ui.following.records import Board, Following, Outgoing, Plan, Reply
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.theme import Look

ChooseFile = Callable[[QWidget, str, str], Path | None]


def ask_file(parent: QWidget, suggested: str, kinds: str) -> Path | None:
    """Asks where to write a file; None when the user thinks better of it."""
    path, _ = QFileDialog.getSaveFileName(parent, tr("Bewaren"), suggested, kinds)
    return Path(path) if path else None


class VerzoekenPage(QWidget):
    """Filters, requests, and one request or the letters about to leave.

    Args:
        look: Colours and fonts.
        following: What is asked and done.
        jobs: Runs that beside the window.
        choose_file: Asks where to write a file.
        open_link: Opens a link in the mail program.
    """

    def __init__(
        self,
        look: Look,
        following: Following,
        jobs: Jobs,
        choose_file: ChooseFile = ask_file,
        open_link: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__()
        named(self, "page")
        self._following, self._jobs = following, jobs
        self._choose_file, self._open_link = choose_file, open_link
        self._now = Board()
        self._coming_back: tuple[Key, Callable[[], None]] | None = None
        self.filters, self.board = FilterColumn(), BoardPanel(look)
        self.detail, self.letters = RequestPanel(), LettersPanel(look)
        self._right = QStackedWidget()
        self._compose()
        self._connect()
        self._jobs.change(lambda _: following.verify(), self._verified, self._not_verified)

    def refresh(self) -> None:
        """Reads the requests anew."""
        self._jobs.query("board", self._following.board, self._show_board, self._trouble)

    def come_back_to(self, key: Key, then: Callable[[], None]) -> None:
        """Chooses a request as soon as the requests are there, and goes on from it."""
        self._coming_back = (key, then)

    def take_keyboard(self) -> None:
        """The page comes to the front: everything as it is now, the keyboard in the list."""
        self.refresh()
        self.board.take_keyboard()

    def shows_letters(self) -> bool:
        """Whether letters are in front."""
        return self._right.currentWidget() is self.letters

    def plan(self) -> None:
        """Drafts letters about what is ticked, or about everything that waits."""
        self._plan(self.board.model.chosen())

    def plan_current(self) -> None:
        """Drafts a letter about the request looked at; one that was asked already is asked once more."""
        line = self.board.current()
        if line is None:
            return
        if line.key in self._now.remindable:
            self._ask_plan(lambda: self._following.remind([line.key]), tr("Herinnering"), keepable=True)
        else:
            self._plan([line.key])

    def remind(self) -> None:
        """Drafts reminders about what is ticked, or about everything that lies still."""
        keys = [key for key in self.board.model.chosen() if key in self._now.remindable]
        self._ask_plan(lambda: self._following.remind(keys), tr("Herinneringen"), keepable=True)

    def open_drafts(self) -> None:
        """Shows the letters that were kept."""
        self._ask_plan(self._following.drafts, tr("Bewaarde berichten"), keepable=False)

    def open_notes(self) -> None:
        """Shows what holders can be told of their work."""
        self._ask_plan(self._following.notes, tr("Bedankberichten"), keepable=False)

    def close_letters(self) -> None:
        """Goes back to the request."""
        self._right.setCurrentWidget(self.detail)
        self.board.take_keyboard()

    def answer(self) -> None:
        """Asks for the answer to the request looked at."""
        if self.detail.may_answer():
            self._right.setCurrentWidget(self.detail)
            self.detail.open_form()

    def withdraw(self) -> None:
        """Takes back the request looked at."""
        line = self.board.current()
        if line is not None:
            reason = tr("Niet meer nodig")
            self._step(lambda: self._following.withdraw(line.key, reason))

    def save_card(self) -> None:
        """Writes the card for the next talk about the dossier looked at."""
        line = self.board.current()
        if line is None:
            return
        dossier = line.request.dossier
        path = self._choose_file(self, f"gesprekskaart-{dossier}.pdf", tr("PDF (*.pdf)"))
        if path is not None:
            self._write(lambda: self._following.card(dossier, path))

    def save_queue(self) -> None:
        """Writes what is ticked, or everything shown, for a work queue."""
        keys = self.board.model.chosen() or [line.key for line in self.board.model.lines()]
        path = self._choose_file(self, "werkvoorraad.csv", tr("CSV (*.csv)")) if keys else None
        if path is not None:
            self._write(lambda: self._following.queue(keys, path))

    def _plan(self, keys: Sequence[Key]) -> None:
        self._ask_plan(lambda: self._following.plan(keys), tr("Berichten aan dossierhouders"), keepable=True)

    def _ask_plan(self, ask: Callable[[], Plan], title: str, *, keepable: bool) -> None:
        def show(plan: Plan) -> None:
            self.letters.show_plan(plan, _plan_words(title, plan), keepable=keepable)
            self._right.setCurrentWidget(self.letters)
            self.letters.list.setFocus(Qt.FocusReason.OtherFocusReason)

        self._jobs.query("plan", ask, show, self._trouble)

    def _send(self, letter: Outgoing, way: str, path: Path | None) -> None:
        def done(words: str) -> None:
            if way == "clipboard":
                put(words)
            elif way == "mailto" and letter.link is not None:
                self._open_link(QUrl(letter.link, QUrl.ParsingMode.StrictMode))
            self.letters.gone(letter)
            self.letters.tell(_sent_words(way, path))
            self.refresh()

        self._jobs.change(lambda _: self._following.send(letter, way, path), done, self._letter_trouble)

    def _keep(self, letters: Sequence[Outgoing]) -> None:
        def done(count: int) -> None:
            for letter in letters:
                self.letters.gone(letter)
            self.letters.tell(
                tr("1 bericht bewaard voor later.")
                if count == 1
                else tr("{n} berichten bewaard voor later.", n=count)
            )
            self.refresh()

        self._jobs.change(lambda _: self._following.keep(letters), done, self._letter_trouble)

    def _answered(self, reply: Reply) -> None:
        line = self.board.current()
        if line is not None:
            self._step(lambda: self._following.answer(line.key, reply))

    def _step(self, work: Callable[[], Request]) -> None:
        def done(request: Request) -> None:
            self.detail.close_form()
            self.detail.tell(tr("Vastgelegd. Het verzoek staat nu op: {state}.", state=request.state.label))
            self.refresh()

        self._jobs.change(lambda _: work(), done, self._trouble)

    def _write(self, work: Callable[[], Path]) -> None:
        self._jobs.change(
            lambda _: work(),
            lambda path: self.detail.tell(tr("Bewaard als {file}.", file=path.name)),
            self._trouble,
        )

    def _verified(self, verification: Verification | None) -> None:
        if verification is not None and verification.judgements:
            self.detail.tell(_verified_words(verification))
        self.refresh()

    def _not_verified(self, error: KnownError) -> None:
        self._trouble(error)
        self.refresh()

    def _trouble(self, error: KnownError) -> None:
        self.detail.tell(shown(error.sentence), trouble=True)

    def _letter_trouble(self, error: KnownError) -> None:
        self.letters.tell(shown(error.sentence), trouble=True)

    def _show_board(self, board: Board) -> None:
        self._now = board
        self.filters.show_review(board.review, board.rules)
        back, self._coming_back = self._coming_back, None
        self._show_wanted(back[0] if back else None)
        if back is not None:
            back[1]()

    def _show_wanted(self, keep: Key | None = None) -> None:
        wanted = self.filters.wanted()
        self.filters.show_lines(self._now.lines)
        groups = grouped(chosen(self._now.lines, wanted), self.filters.by())
        self.board.show_groups(self._now, groups, keep)

    def _look_at(self, line: Line | None) -> None:
        if line is None:
            self.detail.show_nothing()
        else:
            self.detail.show_line(line, self._now)

    def _connect(self) -> None:
        self.filters.changed.connect(lambda: self._show_wanted())
        self.filters.search.returnPressed.connect(self.board.take_keyboard)
        self.board.selected.connect(self._look_at)
        self.board.activated.connect(self.detail.take_keyboard)
        self.board.bundled.connect(self.plan)
        self.board.queued.connect(self.save_queue)
        self.board.reminded.connect(self.remind)
        self.board.drafts.connect(self.open_drafts)
        self.board.notes.connect(self.open_notes)
        self.detail.planned.connect(self.plan_current)
        self.detail.answered.connect(self._answered)
        self.detail.withdrawn.connect(self.withdraw)
        self.detail.carded.connect(self.save_card)
        self.detail.left.connect(self.board.take_keyboard)
        self.letters.sent.connect(self._send)
        self.letters.kept.connect(self._keep)
        self.letters.closed.connect(self.close_letters)

    def _compose(self) -> None:
        self._right.addWidget(self.detail)
        self._right.addWidget(self.letters)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        for panel, least, stretch in ((self.filters, 250, 0), (self.board, 400, 1), (self._right, 380, 0)):
            panel.setMinimumWidth(least)
            splitter.addWidget(panel)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        splitter.setSizes([270, 690, 440])
        self.setLayout(column(splitter, margins=(12, 12, 12, 12)))


def _plan_words(title: str, plan: Plan) -> str:
    if not plan.letters:
        return tr("{title}: nu niets te versturen", title=title)
    return tr("{title} ({n})", title=title, n=len(plan.letters))


def _sent_words(way: str, path: Path | None) -> str:
    kept = tr("Vastgelegd als verstuurd {way}.", way=WAY_WORDS[way])
    if path is not None:
        return tr("Bewaard als {file}. {kept}", file=path.name, kept=kept)
    return tr("Gekopieerd. {kept}", kept=kept) if way == "clipboard" else kept


def _verified_words(verification: Verification) -> str:
    counts = (
        (tr("{n} bevestigd", n=verification.count("request.confirmed")), "request.confirmed"),
        (tr("{n} afgesloten", n=verification.count("request.closed")), "request.closed"),
        (tr("{n} opgelost", n=verification.count("request.resolved")), "request.resolved"),
        (tr("{n} nog niet gezien", n=verification.count("request.unseen")), "request.unseen"),
        (tr("{n} terug bij de vraag", n=verification.count("request.returned")), "request.returned"),
        (tr("{n} heropend", n=verification.count("request.reopened")), "request.reopened"),
        (tr("{n} vervallen", n=verification.count("request.lapsed")), "request.lapsed"),
    )
    done = ", ".join(words for words, move in counts if verification.count(move))
    day = date.fromisoformat(verification.dump)
    return tr("De dump van {day} is bekeken: {done}.", day=day, done=done or tr("niets nieuws"))
