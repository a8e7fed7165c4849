"""Checking a register: every page, every link of the chain, and the anchor.

Public: `check_pages`, `check_anchor`, `check_all`.
"""

from __future__ import annotations

import hmac

from wsp_desk.register.anchor import Tail
from wsp_desk.register.connection import Connection
from wsp_desk.register.table import EventTable
from wsp_desk.register.trouble import DamagedError
from wsp_desk.texts import text


def check_pages(connection: Connection) -> None:
    """Has SQLCipher check the code of every page, and SQLite how the pages hang together.

    Raises:
        DamagedError: A page is not as it was written.
    """
    # SQLCipher checks the pages of the file itself; a checkpoint that a power cut broke off left some of them
    # torn there, and whole in the WAL.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    bad = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if bad or connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        raise DamagedError("page", text("Het register is beschadigd."))


def check_anchor(table: EventTable, anchor: Tail | None, *, may_be_missing: bool = False) -> None:
    """Compares the log with what the anchor says of it.

    The log may be ahead: the anchor is written after the events.

    Raises:
        DamagedError: Events are missing at the end, or the log is another one than the anchor knows.
    """
    if anchor is None:
        if may_be_missing:
            return
        raise DamagedError("anchor", text("Het ankerbestand van het register ontbreekt of is beschadigd."))
    last = table.tail().sequence
    if last < anchor.sequence:
        raise _tail_lost(last, anchor.sequence)
    if not hmac.compare_digest(table.mac_at(anchor.sequence) or b"", anchor.mac):
        found = text("Het register is niet het register dat hier het laatst is gebruikt.")
        raise DamagedError("anchor", found, anchor.sequence)


def check_all(table: EventTable, anchor: Tail | None, *, may_be_missing: bool = False) -> Tail:
    """Everything that can be checked.

    Returns:
        The tail of the log.

    Raises:
        DamagedError: What was found first.
    """
    check_pages(table.connection)
    tail = table.check_chain()
    check_anchor(table, anchor, may_be_missing=may_be_missing)
    return tail


def _tail_lost(last: int, expected: int) -> DamagedError:
    found = text(
        "Aan het eind van het register ontbreken gebeurtenissen: {lost} na gebeurtenis {last}.",
        lost=expected - last,
        last=str(last),
    )
    return DamagedError("tail", found, last + 1)
