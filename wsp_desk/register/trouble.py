"""What can go wrong with the register, in one sentence each; by type and code, never by value.

Public: `DamagedError`, `guarded`, `in_use`, `is_uncertain`.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from wsp_desk.errors import KnownError
from wsp_desk.texts import Text, text

_DAMAGED = frozenset({sqlcipher.SQLITE_CORRUPT, sqlcipher.SQLITE_NOTADB})
# A quota or a limit on file size is told as an error of input and output, without saying which.
_UNWRITTEN = frozenset({sqlcipher.SQLITE_FULL, sqlcipher.SQLITE_IOERR})
# A backup tells its error without a code; these are the words of SQLite itself, without any value.
_UNWRITTEN_WORDS = frozenset({"database or disk is full", "disk I/O error"})
_NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_BASE = 0xFF


class DamagedError(KnownError):
    """The register cannot be trusted as it stands; it is never mended in place, but restored.

    Attributes:
        code: What was found: ``page``, ``chain``, ``tail``, ``anchor``, ``missing``.
        sequence: Where it was found, if one place can be named.
    """

    def __init__(self, code: str, found: Text, sequence: int | None = None) -> None:
        self.code = code
        self.found = found
        self.sequence = sequence
        super().__init__(
            text("{found} Zet een reservekopie terug met: wsp-desk register restore.", found=found)
        )


@contextmanager
def guarded(doing: Text) -> Iterator[None]:
    """Turns an error of SQLCipher or the disk into one sentence without values.

    Args:
        doing: What could not be done, without a full stop.

    Raises:
        DamagedError: A page is damaged.
        KnownError: Everything else.
    """
    try:
        yield
    except sqlcipher.Error as error:
        raise _told(doing, error) from None
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise KnownError(_disk_full()) from None
        if error.errno in _FORBIDDEN:
            raise KnownError(_no_right(doing)) from None
        code = errno.errorcode.get(error.errno or 0, type(error).__name__)
        raise KnownError(text("{doing} (fout {code}).", doing=doing, code=code)) from None


def is_uncertain(error: sqlcipher.Error) -> bool:
    """Whether reading, writing or flushing failed: then only opening the file again tells what is on it."""
    return bool(_code(error) == sqlcipher.SQLITE_IOERR)


def in_use(path: Path) -> KnownError:
    """Another program holds the register."""
    return KnownError(
        text(
            "Het register {name} is in gebruik door een ander venster of een andere opdracht. "
            "Sluit die eerst en probeer het opnieuw.",
            name=path.name,
        )
    )


def _told(doing: Text, error: sqlcipher.Error) -> KnownError:
    code = _code(error)
    if code in _DAMAGED:
        return DamagedError("page", text("Het register is beschadigd."))
    if code in _UNWRITTEN or (not code and str(error) in _UNWRITTEN_WORDS):
        return KnownError(_disk_full())
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    return KnownError(text("{doing} (fout {code}).", doing=doing, code=name))


def _code(error: sqlcipher.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & _BASE


def _no_right(doing: Text) -> Text:
    return text(
        "{doing}: u mag in die map niet schrijven. Vraag de beheerder om schrijfrechten.", doing=doing
    )


def _disk_full() -> Text:
    return text(
        "De schijf is vol of niet te beschrijven: er is niets vastgelegd en uw invoer is bewaard. "
        "Maak ruimte vrij en probeer het opnieuw."
    )
