"""Readers: any file with rows becomes batches of text columns with row numbers.

Public: `open_delivery`, `is_json`, `read_ahead`, `Delivery`, `RawBatch`, `BrokenRow`.

What a file is, is read from its first bytes, not from its name.
"""

from __future__ import annotations

from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.intake.mapping import Mapping
from wsp_desk.intake.readers.ahead import read_ahead
from wsp_desk.intake.readers.columnar import ParquetDelivery
from wsp_desk.intake.readers.delimited import DelimitedDelivery
from wsp_desk.intake.readers.raw import BrokenRow, Delivery, RawBatch
from wsp_desk.intake.readers.vum import VumDelivery, looks_like_json
from wsp_desk.intake.readers.workbook import WorkbookDelivery
from wsp_desk.texts import Text, text

__all__ = ["BrokenRow", "Delivery", "RawBatch", "is_json", "open_delivery", "read_ahead"]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOOK_AT = 256
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def open_delivery(path: Path, mapping: Mapping) -> Delivery:
    """Opens a file as a delivery; nothing but its beginning is read yet.

    Args:
        path: A csv, xlsx or Parquet file, or one of VUM profiles (JSON).
        mapping: The layout, by which the heading row and the separator are recognised.

    Raises:
        KnownError: The file is missing, empty, locked with a password, damaged, or not a table.
    """
    start = _first_bytes(path)
    if start.startswith(_OLE):
        raise KnownError(_ole_sentence(path))
    if start.startswith(b"PK\x03\x04"):
        return WorkbookDelivery(path, mapping)
    if start.startswith(b"PAR1"):
        return ParquetDelivery(path)
    if mapping.contract and looks_like_json(start):
        return VumDelivery(path)
    return DelimitedDelivery(path, mapping)


def is_json(path: Path) -> bool:
    """Tells whether a file holds JSON, by its beginning; False for one that cannot be read."""
    try:
        return looks_like_json(_first_bytes(path))
    except KnownError:
        return False


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            start = file.read(_LOOK_AT)
    except FileNotFoundError:
        raise KnownError(text("Het bestand {path} is er niet.", path=str(path))) from None
    except IsADirectoryError:
        raise KnownError(text("{path} is een map; geef een bestand.", path=str(path))) from None
    except OSError:
        raise KnownError(text("Het bestand {path} kan niet worden gelezen.", path=str(path))) from None
    if not start:
        raise KnownError(text("Het bestand {file} is leeg.", file=path.name))
    return start


def _ole_sentence(path: Path) -> Text:
    with path.open("rb") as file:
        locked = _ENCRYPTED in file.read(1 << 20)
    if locked:
        return text(
            "Het bestand {file} is met een wachtwoord beveiligd; sla het op zonder wachtwoord.",
            file=path.name,
        )
    return text("Het bestand {file} is een oud Excel-bestand; sla het op als xlsx of csv.", file=path.name)
