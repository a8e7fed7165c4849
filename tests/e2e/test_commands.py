"""Every command on a small demo pool: the shapes scripts rely on, and words a person can read."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import REQUEST, Demo, Say
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.fields import FIELD, FIELDS, Status

Ask = Callable[..., Path]

LEDGER_KEYS = {"criterion", "importance", "weight", "score", "known", "contribution", "field", "value",
               "since", "sentence"}  # fmt: skip
MATCH_KEYS = {"rank", "dossier", "expected", "low", "high", "coverage", "verdict", "reasons", "ledger"}
BUILD_KEYS = {"rows_read", "dossiers", "quarantined", "dropped_columns", "redactions", "fields", "gate",
              "snapshot", "manifest", "seconds"}  # fmt: skip
ENGLISH = re.compile(
    r"\b(the|found|missing|unknown|known|error|warning|must|strong|nice|rows?|fields?|findings?|passes|fails|"
    r"occupation|licences|language|education|available|trust|ask)\b|\b(?!wsp_desk)[a-z]+_[a-z]+\b"
)


@pytest.fixture
def answer(desk: Demo, say: Say, asked: Ask) -> dict[str, Any]:
    heard = say("match", desk.pool, "--request", asked(), "--json")
    assert (heard.code, heard.err) == (0, "")
    found: dict[str, Any] = heard.document
    assert found["matches"], "the demo pool must hold somebody for the request of the design"
    return found


def test_match_has_the_shape_of_the_design(answer: dict[str, Any], desk: Demo) -> None:
    assert {"snapshot", "request", "total", "by_verdict", "elapsed_ms", "criteria", "matches"} <= set(answer)
    assert set(answer["by_verdict"]) == {"trust", "ask", "do_not_present"}
    assert sum(answer["by_verdict"].values()) == answer["total"]
    kinds = [criterion["kind"] for criterion in REQUEST["criteria"]]
    assert [each["criterion"] for each in answer["criteria"]] == kinds
    assert [each["kind"] for each in answer["request"]["criteria"]] == kinds
    for each in answer["criteria"]:
        assert each["pass"] + each["fail"] + each["unknown"] == desk.reports[-1].dossiers
    for match in answer["matches"]:
        assert set(match) >= MATCH_KEYS
        assert match["verdict"] in answer["by_verdict"]
        assert all(isinstance(reason, str) and reason for reason in match["reasons"])
        assert [line["criterion"] for line in match["ledger"]] == kinds
        assert all(set(line) >= LEDGER_KEYS and line["field"] in FIELD for line in match["ledger"])


def test_contributions_sum_to_expected_and_the_interval_holds_it(answer: dict[str, Any]) -> None:
    for match in answer["matches"]:
        ledger = match["ledger"]
        assert math.isclose(sum(line["contribution"] for line in ledger), match["expected"], abs_tol=1e-9)
        assert 0 <= match["low"] <= match["expected"] + 1e-9 <= match["high"] + 2e-9 <= 1 + 2e-9
        assert 0 <= match["coverage"] <= 1
        weights = sum(line["weight"] for line in ledger)
        low = sum(line["weight"] * line["score"] for line in ledger if line["known"]) / weights
        unknown = sum(line["weight"] for line in ledger if not line["known"]) / weights
        assert math.isclose(match["low"], low, abs_tol=1e-9)
        assert math.isclose(match["high"], low + unknown, abs_tol=1e-9)


def test_ranks_follow_expected_and_equals_share_a_rank(answer: dict[str, Any]) -> None:
    matches = answer["matches"]
    assert len(matches) == min(answer["total"], 100)
    assert len({match["dossier"] for match in matches}) == len(matches)
    for place, match in enumerate(matches, start=1):
        better = sum(other["expected"] > match["expected"] for other in matches)
        assert match["rank"] == better + 1 <= place
    expected = [(-match["expected"], match["dossier"]) for match in matches]
    assert expected == sorted(expected)


def test_top_limits_what_is_shown_and_nothing_else(
    desk: Demo, say: Say, asked: Ask, answer: dict[str, Any]
) -> None:
    short = say("match", desk.pool, "--request", asked(), "--top", 3, "--json").document
    assert short["total"] == answer["total"]
    assert short["criteria"] == answer["criteria"]
    assert short["matches"] == answer["matches"][:3]


def test_the_request_in_the_answer_asks_the_same_again(
    desk: Demo, say: Say, asked: Ask, answer: dict[str, Any]
) -> None:
    again = say("match", desk.pool, "--request", asked(answer["request"]), "--json").document
    assert again["matches"] == answer["matches"]


def test_a_match_in_words_has_no_english(desk: Demo, say: Say, asked: Ask) -> None:
    heard = say("match", desk.pool, "--request", asked(), "--top", 10)
    assert (heard.code, heard.err) == (0, "")
    assert "gevonden" in heard.out
    assert not ENGLISH.findall(heard.out)


def test_relax_counts_what_a_search_without_the_criterion_finds(
    desk: Demo, say: Say, asked: Ask, answer: dict[str, Any]
) -> None:
    wider = say("relax", desk.pool, "--request", asked(), "--json").document
    assert wider["total"] == answer["total"]
    dropped = {each["place"]: each for each in wider["relaxations"] if each["change"] == "dropped"}
    musts = [place for place, each in enumerate(REQUEST["criteria"]) if each.get("importance") == "must"]
    assert len(dropped) == len(musts)
    for each, place in zip(dropped.values(), musts, strict=True):
        rest = [criterion for number, criterion in enumerate(REQUEST["criteria"]) if number != place]
        without = say("match", desk.pool, "--request", asked(REQUEST | {"criteria": rest}), "--json").document
        assert without["total"] == answer["total"] + each["gain"]
        assert 0 <= each["trusted"] <= each["gain"]
    in_words = say("relax", desk.pool, "--request", asked())
    assert not ENGLISH.findall(in_words.out)


def test_why_tells_of_a_found_dossier_what_match_told(
    desk: Demo, say: Say, asked: Ask, answer: dict[str, Any]
) -> None:
    match = answer["matches"][0]
    why = say("why", desk.pool, "--request", asked(), "--dossier", match["dossier"], "--json").document
    assert why["found"]
    assert why["rank"] == match["rank"]
    assert why["removed_by"] == []
    assert [line["contribution"] for line in why["criteria"]] == [
        line["contribution"] for line in match["ledger"]
    ]


def test_why_names_the_must_that_removed_a_dossier(
    desk: Demo, say: Say, asked: Ask, answer: dict[str, Any]
) -> None:
    found = {match["dossier"] for match in answer["matches"]}
    assert answer["total"] <= 100
    records = say("check", desk.pool, "--rule", "pc4-missing").lines
    other = next(each["dossier"] for each in records if each["dossier"] not in found)
    heard = say("why", desk.pool, "--request", asked(), "--dossier", other)
    why = say("why", desk.pool, "--request", asked(), "--dossier", other, "--json").document
    assert not why["found"]
    assert set(why["removed_by"]) & {"occupation", "place"}
    assert heard.out.startswith("Niet gevonden, door: ")
    assert not ENGLISH.findall(heard.out)


def test_check_gives_json_lines_of_every_outcome(desk: Demo, say: Say) -> None:
    info = say("snapshot", "info", desk.pool, "--json").document
    rule = "education-missing"
    heard = say("check", desk.pool, "--rule", rule, "--json")
    assert (heard.code, heard.err) == (0, "")
    counts = Counter(record["outcome"] for record in heard.lines)
    stored = info["rules"][rule]
    assert {key: counts[key] for key in ("passes", "fails", "excepted", "not_evaluated")} == {
        key: stored[key] for key in ("passes", "fails", "excepted", "not_evaluated")
    }
    assert counts["fails"] > 0
    for record in heard.lines:
        assert {"dossier", "rule", "field", "severity", "outcome", "value"} <= set(record)
        assert record["rule"] == rule
        assert record["field"] in FIELD
        assert record["severity"] in ("blocking", "serious", "minor")


def test_check_of_one_dossier_holds_every_rule_with_json_and_only_trouble_without(
    desk: Demo, say: Say
) -> None:
    trouble = say("check", desk.pool).lines
    assert {record["outcome"] for record in trouble} <= {"fails", "excepted"}
    dossier = trouble[0]["dossier"]
    own = say("check", desk.pool, "--dossier", dossier).lines
    assert own == [record for record in trouble if record["dossier"] == dossier]
    everything = say("check", desk.pool, "--dossier", dossier, "--json").lines
    rules = say("snapshot", "info", desk.pool, "--json").document["rules"]
    assert sorted(record["rule"] for record in everything) == sorted(rules)
    assert [record for record in everything if record["outcome"] in ("fails", "excepted")] == own


def test_a_draft_names_dossier_and_fields_and_no_person(desk: Demo, say: Say, tmp_path: Path) -> None:
    trouble = say("check", desk.pool).lines
    record = trouble[0]
    wrong = {each["rule"] for each in trouble if each["dossier"] == record["dossier"]}
    target = tmp_path / "verzoek.eml"
    heard = say("requests", "draft", desk.pool, "--dossier", record["dossier"], "--eml", target, "--json")
    letter = heard.document
    assert (heard.code, heard.err) == (0, "")
    assert {"to", "subject", "body", "dossier", "fields"} <= set(letter)
    assert record["field"] in letter["fields"]
    assert set(letter["rules"]) <= wrong
    assert letter["dossier"] in letter["subject"]
    mail = message_from_bytes(target.read_bytes(), policy=policy.default)
    assert mail["Subject"] == letter["subject"]
    assert mail.get_content().splitlines() == letter["body"].splitlines()
    in_words = say("requests", "draft", desk.pool, "--dossier", record["dossier"])
    assert letter["body"].strip() in in_words.out
    assert not ENGLISH.findall(letter["body"])


def test_a_draft_for_a_request_asks_only_what_matters_for_it(
    desk: Demo, say: Say, asked: Ask, answer: dict[str, Any]
) -> None:
    doubtful = next(match for match in answer["matches"] if match["verdict"] != "trust")
    heard = say(
        "requests", "draft", desk.pool, "--dossier", doubtful["dossier"], "--request", asked(), "--json"
    )
    assert heard.document["fields"]
    assert heard.document["dossier"] == doubtful["dossier"]


def test_snapshot_info_and_verify(desk: Demo, say: Say) -> None:
    info = say("snapshot", "info", desk.pool, "--json").document
    report = desk.reports[-1]
    assert info["snapshot"] == str(desk.pool)
    assert info["tables"]["dossier"] == report.dossiers
    assert info["sequence"] == 2
    assert info["as_of"] == "2026-11-16"
    verified = say("snapshot", "verify", desk.pool, "--json").document
    assert verified["verified"] is True
    assert verified["dossiers"] == report.dossiers
    for command in ("info", "verify"):
        heard = say("snapshot", command, desk.pool)
        assert heard.code == 0
        assert "1.497" in heard.out
        assert not ENGLISH.findall(heard.out)


def test_snapshot_build_reports_counts_that_add_up(desk: Demo, say: Say, tmp_path: Path) -> None:
    out = tmp_path / "pool.duckdb"
    heard = say("snapshot", "build", desk.dumps[1], "--mapping", "sonar", "--out", out,
                "--previous", desk.reports[0].snapshot, "--as-of", "2026-11-16", "--json")  # fmt: skip
    assert (heard.code, heard.err) == (0, "")
    report = heard.document
    assert set(report) >= BUILD_KEYS
    assert set(report["redactions"]) >= {"bsn", "email", "phone"}
    assert report["rows_read"] >= report["dossiers"] + report["quarantined"]
    assert set(report["fields"]) == {field.name for field in FIELDS}
    for counts in report["fields"].values():
        assert set(counts) == {status.key for status in Status}
        assert sum(counts.values()) == report["dossiers"]
    assert "BSN" in report["dropped_columns"]
    assert isinstance(report["gate"]["passed"], bool)
    assert isinstance(report["gate"]["findings"], list)
    assert report["snapshot"] == str(out)
    assert Path(report["manifest"]).is_file()
    assert say("snapshot", "verify", out, "--json").document["dossiers"] == report["dossiers"]


def test_the_build_speaks_dutch(desk: Demo, say: Say, tmp_path: Path) -> None:
    heard = say(
        "snapshot", "build", desk.dumps[0], "--out", tmp_path / "pool.duckdb", "--as-of", "2026-11-09"
    )
    assert (heard.code, heard.err) == (0, "")
    assert "dossiers" in heard.out
    words = heard.out.replace(str(tmp_path), "")
    assert not ENGLISH.findall(words)


@pytest.mark.parametrize(
    ("kind", "words", "first"),
    [
        ("occupation", "heftrukchauffeur", "o:heftruckchauffeur"),
        ("skill", "heftruck rijden", "s:heftruck-rijden"),
        ("place", "5038 AB", 5038),
        ("place", "den bosch", "'s-Hertogenbosch"),
    ],
)
def test_lookup_finds_what_is_meant(say: Say, kind: str, words: str, first: object) -> None:
    found = say("lookup", kind, words, "--json").document
    assert (found["kind"], found["text"]) == (kind, words)
    assert first in found["hits"][0].values()
    scores = [hit["score"] for hit in found["hits"]]
    assert scores == sorted(scores, reverse=True)
    heard = say("lookup", kind, words, "--limit", 1)
    assert heard.code == 0
    assert len(heard.out.splitlines()) == 1


def test_lookup_without_a_hit_is_no_error(say: Say) -> None:
    assert say("lookup", "skill", "qqqqqqq", "--json").document["hits"] == []
    assert "Niets gevonden" in say("lookup", "skill", "qqqqqqq").out


def test_bench_prints_figures(desk: Demo, say: Say) -> None:
    figures = say("bench", desk.pool, "--json").document
    assert figures["dossiers"] == desk.reports[-1].dossiers
    assert figures["weight_ms"] > 0
    assert figures["search_ms"] > 0
    assert figures["whole_ms"] > 0


def test_the_passphrase_comes_from_a_file_before_the_environment(
    desk: Demo, say: Say, asked: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "een andere zin")
    file = tmp_path / "zin.txt"
    file.write_text(DEMO_PASSPHRASE + "\n", "utf-8")
    heard = say("match", desk.pool, "--request", asked(), "--passphrase-file", file, "--json")
    assert heard.code == 0
    assert json.loads(heard.out)["total"]
