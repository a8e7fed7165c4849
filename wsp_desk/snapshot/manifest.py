"""The signed description beside a snapshot: what it is, how large, its hash, what it holds.

Public: `Manifest`, `write_manifest`, `read_manifest`.

It holds counts and names of rules and fields, never anything from a dossier: it is the only part that can be
read without a key. The builder signs exactly the bytes that `sealed.write_json` gives for the content.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import read_limited, write_atomic
from wsp_desk.privacy.sealed import hex_bytes, read_json, whole, write_json
from wsp_desk.privacy.signing import Signer, TrustedBuilders
from wsp_desk.texts import Text, text

FORMAT = 1
_PREFIX = b"wsp-desk snapshot manifest\n"
_HUGE = 1 << 62


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is known of a snapshot without opening it.

    Attributes:
        snapshot: Identity of this snapshot; 32 hexadecimal digits.
        chain: Identity of the series of weekly snapshots it belongs to.
        sequence: Place in the chain, from 1.
        as_of: Date of the dump.
        built_at: When it was built, UTC.
        size: Bytes of the data file.
        sha256: Hash of the data file.
        schema: Version of tables and columns.
        tables: Rows per table.
        vocabulary: Version of the vocabulary that the terms were looked up in.
        vocabulary_sha256: Hash of the content of the vocabulary file that the snapshot carries; '' where it
            was built with the starter edition, which comes with the program.
        rules: Per rule: severity, and how many dossiers have each outcome.
        report: Counts of the build: rows read, quarantined, redacted, and status counts per field.
        gate: Judgement of the delivery: passed, and the kinds of findings.
        provisional_ids: Whether dossier numbers hold for this snapshot only.
        recovery: Public recovery key that the data key is locked to.
        signer: Public key of the builder.
    """

    snapshot: str
    chain: str
    sequence: int
    as_of: date
    built_at: datetime
    size: int
    sha256: str
    schema: int
    tables: Mapping[str, int]
    vocabulary: str
    vocabulary_sha256: str
    rules: Mapping[str, Mapping[str, Any]]
    report: Mapping[str, Any]
    gate: Mapping[str, Any]
    provisional_ids: bool
    recovery: str
    signer: str

    @property
    def rows(self) -> int:
        """How many dossiers."""
        return self.tables["dossier"]

    @property
    def rule_ids(self) -> list[str]:
        """The rules, in the order of the columns of ``outcome``."""
        return sorted(self.rules)

    def to_json(self) -> dict[str, Any]:
        """The content as it is signed."""
        table = asdict(self)
        return table | {
            "as_of": self.as_of.isoformat(),
            "built_at": self.built_at.isoformat(),
            "format": FORMAT,
        }


def write_manifest(path: Path, manifest: Manifest, signer: Signer) -> None:
    """Signs and writes the manifest."""
    content = manifest.to_json()
    signature = signer.sign(_PREFIX + write_json(content))
    write_atomic(path, write_json({"manifest": content, "signature": signature.hex()}))


def read_manifest(path: Path, trusted: TrustedBuilders) -> Manifest:
    """Reads the manifest and believes it only with the signature of a trusted builder.

    Raises:
        KnownError: It is missing, damaged, of a newer version, unsigned, or signed by a stranger.
    """
    try:
        outer = read_json(read_limited(path))
        content, signature = outer["manifest"], outer.get("signature")
        _refuse_newer(content["format"])
        manifest = _parse(content)
        if signature is None:
            raise KnownError(_again(text("Het manifest {name} heeft geen handtekening.", name=path.name)))
        signed = _PREFIX + write_json(content)
        trusted.check(hex_bytes(manifest.signer, 32), hex_bytes(signature), signed)
    except FileNotFoundError:
        raise KnownError(
            _again(text("Bij dit snapshot ontbreekt het manifest {name}.", name=path.name))
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise KnownError(_again(text("Het manifest {name} is beschadigd.", name=path.name))) from None
    return manifest


def _again(what: Text) -> Text:
    return text("{what} Haal het snapshot opnieuw op bij de coördinator.", what=what)


def _refuse_newer(version: object) -> None:
    if whole(version, 1, _HUGE) > FORMAT:
        raise KnownError(
            text(
                "Dit snapshot is gemaakt met een nieuwere versie van WSP Desk. Werk dit programma eerst bij."
            )
        )


def _parse(content: Mapping[str, Any]) -> Manifest:
    known = {field.name for field in fields(Manifest)} | {"format"}
    content = {"vocabulary_sha256": "", **content}  # left out where there is none to carry
    if content.keys() != known:
        raise ValueError("other keys")
    read = {name: value for name, value in content.items() if name != "format"}
    read["as_of"] = date.fromisoformat(content["as_of"])
    read["built_at"] = datetime.fromisoformat(content["built_at"])
    for name in ("sequence", "size", "schema"):
        whole(content[name], 1, _HUGE)
    for rows in content["tables"].values():
        whole(rows, 0, _HUGE)
    whole(content["tables"]["dossier"], 0, _HUGE)
    for name, length in (("sha256", 32), ("snapshot", 16), ("chain", 16), ("signer", 32)):
        hex_bytes(content[name], length)
    if content["vocabulary_sha256"]:
        hex_bytes(content["vocabulary_sha256"], 32)
    if not isinstance(content["rules"], dict):
        raise ValueError("no rules")  # noqa: TRY004
    return Manifest(**read)
