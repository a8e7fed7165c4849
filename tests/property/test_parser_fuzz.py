"""Requests and rules from outside: each becomes what it says or is refused in one sentence, no traceback."""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.pools import words as the_vocabulary
from tests.property.test_reader_fuzz import ANYTHING, CHANGES, Change, changed, refused_in_one_sentence
from tests.requests import DESIGN_REQUEST
from wsp_desk.errors import KnownError
from wsp_desk.matching import Request
from wsp_desk.matching.criteria import KINDS
from wsp_desk.paths import resource
from wsp_desk.trust import load_rules
from wsp_desk.trust.condition import compile_condition
from wsp_desk.trust.tokens import ConditionError

QUICK = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
RULES = sorted(resource("rules").glob("*.toml"))
CONDITIONS = (
    "hours_min > hours_max",
    "changed_on < as_of - 365",
    "pc4 BETWEEN 1000 AND 9999 AND available = 1",
)
PIECES = (
    "", "'", '"', ";", "--", "/*", "(", ")", "*", "OR 1 = 1", "DROP TABLE dossier", "SELECT 1",
    "sum(hours_max)", "read_csv('/etc/passwd')", "getenv('HOME')", "hours_max", "as_of", "NULL", "1e999",
    "\x00", "\u202e", "{{ x }}",
)  # fmt: skip


def criterion(kind: str, value: Any) -> dict[str, Any]:
    return {"kind": kind, "value": value}


@QUICK
@given(ANYTHING)
def test_any_json_as_a_request(document: Any) -> None:
    with refused_in_one_sentence():
        assert Request.from_json(json.dumps(document), the_vocabulary()).criteria is not None


@QUICK
@given(st.sampled_from(sorted(KINDS)), ANYTHING)
def test_any_value_for_every_kind(kind: str, value: Any) -> None:
    document = DESIGN_REQUEST | {"criteria": [criterion(kind, value)]}
    with refused_in_one_sentence():
        request = Request.from_json(json.dumps(document), the_vocabulary())
        again = Request.from_json(request.to_json(the_vocabulary()), the_vocabulary())
        assert again.to_json(the_vocabulary()) == request.to_json(the_vocabulary())


@QUICK
@given(CHANGES)
def test_a_damaged_request(changes: list[Change]) -> None:
    content = changed(json.dumps(DESIGN_REQUEST).encode(), changes).decode("utf-8", "replace")
    with refused_in_one_sentence():
        request = Request.from_json(content, the_vocabulary())
        assert isinstance(request.to_json(the_vocabulary()), dict)


@QUICK
@given(st.sampled_from(RULES), CHANGES)
def test_a_damaged_rule_file(path: Path, changes: list[Change]) -> None:
    with tempfile.TemporaryDirectory() as folder, refused_in_one_sentence():
        (Path(folder) / "mine.toml").write_bytes(changed(path.read_bytes(), changes))
        assert all(rule.id for rule in load_rules(Path(folder)))


@QUICK
@given(st.binary(max_size=200))
def test_any_bytes_as_a_rule_file(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder, refused_in_one_sentence():
        (Path(folder) / "mine.toml").write_bytes(content)
        load_rules(Path(folder))


@settings(QUICK, max_examples=200)
@given(st.lists(st.sampled_from([*CONDITIONS, *PIECES]) | st.text(max_size=8), min_size=1, max_size=4))
def test_any_words_as_a_condition(parts: list[str]) -> None:
    """What is taken names columns of a dossier only: no table, no file, no function that we did not list."""
    try:
        made = compile_condition(" ".join(parts))
    except ConditionError:
        return
    bare = re.sub(r"'[^']*'", "", made.sql.casefold())  # what stands between quotes is a value
    for risky in ("read_csv", "getenv", "select", "drop", ";", "--", "/*"):
        assert risky not in bare


@pytest.mark.parametrize("deep", ["(" * 20_000, "NOT " * 20_000, "[" * 20_000, "- " * 20_000])
def test_a_bottomless_condition_is_refused(deep: str) -> None:
    with pytest.raises(ConditionError):
        compile_condition(f"{deep}hours_min > 1")


@pytest.mark.parametrize("deep", ["[" * 200_000, '{"criteria":' * 100_000])
def test_a_bottomless_request_is_refused(deep: str) -> None:
    with pytest.raises(KnownError):
        Request.from_json(deep, the_vocabulary())
