"""What a desk may set for itself, each within bounds; every change is an event of the register.

Public: `DeskSettings`, `Setting`, `LOCK_AFTER`, `WARN_AFTER`, `EXPIRES_AFTER`, `SETTINGS`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeGuard

from wsp_desk.errors import KnownError
from wsp_desk.register.audit import Audit
from wsp_desk.register.log import EventLog
from wsp_desk.texts import Text, text


@dataclass(frozen=True, slots=True)
class Setting:
    """A whole number that can be set.

    Attributes:
        name: As it stands in the event and on the command line.
        label: As a user reads it, with its unit.
        usual: The value until somebody changes it.
        least: Smallest value.
        most: Largest value.
    """

    name: str
    label: Text
    usual: int
    least: int
    most: int


LOCK_AFTER = Setting("lock-after", text("Vergrendelen na zoveel minuten zonder toets of muis"), 5, 1, 15)
WARN_AFTER = Setting("warn-after", text("Waarschuwen als de pool ouder is dan zoveel dagen"), 8, 1, 60)
EXPIRES_AFTER = Setting("expires-after", text("Pool niet meer openen na zoveel dagen"), 28, 2, 92)
SETTINGS = (LOCK_AFTER, WARN_AFTER, EXPIRES_AFTER)


class DeskSettings:
    """Reads and changes the settings of a desk.

    Args:
        log: The register.
    """

    def __init__(self, log: EventLog) -> None:
        self._log = log

    def value(self, setting: Setting) -> int:
        """The value now: the last one set that lies within the bounds of this program, else the usual one."""
        found = setting.usual
        for event in self._log.events("audit.setting"):
            value = event.body.get("value")
            if event.body.get("name") == setting.name and _fits(value, setting):
                found = value
        return found

    def change(self, setting: Setting, value: int, *, actor: str, way: str, pool: str = "") -> None:
        """Sets another value from now on.

        Args:
            setting: Which one.
            value: Within its bounds.
            actor: Who.
            way: ``window`` or the command.
            pool: Identity of the open pool; empty for none.

        Raises:
            KnownError: The value lies outside the bounds, or the register cannot be written.
        """
        if not _fits(value, setting):
            raise KnownError(
                text(
                    "'{name}' kan van {least} tot en met {most} zijn, niet {value}.",
                    name=setting.name,
                    least=setting.least,
                    most=setting.most,
                    value=value,
                )
            )
        Audit(self._log, actor, way, pool).setting(setting.name, value)


def _fits(value: object, setting: Setting) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and setting.least <= value <= setting.most
