import pyarrow as pa
import pyarrow.compute as pc
import pytest

from wsp_desk.privacy.redact import (
    DATES_AND_YEARS,
    MIGHT_HOLD_PERSONAL_DATA,
    passes_eleven_test,
    redact,
)

PERSONAL = [
    ("123456782", "[bsn]", "bsn"),
    ("BSN:123456782.", "BSN:[bsn].", "bsn"),
    ("nr 123.456.782 en verder", "nr [bsn] en verder", "bsn"),
    ("1234.56.782", "[bsn]", "bsn"),
    ("123 456 782", "[bsn]", "bsn"),
    ("123-456-782", "[bsn]", "bsn"),
    ("1 2 3 4 5 6 7 8 2", "[bsn]", "bsn"),
    ("12345672", "[bsn]", "bsn"),
    ("123\u00a0456\u00a0782", "[bsn]", "bsn"),
    ("١٢٣٤٥٦٧٨٢", "[bsn]", "bsn"),
    ("bel 06-12345678", "bel [phone]", "phone"),
    ("0612345678", "[phone]", "phone"),
    ("06 12 34 56 78", "[phone]", "phone"),
    ("(013) 123 45 67", "[phone]", "phone"),
    ("0161-234567", "[phone]", "phone"),
    ("+31 (0)6 12345678", "[phone]", "phone"),
    ("0031612345678", "[phone]", "phone"),
    ("+32 475 12 34 56", "[phone]", "phone"),
    ("612345678", "[phone]", "phone"),
    ("mail p.jansen+werk@voorbeeld.co.nl!", "mail [email]!", "email"),
    ("heftruck|piet@voorbeeld.nl|lassen", "heftruck|[email]|lassen", "email"),
    ("NL91ABNA0417164300", "[iban]", "iban"),
    ("NL91 ABNA 0417 1643 00 op naam van", "[iban] op naam van", "iban"),
    ("DE89 3704 0044 0532 0130 00 dank", "[iban] dank", "iban"),
]
HARMLESS = [
    "",
    "heftruckchauffeur (2019-2022)",
    "van 2012 2016 en 2019",
    "01-06-2024 24 uur per week",
    "06-06-2024 12 uur",
    "vanaf 2025-12-31",
    "31-12-2025",
    "K7F3-91C2",
    "16 tot 24 uur, 5 dagen",
    "SBI 81210 en 49410",
    "123456789",
    "DE89370400440532013001",
    "1234567890123456",
]


@pytest.mark.parametrize(("text", "expected", "kind"), PERSONAL)
def test_personal_data_are_replaced_and_counted(text: str, expected: str, kind: str) -> None:
    assert redact(text) == (expected, {kind: 1})


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text_stays(text: str) -> None:
    assert redact(text) == (text, {})


def test_several_in_one_text() -> None:
    clean, counts = redact("123456782 of 0612345678, a@b.nl, 123456782")
    assert clean == "[bsn] of [phone], [email], [bsn]"
    assert counts == {"bsn": 2, "phone": 1, "email": 1}


def test_only_the_kinds_asked_for() -> None:
    assert redact("a@b.nl 123456782", ("bsn",)) == ("a@b.nl [bsn]", {"bsn": 1})


@pytest.mark.parametrize(
    ("digits", "passes"), [("123456782", True), ("123456781", False), ("12345672", True), ("1234567", False)]
)
def test_eleven_test(digits: str, passes: bool) -> None:
    assert passes_eleven_test(digits) is passes


@pytest.mark.parametrize("text", [text for text, _, _ in PERSONAL])
def test_the_cheap_test_lets_nothing_through(text: str) -> None:
    without_dates = pc.replace_substring_regex(pa.array([text]), DATES_AND_YEARS, "#")
    assert pc.match_substring_regex(without_dates, MIGHT_HOLD_PERSONAL_DATA)[0].as_py()


@pytest.mark.parametrize(
    "text", ["1" * 40_000, "a" * 40_000 + "@", "1 " * 20_000, "06" * 20_000, "NL91" * 10_000]
)
def test_long_odd_text_is_read_in_time(text: str) -> None:
    assert len(redact(text)[0]) <= len(text)
