"""From chosen dossiers to a sheet on paper.

Public: `Sharer`, `ask_path`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from wsp_desk.privacy.safe_name import safe_name
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.sharing.dialog import SheetDialog
from wsp_desk.ui.sharing.records import Sharing

ChoosePath = Callable[[QWidget, str], Path | None]


def ask_path(parent: QWidget, suggested: str) -> Path | None:
    """Asks where to save; None when the user thinks better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Blad bewaren"), suggested, tr("PDF (*.pdf)"))
    return Path(chosen) if chosen else None


class Sharer(QObject):
    """Opens the dialog over the page and has sheets made and saved beside the window.

    Args:
        sharing: Makes sheets.
        jobs: How that is asked for.
        page: Over which the dialog opens.
        choose: Asks where to save.
    """

    def __init__(self, sharing: Sharing, jobs: Jobs, page: QWidget, choose: ChoosePath = ask_path) -> None:
        super().__init__(page)
        self._sharing, self._jobs, self._page = sharing, jobs, page
        self.choose = choose
        self._ask = Ask()
        self._dossiers: tuple[str, ...] = ()
        self.dialog: SheetDialog | None = None

    def place(self) -> dict[str, list[Any]] | None:
        """Where somebody is with a sheet, for `open`; None while no dialog is open."""
        if self.dialog is None:
            return None
        return {"dossiers": list(self._dossiers), "steps": list(self.dialog.view.steps)}

    def open(self, ask: Ask, dossiers: Sequence[str], steps: Sequence[int] = ()) -> None:
        """Opens the dialog for these dossiers, or comes back to the one that is open.

        Args:
            ask: The request the sheet answers.
            dossiers: Whom it is about.
            steps: How coarse each column is, as in `SheetView.steps`; empty: as fine as can be.
        """
        if self.dialog is None:
            self._ask, self._dossiers = ask, tuple(dossiers)
            self.dialog = SheetDialog(self._page.window())
            self.dialog.coarser.connect(lambda column: self._go_on(coarser=column))
            self.dialog.enough.connect(lambda: self._go_on(enough=True))
            self.dialog.anew.connect(lambda: self._show(()))
            self.dialog.saving.connect(self._save)
            self.dialog.finished.connect(self._closed)
            self._show(tuple(steps))
        self.dialog.show()
        self.dialog.activateWindow()

    def _go_on(self, *, coarser: str = "", enough: bool = False) -> None:
        if self.dialog is not None:
            self._show(self.dialog.view.steps, coarser=coarser, enough=enough)

    def _show(self, steps: tuple[int, ...], *, coarser: str = "", enough: bool = False) -> None:
        dialog = self.dialog
        if dialog is not None:
            ask, dossiers = self._ask, self._dossiers
            self._jobs.query(
                "sheet",
                lambda: self._sharing.show(ask, dossiers, steps, coarser=coarser, enough=enough),
                dialog.show_view,
                dialog.show_trouble,
            )

    def _save(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        ask, view = self._ask, dialog.view
        suggested = safe_name(f"Kandidaten {' '.join(view.title.split())}", ".pdf", "kandidatenblad")
        path = self.choose(dialog, suggested)
        if path is not None:
            self._jobs.query(
                "sheet file",
                lambda: self._sharing.save(ask, view, path),
                dialog.show_saved,
                dialog.show_trouble,
            )

    def _closed(self) -> None:
        self._jobs.forget("sheet")
        self._jobs.forget("sheet file")
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
            self._page.window().activateWindow()
