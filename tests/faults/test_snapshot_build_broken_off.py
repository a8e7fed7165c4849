"""A build that is killed, or runs out of disk, leaves the old snapshot and nothing in the clear."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.deliveries import PLANTED, FakeDelivery, build_at, dossiers, opened
from tests.faults.die import NEW_ROWS
from wsp_desk.errors import KnownError
from wsp_desk.snapshot.connection import guarded, writer
from wsp_desk.snapshot.scrub import scrub
from wsp_desk.texts import text

ROOT = Path(__file__).parents[2]
OLD_ROWS = 120

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kill -9 and limits on file size are POSIX")

BEFORE = [
    "batch:0",
    "batch:4",
    "call:evaluate",
    "call:scrub",
    "call:write_manifest",
    "call:quarantine_csv",
    "call:commit",
]
AFTER = ["move:0", "move:1", "move:2", "move:4"]


def _run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def _everything(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


@pytest.mark.parametrize("point", BEFORE + AFTER)
def test_killed_build_leaves_one_whole_snapshot(path: Path, point: str) -> None:
    died = _run("-m", "tests.faults.die", path, point)
    assert died.returncode == -9, died.stderr
    for name, content in _everything(path.parent).items():
        assert not any(word.encode() in content for word in PLANTED), name
    with opened(path) as snapshot:
        assert snapshot.manifest.rows == (OLD_ROWS if point in BEFORE else NEW_ROWS)
        assert len(snapshot.columns(["presentation"])) == snapshot.manifest.rows
    suffixes = ["", ".keys.json", ".keys.json.bak", ".manifest.json", ".quarantine.csv"]
    left = {one.name for one in path.parent.iterdir()}
    assert left == {path.name + suffix for suffix in suffixes}


def test_build_after_a_killed_build_works(path: Path) -> None:
    assert _run("-m", "tests.faults.die", path, "call:scrub").returncode == -9
    build_at(path, dossiers(9), previous=opened(path))
    with opened(path) as snapshot:
        assert snapshot.manifest.rows == 9


def test_disk_full_leaves_the_old_snapshot_and_says_so(path: Path) -> None:
    script = (
        "import resource, sys; from pathlib import Path\n"
        "from tests.deliveries import *; from wsp_desk.errors import KnownError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))\n"
        "try: build_at(Path(sys.argv[1]), dossiers(3000))\n"
        "except KnownError as error: sys.exit(str(error))"
    )
    before = _everything(path.parent)
    full = _run("-c", script, path)
    assert full.returncode == 1
    assert (
        full.stderr
        == "Het snapshot kan niet worden geschreven: de schijf is vol. Maak ruimte en probeer het opnieuw.\n"
    )
    assert _everything(path.parent) == before


def test_old_snapshot_in_use_is_told_and_the_new_one_waits(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def in_use(source: Path, target: Path) -> Path:
        if source.parent.suffix == ".ready":
            raise PermissionError
        return replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", in_use)
        with pytest.raises(KnownError, match="nog in gebruik"):
            build_at(path, dossiers(9))
        with pytest.raises(KnownError, match="nog in gebruik"):
            opened(path)
    with opened(path) as snapshot:
        assert snapshot.manifest.rows == 9


def test_nothing_is_in_the_clear_at_any_moment_of_a_build(path: Path) -> None:
    seen: set[str] = set()

    def search(_: int) -> None:
        for name, content in _everything(path.parent).items():
            seen.add(name)
            assert not any(word.encode() in content for word in PLANTED), name
            assert not any(word.encode("utf-16-le") in content for word in PLANTED), name

    build_at(path, FakeDelivery(dossiers(500), step=100, between=search))
    search(0)
    assert "pool.wsp.building/pool.wsp" in seen
    assert "pool.wsp" in seen


SPILLING = """
    SELECT words FROM (
        SELECT hash(i) AS h, md5(i::VARCHAR) || md5((i + 1)::VARCHAR) || ' Zonnebloemveld '
               || md5((i + 2)::VARCHAR) || md5((i + 3)::VARCHAR) AS words
        FROM range(700000) t(i)
    ) ORDER BY h
"""


def _spilled(connection: duckdb.DuckDBPyConnection, folder: Path) -> bytes:
    found = connection.execute(SPILLING)
    found.fetchone()
    return b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())


def test_what_spills_is_encrypted(tmp_path: Path) -> None:
    for name in ("plain", "ours"):
        (tmp_path / name).mkdir()
    limits: dict[str, Any] = {"memory_limit": "100MB", "temp_directory": str(tmp_path / "plain")}
    with duckdb.connect(":memory:", config=limits) as plain:
        assert PLANTED[0].encode() in _spilled(plain, tmp_path / "plain")
    with writer(tmp_path / "a.wsp", os.urandom(32), tmp_path / "ours", "100MB") as ours:
        content = _spilled(ours, tmp_path / "ours")
    assert len(content) > 1_000_000
    assert PLANTED[0].encode() not in content


def test_padding_of_encrypted_blocks_is_wiped(tmp_path: Path) -> None:
    """DuckDB leaves memory in the clear in block headers; a snapshot has zeros there."""
    file, spill = tmp_path / "a.wsp", tmp_path / "spill"
    spill.mkdir()
    connection = writer(file, bytes(32), spill)
    connection.execute(
        "CREATE TABLE snap.main.t AS SELECT 'naam ' || hash(i) AS words FROM range(400000) t(i)"
    )
    connection.execute("CHECKPOINT snap")
    connection.close()
    leaks = scrub(file)
    assert scrub(file) == 0
    assert leaks > 0, "DuckDB wipes the padding itself now: scrub can go"
    build_at(tmp_path / "pool.wsp", dossiers(500))
    assert scrub(tmp_path / "pool.wsp") == 0
    opened(tmp_path / "pool.wsp").close()


def test_out_of_memory_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "spill").mkdir()
    connection = writer(tmp_path / "a.wsp", bytes(32), tmp_path / "spill", "20MB")
    with pytest.raises(KnownError, match="te weinig werkgeheugen"), guarded(text("Het lukt niet")):
        connection.execute("SELECT list(repeat('x', 1000)) FROM range(1000000)").fetchall()
    connection.close()
