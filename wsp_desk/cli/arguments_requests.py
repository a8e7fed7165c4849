"""The grammar of `wsp-desk requests`, `patterns` and `cases`: from a flag to proof, and to one cause.

Public: `add_requests`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from wsp_desk.cli.grammar import Commands, command, day, group_of, passphrase, pool_file, positive

_ANSWERS = ("corrected", "as_is", "unknowable", "not_mine", "question")
_WAYS = ("eml", "mailto", "clipboard", "queue", "phone", "talk")
_STATES = [
    "signal",
    "draft",
    "sent",
    "answered",
    "waiting",
    "not_seen",
    "confirmed",
    "closed",
    "resolved",
    "exception",
    "reopened",
    "forwarded",
    "lapsed",
    "withdrawn",
]


def add_requests(commands: Commands) -> None:  # type: ignore[valid-type]
    """Adds the commands."""
    group = group_of(commands, "requests", "verzoeken aan dossierhouders")
    _asking(group)
    _following(group)
    _telling(group)
    _patterns(commands)


def _asking(group: Commands) -> None:  # type: ignore[valid-type]
    draft = command(group, "draft", "schrijf verzoeken, één bericht per dossierhouder", "requests", "draft")
    pool_file(draft)
    draft.add_argument("--dossier", metavar="ID", help="alleen dit dossier")
    draft.add_argument("--request", type=Path, metavar="R.json", help="de zoekvraag waarvoor het nodig is")
    draft.add_argument(
        "--about", action="append", default=[], metavar="NAAM", help="alleen deze regel of dit veld"
    )
    draft.add_argument("--top", type=positive, default=20, metavar="N", help="zoveel kandidaten bekijken")
    draft.add_argument("--keep", action="store_true", help="bewaar als concept in het register")
    draft.add_argument("--eml", type=Path, metavar="F.eml", help="bewaar als e-mailbericht (met --dossier)")
    passphrase(draft)
    remind = command(group, "remind", "vraag nog een keer wat bleef liggen", "requests", "remind")
    pool_file(remind)
    remind.add_argument("--keep", action="store_true", help="bewaar als concept in het register")
    passphrase(remind)
    card = command(group, "card", "maak een kaart voor het volgende gesprek", "requests_out", "card")
    pool_file(card)
    card.add_argument("--dossier", required=True, metavar="ID", help="dossiernummer")
    card.add_argument("--out", type=Path, required=True, metavar="F.pdf", help="bestand dat gemaakt wordt")
    passphrase(card)
    send = command(group, "send", "verstuur een concept, en leg dat vast", "requests_steps", "send")
    send.add_argument("message", metavar="MESSAGE", help="nummer van het bericht")
    send.add_argument("--way", choices=_WAYS, default="eml", help="hoe het weggaat")
    send.add_argument("--out", type=Path, metavar="F.eml", help="bestand bij --way eml")
    _which(send)


def _following(group: Commands) -> None:  # type: ignore[valid-type]
    answer = command(group, "answer", "leg een antwoord vast, in één stap", "requests_steps", "answer")
    _key(answer)
    answer.add_argument("answer", choices=_ANSWERS, help="wat de dossierhouder zei")
    answer.add_argument("--note", default="", metavar="TEXT", help="wat erbij stond, zonder persoonsgegevens")
    _what_follows(answer)
    follow = command(group, "follow", "maak af wat na een antwoord nog moest", "requests_steps", "follow")
    _key(follow)
    _what_follows(follow)
    withdraw = command(group, "withdraw", "trek in wat nog niet is verstuurd", "requests_steps", "withdraw")
    _key(withdraw)
    withdraw.add_argument("--reason", required=True, metavar="TEXT", help="waarom")
    _which(withdraw)
    verify = command(group, "verify", "laat een nieuwe pool over de verzoeken oordelen", "requests", "verify")
    pool_file(verify)
    passphrase(verify)


def _telling(group: Commands) -> None:  # type: ignore[valid-type]
    listing = command(group, "list", "welke verzoeken zijn er, en hoe staan ze?", "requests_out", "list_")
    listing.add_argument("--state", choices=_STATES, action="append", default=[], help="alleen deze stand")
    listing.add_argument("--dossier", metavar="ID", help="alleen dit dossier")
    _which(listing)
    drafts = command(group, "drafts", "welke berichten staan klaar?", "requests_out", "drafts")
    _which(drafts)
    export = command(
        group, "export", "schrijf de open verzoeken naar een CSV-bestand", "requests_out", "export"
    )
    export.add_argument("--out", type=Path, required=True, metavar="F.csv", help="bestand dat gemaakt wordt")
    export.add_argument("--state", choices=_STATES, action="append", default=[], help="alleen deze stand")
    _which(export)
    notes = command(group, "notes", "vertel dossierhouders wat hun werk opleverde", "requests_out", "notes")
    notes.add_argument("--keep", action="store_true", help="leg vast dat het is verteld")
    _which(notes)
    review = command(group, "review", "welke regels worden zelden bevestigd?", "requests_out", "review")
    _which(review)
    progress = command(group, "progress", "wat is er beter geworden?", "requests_out", "progress")
    pool_file(progress)
    passphrase(progress)


def _patterns(commands: Commands) -> None:  # type: ignore[valid-type]
    patterns = command(commands, "patterns", "welke fouten hebben samen één oorzaak?", "patterns", "patterns")
    pool_file(patterns)
    patterns.add_argument("--signal", metavar="ID", help="schrijf het signaal over dit patroon")
    patterns.add_argument("--keep", action="store_true", help="leg vast dat het signaal is verstuurd")
    passphrase(patterns)
    group = group_of(commands, "cases", "eerdere signalen en antwoorden")
    search = command(group, "search", "zoek in eerdere signalen en antwoorden", "patterns", "search")
    search.add_argument("words", nargs="*", metavar="WORD", help="elk woord moet erin staan")
    _which(search)
    answer = command(group, "answer", "leg vast wat een team antwoordde", "patterns", "answer")
    answer.add_argument("pattern", metavar="ID", help="nummer van het patroon")
    answer.add_argument("answer", metavar="TEXT", help="het antwoord, zonder persoonsgegevens")
    answer.add_argument("--solved", action="store_true", help="de oorzaak is weg, zegt het team")
    _which(answer)


def _key(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("key", metavar="DOSSIER:FIELD", help="het verzoek, bijvoorbeeld K7F3-91C2:hours_max")


def _what_follows(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--reason", default="", metavar="TEXT", help="waarom het klopt, of niet te weten is")
    parser.add_argument("--review", type=day, metavar="DATE", help="dag waarop u er weer naar kijkt")
    parser.add_argument("--to", default="", metavar="NAME", help="wie u het dan vraagt")
    parser.add_argument("--to-email", default="", metavar="ADDRESS", help="en het e-mailadres")
    parser.add_argument("--reply", default="", metavar="TEXT", help="wat u op de vraag antwoordde")
    _which(parser)


def _which(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--register", type=Path, metavar="F", help="het register (standaard: dat van dit bureau)"
    )
    passphrase(parser)
