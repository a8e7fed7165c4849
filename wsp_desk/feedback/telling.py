"""What happened to a request, told step by step with its evidence, as a user reads it.

Public: `told`, `WAY_WORDS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from wsp_desk.feedback.request import Holder, Step
from wsp_desk.feedback.states import Answer
from wsp_desk.texts import Text, text

WAY_WORDS: Mapping[str, Text] = {
    "eml": text("als e-mailbestand"),
    "mailto": text("met het mailprogramma"),
    "clipboard": text("via het klembord"),
    "queue": text("via de werkvoorraad"),
    "phone": text("per telefoon"),
    "talk": text("in een gesprek"),
}
"""How a letter left, in words."""


def told(step: Step) -> Text:
    """One step in one sentence."""
    said = _TELL[step.move](step.body)
    return said if step.counted else text("Telt niet mee, want een ander was eerder: {what}", what=said)


def _day(body: Mapping[str, Any]) -> date:
    return date.fromisoformat(str(body["dump"]))


def _way(body: Mapping[str, Any]) -> Text:
    way = str(body["way"])
    return WAY_WORDS.get(way, text("{way}", way=way))


def _answered(body: Mapping[str, Any]) -> Text:
    label, note = Answer(str(body["answer"])).label, str(body.get("note") or "")
    if note:
        return text("Antwoord: {answer}. Erbij gezegd: {note}", answer=label, note=note)
    return text("Antwoord: {answer}.", answer=label)


def _excepted(body: Mapping[str, Any]) -> Text:
    if not body.get("review"):
        return text("Uitzondering, want: {reason}", reason=str(body["reason"]))
    day = date.fromisoformat(str(body["review"]))
    return text("Uitzondering tot {day}, want: {reason}", day=day, reason=str(body["reason"]))


def _forwarded(body: Mapping[str, Any]) -> Text:
    holder = Holder.of(body["holder"])
    return text("Doorgestuurd aan {who}.", who=holder.name or holder.email)


def _not_shown(body: Mapping[str, Any]) -> Text:
    if body.get("changed"):
        return text(
            "De dump van {day} laat een andere waarde zien, maar het is nog niet in orde.", day=_day(body)
        )
    return text("De dump van {day} laat nog dezelfde waarde zien.", day=_day(body))


_TELL: Mapping[str, Callable[[Mapping[str, Any]], Text]] = {
    "request.signalled": lambda body: text("Gezien in de dump van {day}.", day=_day(body)),
    "request.drafted": lambda _: text("In een bericht gezet."),
    "request.withdrawn": lambda body: text("Ingetrokken: {reason}", reason=str(body["reason"])),
    "request.sent": lambda body: text("Verstuurd {way}.", way=_way(body)),
    "request.reminded": lambda body: text("Herinnerd {way}.", way=_way(body)),
    "request.answered": _answered,
    "request.awaited": lambda _: text("De volgende dump moet het laten zien."),
    "request.excepted": _excepted,
    "request.forwarded": _forwarded,
    "request.replied": lambda body: text("Vraag terug beantwoord: {reply}", reply=str(body["reply"])),
    "request.confirmed": lambda body: text(
        "Bevestigd: de dump van {day} laat een nieuwe waarde zien die in orde is.", day=_day(body)
    ),
    "request.unseen": _not_shown,
    "request.returned": lambda body: text(
        "Ook de dump van {day} laat het niet zien. De vraag ligt er weer.", day=_day(body)
    ),
    "request.closed": lambda body: text(
        "Afgesloten: ook in de dump van {day} is het in orde.", day=_day(body)
    ),
    "request.resolved": lambda body: text(
        "In orde in de dump van {day}, zonder dat een antwoord het had gezegd.", day=_day(body)
    ),
    "request.reopened": lambda body: text(
        "Heropend: in de dump van {day} is het weer niet in orde.", day=_day(body)
    ),
    "request.expired": lambda body: text(
        "De uitzondering geldt niet meer sinds de dump van {day}.", day=_day(body)
    ),
    "request.lapsed": lambda body: text("Het dossier staat niet meer in de dump van {day}.", day=_day(body)),
}
