"""The log of who looked at whom, as one column of a page.

Public: `InspectColumn`, `ask_path`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_name import safe_name
from wsp_desk.ui.basics import column
from wsp_desk.ui.clipboard import put
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.inspecting.model import looks_words
from wsp_desk.ui.inspecting.oddities import OdditiesPanel
from wsp_desk.ui.inspecting.panel import LooksPanel
from wsp_desk.ui.inspecting.records import Inspecting
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.theme import Look

ChoosePath = Callable[[QWidget, str], Path | None]


def ask_path(parent: QWidget, suggested: str) -> Path | None:
    """Asks where to save; None when the user thinks better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Logboek bewaren"), suggested, tr("Logboek (*.jsonl)"))
    return Path(chosen) if chosen else None


class InspectColumn(QWidget):
    """Who saw a dossier, and below it what stands out; everything is asked beside the window.

    Args:
        look: Colours and fonts.
        inspecting: What is asked.
        jobs: Runs that beside the window.
        choose: Asks where to save.
    """

    def __init__(self, look: Look, inspecting: Inspecting, jobs: Jobs, choose: ChoosePath = ask_path) -> None:
        super().__init__()
        self._inspecting, self._jobs, self.choose = inspecting, jobs, choose
        self.looks, self.oddities = LooksPanel(look), OdditiesPanel()
        self.looks.asked.connect(self._ask)
        self.looks.copying.connect(self.copy)
        self.looks.saving.connect(self.save)
        self.looks.saving_all.connect(self.save_all)
        box = column(self.looks, self.oddities, space=12)
        box.setStretch(0, 1)
        self.setLayout(box)

    def refresh(self) -> None:
        """Looks again for what stands out."""
        self._jobs.query(
            "oddities",
            self._inspecting.odd,
            self.oddities.show_odd,
            lambda error: self.oddities.show_trouble(shown(error.sentence)),
        )

    def take_keyboard(self) -> None:
        """Puts the keyboard in the field, ready for another number."""
        self.looks.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.looks.field.selectAll()

    def save(self) -> None:
        """Takes what is shown along as a file."""
        looks = self.looks.looks()
        if looks is not None and self.looks.may_save():
            self._save(looks.dossier, f"inzage-{looks.dossier}")

    def copy(self) -> None:
        """Copies the answer as sentences, after it was written that it leaves."""
        looks = self.looks.looks()
        if looks is not None and looks.lines:
            words = looks_words(looks)

            def copied(_: None) -> None:
                put(words)
                self.looks.show_copied()

            self._jobs.change(lambda _: self._inspecting.copying(looks.dossier), copied, self._not_done)

    def save_all(self) -> None:
        """Takes the whole log along as a file."""
        self._save("", "logboek-inzage")

    def _ask(self, dossier: str) -> None:
        self._jobs.query(
            "looks", lambda: self._inspecting.looks(dossier), self.looks.show_looks, self._not_told
        )

    def _not_told(self, error: KnownError) -> None:
        self.looks.show_trouble(shown(error.sentence))

    def _save(self, dossier: str, name: str) -> None:
        path = self.choose(self, safe_name(name, ".jsonl", "logboek"))
        if path is not None:
            self._jobs.change(
                lambda _: self._inspecting.save(dossier, path),
                self.looks.show_kept,
                self._not_done,
            )

    def _not_done(self, error: KnownError) -> None:
        self.looks.show_not_done(shown(error.sentence))
