"""The part of the grammar about an answer: what to ask next, dossiers side by side, an old answer again.

Public: `add_asking`, `request_file`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from wsp_desk.cli.grammar import Commands, command, passphrase, pool_file, positive


def add_asking(commands: Commands) -> None:  # type: ignore[valid-type]
    """Adds the commands."""
    ask = command(commands, "ask", "welke vraag aan een dossierhouder helpt het meest?", "ask", "ask")
    pool_file(ask)
    request_file(ask)
    ask.add_argument("--top", type=positive, default=20, metavar="N", help="zoveel vragen tonen")
    passphrase(ask)
    compare = command(commands, "compare", "zet twee tot vijf dossiers naast elkaar", "ask", "compare")
    pool_file(compare)
    request_file(compare)
    compare.add_argument(
        "--dossier", required=True, action="append", metavar="ID", help="dossiernummer; twee tot vijf keer"
    )
    passphrase(compare)
    replay = command(commands, "replay", "stel een bewaarde vraag opnieuw en vergelijk", "ask", "replay")
    pool_file(replay)
    replay.add_argument(
        "--answer", type=Path, required=True, metavar="A.json", help="antwoord, bewaard met match --keep"
    )
    passphrase(replay)


def request_file(parser: argparse.ArgumentParser) -> None:
    """The request that a command is about."""
    parser.add_argument("--request", type=Path, required=True, metavar="R.json", help="de zoekvraag")
