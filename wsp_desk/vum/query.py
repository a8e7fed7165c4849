"""The zoekvraag of VUM v3: what may be asked, and reading one.

Public: `QUERY`, `Query`, `LanguageAsked`, `ContractError`, `read_query`.

Source: OpenAPI contract 3.0.0 "VUM API WerkzoekendeProfielen", schema *MPWerkzoekende* and the schemas
``…_selectie``; restated, and held to the contract by a test. An attribute or operator that is not in it is
refused: a question that is passed over in silence would be answered wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.intake.vum import contract
from wsp_desk.intake.vum.checking import Fault, Violation, check, strict_json
from wsp_desk.intake.vum.shapes import Day, Listed, OneOf, Record, Shape, Whole
from wsp_desk.texts import Text, text

_HOURS = Whole(1, 99)
_LEVEL = OneOf((2, 3, 4))
_SHOWN = 3


def _equals(shape: Shape) -> Record:
    return Record({"$eq": shape})


_LANGUAGE = Record(
    {
        "codeTaal": _equals(contract.LANGUAGE_CODE),
        "codeNiveauTaalbeheersingMondeling": Record({"$gte": _LEVEL}),
        "codeNiveauTaalbeheersingSchriftelijk": Record({"$gte": _LEVEL}),
    },
    ("codeTaal",),
)

QUERY = Record(
    {
        "bemiddelingsberoep": Record(
            {"$elemMatch": Record({"$or": Listed(Record({"beroep.codeBeroepsnaam": _equals(contract.URI)}))})}
        ),
        "contractvorm": Record(
            {
                "$elemMatch": Record(
                    {"$or": Listed(Record({"codeTypeArbeidscontract": _equals(contract.CONTRACT_TERM)}), 1)}
                )
            }
        ),
        "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": _equals(contract.YES_NO),
        "arbeidsmarktkwalificatie.rijbewijs": Record(
            {
                "$all": Listed(
                    Record({"$elemMatch": Record({"codeSoortRijbewijs": _equals(contract.LICENCE)})}), 1
                )
            }
        ),
        "selectiegebied": Record(
            {"afstand": contract.KILOMETRES, "postcode": contract.POSTAL_CODE}, ("afstand", "postcode")
        ),
        "arbeidsmarktkwalificatie.taalbeheersing": Record(
            {"$all": Listed(Record({"$elemMatch": _LANGUAGE}), 1)}
        ),
        "datumAanvangBeschikbaarVoorWerk": Record({"$lte": Day()}),
        "werktijden.indicatieKantoortijden": _equals(contract.YES_NO),
        "werktijden.aantalWerkurenPerWeekMaximaal": Record({"$gte": _HOURS}),
        "werktijden.aantalWerkurenPerWeekMinimaal": Record({"$lte": _HOURS}),
    },
    ("selectiegebied",),
)
"""Schema *MPWerkzoekende*."""

REQUEST = Record({"vraagObject": QUERY}, ("vraagObject",))
"""The message around it, *WerkzoekendeProfielMatchesRequest*."""


@dataclass(frozen=True, slots=True)
class LanguageAsked:
    """A language (None: any), and the levels asked in it (VUM *taalbeheersing* 2–4, or None).

    The contract wants *codeTaal* to be there, and lets it be empty.
    """

    code: str | None
    spoken: int | None = None
    written: int | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """A zoekvraag. What is None or empty is not asked.

    Attributes:
        pc4: First four digits of the postcode in the middle of the area.
        km: Most kilometres from there.
        occupations: One of these is wanted.
        contract_terms: One of these is wanted: O (permanent), B (temporary).
        licences: All of these.
        languages: All of these.
        irregular_hours: 1 yes, 2 no.
        office_hours: 1 yes, 2 no.
        available_by: Available on this day (2026-12-31) at the latest.
        hours_at_least: The most hours per week of a candidate are at least these.
        hours_at_most: The fewest hours per week of a candidate are at most these.
    """

    pc4: str
    km: int
    occupations: tuple[str, ...] = ()
    contract_terms: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    languages: tuple[LanguageAsked, ...] = ()
    irregular_hours: int | None = None
    office_hours: int | None = None
    available_by: str | None = None
    hours_at_least: int | None = None
    hours_at_most: int | None = None


def read_query(content: str) -> Query:
    """Reads a zoekvraag: the message with its *vraagObject*, or the object by itself.

    Args:
        content: JSON text.

    Raises:
        ContractError: It does not follow the contract; the sentence names paths and what belongs there.
        KnownError: It is not JSON.
    """
    found = strict_json(content, text("De zoekvraag"), keep=("codeTaal",))
    wrapped = isinstance(found, dict) and "vraagObject" in found
    violations: list[Violation] = []
    sound = check(found, REQUEST if wrapped else QUERY, "", violations)
    if violations:
        raise ContractError(text("De zoekvraag"), violations)
    return _query(sound["vraagObject"] if wrapped else sound)


class ContractError(KnownError):
    """A message that departs from the contract.

    Attributes:
        summary: What is wrong, in general.
        details: Every deviation: attribute path and what belongs there.
    """

    def __init__(self, what: Text, violations: Sequence[Violation]) -> None:
        """Takes what the message is, and its deviations; the first of them are in the sentence."""
        self.summary = text("{what} volgt het VUM-contract niet.", what=what)
        self.details = tuple(_told(violation) for violation in violations)
        first = " ".join(map(str, self.details[:_SHOWN]))
        more = len(violations) - _SHOWN
        rest = text(" En nog {more} andere.", more=more) if more > 1 else text(" En nog één andere.")
        super().__init__(
            text("{summary} {first}{rest}", summary=self.summary, first=first, rest=rest if more > 0 else "")
        )


def _told(violation: Violation) -> Text:
    if violation.fault is Fault.UNKNOWN:
        return text(
            "Het contract kent {path} niet; daar kan staan: {expected}.",
            path=violation.path,
            expected=violation.expected,
        )
    return violation.sentence


def _query(asked: Mapping[str, Any]) -> Query:
    area = asked["selectiegebied"]
    return Query(
        pc4=area["postcode"][:4],
        km=area["afstand"],
        occupations=tuple(
            one["beroep.codeBeroepsnaam"]["$eq"] for one in _any_of(asked.get("bemiddelingsberoep"))
        ),
        contract_terms=tuple(
            one["codeTypeArbeidscontract"]["$eq"] for one in _any_of(asked.get("contractvorm"))
        ),
        licences=tuple(
            one["codeSoortRijbewijs"]["$eq"]
            for one in _all_of(asked.get("arbeidsmarktkwalificatie.rijbewijs"))
        ),
        languages=_languages(asked.get("arbeidsmarktkwalificatie.taalbeheersing")),
        irregular_hours=_operand(asked, "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst", "$eq"),
        office_hours=_operand(asked, "werktijden.indicatieKantoortijden", "$eq"),
        available_by=_operand(asked, "datumAanvangBeschikbaarVoorWerk", "$lte"),
        hours_at_least=_operand(asked, "werktijden.aantalWerkurenPerWeekMaximaal", "$gte"),
        hours_at_most=_operand(asked, "werktijden.aantalWerkurenPerWeekMinimaal", "$lte"),
    )


def _any_of(asked: Mapping[str, Any] | None) -> Iterator[Mapping[str, Any]]:
    yield from asked["$elemMatch"]["$or"] if asked else ()


def _all_of(asked: Mapping[str, Any] | None) -> Iterator[Mapping[str, Any]]:
    yield from (each["$elemMatch"] for each in asked["$all"]) if asked else ()


def _operand(asked: Mapping[str, Any], name: str, operator: str) -> Any:  # noqa: ANN401 - any JSON
    return asked[name][operator] if name in asked else None


def _languages(asked: Mapping[str, Any] | None) -> tuple[LanguageAsked, ...]:
    found = map(_language, _all_of(asked))
    return tuple(one for one in found if one != LanguageAsked(None))


def _language(asked: Mapping[str, Any]) -> LanguageAsked:
    return LanguageAsked(
        _operand(asked, "codeTaal", "$eq"),
        _operand(asked, "codeNiveauTaalbeheersingMondeling", "$gte"),
        _operand(asked, "codeNiveauTaalbeheersingSchriftelijk", "$gte"),
    )
