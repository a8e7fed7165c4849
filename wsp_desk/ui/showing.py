"""The window shown to nobody: pictures for the demo and the documentation, and a check that it can be made.

Public: `take_pictures`, `check_window`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from wsp_desk import __version__
from wsp_desk.errors import BugError
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.i18n import install_language
from wsp_desk.ui.jobs import Jobs, inline
from wsp_desk.ui.pages.listing import PAGES
from wsp_desk.ui.scenes import SCENES, to_rest
from wsp_desk.ui.screenshots import picture
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow

_SETTLE_MS = 200
USUAL = ("gesprek", "verzoek")
BOTH = ("light", "dark")
OTHER_PAGES = ("Verzoeken", "Kwaliteit", "Beheer")


def take_pictures(
    snapshot: Path,
    request: Mapping[str, Any],
    folder: Path,
    *,
    language: str = "nl",
    scale: float = 1.0,
    today: date | None = None,
    scenes: Sequence[str] = USUAL,
    schemes: Sequence[str] = ("light",),
    pages: Sequence[str] = OTHER_PAGES,
) -> list[Path]:
    """Opens a snapshot in a window nobody sees and draws it: the list light and dark, other scenes and pages.

    Args:
        snapshot: The pool; its passphrase comes from where it always comes from.
        request: What is asked, in the form of a request file.
        folder: Where the PNG files come.
        language: "nl" or "en".
        scale: 1.5 draws as on a screen at 150%.
        today: The day on which ages are counted; today when left out.
        scenes: Names of `SCENES`.
        schemes: In which colours the scenes but the first are drawn.
        pages: Names of other pages, drawn light and dark after the scenes.

    Raises:
        BugError: The window does not show an answer.
    """
    paths = []
    with _window(Ask.from_json(request), language, today) as (look, window):
        window.session.begin(snapshot)
        if window.gesprek is None:
            raise BugError("the window did not open the snapshot")
        for scene in scenes:
            to_rest(window.gesprek)
            SCENES[scene](window.gesprek)
            window.grab()  # what nobody sees is only laid out when it is drawn
            for scheme in BOTH if scene == scenes[0] else schemes:
                look.use(scheme)
                _settle(_SETTLE_MS)
                paths.append(folder / f"{scene}-{scheme}.png")
                picture(window, paths[-1], scale=scale)
        for number in _numbers(pages):
            window.go_to(number)
            window.grab()
            for scheme in BOTH:
                look.use(scheme)
                _settle(_SETTLE_MS)
                paths.append(folder / f"{str(PAGES[number].name).casefold()}-{scheme}.png")
                picture(window, paths[-1], scale=scale)
    return paths


def _numbers(names: Sequence[str]) -> list[int]:
    """The places of pages among the tabs."""
    return [number for number, info in enumerate(PAGES) if str(info.name) in names]


def check_window() -> str:
    """Makes the whole window once, without showing it.

    Returns:
        What was made, for the self-test.
    """
    with _window(Ask(), "nl", None) as (_, window):
        commands = len(window.commands())
    return f"WSP Desk {__version__}, {commands} acties"


@contextmanager
def _window(start: Ask, language: str, today: date | None) -> Iterator[tuple[Look, MainWindow]]:
    app = QApplication.instance() or QApplication(["wsp-desk"])
    assert isinstance(app, QApplication)
    translators = install_language(app, language)
    jobs = Jobs(inline, inline)
    opener = SnapshotOpener(today=lambda: today or date.today(), remember=False)
    look = Look(app)
    window = MainWindow(look, jobs, opener, start)
    try:
        yield look, window
    finally:
        window.close()
        jobs.close()
        window.deleteLater()
        look.deleteLater()
        for translator in translators:
            app.removeTranslator(translator)


def _settle(milliseconds: int) -> None:
    """Lets timers and layouts do their work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
