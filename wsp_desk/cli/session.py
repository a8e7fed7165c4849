"""What several commands begin with: the passphrase, an opened pool, a request from a file.

Public: `secret_for`, `new_secret`, `ask`, `ask_new`, `unlocking`, `opened`, `pool_of`, `pool_words`,
`words_for`, `imported`, `search_of`, `row_of`, `request_of`.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path

from wsp_desk import vocabulary
from wsp_desk.demo.passphrase import demo_secret
from wsp_desk.errors import KnownError
from wsp_desk.matching import Request, Search
from wsp_desk.pool import Pool, load_pool
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.privacy.strength import advise, check_new
from wsp_desk.privacy.vault import find_secret, first_line
from wsp_desk.snapshot import (
    Snapshot,
    SnapshotFiles,
    described,
    open_snapshot,
    verify_snapshot,
    vocabulary_of,
)
from wsp_desk.texts import text
from wsp_desk.trust import judge_of
from wsp_desk.vocabulary import Vocabulary
from wsp_desk.vocabulary.stored import FILE_NAME


def secret_for(options: argparse.Namespace, kdf: Kdf | None = None, *, new: bool = False) -> Secret:
    """The passphrase, from the first source that has one.

    Args:
        options: May name a file that holds it.
        kdf: Vault whose key the keyring may hold.
        new: Whether it is chosen now; then it is asked twice, for a slip of the keys would lock the pool.

    Raises:
        KnownError: There is none, and nobody to ask.
    """
    return find_secret(options.passphrase_file, kdf, _prompt(new))


def new_secret(passphrase_file: Path | None, *, chosen: bool = True) -> Secret:
    """A new passphrase: from a file, or typed twice. The environment holds the old one.

    Args:
        passphrase_file: May hold it.
        chosen: Whether it is chosen now; one that opens something already is not judged again.

    Raises:
        KnownError: There is none, and nobody to ask; it is too easy; or it is a recovery code, which is no
            passphrase.
    """
    if passphrase_file is not None:
        if chosen:
            check_new(first_line(passphrase_file))
        secret = find_secret(passphrase_file)
    elif (prompt := _prompt(new=True)) is not None:
        secret = Secret.from_words(prompt())
    else:
        raise KnownError(text("Er is geen nieuwe wachtwoordzin. Geef hem met --new-passphrase-file BESTAND."))
    if secret.recovery_private() is not None:
        raise KnownError(text("Een herstelcode is geen wachtwoordzin. Kies een nieuwe wachtwoordzin."))
    return secret


def opened(options: argparse.Namespace, path: Path | None = None, *, allow_older: bool = False) -> Snapshot:
    """The snapshot of ``options.file`` (or another one), verified and unlocked.

    Raises:
        KnownError: It cannot be trusted or opened.
    """
    path = path or options.file
    secret, _ = unlocking(options, path, allow_older=allow_older)
    return open_snapshot(path, secret, TrustedBuilders.load(), allow_older=allow_older)


def unlocking(
    options: argparse.Namespace, path: Path, *, allow_older: bool = False
) -> tuple[Secret, KeyFile]:
    """What opens a snapshot, and its key file.

    Raises:
        KnownError: It cannot be trusted, or nobody gave a passphrase.
    """
    files = SnapshotFiles(path)
    if not files.keys.exists():
        # Without keys nothing can be opened; what verification finds first says better what is wrong.
        verify_snapshot(path, TrustedBuilders.load(), allow_older=allow_older)
    keys = KeyFile.load(files.keys)
    return _secret_of(options, keys), keys


def _secret_of(options: argparse.Namespace, keys: KeyFile) -> Secret:
    """What opens a snapshot; nobody is asked for the passphrase of a demo pool, which everybody knows."""
    try:
        return find_secret(options.passphrase_file, keys.kdf)
    except KnownError:
        if options.passphrase_file is not None:
            raise
    return demo_secret(keys) or secret_for(options)


def pool_of(snapshot: Snapshot) -> Pool:
    """The columns of a snapshot in memory, with the vocabulary it was built with."""
    return load_pool(snapshot, pool_words(snapshot))


def pool_words(snapshot: Snapshot) -> Vocabulary:
    """The vocabulary that a snapshot was built with.

    Raises:
        KnownError: The snapshot carries one, and it is missing or changed.
    """
    return _words(snapshot.path, snapshot.manifest.vocabulary_sha256)


def words_for(path: Path) -> Vocabulary:
    """The same, of a snapshot that is not opened; needs no passphrase.

    Raises:
        KnownError: The snapshot is not there, cannot be trusted, or lacks its vocabulary.
    """
    return _words(path, described(path, TrustedBuilders.load()).vocabulary_sha256)


def imported(path: Path) -> Vocabulary:
    """An imported vocabulary, to build a snapshot with.

    Args:
        path: The file, or the folder that holds it.

    Raises:
        KnownError: There is none, or it is damaged.
    """
    file = path if path.is_file() else path / FILE_NAME
    if not file.is_file():
        raise KnownError(
            text(
                "In {path} staat geen {file}. Importeer eerst een woordenlijst met 'vocabulary import'.",
                path=str(path),
                file=FILE_NAME,
            )
        )
    return vocabulary.load(file)


def search_of(pool: Pool) -> Search:
    """A search whose first answer is as fast as the next: what every question needs is worked out now."""
    search = Search(pool)
    search.warm()
    judge_of(pool).warm()
    return search


def row_of(pool: Pool, dossier: str) -> int:
    """The row of a dossier by its number.

    Raises:
        KnownError: The pool has no such dossier.
    """
    row = pool.row_of(dossier)
    if row is None:
        raise KnownError(
            text("Dossier {dossier} zit niet in deze pool. Kijk of het nummer klopt.", dossier=dossier)
        )
    return row


def request_of(path: Path, pool: Path) -> Request:
    """Reads a request file, with the words of the pool that it asks.

    Commands do so before they open the pool: a typing error should not cost a passphrase first.

    Args:
        path: The request.
        pool: The data file of the snapshot.

    Raises:
        KnownError: It is missing, unreadable, or asks something unknown.
    """
    try:
        content = path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise KnownError(
            text("De zoekvraag {path} is er niet. Kijk of de naam klopt.", path=str(path))
        ) from None
    except UnicodeDecodeError:
        raise KnownError(
            text("De zoekvraag {path} is geen UTF-8-tekst. Bewaar hem als UTF-8.", path=str(path))
        ) from None
    except OSError:
        raise KnownError(text("De zoekvraag {path} kan niet worden gelezen.", path=str(path))) from None
    return Request.from_json(content, words_for(pool))


def _words(path: Path, digest: str) -> Vocabulary:
    return _carried(path, digest) if digest else _starter()


@cache
def _starter() -> Vocabulary:
    return vocabulary.load()


@lru_cache(maxsize=2)
def _carried(path: Path, digest: str) -> Vocabulary:
    return vocabulary_of(path, digest)


def _prompt(new: bool) -> Callable[[], str] | None:
    if not sys.stdin.isatty():
        return None
    return ask_new if new else lambda: ask("Wachtwoordzin: ")


def ask_new() -> str:
    """Lets somebody at the terminal choose a passphrase: judged, and asked twice.

    Raises:
        KnownError: It is too easy, or the second is another one.
    """
    typed = ask("Kies een wachtwoordzin: ")
    check_new(typed)
    print(advise(typed).sentence, file=sys.stderr)
    if ask("Nog een keer: ") != typed:
        raise KnownError(text("De twee wachtwoordzinnen zijn niet gelijk. Probeer het opnieuw."))
    return typed


def ask(question: str) -> str:
    """Asks somebody at the terminal for a secret; what is typed is not shown.

    Raises:
        KnownError: The input ended.
    """
    try:
        return getpass.getpass(question, sys.stderr)
    except EOFError:
        raise KnownError(text("Er is geen wachtwoordzin getypt.")) from None
