"""The requests as a list to work from: which ones are wanted, in which order, under which headings.

Public: `Line`, `Wanted`, `By`, `Group`, `lines_of`, `chosen`, `grouped`, `EVERYTHING`.

Pure: whoever shows the list, the window or a script, only draws it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wsp_desk.feedback.dosage import Dosage, next_letter_on
from wsp_desk.feedback.request import Holder, Key, Request
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import OPEN, State
from wsp_desk.fields import FIELD
from wsp_desk.texts import Text, text

_WORK_FIRST = (
    State.REOPENED,
    State.FORWARDED,
    State.SIGNAL,
    State.DRAFT,
    State.ANSWERED,
    State.NOT_SEEN,
    State.SENT,
    State.WAITING,
    State.EXCEPTION,
    State.CONFIRMED,
    State.RESOLVED,
    State.CLOSED,
    State.LAPSED,
    State.WITHDRAWN,
)
"""What waits for this desk comes before what waits for others, and that before what is done."""


@dataclass(frozen=True, slots=True)
class Line:
    """One request in the list.

    Attributes:
        request: As its events left it.
        age: How many dumps were judged since it was sent.
        hidden: In how many searches this field hid this dossier.
        free: First day on which its holder may get a letter again; None when that is today.
    """

    request: Request
    age: int = 0
    hidden: int = 0
    free: date | None = None

    @property
    def key(self) -> Key:
        """Dossier and field."""
        return self.request.key

    @property
    def to_ask(self) -> Holder:
        """Whom to ask: the one it was forwarded to, else the holder in the dump."""
        return self.request.forwarded_to or self.request.holder


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which requests are shown.

    Attributes:
        states: In one of these states; empty for all.
        holder: Key of the holder; empty for all.
        organisation: Organisation of the holder; empty for all.
        field: Name of the field; empty for all.
        least_age: At least so many dumps since it was sent; 0 for all.
        words: Each stands somewhere in dossier number, field, holder or organisation.
    """

    states: frozenset[State] = frozenset()
    holder: str = ""
    organisation: str = ""
    field: str = ""
    least_age: int = 0
    words: str = ""

    def holds(self, line: Line) -> bool:
        """Whether a request is wanted."""
        request = line.request
        return (
            (not self.states or request.state in self.states)
            and self.holder in ("", line.to_ask.key)
            and self.organisation in ("", line.to_ask.organisation)
            and self.field in ("", request.field)
            and line.age >= self.least_age
            and _has_words(line, self.words)
        )


EVERYTHING = Wanted()


class By(StrEnum):
    """Under which headings the requests stand."""

    HOLDER = "holder"
    AGE = "age"
    STATE = "state"

    @property
    def label(self) -> Text:
        """The word a user reads."""
        return _BY[self]


_BY: Mapping[By, Text] = {
    By.HOLDER: text("dossierhouder"),
    By.AGE: text("leeftijd"),
    By.STATE: text("stand"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """Requests under one heading.

    Attributes:
        title: The heading.
        lines: At least one.
        remark: What to know of all of them; None for nothing.
    """

    title: Text
    lines: tuple[Line, ...]
    remark: Text | None = None


def lines_of(requests: Requests, hidden: Mapping[Key, int], dosage: Dosage, today: date) -> list[Line]:
    """Every request as a line, what waits for this desk first.

    Args:
        requests: As they stand.
        hidden: Dossier and field → in how many searches that field hid the dossier.
        dosage: How much may be asked of one holder.
        today: The day on which the list is read.
    """
    free: dict[str, date] = {}
    found = []
    for request in requests:
        holder = request.forwarded_to or request.holder
        if holder.key not in free:
            free[holder.key] = next_letter_on(requests, holder, dosage, today)
        later = free[holder.key] if free[holder.key] > today else None
        found.append(Line(request, requests.age_in_dumps(request), hidden.get(request.key, 0), later))
    return sorted(found, key=_precedence)


def chosen(lines: Iterable[Line], wanted: Wanted) -> list[Line]:
    """The lines that are wanted, in the same order."""
    return [line for line in lines if wanted.holds(line)]


def grouped(lines: Sequence[Line], by: By) -> list[Group]:
    """The lines under headings: holders with most open first, the oldest first, states as the work goes."""
    groups: dict[tuple[object, ...], list[Line]] = defaultdict(list)
    for line in lines:
        groups[_place(line, by)].append(line)
    made = [(place, _group(each, by)) for place, each in groups.items()]
    if by is By.HOLDER:
        made.sort(key=lambda one: (-_open(one[1].lines), str(one[1].title)))
    else:
        made.sort(key=lambda one: one[0])
    return [group for _, group in made]


def _precedence(line: Line) -> tuple[int, int, int, Key]:
    return _WORK_FIRST.index(line.request.state), -line.hidden, -line.age, line.key


def _place(line: Line, by: By) -> tuple[object, ...]:
    if by is By.HOLDER:
        return (line.to_ask.key,)
    if by is By.STATE:
        return (_WORK_FIRST.index(line.request.state),)
    return (0, -line.age) if line.request.sent_on else (1, 0)


def _group(lines: Sequence[Line], by: By) -> Group:
    first = lines[0]
    if by is By.STATE:
        return Group(first.request.state.label, tuple(lines))
    if by is By.AGE:
        return Group(_age_title(first), tuple(lines))
    remark = text("kreeg deze week al een bericht; weer vanaf {day}", day=first.free) if first.free else None
    return Group(_holder_title(first.to_ask), tuple(lines), remark)


def _age_title(line: Line) -> Text:
    if not line.request.sent_on:
        return text("nog niet verstuurd")
    if not line.age:
        return text("sinds de laatste dump verstuurd")
    if line.age == 1:
        return text("1 dump oud")
    return text("{n} dumps oud", n=line.age)


def _holder_title(holder: Holder) -> Text:
    name = holder.name or holder.email or holder.id
    if not name:
        return text("dossierhouder onbekend")
    if not holder.organisation:
        return text("{name}", name=name)
    return text("{name} · {organisation}", name=name, organisation=holder.organisation)


def _open(lines: Iterable[Line]) -> int:
    return sum(line.request.state in OPEN for line in lines)


def _has_words(line: Line, words: str) -> bool:
    holder = line.to_ask
    where = " ".join([line.request.dossier, FIELD[line.request.field].dutch, holder.name, holder.email])
    return all(word in f"{where} {holder.organisation}".casefold() for word in words.casefold().split())
