"""What the window does to keys, builders and settings; without a widget.

Public: `Guards`, `Builder`, `WaitingCode`, `chosen`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wsp_desk.errors import KnownError
from wsp_desk.paths import home
from wsp_desk.privacy.relocking import relock
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import Signer
from wsp_desk.privacy.strength import check_new
from wsp_desk.privacy.trusted import TrustedBuilders, public_key
from wsp_desk.register.audit import Audit
from wsp_desk.register.desk_settings import DeskSettings, Setting
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.log import EventLog
from wsp_desk.register.making import erase_code
from wsp_desk.register.relocking import locks_of
from wsp_desk.snapshot import SnapshotFiles
from wsp_desk.snapshot.active import read_active
from wsp_desk.texts import Text, text


@dataclass(frozen=True, slots=True)
class Builder:
    """Somebody whose pools are opened.

    Attributes:
        name: As it is called here.
        public: Its key.
        here: Whether it is this computer.
    """

    name: str
    public: bytes
    here: bool


class WaitingCode:
    """The recovery code of a register until it is kept; prints nothing of itself.

    Args:
        files: The register.
        code: None when there is none to show.
    """

    __slots__ = ("_code", "_files")

    def __init__(self, files: RegisterFiles, code: str | None) -> None:
        self._files, self._code = files, code

    def take(self) -> str | None:
        """The code, once; nothing holds on to it here afterwards."""
        code, self._code = self._code, None
        return code

    def kept(self) -> None:
        """It is on paper now."""
        erase_code(self._files)


class Guards:
    """Keys, builders and settings of the desk whose pool is open.

    Args:
        log: The register.
        actor: Who works here.
    """

    def __init__(self, log: EventLog, actor: str) -> None:
        self._log, self._actor = log, actor

    def value(self, setting: Setting) -> int:
        """The value of a setting now."""
        return DeskSettings(self._log).value(setting)

    def set(self, setting: Setting, value: int) -> None:
        """Changes a setting.

        Raises:
            KnownError: It lies outside its bounds, or cannot be written.
        """
        if value != self.value(setting):
            DeskSettings(self._log).change(setting, value, actor=self._actor, way="window")

    def builders(self) -> list[Builder]:
        """Whose pools are opened, by name."""
        here = Signer.public_here()
        every = TrustedBuilders.load().all().items()
        return sorted((Builder(name, key, key == here) for key, name in every), key=lambda one: one.name)

    def trust(self, words: str, name: str) -> None:
        """Opens the pools of a builder from now on.

        Raises:
            KnownError: The key is none, or it cannot be written.
        """
        public, trusted = public_key(words), TrustedBuilders.load()
        self._write("builder-trusted", public)
        trusted.add(public, name.strip() or public.hex()[:12])

    def forget(self, builder: Builder) -> None:
        """Opens the pools of a builder no longer.

        Raises:
            KnownError: It cannot be written.
        """
        self._write("builder-forgotten", builder.public)
        TrustedBuilders.load().remove(builder.public)

    def change(self, old: str, new: str, again: str) -> Text:
        """Changes the passphrase, and says of what.

        Args:
            old: The passphrase of now, or the recovery code.
            new: The new one.
            again: The new one once more.

        Raises:
            KnownError: The two differ, the new one is too easy, or the old one fits nowhere.
        """
        secret = chosen(new, again)
        active = read_active()
        pools = [SnapshotFiles(path).keys for path in (active.now, active.before) if path is not None]
        self._write("passphrase-changed")
        done = relock(
            locks_of(home(), [path for path in pools if path.exists()]), Secret.from_words(old), secret
        )
        return _told([one.name for one in done if one.outcome == "other"])

    def _write(self, name: str, public: bytes = b"") -> None:
        Audit(self._log, self._actor, "window", "").setting(name, public.hex())


def chosen(new: str, again: str) -> Secret:
    """A passphrase that was typed twice.

    Raises:
        KnownError: The two differ, or it is too easy.
    """
    check_new(new)
    if new != again:
        raise KnownError(text("De twee wachtwoordzinnen zijn niet gelijk. Probeer het opnieuw."))
    return Secret.from_passphrase(new)


def _told(left: Sequence[str]) -> Text:
    if left:
        return text(
            "De wachtwoordzin is veranderd, maar niet van {names}: dat heeft een eigen wachtwoordzin.",
            names=", ".join(left),
        )
    return text("De wachtwoordzin is veranderd.")
