"""Who builds snapshots: the builder's Ed25519 key, and how it is locked.

Public: `Signer`, `BuilderLock`, `TrustedBuilders` (of `trusted`).

The builder's file (``builder.json`` in the program's folder) holds the signing key and the office's recovery
code, both locked under the passphrase, and the public recovery key, which is bound to them. A build without
anyone at the screen can so lock each new data key to the recovery key without knowing it; the code itself
waits, locked, until it is shown once with `Signer.take_recovery_code` and is then erased from the file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from wsp_desk.errors import KnownError
from wsp_desk.paths import home
from wsp_desk.privacy.keys import backup_of, kdf_table, read_kdf
from wsp_desk.privacy.safe_file import read_limited, write_atomic
from wsp_desk.privacy.sealed import (
    hex_bytes,
    read_json,
    seal,
    seal_to,
    unseal,
    unseal_from,
    whole,
    write_json,
)
from wsp_desk.privacy.secret import Kdf, Secret, new_recovery_code, recovery_public
from wsp_desk.privacy.trusted import TrustedBuilders
from wsp_desk.texts import text

__all__ = ["BuilderLock", "Signer", "TrustedBuilders"]

FORMAT = 1
_KEY_LENGTH = 32


@dataclass(frozen=True, slots=True)
class _BuilderFile:
    kdf: Kdf
    public: bytes
    recovery: bytes
    signing_box: bytes
    code_box: bytes | None
    recovery_box: bytes | None = None


class Signer:
    """Someone who builds snapshots, unlocked with the passphrase.

    Attributes:
        public: Public signing key, 32 bytes.
        kdf: Vault under which this builder locks data keys.
        recovery: Public recovery key, 32 bytes.
    """

    def __init__(self, private: Ed25519PrivateKey, kdf: Kdf, recovery: bytes, path: Path | None) -> None:
        self._private = private
        self._path = path
        self.public = private.public_key().public_bytes_raw()
        self.kdf = kdf
        self.recovery = recovery

    @staticmethod
    def public_here(folder: Path | None = None) -> bytes | None:
        """Public key of the builder of this computer; needs no passphrase. None where there is no builder."""
        return _load(_place(folder)).public if Signer.exists(folder) else None

    @staticmethod
    def code_waits(folder: Path | None = None) -> bool:
        """Whether the recovery code has not been shown yet."""
        return Signer.exists(folder) and _load(_place(folder)).code_box is not None

    @staticmethod
    def erase_code_here(folder: Path | None = None) -> None:
        """Erases the recovery code of this computer's builder: it is on paper now."""
        if Signer.code_waits(folder):
            path = _place(folder)
            _save(path, replace(_load(path), code_box=None))

    @staticmethod
    def exists(folder: Path | None = None) -> bool:
        """Whether a builder was ever made here; its passphrase stands then."""
        path = _place(folder)
        return path.exists() or backup_of(path).exists()

    @classmethod
    def open_or_create(cls, secret: Secret, folder: Path | None = None) -> Signer:
        """Unlocks the builder of this computer, or makes and trusts one where none was ever made.

        Args:
            secret: The passphrase.
            folder: Where the builder's file stands; `paths.home()` unless told.

        Raises:
            KnownError: The passphrase does not fit or the file is damaged; nothing is made or changed then.
        """
        path = _place(folder)
        return cls._open(secret, path) if cls.exists(folder) else cls._create(secret, path)

    @classmethod
    def for_once(cls, name: str) -> Signer:
        """Makes a builder that is trusted here but whose key is kept nowhere: it signs in this run only.

        A demo needs one. Its passphrase is known to everybody, so a key that is kept under it would let
        everybody sign, and the computer's own builder would get that passphrase.

        Args:
            name: Under which it stands in the list of trusted builders.
        """
        private, recovery = Ed25519PrivateKey.generate(), recovery_public(new_recovery_code())
        signer = cls(private, Kdf.fresh(), recovery, None)
        TrustedBuilders.load().add(signer.public, name)
        return signer

    def sign(self, message: bytes) -> bytes:
        """Signs bytes; 64 bytes."""
        return self._private.sign(message)

    def take_recovery_code(self, secret: Secret) -> str | None:
        """Gives the recovery code once and erases it; None when it was taken before.

        Whoever calls this must show it, or print it, at once: it is nowhere else.
        """
        code = self.waiting_code(secret)
        self.erase_code()
        return code

    def waiting_code(self, secret: Secret) -> str | None:
        """The recovery code while nobody has said that it is kept safe; None after that."""
        if self._path is None or (file := _load(self._path)).code_box is None:
            return None
        return unseal(secret.unlock_key(file.kdf), file.code_box, _code_context(file)).decode()

    def erase_code(self) -> None:
        """Erases the recovery code: it is on paper now."""
        if self._path is not None and (file := _load(self._path)).code_box is not None:
            _save(self._path, replace(file, code_box=None))

    @classmethod
    def _open(cls, secret: Secret, path: Path) -> Signer:
        file = _load(path)
        try:
            raw = unseal(secret.unlock_key(file.kdf), file.signing_box, _signing_context(file))
        except InvalidTag:
            raise KnownError(
                text("De wachtwoordzin past niet bij de bouwsleutel in {folder}.", folder=str(path.parent))
            ) from None
        return cls(Ed25519PrivateKey.from_private_bytes(raw), file.kdf, file.recovery, path)

    @classmethod
    def _create(cls, secret: Secret, path: Path) -> Signer:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        kdf, code, private = Kdf.fresh(), new_recovery_code(), Ed25519PrivateKey.generate()
        unlock = secret.unlock_key(kdf)
        bare = _BuilderFile(kdf, private.public_key().public_bytes_raw(), recovery_public(code), b"", b"")
        signing_box = seal(unlock, private.private_bytes_raw(), _signing_context(bare))
        code_box = seal(unlock, code.encode(), _code_context(bare))
        recovery_box = seal_to(bare.recovery, private.private_bytes_raw(), _signing_context(bare))
        # Trusted first: a builder that was written but not trusted could never open what it builds.
        TrustedBuilders.load(path.parent).add(bare.public, "deze computer")
        _save(path, replace(bare, signing_box=signing_box, code_box=code_box, recovery_box=recovery_box))
        return cls(private, kdf, bare.recovery, path)


@dataclass(frozen=True, slots=True)
class BuilderLock:
    """The lock of the builder of this computer; see `relocking.Lock`.

    Attributes:
        folder: Where the builder's file stands.
    """

    folder: Path

    @property
    def name(self) -> str:
        """Name of the file."""
        return _place(self.folder).name

    def kdf(self) -> Kdf:
        """Its vault."""
        return _load(_place(self.folder)).kdf

    def prepared(self, old: Secret, new: Secret, kdf: Kdf) -> Callable[[], None]:
        """The same signing key under another passphrase; from now on the recovery code opens it too."""
        path = _place(self.folder)
        file = _load(path)
        private, code = _opened(file, old)
        unlock = new.unlock_key(kdf)
        made = replace(
            file,
            kdf=kdf,
            signing_box=seal(unlock, private, _signing_context(file)),
            code_box=None if code is None else seal(unlock, code, _code_context(file)),
            recovery_box=seal_to(file.recovery, private, _signing_context(file)),
        )
        return lambda: _save(path, made)


def _opened(file: _BuilderFile, secret: Secret) -> tuple[bytes, bytes | None]:
    """Signing key and waiting recovery code.

    Raises:
        KnownError: The secret does not fit.
    """
    by_code = secret.recovery_private()
    try:
        if by_code is not None:
            return unseal_from(by_code, file.recovery_box or b"", _signing_context(file)), None
        unlock = secret.unlock_key(file.kdf)
        code = None if file.code_box is None else unseal(unlock, file.code_box, _code_context(file))
        return unseal(unlock, file.signing_box, _signing_context(file)), code
    except (InvalidTag, ValueError):
        raise KnownError(text("De wachtwoordzin past niet bij de bouwsleutel.")) from None


def _place(folder: Path | None) -> Path:
    return (folder or home()) / "builder.json"


def _load(path: Path) -> _BuilderFile:
    for candidate in (path, backup_of(path)):
        try:
            return _parse(read_json(read_limited(candidate)))
        except (OSError, KnownError, ValueError, KeyError, TypeError):
            continue
    raise KnownError(
        text(
            "De bouwsleutel {path} is beschadigd. Zet het bestand terug vanuit een reservekopie.",
            path=str(path),
        )
    )


def _parse(table: dict[str, Any]) -> _BuilderFile:
    whole(table["format"], FORMAT, FORMAT)
    code_box = table["code_box"]
    return _BuilderFile(
        read_kdf(table["kdf"]),
        hex_bytes(table["public"], _KEY_LENGTH),
        hex_bytes(table["recovery"], _KEY_LENGTH),
        hex_bytes(table["signing_box"]),
        None if code_box is None else hex_bytes(code_box),
        # A builder made by an earlier version has none until its passphrase is changed.
        hex_bytes(table["recovery_box"]) if "recovery_box" in table else None,
    )


def _save(path: Path, file: _BuilderFile) -> None:
    content = write_json(
        {
            "format": FORMAT,
            "kdf": kdf_table(file.kdf),
            "public": file.public.hex(),
            "recovery": file.recovery.hex(),
            "signing_box": file.signing_box.hex(),
            "code_box": None if file.code_box is None else file.code_box.hex(),
            **({} if file.recovery_box is None else {"recovery_box": file.recovery_box.hex()}),
        }
    )
    for target in (path, backup_of(path)):
        write_atomic(target, content)


def _signing_context(file: _BuilderFile) -> str:
    """Binds the recovery key too, so that nobody can slip in their own without breaking the box."""
    return f"wsp-desk signing key {FORMAT} of {file.public.hex()} with recovery {file.recovery.hex()}"


def _code_context(file: _BuilderFile) -> str:
    return f"wsp-desk recovery code {FORMAT} of {file.recovery.hex()}"
