"""A letter leaves whole, with clean headers and under a safe name, or not at all."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from wsp_desk.errors import KnownError
from wsp_desk.feedback import Draft, clipboard_text, eml, mailto, save_eml
from wsp_desk.privacy.safe_name import safe_name

LETTER = Draft(
    to="s.bakker@gemeente.example",
    subject="Vraag over dossier K7F3-91C2: werk- en denkniveau",
    body="Beste Zoë,\n\nWat is het niveau? Tot … uur.\n",
    dossier_id="K7F3-91C2",
    fields=("work_level",),
    rules=("work-level-missing",),
    due=date(2026, 12, 2),
)


def test_the_mail_file_reads_back_the_same() -> None:
    message = message_from_bytes(eml(LETTER), policy=policy.default)
    assert message["To"] == LETTER.to
    assert message["Subject"] == LETTER.subject
    assert message["X-Unsent"] == "1"
    assert message.get_content().replace("\r\n", "\n") == LETTER.body


def test_the_mail_file_names_nobody_but_the_caseworker() -> None:
    message = message_from_bytes(eml(LETTER), policy=policy.default)
    assert {key.lower() for key in message} == {
        "to",
        "subject",
        "x-unsent",
        "content-type",
        "content-transfer-encoding",
        "mime-version",
    }


def test_without_an_address_there_is_no_to() -> None:
    assert message_from_bytes(eml(replace(LETTER, to="")))["To"] is None


@pytest.mark.parametrize(
    "change",
    [
        {"subject": "Vraag\r\nBcc: ander@voorbeeld.example"},
        {"subject": "Vraag\nover"},
        {"subject": "Vraag\u2028over"},
        {"to": "a@b.example\r\nBcc: c@d.example"},
        {"to": "a@b.example, c@d.example"},
        {"to": "geen adres"},
        {"to": "<a@b.example>"},
    ],
)
def test_headers_that_smuggle_are_refused(change: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        save_eml(replace(LETTER, **change), tmp_path / "x.eml")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("K7F3-91C2.eml", "K7F3-91C2.eml"),
        ("K7F3-91C2", "K7F3-91C2.eml"),
        ("CON", "verzoek-CON.eml"),
        ("nul.eml", "verzoek-nul.eml"),
        ("com1.txt", "verzoek-com1.txt.eml"),
        ("a\u202egnp.exe", "agnp.exe.eml"),
        ('a<b>:"c|d?*', "abcd.eml"),
        ("...", "verzoek.eml"),
        ("", "verzoek.eml"),
        ("x" * 300, "x" * 100 + ".eml"),
    ],
)
def test_file_names_are_made_safe(asked: str, given: str) -> None:
    assert safe_name(asked, ".eml", "verzoek") == given


@pytest.mark.parametrize("name", ["a\r\nb", "a\nb", "a\u2028b", "blad\r.eml"])
def test_a_file_name_with_a_line_break_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="regeleinde"):
        save_eml(LETTER, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_saves_under_the_safe_name(tmp_path: Path) -> None:
    saved = save_eml(LETTER, tmp_path / "aux")
    assert saved == tmp_path / "verzoek-aux.eml"
    assert saved.read_bytes() == eml(LETTER)


def test_a_full_disk_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError, match="vol"):
        save_eml(LETTER, tmp_path / "x.eml")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        save_eml(LETTER, tmp_path / "nowhere" / "x.eml")


def test_the_clipboard_holds_address_subject_and_letter() -> None:
    assert clipboard_text(LETTER) == f"Aan: {LETTER.to}\nOnderwerp: {LETTER.subject}\n\n{LETTER.body}"
    assert clipboard_text(replace(LETTER, to="")).startswith("Onderwerp: ")


def test_a_short_letter_fits_a_link() -> None:
    link = urlsplit(mailto(LETTER) or "")
    assert (link.scheme, link.path) == ("mailto", LETTER.to)
    assert parse_qs(link.query) == {"subject": [LETTER.subject], "body": [LETTER.body.replace("\n", "\r\n")]}


def test_a_long_letter_or_no_address_gives_no_link() -> None:
    assert mailto(replace(LETTER, body="woord " * 500)) is None
    assert mailto(replace(LETTER, to="")) is None
