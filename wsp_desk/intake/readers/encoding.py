"""Which characters the bytes of a text file stand for.

Public: `Encoding`, `sniff_encoding`, `open_utf8`.

A Dutch export is UTF-8 (with or without a byte order mark), UTF-16 as some spreadsheets write it, or
Windows-1252. The whole file is looked at: the first é may stand in row 100,000.
"""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO

from wsp_desk.errors import KnownError
from wsp_desk.texts import text

_CHUNK = 1 << 22
_MOSTLY = 4
"""With this many good characters beyond ASCII for each broken one a file is damaged UTF-8."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a file is read.

    Attributes:
        name: Python's name of the encoding.
        skip: Bytes of the byte order mark.
        exact: Every byte is valid, so the file can be handed on as it is when it is UTF-8.
        lines: Lines in the file; 0 where they were not counted.
    """

    name: str
    skip: int = 0
    exact: bool = True
    lines: int = 0

    @property
    def is_utf8(self) -> bool:
        """Tells whether the bytes of the file are valid UTF-8 as they stand."""
        return self.name == "utf-8" and self.exact


def sniff_encoding(path: Path) -> Encoding:
    """Finds the encoding of a text file by reading all of it.

    Raises:
        KnownError: The bytes are not text.
    """
    _refuse_binary(path)
    with path.open("rb") as file:
        start = file.read(4)
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if start.startswith(mark):
            exact, lines = _try(path, name, len(mark))
            return Encoding(name, len(mark), exact, lines)
    exact, lines = _try(path, "utf-8", 0)
    if exact:
        return Encoding("utf-8", lines=lines)
    return Encoding("utf-8" if _mostly_utf8(path) else "cp1252", exact=False)


def open_utf8(path: Path, encoding: Encoding) -> BinaryIO:
    """Opens a text file as UTF-8 bytes without byte order mark; bytes that mean nothing become U+FFFD."""
    file = path.open("rb")
    file.seek(encoding.skip)
    if encoding.is_utf8:
        return file
    return io.BufferedReader(_Transcoder(file, encoding.name), _CHUNK)


class _Transcoder(io.RawIOBase):
    """Reads one encoding and gives UTF-8."""

    def __init__(self, file: IO[bytes], name: str) -> None:
        self._file = file
        self._decode = codecs.getincrementaldecoder(name)("replace").decode
        self._left = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._left:
            chunk = self._file.read(_CHUNK)
            self._left = self._decode(chunk, final=not chunk).encode()
            if not chunk:
                break
        taken = self._left[: len(buffer)]
        self._left = self._left[len(taken) :]
        buffer[: len(taken)] = taken
        return len(taken)

    def close(self) -> None:
        self._file.close()
        super().close()


def _chunks(path: Path, skip: int = 0) -> Iterator[bytes]:
    with path.open("rb") as file:
        file.seek(skip)
        while chunk := file.read(_CHUNK):
            yield chunk


def _try(path: Path, name: str, skip: int) -> tuple[bool, int]:
    """Whether every byte is valid in an encoding, and the number of lines if so."""
    decoder = codecs.getincrementaldecoder(name)()
    lines, last = 0, ""
    try:
        for chunk in _chunks(path, skip):
            decoded = decoder.decode(chunk)
            lines += decoded.count("\n")
            last = decoded[-1:] or last
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False, 0
    return True, lines + (last not in ("", "\n"))


def _mostly_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    good = broken = 0
    for chunk in _chunks(path):
        decoded = decoder.decode(chunk)
        lost = decoded.count("\ufffd")
        broken += lost
        good += len(decoded) - len(decoded.encode("ascii", "ignore")) - lost
    return good >= _MOSTLY * broken


def _refuse_binary(path: Path) -> None:
    """Refuses a file that begins with more control characters than text has; UTF-16 is known by its mark."""
    start = next(_chunks(path), b"")[: 1 << 16]
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return
    controls = sum(start.count(bytes([code])) for code in range(32) if code not in (9, 10, 12, 13))
    if controls * 20 > len(start):
        raise KnownError(
            text(
                "Het bestand {file} is geen leesbare export; geef een csv-, xlsx- of Parquet-bestand.",
                file=path.name,
            )
        )
