"""A bundle: what one desk hands to others, sealed for them and signed by it.

Public: `Manifest`, `pack`, `unpack`, `read_manifest`.

A bundle is a ZIP file with exactly three members, none of them compressed by ZIP: ``manifest.json``,
``manifest.sig`` and ``events.bin``. The manifest names the desk, hash and sizes, and holds the key of the
content once for each receiver, sealed to it. Signature and hash are verified before the content is opened; it
is unpacked no further than the size that was signed. Any other member, or any other name, and the whole
bundle is refused.
"""

from __future__ import annotations

import hashlib
import io
import secrets
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from wsp_desk.errors import KnownError
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
from wsp_desk.privacy.secret import KEY_BYTES
from wsp_desk.register.desks import Desk
from wsp_desk.register.locking import StoreKeys, fingerprint_of
from wsp_desk.texts import Text, text

FORMAT = 1
LARGEST = 256 << 20
"""No bundle, packed or unpacked, is larger; that is about a million events."""

_MANIFEST, _SIGNATURE, _EVENTS = "manifest.json", "manifest.sig", "events.bin"
_MEMBERS = (_MANIFEST, _SIGNATURE, _EVENTS)
_SMALL = 4 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is said of a bundle, and signed.

    Attributes:
        public: Signing key of the desk that made it.
        at: When, in UTC.
        events: How many events.
        unpacked: Bytes of the content.
        size: Bytes of the sealed content.
        sha256: Hash of the sealed content, hexadecimal.
        boxes: Fingerprint of a receiver → key of the content, sealed to it.
    """

    public: bytes
    at: str
    events: int
    unpacked: int
    size: int
    sha256: str
    boxes: Mapping[str, bytes]

    @property
    def fingerprint(self) -> str:
        """With which the identities of the desk begin that made it."""
        return fingerprint_of(self.public)


def pack(lines: Iterable[str], keys: StoreKeys, receivers: Sequence[Desk], at: str) -> bytes:
    """Makes a bundle.

    Args:
        lines: Events, one a line, without line breaks.
        keys: Keys of this desk.
        receivers: For whom.
        at: This moment.

    Returns:
        The file.
    """
    written = list(lines)
    content = "\n".join(written).encode()
    key, public = secrets.token_bytes(KEY_BYTES), keys.signing.public_key().public_bytes_raw()
    context = _context(fingerprint_of(public))
    sealed = seal(key, zlib.compress(content), context)
    manifest = write_json(
        {
            "format": FORMAT,
            "public": public.hex(),
            "at": at,
            "events": len(written),
            "unpacked": len(content),
            "size": len(sealed),
            "sha256": hashlib.sha256(sealed).hexdigest(),
            "boxes": {desk.fingerprint: seal_to(desk.exchange, key, context).hex() for desk in receivers},
        }
    )
    return _zipped({_MANIFEST: manifest, _SIGNATURE: keys.signing.sign(_signed(manifest)), _EVENTS: sealed})


def read_manifest(content: bytes, trusted: Mapping[str, Desk]) -> tuple[Manifest, bytes]:
    """Verifies a bundle as far as can be without opening it.

    Args:
        content: The file.
        trusted: Desks whose signature counts, by fingerprint.

    Returns:
        The manifest, which is then true, and the sealed content, whose hash is then right.

    Raises:
        KnownError: What is wrong. Nothing of the bundle was used then.
    """
    members = _members(content)
    try:
        manifest = _parsed(members[_MANIFEST])
    except (ValueError, KeyError, TypeError):
        raise KnownError(_damaged()) from None
    _check_signature(manifest, members, trusted)
    sealed = members[_EVENTS]
    if len(sealed) != manifest.size or hashlib.sha256(sealed).hexdigest() != manifest.sha256:
        raise KnownError(_damaged())
    return manifest, sealed


def unpack(manifest: Manifest, sealed: bytes, keys: StoreKeys) -> list[str]:
    """Opens the content of a verified bundle.

    Returns:
        The lines that were packed.

    Raises:
        KnownError: It is not meant for this desk, or it is not what was signed.
    """
    own = fingerprint_of(keys.signing.public_key().public_bytes_raw())
    context = _context(manifest.fingerprint)
    if own not in manifest.boxes:
        raise KnownError(
            text(
                "Dit pakket is niet voor dit bureau bedoeld. Geef het andere bureau het kaartje van dit "
                "bureau en vraag om een nieuw pakket."
            )
        )
    try:
        key = unseal_from(keys.exchange, manifest.boxes[own], context)
        packed = unseal(key, sealed, context)
        content = _unpacked(packed, manifest.unpacked).decode()
    except (InvalidTag, ValueError, zlib.error):
        raise KnownError(_damaged()) from None
    lines = content.split("\n") if content else []
    if len(lines) != manifest.events:
        raise KnownError(_damaged())
    return lines


def _unpacked(packed: bytes, declared: int) -> bytes:
    """Unpacks, and stops at the size that was declared."""
    machine = zlib.decompressobj()
    content = machine.decompress(packed, declared + 1)
    if len(content) != declared or not machine.eof or machine.unused_data:
        raise ValueError("not the size that was declared")
    return content


def _members(content: bytes) -> dict[str, bytes]:
    """The three members; the ZIP format itself is used for nothing else."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as bundle:
            found = bundle.infolist()
            if sorted(one.filename for one in found) != sorted(_MEMBERS) or any(map(_is_odd, found)):
                raise KnownError(
                    text("Dit pakket bevat bestanden die er niet in horen. Het is in zijn geheel geweigerd.")
                )
            return {one.filename: _read(bundle, one) for one in found}
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError, RuntimeError):
        raise KnownError(_damaged()) from None


def _is_odd(member: zipfile.ZipInfo) -> bool:
    """A link, something packed or locked by ZIP, or larger than such a member can be."""
    mode = member.external_attr >> 16
    limit = LARGEST if member.filename == _EVENTS else _SMALL
    is_file = mode & 0o170000 in (0, 0o100000)
    plain = member.compress_type == zipfile.ZIP_STORED and not member.flag_bits & 1
    return not (is_file and plain and member.file_size == member.compress_size <= limit)


def _read(bundle: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    with bundle.open(member) as file:
        return file.read(member.file_size + 1)


def _parsed(content: bytes) -> Manifest:
    table: dict[str, Any] = read_json(content)
    whole(table["format"], FORMAT, FORMAT)
    return Manifest(
        hex_bytes(table["public"], KEY_BYTES),
        str(table["at"]),
        whole(table["events"], 0, LARGEST),
        whole(table["unpacked"], 0, LARGEST),
        whole(table["size"], 0, LARGEST),
        str(table["sha256"]),
        {str(desk): hex_bytes(box) for desk, box in table["boxes"].items()},
    )


def _check_signature(manifest: Manifest, members: Mapping[str, bytes], trusted: Mapping[str, Desk]) -> None:
    desk = trusted.get(manifest.fingerprint)
    if desk is None:
        raise KnownError(
            text(
                "Dit pakket is van een bureau dat hier niet bekend is (vingerafdruk {desk}). "
                "Neem eerst het kaartje van dat bureau op met: wsp-desk register trust.",
                desk=manifest.fingerprint,
            )
        )
    try:
        key = Ed25519PublicKey.from_public_bytes(desk.public)
        key.verify(members[_SIGNATURE], _signed(members[_MANIFEST]))
    except (InvalidSignature, ValueError):
        raise KnownError(
            text("De handtekening van dit pakket klopt niet. Vraag om een nieuw pakket.")
        ) from None


def _zipped(members: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as bundle:
        for name, content in members.items():
            bundle.writestr(zipfile.ZipInfo(name), content)
    return file.getvalue()


def _signed(manifest: bytes) -> bytes:
    return b"wsp-desk bundle 1\n" + manifest


def _context(fingerprint: str) -> str:
    return f"wsp-desk bundle {FORMAT} of {fingerprint}"


def _damaged() -> Text:
    return text("Dit pakket is beschadigd of veranderd. Er is niets van gebruikt; vraag om een nieuw pakket.")
