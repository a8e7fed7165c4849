"""The grammar of the command line: one parser per command, each naming the function that runs it.

Public: `build_parser`.

A command's module is imported only when that command runs, so that `wsp-desk lookup` never loads the window.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from wsp_desk import __version__
from wsp_desk.cli.arguments_ask import add_asking
from wsp_desk.cli.arguments_keys import add_guarding
from wsp_desk.cli.arguments_register import add_audit, add_register
from wsp_desk.cli.arguments_requests import add_requests
from wsp_desk.cli.arguments_saved import add_saved
from wsp_desk.cli.arguments_sharing import add_sharing
from wsp_desk.cli.arguments_snapshot import add_mapping, add_snapshot
from wsp_desk.cli.grammar import (
    Commands,
    DutchParser,
    command,
    group_of,
    later,
    passphrase,
    pool_file,
    positive,
)


def build_parser() -> argparse.ArgumentParser:
    """The whole grammar; ``parse_args(...).run(options)`` runs the command."""
    parser = DutchParser(
        prog="wsp-desk", description="Zoek, vertrouw, verbeter en leer: het programma van de adviseur."
    )
    parser.add_argument(
        "--version", action="version", version=f"wsp-desk {__version__}", help="toon de versie"
    )
    _window_options(parser)
    parser.set_defaults(run=later("window", "run_window"), json=False)
    commands = parser.add_subparsers(title="opdrachten", metavar="OPDRACHT")
    _demo(commands)
    add_snapshot(commands)
    add_mapping(commands)
    _match(commands)
    add_asking(commands)
    add_saved(commands)
    add_requests(commands)
    _lookup(commands)
    _vacancy(commands)
    _vum(commands)
    _vocabulary(commands)
    _eval(commands)
    add_sharing(commands)
    add_register(commands)
    add_audit(commands)
    add_guarding(commands)
    _upkeep(commands)
    return parser


def _window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--snapshot", type=Path, metavar="FILE", help="open dit poolbestand in het venster")
    parser.add_argument("--lang", choices=("nl", "en"), default="nl", help="taal van het venster")
    passphrase(parser)


def _demo(commands: Commands) -> None:  # type: ignore[valid-type]
    parser = command(
        commands, "demo", "maak een fictieve pool en loop het hele verhaal door", "demo", "run_demo"
    )
    parser.add_argument("--candidates", type=positive, default=157_659, metavar="N", help="aantal dossiers")
    parser.add_argument("--seed", type=int, default=2026, metavar="S", help="zelfde getal, zelfde pool")
    parser.add_argument("--no-window", action="store_true", help="vertel het verhaal in de terminal")
    parser.add_argument(
        "--out", type=Path, default=Path("demo-out"), metavar="DIR", help="map voor de bestanden"
    )
    parser.add_argument("--lang", choices=("nl", "en"), default="nl", help="taal van het venster")


def _match(commands: Commands) -> None:  # type: ignore[valid-type]
    match = command(commands, "match", "zoek kandidaten bij een zoekvraag", "match", "match")
    pool_file(match)
    match.add_argument("--request", type=Path, required=True, metavar="R.json", help="de zoekvraag")
    match.add_argument("--top", type=positive, default=100, metavar="N", help="zoveel kandidaten tonen")
    match.add_argument("--facets", action="store_true", help="tel ook per gemeente, niveau, rijbewijs, …")
    match.add_argument("--keep", type=Path, metavar="A.json", help="bewaar het antwoord, voor replay")
    passphrase(match)
    for name, help_ in (("relax", "wat levert ruimer zoeken op?"), ("why", "waarom deze kandidaat niet?")):
        parser = command(commands, name, help_, "match", name)
        pool_file(parser)
        parser.add_argument("--request", type=Path, required=True, metavar="R.json", help="de zoekvraag")
        if name == "why":
            parser.add_argument("--dossier", required=True, metavar="ID", help="dossiernummer")
        passphrase(parser)
    check = command(commands, "check", "uitkomsten van de controleregels, als JSON-regels", "match", "check")
    check.description = (
        "Uitkomsten van de controleregels, als JSON-regels: wat fout is of een uitzondering is. "
        "Met --json of --rule ook wat in orde is en wat niet te beoordelen was."
    )
    pool_file(check)
    check.add_argument("--dossier", metavar="ID", help="alleen dit dossier")
    check.add_argument("--rule", metavar="ID", help="alleen deze regel")
    passphrase(check)


def _lookup(commands: Commands) -> None:  # type: ignore[valid-type]
    parser = command(commands, "lookup", "zoek een beroep, vaardigheid of plaats", "lookup", "lookup")
    parser.add_argument(
        "kind", choices=("occupation", "skill", "place"), help="beroep, vaardigheid of plaats"
    )
    parser.add_argument("text", metavar="TEXT", help="de woorden van de werkgever, of een postcode")
    parser.add_argument("--limit", type=positive, default=10, metavar="N", help="zoveel antwoorden tonen")
    _vocabulary_folder(parser)


def _vocabulary_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--vocabulary",
        type=Path,
        metavar="DIR",
        help="map met een eigen woordenlijst (standaard: de startlijst)",
    )


def _vocabulary(commands: Commands) -> None:  # type: ignore[valid-type]
    group = group_of(commands, "vocabulary", "de woordenlijst: beroepen en vaardigheden")
    parser = command(group, "import", "voeg een officiële lijst of eigen termen toe", "vocabulary", "import_")
    parser.add_argument(
        "what", choices=("esco", "competentnl", "terms"), help="welke lijst; terms: eigen termen"
    )
    parser.add_argument(
        "source", type=Path, metavar="SOURCE", help="map (esco) of bestand (competentnl, terms)"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="map van de woordenlijst")


def _eval(commands: Commands) -> None:  # type: ignore[valid-type]
    group = group_of(commands, "eval", "meet de kwaliteit op beoordeelde gegevens")
    parser = command(group, "lookup", "rangschik gegeven namen bij vragen (TREC)", "eval", "lookup")
    parser.add_argument(
        "--labels", type=Path, required=True, metavar="L.csv", help="id,titel of id,titel,concept"
    )
    parser.add_argument(
        "--queries", type=Path, required=True, metavar="Q.tsv", help="per regel: id, tab, tekst"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="RUN", help="bestand met de uitkomst")
    parser.add_argument("--top", type=positive, default=100, metavar="N", help="namen per vraag")
    _vocabulary_folder(parser)


def _vacancy(commands: Commands) -> None:  # type: ignore[valid-type]
    parser = command(
        commands, "vacancy", "lees wat een vacaturetekst vraagt, met de woorden erbij", "vacancy", "read_text"
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="tekstbestand; - is standaardinvoer")
    parser.add_argument(
        "--out", type=Path, metavar="R.json", help="bewaar een zoekvraag van wat zeker is, voor match"
    )
    _vocabulary_folder(parser)


def _vum(commands: Commands) -> None:  # type: ignore[valid-type]
    group = group_of(commands, "vum", "de standaard VUM v3: zoekvragen en vacatures")
    parser = command(
        group, "query", "beantwoord een VUM-zoekvraag, of maak een zoekvraag van een vacature", "vum", "query"
    )
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="poolbestand (niet nodig bij --vacancy)"
    )
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument("--query", type=Path, metavar="Q.json", help="VUM-zoekvraag (werkzoekendeProfielen)")
    asked.add_argument(
        "--vacancy", type=Path, metavar="V.json", help="VUM-vacature; geeft een zoekvraag voor match"
    )
    parser.add_argument(
        "--max", type=positive, default=100, metavar="N", help="hoogste aantal profielen in het antwoord"
    )
    parser.add_argument(
        "--side",
        choices=("bron", "bemiddelaar"),
        default="bron",
        help="antwoord als bron, of zoals een bemiddelaar het krijgt (met vumID en vraagID)",
    )
    parser.add_argument("--out", type=Path, metavar="F.json", help="bewaar de uitkomst in dit bestand")
    passphrase(parser)


def _upkeep(commands: Commands) -> None:  # type: ignore[valid-type]
    command(commands, "self-test", "controleer of het programma compleet is", "selftest", "self_test")
    bench = command(commands, "bench", "meet zoeken en wegen op een pool", "bench", "bench")
    pool_file(bench)
    bench.add_argument(
        "--request", type=Path, metavar="R.json", help="de zoekvraag (standaard: die van de demo)"
    )
    passphrase(bench)
