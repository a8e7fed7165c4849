"""Why a step is not possible for a request, in one sentence.

Public: `refusal`, `still_missing`.
"""

from __future__ import annotations

from collections.abc import Mapping

from wsp_desk.feedback.request import Request
from wsp_desk.feedback.states import WITH_HOLDER, Answer, State, target_of
from wsp_desk.texts import Text, text


def refusal(move: str, request: Request) -> Text | None:
    """Why a move is not possible for a request, in one sentence; None when it is possible."""
    if target_of(move, request.state) is not None:
        return None
    return text(
        "Verzoek {request} staat op '{state}'. {why}",
        request=str(request.key),
        state=request.state.label,
        why=_REFUSALS.get((move, request.state)) or _GENERAL[move],
    )


def still_missing(answer: Answer) -> Text:
    """What an answer needs before it leads anywhere."""
    return _MISSING[answer]


_ALREADY_ASKED = text("De dossierhouder is al gevraagd; nog een keer vragen doen wij niet.")
_SETTLED = text("De dump liet al zien dat het in orde is.")
_REFUSALS: Mapping[tuple[str, State], Text] = {
    **{("request.sent", state): _ALREADY_ASKED for state in WITH_HOLDER},
    **{("request.drafted", state): _ALREADY_ASKED for state in WITH_HOLDER},
    **{
        (move, state): _SETTLED
        for move in ("request.sent", "request.drafted", "request.answered", "request.reminded")
        for state in (State.CONFIRMED, State.CLOSED, State.RESOLVED)
    },
    ("request.answered", State.SIGNAL): text("Er is nog niets gevraagd. Verstuur eerst het bericht."),
    ("request.answered", State.DRAFT): text("Het bericht is nog niet verstuurd. Verstuur het eerst."),
    ("request.answered", State.ANSWERED): text("Er is al een antwoord. Handel dat eerst af."),
    ("request.withdrawn", State.SENT): text("Het bericht is al verstuurd en niet meer terug te nemen."),
    ("request.withdrawn", State.WITHDRAWN): text("Het was al ingetrokken."),
}
_GENERAL: Mapping[str, Text] = {
    "request.drafted": text("Zo kan er geen bericht over worden gemaakt."),
    "request.sent": text("Er staat geen bericht klaar. Maak eerst een concept."),
    "request.reminded": text("Alleen een verzoek dat bij de dossierhouder ligt, krijgt een herinnering."),
    "request.answered": text("Er wordt nu geen antwoord verwacht."),
    **dict.fromkeys(
        ("request.awaited", "request.excepted", "request.forwarded", "request.replied"),
        text("Er is geen antwoord dat nog iets nodig heeft."),
    ),
    "request.withdrawn": text("Alleen wat nog niet is verstuurd, kan worden ingetrokken."),
}
_MISSING: Mapping[Answer, Text] = {
    Answer.CORRECTED: text("niets"),
    Answer.AS_IS: text("een reden"),
    Answer.UNKNOWABLE: text("een reden"),
    Answer.NOT_MINE: text("aan wie wij het kunnen vragen"),
    Answer.QUESTION: text("een reactie op de vraag"),
}
