"""Files signed by a trusted builder that hold something else than a snapshot: refused all the same."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from tests.deliveries import SECRET, builder, opened
from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.snapshot import SnapshotFiles
from wsp_desk.snapshot.connection import extension_file
from wsp_desk.snapshot.manifest import read_manifest, write_manifest


def tampered(path: Path, *statements: str) -> None:
    """Runs statements inside the encrypted file, and signs the result as a trusted builder."""
    files = SnapshotFiles(path)
    connection = duckdb.connect(":memory:")
    connection.execute(f"LOAD '{extension_file()}'")
    connection.execute("SET VARIABLE k = ?", [KeyFile.load(files.keys).unlock(SECRET).hex()])
    connection.execute(f"ATTACH '{path}' AS snap (ENCRYPTION_KEY getvariable('k'))")
    for statement in statements:
        connection.execute(statement)
    connection.execute("CHECKPOINT snap")
    connection.close()
    manifest = read_manifest(files.manifest, TrustedBuilders.load())
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    write_manifest(files.manifest, replace(manifest, size=path.stat().st_size, sha256=digest), builder())


def test_untouched_file_opens_after_signing_again(path: Path) -> None:
    tampered(path)
    opened(path).close()


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("ALTER TABLE snap.main.dossier DROP COLUMN pc4", r"ontbreekt de kolom dossier\.pc4"),
        ("ALTER TABLE snap.main.dossier ADD COLUMN bsn VARCHAR", "andere kolommen"),
        ("ALTER TABLE snap.main.dossier ALTER pc4 TYPE VARCHAR", "andere kolommen"),
        ("ALTER TABLE snap.main.outcome DROP COLUMN old", r"ontbreekt de kolom outcome\.old"),
        ("DROP TABLE snap.main.dossier_skill", "ontbreekt de tabel dossier_skill"),
        ("CREATE TABLE snap.main.extra (a INTEGER)", "onbekende tabel"),
        ("CREATE VIEW snap.main.v AS SELECT 1 AS a", "onbekend"),
        ("CREATE VIEW snap.main.dossier_names AS SELECT * FROM read_csv('/etc/passwd')", "onbekend"),
        ("CREATE MACRO snap.main.f(x) AS x + 1", r"onbekend onderdeel \(functie\)"),
        ("CREATE MACRO snap.main.sum(x) AS 42", r"onbekend onderdeel \(functie\)"),
        ("CREATE MACRO snap.main.t() AS TABLE SELECT 1", r"onbekend onderdeel \(functie\)"),
        ("CREATE TYPE snap.main.mood AS ENUM ('a')", r"onbekend onderdeel \(type\)"),
        ("CREATE SEQUENCE snap.main.s", r"onbekend onderdeel \(teller\)"),
        ("CREATE INDEX i ON snap.main.dossier (row)", r"onbekend onderdeel \(index\)"),
        ("CREATE SCHEMA snap.other", r"onbekend onderdeel \(schema\)"),
        ("CREATE OR REPLACE TABLE snap.main.rule AS SELECT * FROM snap.main.rule LIMIT 0", "aantal rijen"),
        ("DELETE FROM snap.main.dossier WHERE row = 7", "aantal rijen"),
        ("INSERT INTO snap.main.dossier_skill SELECT * FROM snap.main.dossier_skill", "aantal rijen"),
    ],
)
def test_something_else_inside_is_refused(path: Path, statement: str, sentence: str) -> None:
    tampered(path, statement)
    with pytest.raises(KnownError, match=sentence):
        opened(path)


def test_table_in_another_schema_is_refused(path: Path) -> None:
    tampered(path, "CREATE SCHEMA snap.other", "CREATE TABLE snap.other.dossier AS SELECT 1 AS a")
    with pytest.raises(KnownError, match="schema"):
        opened(path)


def test_view_in_the_place_of_a_table_is_refused(path: Path) -> None:
    tampered(
        path,
        "ALTER TABLE snap.main.dossier_skill RENAME TO hidden",
        "CREATE VIEW snap.main.dossier_skill AS SELECT * FROM snap.main.hidden",
    )
    with pytest.raises(KnownError):
        opened(path)
