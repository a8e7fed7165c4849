"""Whether a search profile satisfies a zoekvraag, apart from the area.

Public: `satisfies`.

As the standard has it: an attribute that is asked must be there and fit. Unknown (0) is neither yes (1) nor
no (2), and for a language unknown (0) and not applicable (8) are no level.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wsp_desk.vum.query import LanguageAsked, Query

_LEVELS = (1, 2, 3, 4)


def satisfies(profile: Mapping[str, Any], query: Query) -> bool:
    """Tells whether the profile fits everything that is asked besides the area."""
    return (
        _hours(profile, query)
        and _flexibility(profile, query)
        and _work(profile, query)
        and _able(profile, query)
    )


def _hours(profile: Mapping[str, Any], query: Query) -> bool:
    hours = profile.get("werktijden", {})
    return (
        _equal(hours.get("indicatieKantoortijden"), query.office_hours)
        and _at_least(hours.get("aantalWerkurenPerWeekMaximaal"), query.hours_at_least)
        and _at_most(hours.get("aantalWerkurenPerWeekMinimaal"), query.hours_at_most)
    )


def _flexibility(profile: Mapping[str, Any], query: Query) -> bool:
    flexibility = profile.get("flexibiliteit", {})
    # Dates are written year first, so they compare as text.
    return _equal(
        flexibility.get("indicatieOnregelmatigWerkOfPloegendienst"), query.irregular_hours
    ) and _at_most(flexibility.get("datumAanvangBeschikbaarVoorWerk"), query.available_by)


def _work(profile: Mapping[str, Any], query: Query) -> bool:
    return _one_of(profile, "bemiddelingsberoep", "codeBeroepsnaam", query.occupations) and _one_of(
        profile, "contractvorm", "codeTypeArbeidscontract", query.contract_terms
    )


def _able(profile: Mapping[str, Any], query: Query) -> bool:
    qualification = profile.get("arbeidsmarktkwalificatie", {})
    licences = {one.get("codeSoortRijbewijs") for one in qualification.get("rijbewijs", ())}
    mastered = qualification.get("taalbeheersing", ())
    return licences.issuperset(query.licences) and all(
        any(_masters(one, asked) for one in mastered) for asked in query.languages
    )


def _one_of(profile: Mapping[str, Any], name: str, code: str, wanted: tuple[str, ...]) -> bool:
    return not wanted or any(one.get(code) in wanted for one in profile.get(name, ()))


def _masters(own: Mapping[str, Any], asked: LanguageAsked) -> bool:
    return (
        _equal(own.get("codeTaal"), asked.code)
        and _level(own.get("codeNiveauTaalbeheersingMondeling"), asked.spoken)
        and _level(own.get("codeNiveauTaalbeheersingSchriftelijk"), asked.written)
    )


def _level(own: int | None, asked: int | None) -> bool:
    return asked is None or (own in _LEVELS and own is not None and own >= asked)


def _equal(own: object, asked: object) -> bool:
    return asked is None or own == asked


def _at_least(own: int | None, asked: int | None) -> bool:
    return asked is None or (own is not None and own >= asked)


def _at_most(own: Any, asked: Any) -> bool:  # noqa: ANN401 - two numbers or two dates as text
    return asked is None or (own is not None and own <= asked)
