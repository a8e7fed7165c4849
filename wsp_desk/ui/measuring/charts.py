"""Turns what was measured into figures: words, unit, order, and one sentence that says what is seen.

Public: `quality_charts`, `field_lines`, `part_bars`, `findable_lines`, `state_bars`, `state_lines`,
`days_bars`, `team_bars`, `mended_bars`, `pattern_bars`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from statistics import median

from wsp_desk.charts.series import COUNT, SHARE, Bar, BarChart, Line, LineChart
from wsp_desk.feedback.improvement import FieldQuality, Team
from wsp_desk.feedback.patterns.pattern import Pattern
from wsp_desk.feedback.states import State
from wsp_desk.fields import FIELD
from wsp_desk.texts import Text, text

MOST_BARS = 14
"""Bars that fit a figure on a small screen."""

_NOW, _FIRST = text("laatste dump"), text("eerste dump")
_GROUPS: tuple[tuple[Text, frozenset[State]], ...] = (
    (text("ligt bij dit bureau"), frozenset({State.SIGNAL, State.DRAFT, State.REOPENED, State.FORWARDED})),
    (
        text("gevraagd of beantwoord"),
        frozenset({State.SENT, State.ANSWERED, State.WAITING, State.NOT_SEEN}),
    ),
    (text("in orde volgens de dump"), frozenset({State.CONFIRMED, State.CLOSED, State.RESOLVED})),
)


def quality_charts(records: Sequence[FieldQuality]) -> tuple[BarChart, BarChart]:
    """Completeness and validity per field: the last dump, marked with the first; the worst on top."""
    complete = _fields(records, "completeness")
    valid = _fields(records, "validity")
    return (
        BarChart(
            text("Volledigheid per veld"),
            SHARE,
            complete,
            _worst(text("De minst volledige velden, van alle dossiers"), complete),
            (_NOW, _FIRST),
            100.0,
        ),
        BarChart(
            text("Bruikbaarheid per veld"),
            SHARE,
            valid,
            _worst(text("De minst bruikbare velden, van wat is ingevuld"), valid),
            (_NOW, _FIRST),
            100.0,
        ),
    )


def field_lines(field: str, records: Iterable[FieldQuality]) -> LineChart:
    """One field over the dumps: completeness and validity."""
    own = sorted((one for one in records if one.field == field), key=lambda one: one.dump)
    complete = tuple((one.dump, 100 * one.completeness) for one in own)
    valid = tuple((one.dump, 100 * one.validity) for one in own)
    name = FIELD[field].dutch
    if not own:
        sentence = text("Over {field} is nog niets gemeten.", field=name)
    else:
        sentence = text(
            "{field}: op {first} was {before} procent volledig, op {last} {now} procent.",
            field=_capital(name),
            first=own[0].dump,
            before=complete[0][1],
            last=own[-1].dump,
            now=complete[-1][1],
        )
    lines = (
        Line(text("volledig, van alle dossiers"), complete),
        Line(text("bruikbaar, van wat is ingevuld"), valid),
    )
    return LineChart(text("{field} over de dumps", field=_capital(name)), SHARE, lines, sentence)


def part_bars(field: str, dimension: str, records: Iterable[FieldQuality]) -> BarChart:
    """One field in the last dump per region or organisation, the least complete on top."""
    every = list(records)
    last = max((one.dump for one in every), default=None)
    own = [one for one in every if one.dump == last and one.part.get(dimension)]
    own.sort(key=lambda one: (one.completeness, one.part[dimension]))
    bars = tuple(
        Bar(
            text("{name}", name=one.part[dimension]),
            _percent(one.completeness),
            remark=text("van {n} dossiers", n=one.dossiers),
        )
        for one in own[:MOST_BARS]
    )
    titles = {
        "region": text("{field} per regio", field=_capital(FIELD[field].dutch)),
        "organisation": text("{field} per organisatie", field=_capital(FIELD[field].dutch)),
    }
    what = text("Volledigheid van {field}, het laagst bovenaan", field=FIELD[field].dutch)
    return BarChart(titles[dimension], SHARE, bars, _worst(what, bars), most=100.0)


def findable_lines(findable: Mapping[str, tuple[int, int]]) -> LineChart:
    """The share of the dossiers that a plain filter can find."""
    points = tuple(
        (date.fromisoformat(dump), 100 * found / dossiers)
        for dump, (dossiers, found) in findable.items()
        if dossiers
    )
    title = text("Te vinden met gewone filters")
    if not points:
        sentence = text("Nog geen dump is nagekeken.")
    else:
        sentence = text(
            "Op {first} was {before} procent van de dossiers met gewone filters te vinden, "
            "op {last} {now} procent.",
            first=points[0][0],
            before=points[0][1],
            last=points[-1][0],
            now=points[-1][1],
        )
    return LineChart(title, SHARE, (Line(text("te vinden"), points),), sentence)


def state_bars(states: Mapping[State, int]) -> BarChart:
    """How many requests stand where."""
    bars = tuple(Bar(state.label, count) for state, count in states.items())
    total = sum(states.values())
    done = sum(states.get(state, 0) for state in (State.CONFIRMED, State.CLOSED, State.RESOLVED))
    sentence = (
        text("Van {total} verzoeken zijn er {done} in orde volgens de dump.", total=total, done=done)
        if total
        else text("Er zijn nog geen verzoeken.")
    )
    return BarChart(text("Verzoeken naar stand"), COUNT, bars, sentence)


def state_lines(over_time: Mapping[date, Mapping[State, int]]) -> LineChart:
    """How many requests stood where at the end of each dump day."""
    lines = tuple(
        Line(
            label,
            tuple(
                (day, float(sum(states.get(state, 0) for state in group)))
                for day, states in sorted(over_time.items())
            ),
        )
        for label, group in _GROUPS
    )
    last = [(line.label, line.points[-1][1]) for line in lines if line.points]
    if not last:
        sentence = text("Nog geen dump is nagekeken.")
    else:
        sentence = text(
            "Na de laatste dump: {ours} bij dit bureau, {theirs} gevraagd of beantwoord, {done} in orde.",
            ours=int(last[0][1]),
            theirs=int(last[1][1]),
            done=int(last[2][1]),
        )
    return LineChart(text("Verzoeken over de dumps"), COUNT, lines, sentence)


def days_bars(days: Sequence[int]) -> BarChart:
    """How long it took from sending to the dump that showed it, in weeks."""
    weeks = Counter(max(0, day - 1) // 7 for day in days)
    bars = tuple(
        Bar(
            text("{low} tot {high} dagen", low=7 * week + 1, high=7 * week + 7),
            weeks[week],
        )
        for week in range(max(weeks, default=-1) + 1)
    )
    sentence = (
        text(
            "Van {n} verzoeken liet een dump zien dat het in orde is; de helft binnen {days} dagen.",
            n=len(days),
            days=round(median(days)),
        )
        if days
        else text("Nog geen dump liet zien dat een verzoek in orde is.")
    )
    return BarChart(text("Tijd tot bevestiging"), COUNT, bars, sentence)


def team_bars(title: Text, teams: Sequence[Team]) -> BarChart:
    """The share of the requests that a dump showed mended, per region or organisation."""
    named = sorted(
        (team for team in teams if team.name), key=lambda team: (-team.mended / team.asked, team.name)
    )
    bars = tuple(
        Bar(text("{name}", name=team.name), _percent(team.mended / team.asked), remark=_team_remark(team))
        for team in named[:MOST_BARS]
    )
    sentence = (
        text(
            "Deel van de verzoeken dat volgens een dump in orde is. Groepen onder de tien staan er niet bij."
        )
        if bars
        else text("Er is nog geen groep van tien verzoeken of meer.")
    )
    return BarChart(title, SHARE, bars, sentence, most=100.0)


def mended_bars(mended: Mapping[str, int], searches: int) -> BarChart:
    """Which fields were mended after asking, and what that did for searches."""
    bars = tuple(
        Bar(_capital(FIELD[field].dutch), count) for field, count in list(mended.items())[:MOST_BARS]
    )
    sentence = text(
        "{n} velden zijn verbeterd na een verzoek. "
        "In {searches} zoekvragen is iemand daardoor niet meer verborgen.",
        n=sum(mended.values()),
        searches=searches,
    )
    return BarChart(text("Verbeterd na een verzoek"), COUNT, bars, sentence)


def pattern_bars(pattern: Pattern) -> BarChart:
    """A structural cause beside what was to be expected and the rest of the pool."""
    bars = (
        Bar(text("hier"), _percent(pattern.share), remark=text("van {n} dossiers", n=pattern.size)),
        Bar(text("te verwachten"), _percent(pattern.expected / pattern.size)),
        Bar(text("elders"), _percent(pattern.elsewhere)),
    )
    name = FIELD[pattern.field].dutch
    title = text("{field} niet in orde: {place}", field=_capital(name), place=pattern.place)
    return BarChart(title, SHARE, bars, pattern.sentence, most=100.0)


def _fields(records: Iterable[FieldQuality], measure: str) -> tuple[Bar, ...]:
    by_field: dict[str, list[FieldQuality]] = {}
    for one in records:
        by_field.setdefault(one.field, []).append(one)
    bars = []
    for field, own in by_field.items():
        ordered = sorted(own, key=lambda one: one.dump)
        before = _percent(getattr(ordered[0], measure)) if len(ordered) > 1 else None
        if ordered[-1].filled:
            bars.append(Bar(_capital(FIELD[field].dutch), _percent(getattr(ordered[-1], measure)), before))
    return tuple(sorted(bars, key=lambda bar: bar.value)[:MOST_BARS])


def _team_remark(team: Team) -> Text:
    if team.days is None:
        return text("{mended} van {asked}", mended=team.mended, asked=team.asked)
    return text(
        "{mended} van {asked} · {days} dagen", mended=team.mended, asked=team.asked, days=round(team.days)
    )


def _worst(what: Text, bars: Sequence[Bar]) -> Text:
    if not bars:
        return text("Hierover is nog niets gemeten.")
    return text(
        "{what}. Het laagst is {name}: {share} procent.", what=what, name=bars[0].label, share=bars[0].value
    )


def _percent(share: float) -> float:
    return round(100 * share, 1)


def _capital(name: str) -> Text:
    return text("{name}", name=name[:1].upper() + name[1:])
