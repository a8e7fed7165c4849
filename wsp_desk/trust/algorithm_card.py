"""The entry for the Dutch algorithm register, written from the weights and rules in force.

Public: `CardPart`, `algorithm_card`, `card_page`.

The headings are those of the publication standard of the Algoritmeregister, version 1.0 (Ministry of the
Interior); the words stand in `resources/algorithm-card.toml`. What only the organisation can know is left
open and says so; all figures are read from `resources/`, so that the entry cannot lag behind the program.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wsp_desk import paths
from wsp_desk.fields import FIELD
from wsp_desk.matching.criteria import KINDS
from wsp_desk.matching.weights import Weights, load_weights
from wsp_desk.privacy.coarse import SheetRules, load_sheet_rules
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import DUTCH
from wsp_desk.trust.rule import Rule, RuleKind
from wsp_desk.trust.rules import load_rules
from wsp_desk.trust.thresholds import Thresholds, load_thresholds

_KINDS = {
    RuleKind.MISSING: "ontbrekende gegevens",
    RuleKind.UNKNOWN_CODE: "onbekende codes",
    RuleKind.INVALID: "onmogelijke waarden",
    RuleKind.PLACEHOLDER: "loze invulling",
    RuleKind.STALE: "verouderde gegevens",
    RuleKind.CONTRADICTION: "tegenspraak tussen gegevens",
    RuleKind.REGRESSED: "gegevens die verdwenen zijn",
    RuleKind.DUPLICATE: "mogelijke dubbele dossiers",
}


@dataclass(frozen=True)
class CardPart:
    """One heading of the entry.

    Attributes:
        chapter: Chapter of the standard.
        heading: Heading in the standard.
        body: What is published, in Dutch, with its holes filled.
        open: What the organisation still has to fill in; empty when nothing.
    """

    chapter: str
    heading: str
    body: str = ""
    open: str = ""


def algorithm_card(
    weights: Weights | None = None,
    rules: Sequence[Rule] | None = None,
    thresholds: Thresholds | None = None,
    sheet: SheetRules | None = None,
) -> list[CardPart]:
    """The entry, heading by heading.

    Args:
        weights: The release in force; that of `resources/` when left out, as with the others.
        rules: The rules of trust.
        thresholds: From where a dossier may be believed.
        sheet: What an employer may see.
    """
    file = paths.resource("algorithm-card.toml")
    figures = {
        **_of_weights(weights or load_weights()),
        **_of_rules(load_rules() if rules is None else rules),
        **_of_limits(thresholds or load_thresholds(), sheet or load_sheet_rules()),
        "fields": _fields(),
    }
    parts = [take(CardPart, table, file.name) for table in read_toml(file)["part"]]
    return [_filled(part, figures) for part in parts]


def card_page(parts: Sequence[CardPart]) -> str:
    """The entry as a page of Markdown, closed by a line break."""
    return "\n".join(_page_lines(parts)) + "\n"


def _page_lines(parts: Sequence[CardPart]) -> Iterator[str]:
    yield "# WSP Desk in het Algoritmeregister"
    chapter = ""
    for part in parts:
        if part.chapter != chapter:
            chapter = part.chapter
            yield f"\n## {chapter}"
        yield f"\n### {part.heading}\n\n{part.body}"


def _filled(part: CardPart, figures: Mapping[str, str]) -> CardPart:
    body = f"[Vul in: {part.open}]" if part.open else part.body.format(**figures)
    return CardPart(part.chapter, part.heading, body, part.open)


def _of_weights(weights: Weights) -> dict[str, str]:
    return {
        "version": str(weights.version),
        "released": DUTCH.day(weights.released_on),
        "note": weights.note,
        "strength": DUTCH.number(weights.unknown.strength, 0),
        "weights": _weight_table(weights),
    }


def _of_rules(rules: Sequence[Rule]) -> dict[str, str]:
    counts = Counter(rule.kind for rule in rules)
    kinds = [f"{_KINDS[kind]} ({counts[kind]})" for kind in RuleKind if counts[kind]]
    return {"count": str(len(rules)), "rules": ", ".join(kinds)}


def _of_limits(thresholds: Thresholds, sheet: SheetRules) -> dict[str, str]:
    return {
        "trust": _percent(thresholds.trust),
        "present": _percent(thresholds.present),
        "k": str(sheet.k),
    }


def _fields() -> str:
    names = dict.fromkeys(name for kind in KINDS.values() for name in kind.fields)
    return ", ".join(FIELD[name].dutch for name in names)


def _weight_table(weights: Weights) -> str:
    lines = ["| Onderdeel | moet | sterk | fijn | voldoet vanaf |", "|---|---|---|---|---|"]
    for key, kind in KINDS.items():
        figures = weights.criteria[key]
        shown = (figures.must, figures.strong, figures.nice, figures.threshold)
        lines.append(f"| {kind.label} | " + " | ".join(_plain(figure) for figure in shown) + " |")
    return "\n".join(lines)


def _plain(figure: float) -> str:
    """A figure without zeros behind it: "4", "0,75"."""
    return f"{figure:g}".replace(".", DUTCH.decimal)


def _percent(share: float) -> str:
    return f"{DUTCH.number(100 * share, 0)}%"
