"""Where the passphrase comes from, and what the keyring is trusted with."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest

from wsp_desk.errors import KnownError
from wsp_desk.privacy import vault
from wsp_desk.privacy.secret import Kdf, Secret

KDF = Kdf.fresh()
SECRET = Secret.from_passphrase("uit de zin")


class FakeKeyring:
    """Behaves as a platform keyring; `lossy` drops what it is given, as the null back end does."""

    def __init__(self, *, lossy: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self._lossy = lossy

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if not self._lossy:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class BrokenKeyring(FakeKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("locked")

    set_password = delete_password = get_password  # type: ignore[assignment]


class Chain:
    def __init__(self, *backends: object) -> None:
        self.backends = backends


def _use(monkeypatch: pytest.MonkeyPatch, backend: object, *, allowed: bool = True) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    names = {(__name__, "FakeKeyring"), (__name__, "BrokenKeyring")}
    monkeypatch.setattr(vault, "_ALLOWED", frozenset(names if allowed else ()))


def test_sources_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "zin.txt"
    file.write_text("\ufeffuit het bestand\r\ntweede regel", "utf-8")
    backend = FakeKeyring()
    _use(monkeypatch, backend)
    assert vault.remember(SECRET, KDF)
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "uit de omgeving")

    def found(passphrase_file: Path | None = None) -> bytes:
        return vault.find_secret(passphrase_file, KDF, lambda: "gevraagd").unlock_key(KDF)

    assert found(file) == Secret.from_passphrase("uit het bestand").unlock_key(KDF)
    assert found() == Secret.from_passphrase("uit de omgeving").unlock_key(KDF)
    monkeypatch.delenv("WSP_DESK_PASSPHRASE")
    assert found() == SECRET.unlock_key(KDF)
    vault.forget(KDF)
    assert found() == Secret.from_passphrase("gevraagd").unlock_key(KDF)


def test_nothing_anywhere_says_what_to_do() -> None:
    with pytest.raises(KnownError, match="--passphrase-file"):
        vault.find_secret(None, KDF)


def test_missing_or_unreadable_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="is er niet"):
        vault.find_secret(tmp_path / "nergens")
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(KnownError, match="UTF-8"):
        vault.find_secret(tmp_path / "bytes")
    (tmp_path / "leeg").write_bytes(b"")
    with pytest.raises(KnownError, match="leeg"):
        vault.find_secret(tmp_path / "leeg")


def test_keyring_holds_the_unlock_key_and_not_the_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = FakeKeyring()
    _use(monkeypatch, Chain(object(), backend))
    assert vault.remember(SECRET, KDF)
    assert list(backend.kept.values()) == [SECRET.unlock_key(KDF).hex()]
    kept = vault.recall(KDF)
    assert kept is not None
    assert kept.unlock_key(KDF) == SECRET.unlock_key(KDF)
    assert vault.recall(Kdf.fresh()) is None


@pytest.mark.parametrize(
    ("backend", "allowed"), [(FakeKeyring(lossy=True), True), (FakeKeyring(), False), (BrokenKeyring(), True)]
)
def test_keyring_that_loses_or_leaks_or_fails_is_no_keyring(
    monkeypatch: pytest.MonkeyPatch, backend: object, allowed: bool
) -> None:
    _use(monkeypatch, backend, allowed=allowed)
    assert not vault.remember(SECRET, KDF)
    assert vault.recall(KDF) is None
    vault.forget(KDF)


def test_null_backend_of_the_platform_is_not_used() -> None:
    assert vault.keyring_name() is None
    assert not vault.remember(SECRET, KDF)


def test_garbage_in_the_keyring_is_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = FakeKeyring()
    _use(monkeypatch, backend)
    for garbage in ("", "geen hex", "abcd"):
        backend.kept["WSP Desk", KDF.vault] = garbage
        assert vault.recall(KDF) is None
