"""A copy of a pool under a passphrase that is not the demo's."""

from __future__ import annotations

import shutil
from pathlib import Path

from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.snapshot import SnapshotFiles

OFFICE_PASSPHRASE = "van dit kantoor alleen"


def office_copy(pool: Path, folder: Path) -> Path:
    """Copies a demo pool into a folder and gives it the passphrase of an office."""
    for file in pool.parent.glob(f"{pool.name}*"):
        shutil.copy(file, folder / file.name)
    keys = SnapshotFiles(folder / pool.name).keys
    demo, office = (Secret.from_passphrase(words) for words in (DEMO_PASSPHRASE, OFFICE_PASSPHRASE))
    KeyFile.load(keys).relocked(demo, Kdf.fresh(), office).save(keys)
    return folder / pool.name
