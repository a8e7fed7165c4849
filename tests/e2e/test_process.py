"""The program as its own process: streams, exit codes, signals, and what is left when it is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import REQUEST, Demo, Say
from tests.relocking import office_copy
from wsp_desk.demo.dump import write_dump
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE

PROGRAM = (sys.executable, "-m", "wsp_desk")
unix = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")


def run(*words: object, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [*PROGRAM, *map(str, words)]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False, **options
    )


def surroundings(tmp_path: Path, **more: str) -> dict[str, str]:
    """The environment of a new user: an empty home, a temp folder of its own, no screen, no passphrase."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("WSP_DESK", "QT_")) and name not in ("DISPLAY", "WAYLAND_DISPLAY", "TMPDIR")
    }
    (tmp_path / "temp").mkdir(exist_ok=True)
    return kept | {"WSP_DESK_HOME": str(tmp_path / "own"), "TMPDIR": str(tmp_path / "temp"), **more}


@pytest.mark.parametrize("of_the_desk", [{}, {"WSP_DESK_PASSPHRASE": "van het bureau, niet van de demo"}])
def test_the_demo_without_a_screen_tells_the_story_and_leaves_pictures(
    tmp_path: Path, of_the_desk: dict[str, str]
) -> None:
    out, env = tmp_path / "demo", surroundings(tmp_path, **of_the_desk)
    ran = run("demo", "--candidates", 400, "--no-window", "--out", out, "--json", env=env)
    assert (ran.returncode, ran.stderr) == (0, "")
    told = json.loads(ran.stdout)
    assert {"builds", "rates", "answer", "pictures"} <= set(told)
    assert len(told["builds"]) == 2
    for picture in map(Path, told["pictures"]):
        assert picture.read_bytes().startswith(b"\x89PNG")
    assert not (tmp_path / "own" / "builder.json").exists(), "a demo makes no builder of real pools"
    assert list((tmp_path / "temp").iterdir()) == []


def test_self_test_of_the_whole_program_passes(tmp_path: Path) -> None:
    ran = run("self-test", "--json", env=surroundings(tmp_path))
    told = json.loads(ran.stdout)
    assert told["ok"], told
    assert (ran.returncode, ran.stderr) == (0, "")
    assert all(check["ok"] for check in told["checks"])
    assert len(told["checks"]) == 9
    assert list((tmp_path / "temp").iterdir()) == []


def test_streams_and_exit_codes(demo: Demo, tmp_path: Path) -> None:
    request = tmp_path / "r.json"
    request.write_text(json.dumps(REQUEST), "utf-8")
    env = surroundings(tmp_path, WSP_DESK_HOME=str(demo.folder / "home"), WSP_DESK_PASSPHRASE=DEMO_PASSPHRASE)
    fine = run("match", demo.pool, "--request", request, "--json", env=env)
    assert (fine.returncode, fine.stderr) == (0, "")
    assert json.loads(fine.stdout)["matches"]
    known = run("match", tmp_path / "weg.duckdb", "--request", request, "--json", env=env)
    assert (known.returncode, known.stdout) == (1, "")
    assert len(known.stderr.splitlines()) == 1
    wrong = run("match", env=env)
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert len(wrong.stderr.splitlines()) == 1


def test_without_a_terminal_nobody_is_asked_for_a_passphrase(demo: Demo, tmp_path: Path) -> None:
    env = surroundings(tmp_path, WSP_DESK_HOME=str(demo.folder / "home"))
    pool = office_copy(demo.pool, tmp_path)
    ran = run("snapshot", "verify", pool, env=env, stdin=subprocess.DEVNULL)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "--passphrase-file" in ran.stderr


@unix
def test_the_window_without_a_screen_is_one_sentence(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux may be without a screen")
    ran = run(env=surroundings(tmp_path))
    assert (ran.returncode, ran.stdout) == (1, "")
    assert len(ran.stderr.splitlines()) == 1
    assert "geen scherm" in ran.stderr


@unix
def test_a_reader_that_leaves_early_is_no_trouble(demo: Demo, tmp_path: Path) -> None:
    env = surroundings(tmp_path, WSP_DESK_HOME=str(demo.folder / "home"), WSP_DESK_PASSPHRASE=DEMO_PASSPHRASE)
    with subprocess.Popen(
        [*PROGRAM, "check", str(demo.pool), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert json.loads(process.stdout.readline())
        process.stdout.close()
        assert process.stderr.read() == b""


# ---- stopped in the middle ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dump that takes some seconds to build."""
    path = tmp_path_factory.mktemp("large") / "dump.csv"
    write_dump(path, 20_000, 3, 0)
    return path


def standing(tmp_path: Path, demo: Demo) -> tuple[Path, dict[str, str]]:
    """A folder in which last week's pool stands under the name that will be built over."""
    folder = tmp_path / "pools"
    folder.mkdir()
    for file in demo.folder.glob(demo.pool.name + "*"):
        (folder / file.name.replace(demo.pool.name, "pool.duckdb")).write_bytes(file.read_bytes())
    home = tmp_path / "own"
    home.mkdir()
    for file in (demo.folder / "home").iterdir():
        if file.is_file():
            (home / file.name).write_bytes(file.read_bytes())
    return folder / "pool.duckdb", surroundings(tmp_path, WSP_DESK_PASSPHRASE=DEMO_PASSPHRASE)


def stop_while_building(large: Path, pool: Path, env: dict[str, str], send: int) -> tuple[int, str]:
    command = [*PROGRAM, "snapshot", "build", str(large), "--out", str(pool), "--as-of", "2026-11-09"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env) as process:
        written = pool.with_name(pool.name + ".building") / pool.name
        deadline = time.monotonic() + 60
        while not written.exists() and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.005)
        assert process.poll() is None, "the build was over before it could be stopped"
        process.send_signal(send)
        _, said = process.communicate(timeout=60)
    return process.returncode, said.decode()


@unix
def test_ctrl_c_during_a_build_leaves_everything_as_it_was(demo: Demo, large: Path, tmp_path: Path) -> None:
    pool, env = standing(tmp_path, demo)
    before = {path.name: path.read_bytes() for path in pool.parent.iterdir()}
    code, said = stop_while_building(large, pool, env, signal.SIGINT)
    assert code == 1
    assert said.startswith("wsp-desk: Gestopt.")
    assert len(said.splitlines()) == 1
    assert {path.name: path.read_bytes() for path in pool.parent.iterdir()} == before
    assert list((tmp_path / "temp").iterdir()) == []


@unix
def test_a_killed_build_leaves_the_old_pool_and_is_cleared_away(
    demo: Demo, large: Path, tmp_path: Path, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool, env = standing(tmp_path, demo)
    before = {path.name: path.read_bytes() for path in pool.parent.iterdir()}
    code, _ = stop_while_building(large, pool, env, signal.SIGKILL)
    assert code == -signal.SIGKILL
    monkeypatch.setenv("WSP_DESK_HOME", env["WSP_DESK_HOME"])
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", DEMO_PASSPHRASE)
    verified = say("snapshot", "verify", pool, "--json")
    assert verified.document["dossiers"] == demo.reports[-1].dossiers
    left = {path.name: path.read_bytes() for path in pool.parent.iterdir() if path.is_file()}
    assert {name: left[name] for name in before} == before
    assert not [path for path in pool.parent.iterdir() if path.is_dir()], (
        "the unfinished build is cleared away"
    )


# ---- a disk without room --------------------------------------------------------------------------------


@unix
def test_a_full_disk_is_one_sentence_and_leaves_the_old_pool(demo: Demo, tmp_path: Path, say: Say) -> None:
    pool, env = standing(tmp_path, demo)
    before = {path.name: path.read_bytes() for path in pool.parent.iterdir()}
    # A limit on the size of a file is how a full disk looks from inside: writing stops halfway.
    words = ("snapshot", "build", demo.dumps[0], "--out", pool, "--as-of", "2026-11-09")
    ran = run(*words, env=env, preexec_fn=_small_files(600_000))
    assert (ran.returncode, ran.stdout) == (1, "")
    assert len(ran.stderr.splitlines()) == 1
    assert "schijf is vol" in ran.stderr
    assert {path.name: path.read_bytes() for path in pool.parent.iterdir()} == before


def _small_files(limit: int) -> Callable[[], None]:
    def set_limit() -> None:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return set_limit
