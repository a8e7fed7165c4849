"""The grammar of `wsp-desk keys`, `builders` and `settings`: what guards this desk.

Public: `add_guarding`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from wsp_desk.cli.grammar import Commands, command, group_of, passphrase
from wsp_desk.register.desk_settings import SETTINGS


def add_guarding(commands: Commands) -> None:  # type: ignore[valid-type]
    """Adds the commands."""
    _keys(commands)
    _builders(commands)
    _settings(commands)


def _keys(commands: Commands) -> None:  # type: ignore[valid-type]
    group = group_of(commands, "keys", "de wachtwoordzin van dit bureau")
    setup = command(
        group, "set-up", "kies de wachtwoordzin van een bureau dat pools maakt", "keys", "set_up_"
    )
    _new(setup)
    change = command(group, "change", "verander de wachtwoordzin", "keys", "change")
    passphrase(change)
    recover = command(group, "recover", "kies een nieuwe met de herstelcode", "keys", "recover")
    recover.add_argument("--code-file", type=Path, metavar="F", help="bestand met de herstelcode")
    for parser in (change, recover):
        _new(parser)
        parser.add_argument(
            "--pool", type=Path, action="append", default=[], metavar="FILE", help="ook van deze pool"
        )
    command(group, "status", "welke sleutels zijn er, en wat weet de sleutelbos?", "keys", "status")
    command(group, "forget", "haal alles uit de sleutelbos", "keys", "forget")


def _new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--new-passphrase-file", type=Path, metavar="F", help="bestand met de nieuwe wachtwoordzin"
    )


def _builders(commands: Commands) -> None:  # type: ignore[valid-type]
    group = group_of(commands, "builders", "wiens pools opent dit bureau?")
    command(group, "list", "toon de bouwers die vertrouwd worden", "builders", "list_")
    trust = command(group, "trust", "vertrouw een bouwer", "builders", "trust")
    trust.add_argument(
        "public", metavar="KEY", help="sleutel van de bouwer, 64 tekens; zie builders list daar"
    )
    trust.add_argument("--name", required=True, metavar="NAME", help="zo heet die bouwer hier")
    forget = command(group, "forget", "vertrouw een bouwer niet meer", "builders", "forget")
    forget.add_argument("builder", metavar="NAME", help="naam of sleutel van de bouwer")
    for parser in (trust, forget):
        _register(parser)


def _settings(commands: Commands) -> None:  # type: ignore[valid-type]
    group = group_of(commands, "settings", "wat dit bureau zelf instelt")
    show = command(group, "show", "toon de instellingen", "builders", "show")
    change = command(group, "set", "verander een instelling", "builders", "set_")
    change.add_argument("name", choices=[one.name for one in SETTINGS], help="welke instelling")
    change.add_argument("value", type=int, metavar="N", help="de nieuwe waarde")
    for parser in (show, change):
        _register(parser)


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--register", type=Path, metavar="FILE", help="register (standaard: dat van dit bureau)"
    )
    passphrase(parser)
