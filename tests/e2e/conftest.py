"""The command line as a user meets it: one demo pool per run, and a way to give commands and hear."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.requests import DESIGN_REQUEST
from wsp_desk.cli import main
from wsp_desk.demo.making import make_demo
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.snapshot import BuildReport

CANDIDATES, SEED = 1_500, 2026

REQUEST = DESIGN_REQUEST


@dataclass(frozen=True)
class Heard:
    """What a command said: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        assert self.out, self.err
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The JSON Lines on standard output."""
        return [json.loads(line) for line in self.out.splitlines()]


Say = Callable[..., Heard]


@dataclass(frozen=True)
class Demo:
    """A demo pool: its folder and the reports of both weeks."""

    folder: Path
    reports: list[BuildReport]

    @property
    def pool(self) -> Path:
        return self.reports[-1].snapshot

    @property
    def dumps(self) -> list[Path]:
        return sorted(self.folder.glob("dump-*.csv"))


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """Two weeks of a small pool. Tests read it; whoever changes a file works on a copy."""
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WSP_DESK_HOME", str(folder / "home"))
        made = Demo(folder, make_demo(folder, candidates=CANDIDATES, seed=SEED))
    # Opening a pool writes in the home; tests start from one that has opened nothing yet.
    shutil.copytree(folder / "home", folder / "untouched")
    return made


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Say:
    """Gives one command in this process. A bug raises, so that a test shows where it is."""
    monkeypatch.setenv("WSP_DESK_TRACEBACK", "1")

    def command(*words: object) -> Heard:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as left:  # argparse leaves this way
            code = int(left.code or 0)
        said = capsys.readouterr()
        return Heard(code, said.out, said.err)

    return command


@pytest.fixture
def desk(demo: Demo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Demo:
    """The demo pool, with a copy of its home and its passphrase at hand."""
    monkeypatch.setenv("WSP_DESK_HOME", str(shutil.copytree(demo.folder / "untouched", tmp_path / "home")))
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", DEMO_PASSPHRASE)
    return demo


@pytest.fixture
def asked(tmp_path: Path) -> Callable[[Any], Path]:
    """Writes a request file: an object as JSON, text or bytes as they are."""

    def write(request: Any = REQUEST) -> Path:
        path = tmp_path / "zoekvraag.json"
        if isinstance(request, bytes):
            path.write_bytes(request)
        else:
            path.write_text(request if isinstance(request, str) else json.dumps(request), "utf-8")
        return path

    return write
