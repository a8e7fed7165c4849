"""Ways out for a letter: a mail file, the clipboard, or a mail program.

Public: `Message`, `eml`, `save_eml`, `clipboard_text`, `mailto`, `check_recipient`.
"""

from __future__ import annotations

import re
import unicodedata
from email import policy
from email.message import EmailMessage
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from wsp_desk.errors import KnownError
from wsp_desk.feedback.request import Holder
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.privacy.safe_name import safe_path
from wsp_desk.texts import text

LONGEST_MAILTO = 1900
"""Characters; Windows hands at most about 2,000 to a mail program."""

_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\]+\.[^\s@<>,;:\"()\[\]\\]+")

_BREAKS = ("Cc", "Zl", "Zp")
"""Unicode categories of signs that end a line or steer a terminal."""


class Message(Protocol):
    """What can be sent: a letter about one dossier, or one to a holder."""

    @property
    def to(self) -> str:
        """E-mail address, or empty."""

    @property
    def subject(self) -> str:
        """One line."""

    @property
    def body(self) -> str:
        """Plain text."""


def eml(draft: Message) -> bytes:
    """The letter as a mail file that opens as an unsent message.

    Raises:
        KnownError: Subject or address holds a line break, or the address is no address.
    """
    message = EmailMessage(policy=policy.SMTP)
    if draft.to:
        message["To"] = _address(draft.to)
    message["Subject"] = _one_line(draft.subject, "onderwerp")
    message["X-Unsent"] = "1"
    message.set_content(draft.body, charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def save_eml(draft: Message, path: Path) -> Path:
    """Writes the mail file at once or not at all.

    Args:
        draft: The letter.
        path: Where; the file name is made safe and gets the ending ``.eml``.

    Returns:
        Where it was written.

    Raises:
        KnownError: It cannot be written, a header cannot be made, or the name holds a line break.
    """
    target = safe_path(path, ".eml", "verzoek")
    write_atomic(target, eml(draft))
    return target


def clipboard_text(draft: Message) -> str:
    """Address, subject and letter, to paste anywhere."""
    to = f"Aan: {draft.to}\n" if draft.to else ""
    return f"{to}Onderwerp: {draft.subject}\n\n{draft.body}"


def mailto(draft: Message) -> str | None:
    """A link that opens the letter in a mail program; None when it is too long for one, or has no address."""
    if not draft.to:
        return None
    subject, body = quote(_one_line(draft.subject, "onderwerp")), quote(draft.body.replace("\n", "\r\n"))
    link = f"mailto:{quote(_address(draft.to), safe='@')}?subject={subject}&body={body}"
    return link if len(link) <= LONGEST_MAILTO else None


def check_recipient(to: Holder) -> None:
    """Checks somebody whom a user names as recipient, before anything is kept.

    Raises:
        KnownError: The name holds a line break, or the address is no address.
    """
    if any(unicodedata.category(sign) in _BREAKS for sign in to.name):
        raise KnownError(text("De naam van wie u het dan vraagt, moet op één regel staan."))
    if to.email and not _ADDRESS.fullmatch(to.email):
        raise KnownError(
            text("Het e-mailadres van wie u het dan vraagt, is geen e-mailadres. Kijk of het klopt.")
        )


def _address(value: str) -> str:
    if not _ADDRESS.fullmatch(_one_line(value, "adres")):
        raise KnownError(text("Het e-mailadres van de dossierhouder is geen e-mailadres. Vul het zelf in."))
    return value


def _one_line(value: str, what: str) -> str:
    if any(unicodedata.category(sign) in _BREAKS for sign in value):
        raise KnownError(
            text("Het {what} van het bericht bevat een regeleinde en wordt geweigerd.", what=what)
        )
    return value
