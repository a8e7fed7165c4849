"""`wsp-desk vacancy`: proposals with their words, a request of what is sure, one sentence for trouble."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import wsp_desk.cli as program
from wsp_desk.matching import Request

VACANCY = (
    "Kok in Breda, 32 uur per week\nJe hebt een rijbewijs.\nMail naar chef@kok.example.nl.\nZo zit het.\n"
)


@pytest.fixture
def vacancy(tmp_path: Path) -> Path:
    path = tmp_path / "vacature.txt"
    path.write_text(VACANCY, "utf-8")
    return path


def test_what_it_says(vacancy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["vacancy", str(vacancy)]) == 0
    said = capsys.readouterr().out
    assert "✓ Beroep: kok (moet)  uit 'Kok'" in said
    assert "? Rijbewijs: rijbewijs B (sterk)  uit 'rijbewijs'" in said
    assert "'Zo zit het.': hier vond ik niets in" in said
    assert "1× e-mailadres" in said
    assert "chef" not in said


def test_the_request_holds_what_is_sure(
    vacancy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "R.json"
    assert program.main(["vacancy", str(vacancy), "--out", str(out)]) == 0
    request = Request.from_json(out.read_text("utf-8"))
    assert [criterion.kind for criterion in request.criteria] == ["occupation", "hours_week", "place"]
    assert request.title.startswith("Kok in Breda")
    assert "3 voorstellen" in capsys.readouterr().out


def test_one_document(vacancy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["vacancy", str(vacancy), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    for each in found["proposals"]:
        for span in each["spans"]:
            assert found["text"][span["start"] : span["end"]] == span["words"]


def test_standard_input_in_the_windows_code_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    raw = "Kok in Breda\r\nRijbewijs B is een pré\r\n".encode("cp1252")
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(raw)))
    assert program.main(["vacancy", "-"]) == 0
    assert "rijbewijs B (fijn)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "is er niet"),
        (b"PK\0\0", "geen platte tekst"),
        (b"a" * (1 << 20) + b"b", "veel te groot"),
        (b"woord " * 10_000, "langer dan 50.000"),
    ],
)
def test_trouble_in_one_sentence(
    content: bytes | None, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "vacature.txt"
    if content is not None:
        path.write_bytes(content)
    assert program.main(["vacancy", str(path)]) == 1
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
