"""The page on the snapshot format names every file, table and key that there is."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from wsp_desk.snapshot.files import _SUFFIXES
from wsp_desk.snapshot.manifest import FORMAT, Manifest
from wsp_desk.snapshot.schema import SCHEMA_VERSION, expected_tables

PAGE = (Path(__file__).parents[2] / "docs" / "snapshot-format.md").read_text("utf-8")


def test_every_file_is_described() -> None:
    assert all(f"`FILE{suffix}`" in PAGE for suffix in _SUFFIXES)


@pytest.mark.parametrize("key", [field.name for field in fields(Manifest)])
def test_every_key_of_the_manifest_is_described(key: str) -> None:
    section = PAGE.split("## The manifest")[1].split("\n## ")[0]
    assert f"`{key}`" in section


def test_every_table_and_its_columns_are_described() -> None:
    for table, columns in expected_tables(()).items():
        line = next(line for line in PAGE.splitlines() if line.startswith(f"| `{table}` |"))
        wanted = (
            ["row", "dossier_id", "source", "_raw", "_status", "_since"]
            if table == "dossier"
            else list(columns)
        )
        assert all(f"`{column}`" in line for column in wanted), table


def test_versions_are_current() -> None:
    assert re.search(rf"`format` \| version of this description, now {FORMAT};", PAGE)
    assert re.search(rf"`schema` \| version of tables and columns, now {SCHEMA_VERSION} ", PAGE)
