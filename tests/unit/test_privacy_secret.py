"""Passphrases, recovery codes and unlock keys: they work, and they never show themselves."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest

from wsp_desk.errors import KnownError
from wsp_desk.privacy.secret import Kdf, Secret, new_recovery_code, recovery_public

WORDS = "paard batterij nietje correct"


def test_secret_never_shows_itself() -> None:
    secret = Secret.from_passphrase(WORDS)
    secret.unlock_key(Kdf.fresh())
    for shown in (repr(secret), str(secret), f"{secret}", repr([secret]), repr({"s": secret})):
        assert "paard" not in shown
        assert "Secret(…)" in shown


def test_secret_cannot_be_pickled() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Secret.from_passphrase(WORDS))


def test_same_passphrase_and_salt_give_same_key_and_other_salt_another() -> None:
    kdf = Kdf.fresh()
    key = Secret.from_passphrase(WORDS).unlock_key(kdf)
    assert len(key) == 32
    assert Secret.from_passphrase(WORDS).unlock_key(kdf) == key
    assert Secret.from_passphrase(WORDS).unlock_key(Kdf.fresh()) != key
    assert Secret.from_passphrase(WORDS + "!").unlock_key(kdf) != key


def test_unicode_spellings_of_one_passphrase_are_equal() -> None:
    kdf = Kdf.fresh()
    composed, decomposed = "caf\u00e9 met melk", "cafe\u0301 met melk"
    assert Secret.from_passphrase(composed).unlock_key(kdf) == Secret.from_passphrase(decomposed).unlock_key(
        kdf
    )


@pytest.mark.parametrize("empty", ["", "   ", "\n"])
def test_empty_passphrase_is_refused(empty: str) -> None:
    with pytest.raises(KnownError, match="leeg"):
        Secret.from_passphrase(empty)


def test_unlock_key_from_keyring_opens_its_own_vault_only() -> None:
    kdf = Kdf.fresh()
    secret = Secret.from_unlock_key(kdf, b"k" * 32)
    assert secret.unlock_key(kdf) == b"k" * 32
    with pytest.raises(KnownError, match="wachtwoordzin nodig"):
        secret.unlock_key(Kdf.fresh())


def test_argon2_parameters_are_those_of_the_security_page() -> None:
    kdf, other = Kdf.fresh(), Kdf.fresh()
    assert (kdf.memory_kib, kdf.passes, kdf.lanes, len(kdf.salt)) == (65536, 3, 4, 16)
    assert kdf.salt != other.salt


def test_recovery_code_is_forgiving_in_form_but_not_in_content() -> None:
    code = new_recovery_code()
    assert [len(group) for group in code.split("-")] == [4] * 8
    public = recovery_public(code)
    private = Secret.from_recovery_code(code.lower().replace("-", " ")).recovery_private()
    assert private is not None
    assert private.public_key().public_bytes_raw() == public
    wrong = ("A" if code[0] != "A" else "B") + code[1:]
    for mistyped in (wrong, code[:-1], code + "A", "", "niet een code", "é" * 32):
        with pytest.raises(KnownError, match="herstelcode klopt niet"):
            Secret.from_recovery_code(mistyped)


def test_recovery_codes_differ() -> None:
    assert new_recovery_code() != new_recovery_code()


def test_what_somebody_types_may_be_the_recovery_code_or_a_passphrase() -> None:
    code = new_recovery_code()
    assert Secret.from_words(code.lower()).recovery_private() is not None
    kdf = Kdf.fresh()
    typed, meant = Secret.from_words("een zin met woorden"), Secret.from_passphrase("een zin met woorden")
    assert typed.unlock_key(kdf) == meant.unlock_key(kdf)
    with pytest.raises(KnownError, match="leeg"):
        Secret.from_words("  ")


def test_threads_that_ask_at_once_get_one_derivation(monkeypatch: pytest.MonkeyPatch) -> None:
    derived: list[bytes] = []
    whole = Kdf.derive

    def counted(kdf: Kdf, passphrase: bytes) -> bytes:
        derived.append(whole(kdf, passphrase))
        return derived[-1]

    monkeypatch.setattr(Kdf, "derive", counted)
    kdf, secret = Kdf.fresh(), Secret.from_passphrase(WORDS)
    with ThreadPoolExecutor(4) as threads:
        keys = list(threads.map(lambda _: secret.unlock_key(kdf), range(8)))
    assert keys == derived * 8
