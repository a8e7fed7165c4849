"""Streaming JSON: every form of a file gives the same items, however it is cut; broken ones are told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from wsp_desk.errors import KnownError
from wsp_desk.intake.vum import stream
from wsp_desk.intake.vum.stream import Items

PROFILES = [{"idWerkzoekende": f"a{n}", "mobiliteit": {"x": ["{", "}", '"', "\\", n]}} for n in range(5)]
LINES = [json.dumps(each) for each in PROFILES]


@pytest.fixture(params=[1, 7, 64, 1 << 20])
def chunk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(stream, "_CHUNK", request.param)
    return int(request.param)


def items(folder: Path, content: str | bytes) -> list[tuple[int, Any, bool]]:
    file = folder / "profielen.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [
        (item.number, item.value, item.readable) for item in Items(file, {"idWerkzoekende", "mobiliteit"})
    ]


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(PROFILES),
        json.dumps(PROFILES, indent=2),
        "\n".join(LINES),
        "\r\n".join(LINES) + "\r\n",
        "\n".join(json.dumps(each, indent=1) for each in PROFILES),
        json.dumps({"vraagID": "x", "maximumAantalResultatenBereikt": False, "matches": PROFILES}),
        b"\xef\xbb\xbf" + json.dumps(PROFILES).encode(),
        json.dumps(PROFILES).encode("utf-16"),
    ],
    ids=["list", "indented", "lines", "windows lines", "objects", "answer", "mark", "utf-16"],
)
def test_every_form_gives_the_same_items(tmp_path: Path, chunk: int, content: str | bytes) -> None:
    assert items(tmp_path, content) == [(n, each, True) for n, each in enumerate(PROFILES, 1)]


def test_one_object_is_one_item(tmp_path: Path, chunk: int) -> None:
    assert items(tmp_path, json.dumps(PROFILES[0], indent=3)) == [(1, PROFILES[0], True)]
    around = {"bronID": "q", "werkzoekende": PROFILES[0]}
    assert items(tmp_path, json.dumps(around)) == [(1, around, True)]


def test_a_broken_item_is_passed_over(tmp_path: Path, chunk: int) -> None:
    in_list = f'[{LINES[0]},{{"x": tru}},{LINES[1]}]'
    on_lines = f'{LINES[0]}\n{{"idWerkzoekende": "b", "x"\n{LINES[1]}\n'
    for content in (in_list, on_lines):
        assert items(tmp_path, content) == [
            (1, PROFILES[0], True),
            (2, None, False),
            (3, PROFILES[1], True),
        ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (json.dumps(PROFILES)[:-30], "na profiel 4"),
        (json.dumps(PROFILES)[:-1], "na profiel 5"),
        (json.dumps(PROFILES) + "x", "na de lijst"),
        ("hallo", "geen JSON"),
        (b"[\xff]", "geen UTF-8"),
        ("[" * 100_000, "niet meer te lezen"),
    ],
)
def test_a_file_that_is_not_whole_is_refused(tmp_path: Path, content: str | bytes, said: str) -> None:
    with pytest.raises(KnownError, match=said):
        items(tmp_path, content)
