"""What every command of the grammar is made of: a parser that speaks Dutch, and arguments that many share.

Public: `DutchParser`, `Commands`, `command`, `group_of`, `later`, `pool_file`, `passphrase`, `day`,
`positive`.
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

Commands = "argparse._SubParsersAction[DutchParser]"


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


class DutchParser(argparse.ArgumentParser):
    """A parser that helps in Dutch, and says in Dutch what is wrong with the words of a call; exit code 2."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - handed on as they come
        # Without abbreviations, or --passphrase would be taken for --passphrase-file and a secret for a name.
        super().__init__(**options, formatter_class=_DutchHelp, add_help=False, allow_abbrev=False)
        self._positionals.title, self._optionals.title = "wat u opgeeft", "keuzes"
        self.add_argument("-h", "--help", action="help", help="toon deze hulp")

    def error(self, message: str) -> NoReturn:
        """Says in one line what is wrong with the words of the call."""
        sys.stderr.write(f"wsp-desk: verkeerd gebruik: {_in_dutch(message)}. Zie {self.prog} --help.\n")
        raise SystemExit(2)


_DUTCH = (
    (r"the following arguments are required: (.*)", r"er ontbreekt: \1"),
    (r"one of the arguments (.*) is required", r"geef een van deze: \1"),
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


def later(module: str, function: str) -> Callable[[argparse.Namespace], int | None]:
    """The function of a command's module, imported only when it runs."""

    def run(options: argparse.Namespace) -> int | None:
        chosen: Callable[[argparse.Namespace], int | None] = getattr(
            import_module(f"wsp_desk.cli.{module}"), function
        )
        return chosen(options)

    return run


def command(commands: Commands, name: str, help_: str, module: str, function: str) -> DutchParser:  # type: ignore[valid-type]
    """A command, with ``--json`` and the function that runs it."""
    parser: DutchParser = commands.add_parser(name, help=help_, description=help_)  # type: ignore[attr-defined]
    parser.add_argument("--json", action="store_true", help="één JSON-document op standaarduitvoer")
    parser.set_defaults(run=later(module, function))
    return parser


def group_of(commands: Commands, name: str, help_: str) -> Commands:  # type: ignore[valid-type]
    """A command that has commands of its own."""
    parser: DutchParser = commands.add_parser(name, help=help_, description=help_)  # type: ignore[attr-defined]
    return parser.add_subparsers(title="opdrachten", metavar="OPDRACHT", required=True)


def pool_file(parser: argparse.ArgumentParser) -> None:
    """The pool that a command works on."""
    parser.add_argument("file", type=Path, metavar="FILE", help="poolbestand")


def passphrase(parser: argparse.ArgumentParser) -> None:
    """Where the passphrase may come from besides environment, keyring and prompt."""
    parser.add_argument("--passphrase-file", type=Path, metavar="F", help="bestand met de wachtwoordzin")


def day(value: str) -> date:
    """A date, written 2026-11-16."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"'{value}' is geen datum; schrijf bijvoorbeeld 2026-11-16"
        ) from None


def positive(value: str) -> int:
    """A whole number from 1."""
    if not value.isdecimal() or int(value) < 1:
        raise argparse.ArgumentTypeError(f"'{value}' is geen heel getal van 1 of meer")
    return int(value)
