"""Who may build snapshots: a builder's Ed25519 key, and the list of builders that this desk trusts.

Public: `Signer`, `TrustedBuilders`.

The builder's file (``builder.json`` in the program's folder) holds the signing key and the office's recovery
code, both locked under the passphrase, and the public recovery key, which is bound to them. A build without
anyone at the screen can so lock each new data key to the recovery key without knowing it; the code itself
waits, locked, until it is shown once with `Signer.take_recovery_code` and is then erased from the file.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from wsp_desk.errors import KnownError
from wsp_desk.paths import home
from wsp_desk.privacy.keys import backup_of, kdf_table, read_kdf
from wsp_desk.privacy.safe_file import read_limited, write_atomic
from wsp_desk.privacy.sealed import hex_bytes, read_json, seal, unseal, whole, write_json
from wsp_desk.privacy.secret import Kdf, Secret, new_recovery_code, recovery_public
from wsp_desk.texts import text

FORMAT = 1
_KEY_LENGTH = 32


@dataclass(frozen=True, slots=True)
class _BuilderFile:
    kdf: Kdf
    public: bytes
    recovery: bytes
    signing_box: bytes
    code_box: bytes | None


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
        if self._path is None or (file := _load(self._path)).code_box is None:
            return None
        code = unseal(secret.unlock_key(file.kdf), file.code_box, _code_context(file)).decode()
        _save(self._path, replace(file, code_box=None))
        return code

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
        # Trusted first: a builder that was written but not trusted could never open what it builds.
        TrustedBuilders.load(path.parent).add(bare.public, "deze computer")
        _save(path, replace(bare, signing_box=signing_box, code_box=code_box))
        return cls(private, kdf, bare.recovery, path)


class TrustedBuilders:
    """The builders whose snapshots this desk opens: public key → name, kept in ``trusted_builders.json``."""

    def __init__(self, builders: dict[bytes, str], path: Path) -> None:
        self._builders = dict(builders)
        self._path = path

    @classmethod
    def load(cls, folder: Path | None = None) -> TrustedBuilders:
        """Reads the list; an absent file is an empty list.

        Raises:
            KnownError: The file is damaged. Nobody is trusted then, and nothing is overwritten.
        """
        path = (folder or home()) / "trusted_builders.json"
        try:
            table = read_json(read_limited(path))
            whole(table["format"], FORMAT, FORMAT)
            found = {
                hex_bytes(entry["public"], _KEY_LENGTH): str(entry["name"]) for entry in table["builders"]
            }
        except FileNotFoundError:
            found = {}
        except (ValueError, KeyError, TypeError):
            raise KnownError(
                text(
                    "De lijst met vertrouwde bouwers {path} is beschadigd. Zet hem terug of verwijder hem.",
                    path=str(path),
                )
            ) from None
        return cls(found, path)

    def add(self, public: bytes, name: str) -> None:
        """Trusts a builder from now on, and writes the list."""
        self._builders[public] = name
        self._write()

    def remove(self, public: bytes) -> None:
        """Stops trusting a builder, and writes the list."""
        self._builders.pop(public, None)
        self._write()

    def name(self, public: bytes) -> str | None:
        """The name of a trusted builder; None for a stranger."""
        return self._builders.get(public)

    def check(self, public: bytes, signature: bytes, message: bytes) -> None:
        """Accepts a message only from a trusted builder and only unchanged.

        Raises:
            KnownError: The signer is a stranger, or the signature does not belong to the message.
        """
        if public not in self._builders:
            raise KnownError(
                text(
                    "Dit snapshot is gemaakt door een bouwer die dit bureau niet vertrouwt (sleutel {key}). "
                    "Vraag de gegevenscoördinator om een snapshot van een bekende bouwer.",
                    key=public.hex()[:12],
                )
            )
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
        except (InvalidSignature, ValueError):
            raise KnownError(
                text("De handtekening van dit snapshot klopt niet. Haal het snapshot opnieuw op.")
            ) from None

    def _write(self) -> None:
        builders = [{"public": public.hex(), "name": name} for public, name in sorted(self._builders.items())]
        write_atomic(self._path, write_json({"format": FORMAT, "builders": builders}))


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
        }
    )
    for target in (path, backup_of(path)):
        write_atomic(target, content)


def _signing_context(file: _BuilderFile) -> str:
    """Binds the recovery key too, so that nobody can slip in their own without breaking the box."""
    return f"wsp-desk signing key {FORMAT} of {file.public.hex()} with recovery {file.recovery.hex()}"


def _code_context(file: _BuilderFile) -> str:
    return f"wsp-desk recovery code {FORMAT} of {file.recovery.hex()}"
