"""A release of the weights is checked before anything is ranked by it."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest

from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.matching import KINDS, Importance, load_weights
from wsp_desk.matching.weights import weights_from
from wsp_desk.settings import read_toml


def released() -> dict[str, Any]:
    return copy.deepcopy(read_toml(paths.resource("weights", "released.toml")))


def refusal(change: dict[str, Any], section: str | None = None) -> str:
    table = released()
    (table if section is None else table["criteria"][section]).update(change)
    with pytest.raises(KnownError) as caught:
        weights_from(table, "released.toml")
    return str(caught.value)


def test_the_shipped_release_is_sound_and_complete() -> None:
    weights = load_weights()
    assert set(weights.criteria) == set(KINDS)
    for kind in KINDS:
        must, strong, nice = (weights.weight(kind, Importance(name)) for name in ("must", "strong", "nice"))
        assert must >= strong > nice > 0


def test_what_is_wrong_is_named() -> None:
    assert "onbekende sleutel 'versie'. Bedoelt u 'version'?" in refusal({"versie": 1})
    assert "[criteria.skills]: 'must'" in refusal({"must": -1}, "skills")
    assert "[criteria.skills]: 'threshold'" in refusal({"threshold": 0.5}, "skills")
    assert "[criteria.occupation]: 'threshold'" in refusal({"threshold": 0.9}, "occupation")
    assert "[criteria.hours_week]: 'threshold'" in refusal({"threshold": 0.8}, "hours_week")
    assert "[criteria.place]: 'threshold'" in refusal({"threshold": 0.6}, "place")
    assert "[criteria.place]: 'nice'" in refusal({"nice": "veel"}, "place")
    assert "[criteria.place]: 'nice'" in refusal({"nice": float("nan")}, "place")
    assert "[unknown]: 'neutral'" in refusal({"unknown": {"strength": 1, "neutral": 2}})
    assert "een groep sleutels" in refusal({"unknown": 5})
    assert "'released_on' moet een datum zijn" in refusal({"released_on": "vandaag"})
    assert "'version'" in refusal({"version": "een"})


def test_every_kind_must_be_there_and_no_other() -> None:
    table = released()
    del table["criteria"]["place"]
    with pytest.raises(KnownError, match="'place' ontbreken"):
        weights_from(table, "released.toml")
    assert "onbekend criterium 'gender'" in refusal({"criteria": {**released()["criteria"], "gender": {}}})


def test_the_document_states_the_released_figures() -> None:
    page = (Path(__file__).parents[2] / "docs" / "matching.md").read_text("utf-8")
    for kind, weights in load_weights().criteria.items():
        row = re.search(rf"^\| `{kind}` \|(.*)\|$", page, re.MULTILINE)
        assert row, kind
        figures = [float(cell) for cell in row[1].split("|")]
        assert figures == [weights.must, weights.strong, weights.nice, weights.threshold]
