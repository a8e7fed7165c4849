"""Wipes the unencrypted padding that DuckDB leaves in the headers of an encrypted file.

Public: `scrub`.

Measured with DuckDB 1.5.5: the header of every encrypted block is nonce (12 bytes), tag (16), padding (4),
checksum (8, encrypted). The padding is whatever stood in memory, so pieces of four characters of the data end
up on the disk in the clear, one per 256 KiB. Neither tag nor checksum covers it; zeros are as good to DuckDB.
"""

from __future__ import annotations

from pathlib import Path

from wsp_desk.errors import BugError

_HEADERS = (4096, 8192)
_FIRST_BLOCK = 3 * 4096
_BLOCK = 256 * 1024
_PADDING_AT, _PADDING = 28, 4


def scrub(file: Path) -> int:
    """Overwrites the padding of both database headers and of every block with zeros.

    Args:
        file: A detached, encrypted DuckDB file with blocks of 256 KiB.

    Returns:
        How many places held something else than zeros.

    Raises:
        BugError: The file is not laid out as expected; a guess could damage it.
    """
    size = file.stat().st_size
    if (size - _FIRST_BLOCK) % _BLOCK:
        raise BugError("the encrypted file is not a whole number of blocks")
    wiped = 0
    with file.open("r+b") as data:
        for start in (*_HEADERS, *range(_FIRST_BLOCK, size, _BLOCK)):
            data.seek(start + _PADDING_AT)
            if data.read(_PADDING) != bytes(_PADDING):
                data.seek(start + _PADDING_AT)
                data.write(bytes(_PADDING))
                wiped += 1
    return wiped
