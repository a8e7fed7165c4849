"""Streaming JSON: every form of a file gives the same items, however it is cut; broken ones are told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from wsp_desk.errors import KnownError
from wsp_desk.intake.vum import window
from wsp_desk.intake.vum.stream import Items

PROFILES = [{"idWerkzoekende": f"a{n}", "mobiliteit": {"x": ["{", "}", '"', "\\", n]}} for n in range(5)]
LINES = [json.dumps(each) for each in PROFILES]


@pytest.fixture(params=[1, 7, 64, 1 << 20])
def chunk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(window, "_CHUNK", request.param)
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


def test_every_answer_and_every_list_in_it_is_read(tmp_path: Path, chunk: int) -> None:
    def answer(*parts: Any, **more: Any) -> str:
        return json.dumps({"maximumAantalResultatenBereikt": True, "matches": parts, **more})

    first, second, rest = PROFILES[:1], PROFILES[1:2], PROFILES[2:]
    for between in ("\n", "\r\n\r\n", " "):
        content = between.join([answer(*first), answer(), answer(*second, duur=[], matches2=rest, n=3)])
        assert items(tmp_path, content) == [(n, each, True) for n, each in enumerate(PROFILES, 1)]
    assert items(tmp_path, answer()) == []


def test_a_strange_list_does_not_make_a_profile_an_answer(tmp_path: Path) -> None:
    odd = {"aanvullend": ["x", {"y": 1}], **PROFILES[0]}
    for content in (json.dumps(odd), f"{json.dumps(odd)}\n{LINES[1]}", f"{LINES[1]}\n{json.dumps(odd)}"):
        assert odd in [value for _, value, _ in items(tmp_path, content)]


def test_half_an_emoji_is_told_by_a_sign(tmp_path: Path, chunk: int) -> None:
    whole = {"idWerkzoekende": "a", "x": ["ok \U0001f600"]}
    cut, written = '{"x\\ud83d": ["half \\ud83d"]}', '{"x": "\\\\ud83d"}'
    wanted = [(1, whole, True), (2, {"x\ufffd": ["half \ufffd"]}, True), (3, {"x": "\\ud83d"}, True)]
    assert items(tmp_path, f"[{json.dumps(whole)}, {cut}, {written}]") == wanted
    assert items(tmp_path, f"{json.dumps(whole)}\n{cut}\n{written}\n") == wanted


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
        (json.dumps({"matches": PROFILES})[:-1], "na profiel 5"),
        (json.dumps(PROFILES) + "x", "na de lijst"),
        ("hallo", "geen JSON"),
        (b"[\xff]", "geen UTF-8"),
        ("[" * 100_000, "niet meer te lezen"),
    ],
)
def test_a_file_that_is_not_whole_is_refused(tmp_path: Path, content: str | bytes, said: str) -> None:
    with pytest.raises(KnownError, match=said):
        items(tmp_path, content)
