"""Personal data found by their shape, in any text: citizen service number, e-mail, telephone number, IBAN.

Public: `KINDS`, `redact`, `passes_eleven_test`, `MIGHT_HOLD_PERSONAL_DATA`, `DATES_AND_YEARS`.

A citizen service number (*burgerservicenummer*, BSN) has nine digits, or eight when a leading zero was lost,
and obeys the eleven-test (*elfproef*): 9·d1 + 8·d2 + … + 2·d8 − d9 is divisible by eleven. It is found bare
(123456782) and written with dots, spaces or hyphens (1234.56.782). A written-out date or a pair of years is
not taken for one. Telephone numbers are recognised in the Dutch numbering plan and in international notation,
IBANs by ISO 13616 (modulo 97; a Dutch one is taken without the check, since a mistyped account is still an
account).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator

KINDS = ("bsn", "email", "phone", "iban")
"""What is looked for; each is replaced by its name in square brackets."""

_GAP = "[\\s.\\-\u00a0\u2010\u2011\u2013\u202f]"
_LOOSE = "[\\s.()/\\-\u00a0\u2010\u2011\u2013\u202f]"

MIGHT_HOLD_PERSONAL_DATA = rf"@|\p{{Nd}}(?:{_LOOSE}{{0,3}}\p{{Nd}}){{7}}"
"""A cheap test in RE2 syntax (for `pyarrow.compute`): `redact` replaces nothing in text without a match."""

_YEAR = r"(?:19|20)[0-9]{2}"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
DATES_AND_YEARS = (
    rf"\b(?:{_DAY}[-./ ]{_MONTH}[-./ ]{_YEAR}|{_YEAR}[-./ ]{_MONTH}[-./ ]{_DAY}|{_YEAR} ?[-–] ?{_YEAR})\b"
)
"""Dates and pairs of years in RE2 syntax; `redact` passes them over, so the test above need not see them."""

_IBAN_DUTCH = re.compile(rf"(?<![^\W_])NL\d{{2}}{_GAP}?[A-Z]{{4}}(?:{_GAP}?\d){{10}}(?!\d)", re.IGNORECASE)
_IBAN = re.compile(r"(?<![^\W_])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![^\W_])")
_EMAIL = re.compile(r"(?<![\w.+%'-])[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(
    rf"""(?<!\d)(?:
        (?:\+|00)[1-9](?:{_LOOSE}{{0,3}}\d){{8,12}}                     # +31 (0)6 12345678, 0032 475 123456
      | \(?0(?:6|[1-9]\d)(?:(?<=6)(?:{_LOOSE}{{0,3}}\d){{8}}            # 06 12345678
                          |(?:{_LOOSE}{{0,3}}\d){{7}})                  # 013-1234567, (0161) 123 456
      | 6[1-58]\d{{7}}                                            # 612345678: a spreadsheet lost the zero
    )(?!\d)""",
    re.VERBOSE,
)
_DIGIT_RUN = re.compile(rf"(?<!\d)\d(?:{_GAP}{{0,3}}\d){{7,}}(?!\d)")
_DIGITS = re.compile(r"\d+")


def redact(text: str, kinds: Collection[str] = KINDS) -> tuple[str, Counter[str]]:
    """Replaces personal data by ``[iban]``, ``[email]``, ``[phone]`` and ``[bsn]``.

    Args:
        text: Any text.
        kinds: What to look for; all of `KINDS` by default.

    Returns:
        The text without them, and how many of each kind were replaced (kinds that did not occur are absent).
    """
    counts: Counter[str] = Counter()
    for kind, spans in _FINDERS:
        if kind not in kinds:
            continue
        text, found = _replace(text, list(spans(text)), f"[{kind}]")
        if found:
            counts[kind] = found
    return text, counts


def passes_eleven_test(digits: str) -> bool:
    """Tells whether eight or nine digits obey the eleven-test; any other length does not."""
    if len(digits) not in (8, 9):
        return False
    numbers = [int(digit) for digit in digits.zfill(9)]
    total = (
        sum(weight * number for weight, number in zip(range(9, 1, -1), numbers, strict=False)) - numbers[8]
    )
    return total % 11 == 0


def _replace(text: str, spans: list[tuple[int, int]], mark: str) -> tuple[str, int]:
    for start, end in reversed(spans):
        text = text[:start] + mark + text[end:]
    return text, len(spans)


def _emails(text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _EMAIL.finditer(text))


def _phones(text: str) -> Iterator[tuple[int, int]]:
    for match in _PHONE.finditer(text):
        if not _calendar(_DIGITS.findall(match.group())):
            yield match.span()


def _ibans(text: str) -> Iterator[tuple[int, int]]:
    taken = [match.span() for match in _IBAN_DUTCH.finditer(text)]
    for match in _IBAN.finditer(text):
        end = _iban_end(text, *match.span())
        if end and not any(start < end and match.start() < stop for start, stop in taken):
            taken.append((match.start(), end))
    return iter(sorted(taken))


def _iban_end(text: str, start: int, end: int) -> int | None:
    """Where the account number ends: four letters after it look like part of it until the check says no."""
    while end - start >= 15:
        if _obeys_modulo_97(text[start:end].replace(" ", "")):
            return end
        end -= 1
    return None


def _obeys_modulo_97(account: str) -> bool:
    turned = account[4:] + account[:4]
    return turned.isalnum() and int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    for run in _DIGIT_RUN.finditer(text):
        groups = [match.span() for match in _DIGITS.finditer(text, *run.span())]
        yield from _numbers_in_run(text, groups)


def _numbers_in_run(text: str, groups: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Finds service numbers in a run of digit groups: neighbouring groups, eight or nine digits in all."""
    first = 0
    while first < len(groups):
        last = _number_from(text, groups, first)
        if last is None:
            first += 1
        else:
            yield groups[first][0], groups[last][1]
            first = last + 1


def _number_from(text: str, groups: list[tuple[int, int]], first: int) -> int | None:
    parts: list[str] = []
    found = None
    for place in range(first, len(groups)):
        parts.append(text[slice(*groups[place])])
        digits = "".join(parts)
        if len(digits) > 9:
            break
        if passes_eleven_test(digits) and not _calendar(parts):
            found = place
    return found


def _calendar(parts: list[str]) -> bool:
    """Tells whether digit groups hold a date (31-12-2025, 2025-12-31, 00-00-0000) or years (2019-2022)."""
    if len(parts) > 1 and not any(map(int, parts)):
        return True
    years = [len(part) == 4 and 1900 <= int(part) <= 2099 for part in parts]
    return any(
        (year and place + 1 < len(parts) and years[place + 1])
        or (year and _day_and_month(parts[place + 2 : place + 3], parts[place + 1 : place + 2]))
        or (year and place >= 2 and _day_and_month([parts[place - 2]], [parts[place - 1]]))
        for place, year in enumerate(years)
    )


def _day_and_month(day: list[str], month: list[str]) -> bool:
    return (
        bool(day and month)
        and max(len(day[0]), len(month[0])) <= 2
        and 1 <= int(day[0]) <= 31
        and 1 <= int(month[0]) <= 12
    )


_FINDERS = (("iban", _ibans), ("email", _emails), ("phone", _phones), ("bsn", _numbers))
"""In this order: part of an account looks like a telephone number, and part of that like a service number."""
