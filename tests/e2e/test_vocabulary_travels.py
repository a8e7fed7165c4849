"""An imported vocabulary goes with the snapshot it was built with, and every opener reads that one."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest

from tests.e2e.conftest import Demo, Say
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.snapshot import SnapshotFiles, described
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.jobs import Running

SECRET = "drie woorden genoeg"
TERMS = 'rings = [["heftruck rijden", "vorkliften besturen"], ["flexibel", "springveren"]]\n'
IDS = ("K7F3-91C2", "B2A4-77D1")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("words")
    (folder / "passphrase").write_text(SECRET, "utf-8")
    (folder / "terms.toml").write_text(TERMS, "utf-8")
    return folder


@pytest.fixture
def asking(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WSP_DESK_HOME", str(home / "home"))
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", SECRET)
    return home


@pytest.fixture
def words(asking: Path, say: Say) -> Path:
    folder = asking / "V"
    if not folder.exists():
        assert say("vocabulary", "import", "terms", asking / "terms.toml", "--out", folder).code == 0
    return folder


def _dump(path: Path, demo: Demo, skills: tuple[str, str]) -> Path:
    """Two dossiers of the demo with these skills."""
    with demo.dumps[-1].open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter=";") if row["ID_WZ"]][:2]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), delimiter=";")
        writer.writeheader()
        for row, dossier, skill in zip(rows, IDS, skills, strict=True):
            writer.writerow({**row, "ID_WZ": dossier, "Vaardigheden": skill, "Toestemming": "Ja"})
    return path


def _request(path: Path, skill: str) -> Path:
    criteria = [{"kind": "skills", "value": [skill], "importance": "must"}]
    path.write_text(json.dumps({"employer": "E", "title": "T", "criteria": criteria}), "utf-8")
    return path


def _found(say: Say, pool: Path, request: Path) -> list[str]:
    heard = say("match", pool, "--request", request, "--json")
    assert heard.code == 0, heard.err
    return [match["dossier"] for match in heard.document["matches"]]


@pytest.fixture
def pool(
    asking: Path, words: Path, demo: Demo, say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Built once; what a test opens after that is remembered in a folder of its own."""
    out = asking / "pool"
    if not out.exists():
        dump = _dump(asking / "dump.csv", demo, ("vorkliften besturen", "koken"))
        heard = say("snapshot", "build", dump, "--out", out, "--vocabulary", words, "--as-of", "2026-11-16")
        assert heard.code == 0, heard.err
    monkeypatch.setenv("WSP_DESK_HOME", str(shutil.copytree(asking / "home", tmp_path / "home")))
    return out


def test_the_words_of_the_coordinator_reach_request_and_dossier(asking: Path, pool: Path, say: Say) -> None:
    assert _found(say, pool, _request(asking / "r.json", "heftruck rijden")) == [IDS[0]]
    assert _found(say, pool, _request(asking / "r.json", "vorkliften besturen")) == [IDS[0]]
    assert SnapshotFiles(pool).vocabulary.stat().st_mode & 0o077 == 0


def test_the_next_build_goes_on_with_the_same_words(asking: Path, pool: Path, demo: Demo, say: Say) -> None:
    dump = _dump(asking / "next.csv", demo, ("vorkliften besturen", "springveren"))
    out = asking / "next-pool"
    heard = say(
        "snapshot", "build", dump, "--out", out, "--previous", pool, "--as-of", "2026-11-23",
        "--accept-gate", "twee dossiers om te proberen",
    )  # fmt: skip
    assert heard.code == 0, heard.err
    assert SnapshotFiles(out).vocabulary.read_bytes() == SnapshotFiles(pool).vocabulary.read_bytes()
    assert _found(say, out, _request(asking / "r.json", "flexibel")) == [IDS[1]]


@pytest.mark.parametrize("fault", ["missing", "damaged", "another"])
def test_another_vocabulary_is_refused(
    fault: str, asking: Path, pool: Path, words: Path, say: Say, tmp_path: Path
) -> None:
    for file in asking.glob("pool*"):
        shutil.copy(file, tmp_path)
    copy = tmp_path / "pool.vocabulary"
    if fault == "missing":
        copy.unlink()
    elif fault == "damaged":
        content = bytearray(copy.read_bytes())
        content[len(content) // 2] ^= 1
        copy.write_bytes(content)
    else:
        other = tmp_path / "other.toml"
        other.write_text('rings = [["koken", "eten maken"]]\n', "utf-8")
        assert say("vocabulary", "import", "terms", other, "--out", tmp_path / "V").code == 0
        shutil.copy(tmp_path / "V" / "vocabulary.wsp", copy)
    request = _request(tmp_path / "r.json", "flexibel")
    for command in (
        ("snapshot", "verify", tmp_path / "pool"),
        ("match", tmp_path / "pool", "--request", request),
    ):
        heard = say(*command)
        assert heard.code == 1
        assert "woordenlijst pool.vocabulary" in heard.err
        assert len(heard.err.splitlines()) == 1


def test_a_build_with_the_starter_edition_carries_nothing(
    asking: Path, pool: Path, demo: Demo, say: Say, tmp_path: Path
) -> None:
    for file in asking.glob("pool*"):
        shutil.copy(file, tmp_path)
    dump = _dump(tmp_path / "dump.csv", demo, ("flexibel", "wendbaar"))
    out = tmp_path / "pool"
    assert say("snapshot", "build", dump, "--out", out, "--as-of", "2026-11-16").code == 0
    assert not SnapshotFiles(out).vocabulary.exists()
    assert described(out, TrustedBuilders.load()).vocabulary_sha256 == ""
    # The ring flexibel, wendbaar, snel schakelen comes with the program.
    assert sorted(_found(say, out, _request(tmp_path / "r.json", "flexibel"))) == sorted(IDS)
    assert sorted(_found(say, out, _request(tmp_path / "r.json", "snel schakelen"))) == sorted(IDS)


def test_what_is_no_vocabulary_is_refused_before_anything_is_built(
    asking: Path, demo: Demo, say: Say, tmp_path: Path
) -> None:
    heard = say("snapshot", "build", demo.dumps[-1], "--out", tmp_path / "p", "--vocabulary", tmp_path)
    assert (heard.code, (tmp_path / "p").exists()) == (1, False)
    assert "Importeer eerst een woordenlijst" in heard.err


def test_the_window_opens_with_the_carried_words(asking: Path, pool: Path) -> None:
    desk = SnapshotOpener(remember=False).open(pool, SECRET, Running(lambda _part, _stage: None))
    try:
        found = desk.suggest("vorkliften besturen", ["skill"])
        assert found[0].label == "heftruck rijden"
    finally:
        desk.close()
