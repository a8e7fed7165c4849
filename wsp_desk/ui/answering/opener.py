"""Opens snapshots for the window: which one, with which passphrase, and the demo when there is none.

Public: `SnapshotOpener`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

from wsp_desk import paths
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE, demo_recovery, demo_secret, register_place
from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.privacy.signing import Signer, TrustedBuilders
from wsp_desk.privacy.sweeping import sweep
from wsp_desk.privacy.vault import find_secret, remember
from wsp_desk.register.desk_settings import EXPIRES_AFTER, WARN_AFTER, DeskSettings
from wsp_desk.register.drawer import Drawers
from wsp_desk.register.locking import WrongSecretError
from wsp_desk.register.making import waiting_code
from wsp_desk.register.relocking import register_files, set_up
from wsp_desk.register.starting import open_or_make, user_name
from wsp_desk.register.store import Register
from wsp_desk.snapshot import SnapshotFiles, described, open_snapshot, verify_snapshot, vocabulary_of
from wsp_desk.snapshot.active import make_active, read_active
from wsp_desk.texts import text
from wsp_desk.ui.answering.about import register_facts
from wsp_desk.ui.answering.desk import PoolDesk, open_desk
from wsp_desk.ui.answering.registers import OpenRegisters
from wsp_desk.ui.guarding.guards import WaitingCode, chosen
from wsp_desk.ui.jobs import Running
from wsp_desk.ui.session import PassphraseNeeded
from wsp_desk.vocabulary import Vocabulary


class SnapshotOpener:
    """Opens and builds snapshots; remembers the last one opened.

    Args:
        passphrase_file: Option ``--passphrase-file``.
        today: Gives the day on which ages are counted.
        remember: Whether what is opened is opened again at the next start.
    """

    def __init__(
        self,
        passphrase_file: Path | None = None,
        today: Callable[[], date] = date.today,
        *,
        remember: bool = True,
    ) -> None:
        self._passphrase_file, self._today, self._remember = passphrase_file, today, remember
        self._half_open: dict[Path, Secret] = {}
        self._registers, self._drawers = OpenRegisters(), Drawers()

    def active(self) -> Path | None:
        """The snapshot opened last, if it is still there; sweeps up after a program that was killed."""
        found = read_active().now
        for folder in {paths.home(), found.parent if found else paths.home()}:
            sweep(folder)
        return found

    def open(self, path: Path, passphrase: str | None, running: Running) -> PoolDesk:
        """Verifies and loads a snapshot, and remembers it."""
        trusted = TrustedBuilders.load()
        running.progress(0.05, text("Handtekening en inhoud worden nagekeken."))
        manifest = described(path, trusted)
        files = SnapshotFiles(path)
        if not files.keys.exists():
            verify_snapshot(path, trusted)  # says better what is wrong than a missing key file does
        keys = KeyFile.load(files.keys)
        secret = self._half_open.pop(path, None) or self._secret(keys, passphrase)
        with ThreadPoolExecutor(2, "wsp-desk-opening") as beside:
            # The key is derived while the file is hashed; what is wrong with it shows when it is used.
            beside.submit(secret.unlock_key, keys.kdf)
            words = beside.submit(_ready_vocabulary, path, manifest.vocabulary_sha256)
            snapshot = open_snapshot(path, secret, trusted)
            try:
                register, leave = self._register(path, secret, keys.kdf, passphrase)
            except BaseException:
                snapshot.close()
                raise
            try:
                self._check_age(manifest.as_of, register, secret)
                running.progress(0.4, text("Dossiers worden geladen."))
                desk = open_desk(snapshot, words.result(), self._today(), register, user_name(), leave)
                desk.pool = replace(desk.pool, facts=(*desk.pool.facts, *register_facts(register)))
                desk.drawer = self._drawers.of(register)
                desk.open_to_all = secret.is_passphrase(DEMO_PASSPHRASE)
                if not desk.open_to_all:
                    desk.code = WaitingCode(register.files, waiting_code(register.files, secret))
                    desk.pool = replace(desk.pool, warn_after=DeskSettings(register).value(WARN_AFTER))
            except BaseException:
                snapshot.close()
                leave()
                raise
        if passphrase is not None and secret.recovery_private() is None:
            remember(secret, keys.kdf)
        if self._remember:
            make_active(path)
        return desk

    def can_set_up(self) -> bool:
        """Whether no passphrase was ever chosen here."""
        return not (Signer.exists() or register_files(paths.home()).is_there)

    def set_up(self, passphrase: str, again: str) -> str:
        """Makes builder and register under one passphrase."""
        return set_up(paths.home(), chosen(passphrase, again))

    def code_kept(self) -> None:
        """Erases the recovery code of the builder."""
        Signer.erase_code_here()

    def build_demo(self, running: Running) -> Path:
        """Builds the demo in the user's own folder."""
        # Imported here: the generator and the whole intake would double the time to the first window.
        from wsp_desk.demo.correcting import tell_corrections
        from wsp_desk.demo.making import make_demo

        folder = paths.home() / "demo"
        reports = make_demo(
            folder,
            progress=lambda stage, share: running.progress(share, stage),
            cancelled=running.stopped,
        )
        with contextlib.suppress(KnownError):  # an older demo may be open; it keeps the story it has
            tell_corrections(*(Path(report.snapshot) for report in reports[-2:]))
        return Path(reports[-1].snapshot)

    def _register(
        self, path: Path, secret: Secret, kdf: Kdf, passphrase: str | None
    ) -> tuple[Register, Callable[[], None]]:
        """The register that belongs to the pool; without it nothing of a dossier is shown.

        Raises:
            PassphraseNeeded: It is locked under another passphrase than the pool, which is asked for now.
        """
        place = register_place(path, secret)
        try:
            return self._registers.take(
                place, lambda: open_or_make(place, secret, kdf, demo_recovery(secret))
            )
        except WrongSecretError:
            if passphrase is not None:
                with contextlib.suppress(WrongSecretError):
                    other = Secret.from_words(passphrase)
                    return self._registers.take(place, lambda: open_or_make(place, other, kdf))
            # The pool opened, so what comes next is meant for the register.
            self._half_open[path] = secret
            raise PassphraseNeeded(
                text("Deze pool is open. Vul nu de wachtwoordzin van het register van dit bureau in.")
            ) from None

    def _check_age(self, as_of: date, register: Register, secret: Secret) -> None:
        """Refuses a pool that is too old to go by; a demo never is."""
        days, limit = (self._today() - as_of).days, DeskSettings(register).value(EXPIRES_AFTER)
        if days > limit and not secret.is_passphrase(DEMO_PASSPHRASE):
            raise KnownError(
                text(
                    "Deze pool is {days} dagen oud en wordt niet meer geopend: de grens is {limit} dagen. "
                    "Open een nieuwere, of verander de grens met wsp-desk settings set expires-after.",
                    days=days,
                    limit=limit,
                )
            )

    def _secret(self, keys: KeyFile, passphrase: str | None) -> Secret:
        if passphrase is not None:
            return Secret.from_words(passphrase)
        try:
            return find_secret(self._passphrase_file, keys.kdf)
        except KnownError:
            if self._passphrase_file is not None:
                raise
        secret = demo_secret(keys)
        if secret is None:
            raise PassphraseNeeded
        return secret


def _ready_vocabulary(path: Path, digest: str) -> Vocabulary:
    """The vocabulary of a snapshot, ready for a request; made while hashes and keys are worked out."""
    made = vocabulary_of(path, digest)
    made.look_up("occupation", "a")
    made.look_up("skill", "a")
    return made
