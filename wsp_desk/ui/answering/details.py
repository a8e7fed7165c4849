"""One match with everything the right-hand column shows of it.

Public: `detail_of`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from wsp_desk.charts.waterfall import Part, Waterfall, of_match
from wsp_desk.pool import Pool
from wsp_desk.texts import Text, text
from wsp_desk.trust import AnsweredMatch, Outcome, Severity
from wsp_desk.trust.flags import Flag as RuleFlag
from wsp_desk.ui.answering.facts import facts
from wsp_desk.ui.answering.rows import joined, ledger_line, place_words
from wsp_desk.ui.records import ASK, STOP, TRUST, Detail, Flag
from wsp_desk.ui.rows import range_sentence


def detail_of(pool: Pool, match: AnsweredMatch, dossier: Mapping[str, Any], today: date) -> Detail:
    """The detail of a match.

    Args:
        pool: The dossiers.
        match: The match, judged.
        dossier: The dossier as `Snapshot.dossier` gives it.
        today: The day on which ages are counted.
    """
    chart, places = of_match(match), match.rank_range
    return Detail(
        row=match.row,
        dossier=match.dossier,
        verdict=match.verdict.value,
        about=_about(pool, match, dossier, today),
        chart=chart,
        notes=_notes(match, chart),
        range=range_sentence(places.best, places.worst, may_drop=places.may_drop),
        reasons=tuple(match.reasons),
        flags=_flags(match),
        others=tuple(_flag(flag) for flag in match.flags if not flag.relevant),
        facts=facts(dossier, pool.vocabulary),
    )


def _about(pool: Pool, match: AnsweredMatch, dossier: Mapping[str, Any], today: date) -> Text:
    parts = [place_words(pool, match), _age(dossier.get("changed_on"), today)]
    holder = dossier.get("holder_organisation")
    if holder:
        parts.append(text("dossierhouder {holder}", holder=str(holder)))
    return joined(parts)


def _age(changed: date | None, today: date) -> Text:
    if changed is None:
        return text("onbekend wanneer gewijzigd")
    days = (today - changed).days
    if days < 2:
        return text("gisteren gewijzigd") if days == 1 else text("vandaag gewijzigd")
    if days < 60:
        return text("{days} dagen geleden gewijzigd", days=days)
    return text("{months} maanden geleden gewijzigd", months=round(days / 30.4))


def _notes(match: AnsweredMatch, chart: Waterfall) -> tuple[Text, ...]:
    parts = {part for part, _ in chart.legend}
    found = [*_skills_told(match)]
    if Part.ESTIMATED in parts:
        found.append(text("Gearceerd: onbekend, geschat uit vergelijkbare dossiers."))
    if Part.UNCOVERED in parts:
        found.append(text("Gestippeld: gevraagd, maar niet gedekt."))
    return tuple(found)


def _skills_told(match: AnsweredMatch) -> Iterator[Text]:
    """Which of the skills that are asked the dossier names, which it comes near to, and which it lacks."""
    line = ledger_line(match, "skills")
    if line is None or not line.known or not isinstance(line.value, Mapping):
        return
    present, near, missing = (line.value[part] for part in ("present", "near", "missing"))
    asked = len(present) + len(near) + len(missing)
    yield text("Vaardigheden: {present} van {asked} genoemd.", present=len(present), asked=asked)
    if present:
        yield text("✓ genoemd: {skills}", skills=", ".join(present))
    for each in near:
        yield text("≈ verwant: {has}, gevraagd is {asked}", has=each["has"], asked=each["asked"])
    if missing:
        yield text("– niet genoemd: {skills}", skills=", ".join(missing))


def _flags(match: AnsweredMatch) -> tuple[Flag, ...]:
    counting = tuple(_flag(flag) for flag in match.flags if flag.relevant)
    if match.fine is None:
        return counting
    names = joined(list(match.fine.criteria))
    return (*counting, Flag(TRUST, names, match.fine.sentence))


def _flag(flag: RuleFlag) -> Flag:
    if flag.outcome is Outcome.EXCEPTED:
        return Flag(TRUST, flag.title, flag.effect)
    sign = STOP if flag.severity is Severity.BLOCKING else ASK
    effect = flag.effect
    if flag.since is not None and flag.relevant:
        effect = text("{effect} Zo sinds de dump van {day}.", effect=effect, day=flag.since)
    return Flag(sign, flag.title, effect, flag.rule.id)
