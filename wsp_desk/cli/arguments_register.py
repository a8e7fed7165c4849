"""The grammar of `wsp-desk register` and `wsp-desk audit`: what the desk keeps of its own work.

Public: `add_register`, `add_audit`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from wsp_desk.cli.grammar import Commands, command, day, group_of, passphrase


def add_register(commands: Commands) -> None:  # type: ignore[valid-type]
    """Adds the commands of the register."""
    group = group_of(commands, "register", "het register: alles wat dit bureau vastlegt")
    for name, help_ in (
        ("info", "vertel wat er in het register staat"),
        ("verify", "controleer het register van begin tot eind"),
        ("backup", "maak nu een reservekopie, en controleer die"),
        ("restore", "zet een reservekopie terug als het register beschadigd is"),
    ):
        _which(command(group, name, help_, "register", name))
    code = command(group, "recovery-code", "toon de herstelcode, één keer", "register", "recovery_code")
    _which(code)
    phrase = command(
        group, "passphrase", "geef het register een andere wachtwoordzin", "register", "passphrase"
    )
    phrase.add_argument(
        "--new-passphrase-file", type=Path, metavar="F", help="bestand met de nieuwe wachtwoordzin"
    )
    phrase.add_argument(
        "--pool",
        type=Path,
        metavar="FILE",
        help="pool waarvan dit de wachtwoordzin is; daarna opent één zin beide",
    )
    _which(phrase)
    card = command(group, "card", "maak het kaartje van dit bureau, voor andere bureaus", "register", "card")
    card.add_argument("--out", type=Path, required=True, metavar="F", help="bestand dat gemaakt wordt")
    _which(card)
    trust = command(group, "trust", "neem het kaartje van een ander bureau op", "register", "trust")
    trust.add_argument("card", type=Path, metavar="CARD", help="kaartje van het andere bureau")
    trust.add_argument("--name", required=True, metavar="NAME", help="zo heet dat bureau hier")
    _which(trust)
    distrust = command(group, "distrust", "wissel niet meer uit met een bureau", "register", "distrust")
    distrust.add_argument("name", metavar="NAME", help="zo heet dat bureau hier")
    _which(distrust)
    export = command(group, "export", "maak een pakket voor de andere bureaus", "register", "export")
    export.add_argument("--out", type=Path, required=True, metavar="F.wspb", help="het pakket")
    _which(export)
    merge = command(group, "merge", "voeg pakketten van andere bureaus samen", "register", "merge")
    merge.add_argument("source", type=Path, nargs="+", metavar="SOURCE", help="pakket, of map met pakketten")
    _which(merge)


def add_audit(commands: Commands) -> None:  # type: ignore[valid-type]
    """Adds the commands of the log of who looked at whom."""
    group = group_of(commands, "audit", "wie heeft welk dossier bekeken?")
    of = command(group, "of", "wie heeft dit dossier bekeken?", "audit", "of")
    of.add_argument("dossier", metavar="DOSSIER", help="dossiernummer")
    _which(of)
    _which(command(group, "rates", "wijs aan waar ongewoon veel is bekeken", "audit", "rates"))
    export = command(group, "export", "bewaar het logboek als ondertekend bestand", "audit", "export")
    export.add_argument("--out", type=Path, required=True, metavar="F.jsonl", help="het bestand")
    export.add_argument("--dossier", metavar="ID", help="alleen wat dit dossier raakt")
    export.add_argument("--since", type=day, metavar="DATE", help="vanaf deze dag")
    export.add_argument("--until", type=day, metavar="DATE", help="tot en met deze dag")
    _which(export)
    verify = command(group, "verify", "controleer zo'n bestand", "audit", "verify")
    verify.add_argument("file", type=Path, metavar="FILE", help="bestand van audit export")
    verify.add_argument("--fingerprint", metavar="HEX", help="vingerafdruk van het bureau dat het maakte")


def _which(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--register", type=Path, metavar="FILE", help="register (standaard: dat van dit bureau)"
    )
    passphrase(parser)
