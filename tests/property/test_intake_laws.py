"""Laws of the intake: no text raises, counts add up, and no service number comes through."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.dumps import GOOD, Outcome, take_in, write_csv
from wsp_desk.errors import KnownError
from wsp_desk.intake import IntakeReport, load_mapping
from wsp_desk.privacy.redact import passes_eleven_test, redact

MAPPING = load_mapping("sonar")
HEADINGS = MAPPING.headings()
KEPT = [column.name for column in MAPPING.columns]
TOKEN = re.compile(r"(?<!\d)\d{8,9}(?!\d)")
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

signs = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=30)
words = st.sampled_from(
    [
        *(
            "",
            " ",
            "NNB",
            "??",
            "99999",
            "0",
            "1",
            "40.0",
            "7,5",
            "31-12-2025",
            "20251231",
            "5038AB",
            "B|C",
            "Ja",
        ),
        *(
            "onbekend",
            "heftruckchauffeur (2019-2022)",
            "Engels 2|Arabisch 4",
            '"',
            '";',
            "a\nb",
            "=1+1",
            "1e400",
        ),
        *("\x00", "٣٢", "İstanbul"),
    ]
)
cells = st.one_of(words, signs)
rows = st.lists(st.dictionaries(st.sampled_from(HEADINGS), cells, max_size=8), min_size=1, max_size=6)


@st.composite
def service_numbers(draw: st.DrawFn) -> str:
    """A number that obeys the eleven-test, without or with separators."""
    first = draw(st.lists(st.integers(0, 9), min_size=8, max_size=8).filter(lambda d: any(d[:2])))
    check = sum(weight * digit for weight, digit in zip(range(9, 1, -1), first, strict=True)) % 11
    if check == 10:
        first[7], check = (first[7] + 1, 1) if first[7] < 9 else (first[7] - 1, 8)
    digits = "".join(map(str, [*first, check]))
    if digits.startswith("0") and draw(st.booleans()):
        digits = digits[1:]
    if not draw(st.booleans()):
        return digits
    sign = draw(st.sampled_from([".", " ", "-"]))
    return sign.join((digits[:-6], digits[-6:-3], digits[-3:]))


def take_in_or_refuse(path: Path) -> Outcome | None:
    """What comes of a file; None when it was refused, which is done in one line."""
    try:
        return take_in(path)
    except KnownError as refused:
        sentence = str(refused)
    assert sentence
    assert "\n" not in sentence
    return None


def take_in_these(these: list[dict[str, str]]) -> Outcome | None:
    with tempfile.TemporaryDirectory() as folder:
        path = write_csv(Path(folder) / "d.csv", [*these, {**GOOD, "ID_WZ": "LAST-1X"}], HEADINGS)
        return take_in_or_refuse(path)


@SLOW
@given(rows)
def test_any_text_is_cleaned_and_counts_add_up(these: list[dict[str, str]]) -> None:
    outcome = take_in_these(these)
    assert outcome is not None
    report = outcome.report
    assert report.rows_read == report.dossiers + report.quarantined + report.collapsed
    assert (
        report.dossiers == outcome.dossiers.num_rows == len(set(outcome.dossiers["dossier_id"].to_pylist()))
    )
    for name, counts in report.fields.items():
        assert sum(counts.values()) == report.dossiers, name
    for table in outcome.lists.values():
        assert all(0 <= row < report.dossiers for row in table["row"].to_pylist())
    assert sum(any(cell.strip() for cell in row.values()) for row in these) >= report.rows_read - 1


@SLOW
@given(service_numbers(), st.sampled_from(KEPT), signs, st.sampled_from(["", " ", "x", "|", ",", "/", "\n"]))
def test_no_service_number_comes_through(number: str, heading: str, around: str, glue: str) -> None:
    glue = " " if around[-1:].isdigit() or around[-1:] in ".-" else glue
    cell = f"{around}{glue}{number}"
    outcome = take_in_these([{**GOOD, "ID_WZ": "A1X", heading: cell}])
    assert outcome is not None
    texts = outcome.texts()
    assert not [text for text in texts if number in text]
    assert not [token for text in texts for token in TOKEN.findall(text) if passes_eleven_test(token)]


@given(signs, service_numbers(), signs)
def test_redacting_leaves_no_token_and_is_stable(before: str, number: str, after: str) -> None:
    clean, _ = redact(f"{before} {number} {after}")
    assert not [token for token in TOKEN.findall(clean) if passes_eleven_test(token)]
    assert redact(clean)[0] == clean


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_redacting_counts_what_it_replaces(text: str) -> None:
    clean, counts = redact(text)
    assert (clean == text) == (not counts)


@SLOW
@given(st.data())
def test_any_damage_ends_in_a_report_or_one_sentence(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = write_csv(Path(folder) / "d.csv", [{**GOOD, "ID_WZ": f"A{n}X"} for n in range(12)])
        content = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(1, 4))):
            place = data.draw(st.integers(0, len(content) - 1))
            match data.draw(st.sampled_from(["flip", "cut", "quote", "drop", "repeat"])):
                case "flip":
                    content[place] = data.draw(st.integers(0, 255))
                case "cut":
                    del content[max(place, 1) :]
                case "quote":
                    content[place:place] = b'"'
                case "drop":
                    del content[place : place + data.draw(st.integers(1, 40))]
                    content = content or bytearray(b"x")
                case "repeat":
                    content[place:place] = content[place : place + 200]
        path.write_bytes(content)
        outcome = take_in_or_refuse(path)
        report = outcome.report if outcome else IntakeReport()
        assert report.rows_read == report.dossiers + report.quarantined + report.collapsed
