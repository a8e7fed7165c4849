"""How the window knows its pages, and how their actions reach them.

Public: `PageInfo`, `Tools`, `Reach`.

A page is added by one line in `wsp_desk.ui.pages.listing`: its name, what makes it, and its actions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from wsp_desk.texts import Text
from wsp_desk.ui.ask import Conversation
from wsp_desk.ui.commands import Command
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.records import Desk
from wsp_desk.ui.theme import Look

P = TypeVar("P", bound=QWidget)


@dataclass(frozen=True)
class Tools:
    """What a page is made with.

    Attributes:
        look: Colours and fonts.
        desk: The open pool, and the log of what the desk does.
        jobs: Runs work beside the window.
        conversation: The request under discussion.
        choose: Lets the user choose another weekly file.
        guard: Opens the dialog about passphrase, lock and builders.
    """

    look: Look
    desk: Desk
    jobs: Jobs
    conversation: Conversation
    choose: Callable[[], None]
    guard: Callable[[], None] = lambda: None


class Reach(Generic[P]):
    """One page, whether or not it is there yet.

    Args:
        page: Gives the page, or None while no pool is open.
        open_: Brings it to the front.
        in_front: Whether it is there already.
    """

    def __init__(
        self, page: Callable[[], P | None], open_: Callable[[], None], in_front: Callable[[], bool]
    ) -> None:
        self._page, self._open, self.in_front = page, open_, in_front

    def run(self, how: Callable[[P], object]) -> Callable[[], None]:
        """An action that brings the page to the front and does something there."""

        def act() -> None:
            if self._page() is not None:
                self._open()
                page = self._page()
                if page is not None:
                    how(page)

        return act

    def when(self, test: Callable[[P], bool] = lambda _: True) -> Callable[[], bool]:
        """Whether the page is there and something holds of it."""

        def holds() -> bool:
            page = self._page()
            return page is not None and test(page)

        return holds

    def page(self) -> P | None:
        """The page, or None while no pool is open."""
        return self._page()


def _none(reach: Reach[Any]) -> list[Command]:
    del reach
    return []


@dataclass(frozen=True)
class PageInfo:
    """One page of the window.

    Attributes:
        name: On its tab.
        make: Makes it, each time a pool is opened.
        commands: Its actions.
        start: Puts the keyboard where the user begins; called when the page comes to the front.
        place: Tells where the user is, as JSON, to return to after the window was locked.
        return_to: Brings the user back there.
    """

    name: Text
    make: Callable[[Tools], QWidget]
    commands: Callable[[Reach[Any]], list[Command]] = _none
    start: Callable[[Any], object] = lambda _: None
    place: Callable[[Any], dict[str, Any]] = lambda _: {}
    return_to: Callable[[Any, Mapping[str, Any]], object] = lambda _page, _place: None
