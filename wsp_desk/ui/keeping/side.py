"""The left column: the request under discussion, or the list of saved requests in its place.

Public: `LeftColumn`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from wsp_desk.ui.asking.panel import AskPanel
from wsp_desk.ui.basics import named
from wsp_desk.ui.insight import Kept
from wsp_desk.ui.keeping.foot import KeptFoot
from wsp_desk.ui.keeping.keeper import Keeper
from wsp_desk.ui.keeping.panel import KeptPanel


class LeftColumn(QStackedWidget):
    """Shows one of the two, and connects both with what keeps the requests.

    Args:
        asking: The request under discussion.
        keeper: Keeps requests.
    """

    def __init__(self, asking: AskPanel, keeper: Keeper) -> None:
        super().__init__()
        named(self, "side")
        self._asking, self._keeper = asking, keeper
        self.kept, self.foot = KeptPanel(), KeptFoot()
        asking.add_foot(self.foot)
        self.addWidget(asking)
        self.addWidget(self.kept)
        self._connect()

    def toggle_kept(self) -> None:
        """Shows the saved requests, or the request again."""
        if self.currentWidget() is self.kept:
            self.show_asking()
        else:
            self.show_kept()

    def show_kept(self) -> None:
        """Shows the saved requests in place of the request."""
        self.setCurrentWidget(self.kept)
        self.kept.take_keyboard()
        self._keeper.refresh()

    def show_asking(self) -> None:
        """Shows the request."""
        self.setCurrentWidget(self._asking)

    def start_saving(self) -> None:
        """Asks under which name to keep the request."""
        self.show_asking()
        self.foot.start()

    def refresh(self) -> None:
        """The request is another one: says whether it differs from what is kept."""
        self.foot.show_current(self._keeper.current, changed=self._keeper.is_changed())

    def _open(self, kept: Kept) -> None:
        self._keeper.open(kept)
        self.show_asking()

    def _connect(self) -> None:
        self.foot.saved.connect(self._keeper.save)
        self.foot.wanted.connect(self.show_kept)
        self.kept.closed.connect(self.show_asking)
        self.kept.opened.connect(self._open)
        self.kept.renamed.connect(self._keeper.rename)
        self.kept.removed.connect(self._keeper.remove)
        self.kept.restored.connect(self._keeper.restore)
        self._keeper.listed.connect(self.kept.show_kept)
        self._keeper.opened.connect(self.foot.show_opened)
        self._keeper.failed.connect(self.kept.show_trouble)
        self._keeper.failed.connect(self.foot.show_trouble)
