"""The grammar of the command line: one parser per command, each naming the function that runs it.

Public: `build_parser`.

A command's module is imported only when that command runs, so that `wsp-desk lookup` never loads the window.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from wsp_desk import __version__

Commands = "argparse._SubParsersAction[_DutchParser]"


def build_parser() -> argparse.ArgumentParser:
    """The whole grammar; ``parse_args(...).run(options)`` runs the command."""
    parser = _DutchParser(
        prog="wsp-desk", description="Zoek, vertrouw, verbeter en leer: het programma van de adviseur."
    )
    parser.add_argument(
        "--version", action="version", version=f"wsp-desk {__version__}", help="toon de versie"
    )
    _window_options(parser)
    parser.set_defaults(run=_later("window", "run_window"), json=False)
    commands = parser.add_subparsers(title="opdrachten", metavar="OPDRACHT")
    _demo(commands)
    _snapshot(commands)
    _match(commands)
    _requests(commands)
    _lookup(commands)
    _vum(commands)
    _vocabulary(commands)
    _eval(commands)
    _upkeep(commands)
    return parser


class _DutchHelp(argparse.HelpFormatter):
    """Help that calls a usage line by its Dutch name."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class _DutchParser(argparse.ArgumentParser):
    """A parser that helps in Dutch, and says in Dutch what is wrong with the words of a call; exit code 2."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - handed on as they come
        # Without abbreviations, or --passphrase would be taken for --passphrase-file and a secret for a name.
        super().__init__(**options, formatter_class=_DutchHelp, add_help=False, allow_abbrev=False)
        self._positionals.title, self._optionals.title = "wat u opgeeft", "keuzes"
        self.add_argument("-h", "--help", action="help", help="toon deze hulp")

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"wsp-desk: verkeerd gebruik: {_in_dutch(message)}. Zie {self.prog} --help.\n")
        raise SystemExit(2)


_DUTCH = (
    (r"the following arguments are required: (.*)", r"er ontbreekt: \1"),
    (r"unrecognized arguments: (.*)", r"onbekend argument: \1"),
    (r"argument (.*): expected (?:one argument|at least one argument)", r"\1 verwacht een waarde"),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", r"\1 kent \2 niet; kies uit \3"),
    (r"argument (.*): invalid (?:\S+) value: (.*)", r"\1 kan \2 niet lezen"),
    (r"argument (.*): not allowed with argument (.*)", r"\1 gaat niet samen met \2"),
    (r"argument (.*): ignored explicit argument (.*)", r"\1 krijgt geen waarde; er stond \2"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 kan van alles zijn: \2"),
    (r"argument (.*): (.*)", r"\1: \2"),
)


def _in_dutch(message: str) -> str:
    for pattern, dutch in _DUTCH:
        if match := re.fullmatch(pattern, message):
            return match.expand(dutch)
    return message


def _later(module: str, function: str) -> Callable[[argparse.Namespace], int | None]:
    def run(options: argparse.Namespace) -> int | None:
        chosen: Callable[[argparse.Namespace], int | None] = getattr(
            import_module(f"wsp_desk.cli.{module}"), function
        )
        return chosen(options)

    return run


def _command(commands: Commands, name: str, help_: str, module: str, function: str) -> _DutchParser:  # type: ignore[valid-type]
    parser: _DutchParser = commands.add_parser(name, help=help_, description=help_)  # type: ignore[attr-defined]
    parser.add_argument("--json", action="store_true", help="één JSON-document op standaarduitvoer")
    parser.set_defaults(run=_later(module, function))
    return parser


def _group(commands: Commands, name: str, help_: str) -> Commands:  # type: ignore[valid-type]
    parser: _DutchParser = commands.add_parser(name, help=help_, description=help_)  # type: ignore[attr-defined]
    return parser.add_subparsers(title="opdrachten", metavar="OPDRACHT", required=True)


def _pool_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="poolbestand")


def _passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--passphrase-file", type=Path, metavar="F", help="bestand met de wachtwoordzin")


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"'{value}' is geen datum; schrijf bijvoorbeeld 2026-11-16"
        ) from None


def _positive(value: str) -> int:
    if not value.isdecimal() or int(value) < 1:
        raise argparse.ArgumentTypeError(f"'{value}' is geen heel getal van 1 of meer")
    return int(value)


def _window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--snapshot", type=Path, metavar="FILE", help="open dit poolbestand in het venster")
    parser.add_argument("--lang", choices=("nl", "en"), default="nl", help="taal van het venster")
    _passphrase(parser)


def _demo(commands: Commands) -> None:  # type: ignore[valid-type]
    parser = _command(
        commands, "demo", "maak een fictieve pool en loop het hele verhaal door", "demo", "run_demo"
    )
    parser.add_argument("--candidates", type=_positive, default=157_659, metavar="N", help="aantal dossiers")
    parser.add_argument("--seed", type=int, default=2026, metavar="S", help="zelfde getal, zelfde pool")
    parser.add_argument("--no-window", action="store_true", help="vertel het verhaal in de terminal")
    parser.add_argument(
        "--out", type=Path, default=Path("demo-out"), metavar="DIR", help="map voor de bestanden"
    )
    parser.add_argument("--lang", choices=("nl", "en"), default="nl", help="taal van het venster")


def _snapshot(commands: Commands) -> None:  # type: ignore[valid-type]
    group = _group(commands, "snapshot", "de wekelijkse pool: bouwen, bekijken, controleren")
    build = _command(group, "build", "bouw een versleutelde pool uit een dump", "snapshot", "build")
    build.add_argument(
        "source",
        nargs="+",
        type=Path,
        metavar="SOURCE",
        help="dump: csv, xlsx, Parquet of VUM-JSON; vum:BESTAND of sonar:BESTAND zegt de indeling",
    )
    build.add_argument(
        "--mapping", default="sonar", metavar="M", help="indeling: sonar, vum, of een eigen TOML-bestand"
    )
    build.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="poolbestand dat gemaakt wordt"
    )
    build.add_argument("--previous", type=Path, metavar="FILE", help="pool van vorige week")
    build.add_argument("--as-of", type=_day, metavar="DATE", help="datum van de dump (standaard: vandaag)")
    build.add_argument(
        "--accept-gate", metavar="REASON", help="gebruik een afwijkende levering toch; de reden wordt bewaard"
    )
    _passphrase(build)
    for name, help_ in (
        ("info", "vertel wat er in een pool zit"),
        ("verify", "controleer een pool van begin tot eind"),
    ):
        parser = _command(group, name, help_, "snapshot", name)
        _pool_file(parser)
        _passphrase(parser)


def _match(commands: Commands) -> None:  # type: ignore[valid-type]
    match = _command(commands, "match", "zoek kandidaten bij een zoekvraag", "match", "match")
    _pool_file(match)
    match.add_argument("--request", type=Path, required=True, metavar="R.json", help="de zoekvraag")
    match.add_argument("--top", type=_positive, default=100, metavar="N", help="zoveel kandidaten tonen")
    _passphrase(match)
    for name, help_ in (("relax", "wat levert ruimer zoeken op?"), ("why", "waarom deze kandidaat niet?")):
        parser = _command(commands, name, help_, "match", name)
        _pool_file(parser)
        parser.add_argument("--request", type=Path, required=True, metavar="R.json", help="de zoekvraag")
        if name == "why":
            parser.add_argument("--dossier", required=True, metavar="ID", help="dossiernummer")
        _passphrase(parser)
    check = _command(commands, "check", "uitkomsten van de controleregels, als JSON-regels", "match", "check")
    check.description = (
        "Uitkomsten van de controleregels, als JSON-regels: wat fout is of een uitzondering is. "
        "Met --json of --rule ook wat in orde is en wat niet te beoordelen was."
    )
    _pool_file(check)
    check.add_argument("--dossier", metavar="ID", help="alleen dit dossier")
    check.add_argument("--rule", metavar="ID", help="alleen deze regel")
    _passphrase(check)


def _requests(commands: Commands) -> None:  # type: ignore[valid-type]
    group = _group(commands, "requests", "verzoeken aan dossierhouders")
    draft = _command(group, "draft", "schrijf een verzoek voor een dossier", "requests", "draft")
    _pool_file(draft)
    draft.add_argument("--dossier", required=True, metavar="ID", help="dossiernummer")
    draft.add_argument("--request", type=Path, metavar="R.json", help="de zoekvraag waarvoor het nodig is")
    draft.add_argument("--eml", type=Path, metavar="F.eml", help="bewaar als e-mailbericht")
    _passphrase(draft)


def _lookup(commands: Commands) -> None:  # type: ignore[valid-type]
    parser = _command(commands, "lookup", "zoek een beroep, vaardigheid of plaats", "lookup", "lookup")
    parser.add_argument(
        "kind", choices=("occupation", "skill", "place"), help="beroep, vaardigheid of plaats"
    )
    parser.add_argument("text", metavar="TEXT", help="de woorden van de werkgever, of een postcode")
    parser.add_argument("--limit", type=_positive, default=10, metavar="N", help="zoveel antwoorden tonen")
    _vocabulary_folder(parser)


def _vocabulary_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--vocabulary",
        type=Path,
        metavar="DIR",
        help="map met een eigen woordenlijst (standaard: de startlijst)",
    )


def _vocabulary(commands: Commands) -> None:  # type: ignore[valid-type]
    group = _group(commands, "vocabulary", "de woordenlijst: beroepen en vaardigheden")
    parser = _command(
        group, "import", "voeg een officiële lijst of eigen termen toe", "vocabulary", "import_"
    )
    parser.add_argument(
        "what", choices=("esco", "competentnl", "terms"), help="welke lijst; terms: eigen termen"
    )
    parser.add_argument(
        "source", type=Path, metavar="SOURCE", help="map (esco) of bestand (competentnl, terms)"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="map van de woordenlijst")


def _eval(commands: Commands) -> None:  # type: ignore[valid-type]
    group = _group(commands, "eval", "meet de kwaliteit op beoordeelde gegevens")
    parser = _command(group, "lookup", "rangschik gegeven namen bij vragen (TREC)", "eval", "lookup")
    parser.add_argument(
        "--labels", type=Path, required=True, metavar="L.csv", help="id,titel of id,titel,concept"
    )
    parser.add_argument(
        "--queries", type=Path, required=True, metavar="Q.tsv", help="per regel: id, tab, tekst"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="RUN", help="bestand met de uitkomst")
    parser.add_argument("--top", type=_positive, default=100, metavar="N", help="namen per vraag")
    _vocabulary_folder(parser)


def _vum(commands: Commands) -> None:  # type: ignore[valid-type]
    group = _group(commands, "vum", "de standaard VUM v3: zoekvragen en vacatures")
    parser = _command(
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
        "--max", type=_positive, default=100, metavar="N", help="hoogste aantal profielen in het antwoord"
    )
    parser.add_argument("--out", type=Path, metavar="F.json", help="bewaar de uitkomst in dit bestand")
    _passphrase(parser)


def _upkeep(commands: Commands) -> None:  # type: ignore[valid-type]
    _command(commands, "self-test", "controleer of het programma compleet is", "selftest", "self_test")
    bench = _command(commands, "bench", "meet zoeken en wegen op een pool", "bench", "bench")
    _pool_file(bench)
    bench.add_argument(
        "--request", type=Path, metavar="R.json", help="de zoekvraag (standaard: die van de demo)"
    )
    _passphrase(bench)
