"""Half-written files of a killed program go; everything else stays."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.privacy.sweeping import AGE, sweep


def test_what_a_kill_leaves_is_swept_after_an_hour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", dies)
        with pytest.raises(KeyboardInterrupt):
            write_atomic(tmp_path / "builder.json", b"half")
    (half,) = tmp_path.iterdir()
    assert sweep(tmp_path) == 0
    assert sweep(tmp_path, time.time() + AGE + 60) == 1
    assert not half.exists()


def test_nothing_else_is_touched(tmp_path: Path) -> None:
    for name in ("builder.json", ".hidden", "x.new", ".x.new", ".x.12345678.old", "verslag.12345678.new"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / ".map.12345678.new").mkdir()
    (tmp_path / ".link.12345678.new").symlink_to(tmp_path / "builder.json")
    assert sweep(tmp_path, time.time() + 1e6) == 0
    assert sweep(tmp_path / "nowhere") == 0
    assert len(list(tmp_path.iterdir())) == 8
