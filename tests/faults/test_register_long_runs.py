"""A short run of each long fault run of the register; `make faults` runs them long and prints the counts."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(module: str, *options: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", f"tests.faults.{module}", *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return done.stdout


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="kill -9 is POSIX")
def test_no_acknowledged_event_is_lost_when_the_writer_is_killed() -> None:
    told = run("register_kills", "--kills", "20")
    assert "20 kills" in told
    assert int(re.findall(r"(\d+) events acknowledged", told)[0]) > 100
    assert "0 lost, 0 in part" in told


@pytest.mark.slow
def test_every_image_of_a_power_cut_opens_and_holds_what_was_acknowledged() -> None:
    told = run("register_images", "--images", "120")
    assert "120 images, 120 opened, 0 refused, 0 lacked" in told
    assert int(re.findall(r"(\d+) told", told)[0]) > 50
    assert told.endswith("0 silent\n")


@pytest.mark.slow
def test_no_changed_byte_or_page_stays_unnoticed() -> None:
    told = run("register_flips", "--flips", "150")
    assert int(re.findall(r"(\d+) noticed", told)[0]) > 75
    assert told.endswith("0 silent\n")
