"""Opens snapshots for the window: which one, with which passphrase, and the demo when there is none.

Public: `SnapshotOpener`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from wsp_desk import paths, vocabulary
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.privacy.vault import find_secret, remember
from wsp_desk.snapshot import SnapshotFiles, open_snapshot, verify_snapshot
from wsp_desk.texts import text
from wsp_desk.ui.answering.desk import PoolDesk, open_desk
from wsp_desk.ui.jobs import Running
from wsp_desk.ui.session import PassphraseNeeded


class SnapshotOpener:
    """Opens and builds snapshots; remembers the last one opened.

    Args:
        passphrase_file: Option ``--passphrase-file``.
        today: Gives the day on which ages are counted.
    """

    def __init__(self, passphrase_file: Path | None = None, today: Callable[[], date] = date.today) -> None:
        self._passphrase_file, self._today = passphrase_file, today

    def active(self) -> Path | None:
        """The snapshot opened last, if it is still there."""
        try:
            path = Path(json.loads(_remembered().read_text("utf-8"))["snapshot"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return path if path.is_file() else None

    def open(self, path: Path, passphrase: str | None, running: Running) -> PoolDesk:
        """Verifies and loads a snapshot, and remembers it."""
        trusted = TrustedBuilders.load()
        running.progress(0.05, text("Handtekening en inhoud worden nagekeken."))
        files = SnapshotFiles(path)
        if not files.keys.exists():
            verify_snapshot(path, trusted)  # says better what is wrong than a missing key file does
        keys = KeyFile.load(files.keys)
        secret = self._secret(keys, passphrase)
        snapshot = open_snapshot(path, secret, trusted)
        try:
            running.progress(0.4, text("Dossiers worden geladen."))
            desk = open_desk(snapshot, vocabulary.load(), self._today())
        except BaseException:
            snapshot.close()
            raise
        if passphrase is not None:
            remember(secret, keys.kdf)
        write_atomic(_remembered(), json.dumps({"snapshot": str(path.resolve())}).encode())
        return desk

    def build_demo(self, running: Running) -> Path:
        """Builds the demo in the user's own folder."""
        # Imported here: the generator and the whole intake would double the time to the first window.
        from wsp_desk.demo.making import make_demo

        folder = paths.home() / "demo"
        reports = make_demo(
            folder,
            progress=lambda stage, share: running.progress(share, stage),
            cancelled=running.stopped,
        )
        return Path(reports[-1].snapshot)

    def _secret(self, keys: KeyFile, passphrase: str | None) -> Secret:
        if passphrase is not None:
            return Secret.from_passphrase(passphrase)
        demo = Secret.from_passphrase(DEMO_PASSPHRASE)
        try:
            return find_secret(self._passphrase_file, keys.kdf)
        except KnownError:
            if self._passphrase_file is not None:
                raise
        return demo if _fits(keys, demo) else _ask()


def _ask() -> Secret:
    raise PassphraseNeeded


def _fits(keys: KeyFile, secret: Secret) -> bool:
    """Whether a secret opens a snapshot. The demo's is known to all, so it is tried before asking."""
    try:
        keys.unlock(secret)
    except KnownError:
        return False
    return True


def _remembered() -> Path:
    return paths.home() / "window.json"
