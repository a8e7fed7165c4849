"""The entry of the algorithm register follows the weights and rules in force."""

from __future__ import annotations

from dataclasses import replace

from wsp_desk.matching.criteria import KINDS
from wsp_desk.matching.weights import load_weights
from wsp_desk.trust import load_rules
from wsp_desk.trust.algorithm_card import algorithm_card, card_page


def _body(heading: str, **given: object) -> str:
    return next(part.body for part in algorithm_card(**given) if part.heading == heading)  # type: ignore[arg-type]


def test_every_kind_of_criterion_stands_in_the_entry_with_its_weight() -> None:
    body = _body("Technische werking")
    for kind in KINDS.values():
        assert f"| {kind.label} |" in body


def test_a_changed_weight_changes_the_entry() -> None:
    weights = load_weights()
    changed = replace(weights.criteria["sector"], must=7.25)
    body = _body(
        "Technische werking", weights=replace(weights, criteria={**weights.criteria, "sector": changed})
    )
    assert "| Sector | 7,25 |" in body


def test_the_number_of_rules_is_counted() -> None:
    rules = load_rules()
    assert _body("Controleregels").startswith(f"{len(rules)} regels")
    assert _body("Controleregels", rules=rules[:3]).startswith("3 regels")


def test_what_counts_never_names_what_must_not() -> None:
    body = _body("Gegevens")
    for word in ("grondslag", "dossierhouder", "kantoor,", "geslacht", "leeftijd"):
        assert word not in body


def test_what_the_organisation_must_fill_in_is_said() -> None:
    parts = algorithm_card()
    assert {part.heading for part in parts if part.open} >= {
        "Organisatie",
        "Contactgegevens",
        "Impacttoetsen",
    }
    assert all(part.body.startswith("[Vul in: ") for part in parts if part.open)


def test_the_page_holds_every_heading_and_no_hole() -> None:
    page = card_page(algorithm_card())
    assert all(f"### {part.heading}\n" in page for part in algorithm_card())
    assert "{" not in page
