"""One snapshot, built once; every fault test damages its own copy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.deliveries import build_at, builder, dossiers
from wsp_desk.privacy.signing import TrustedBuilders


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the files of a sound snapshot ``pool.wsp``."""
    folder = tmp_path_factory.mktemp("sound")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WSP_DESK_HOME", str(tmp_path_factory.mktemp("sound-home")))
        build_at(folder / "pool.wsp", dossiers(120))
    return folder


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    """A copy of the sound snapshot, in a home that trusts its builder."""
    shutil.copytree(sound, tmp_path / "copy")
    TrustedBuilders.load().add(builder().public, "tests")
    return tmp_path / "copy" / "pool.wsp"
