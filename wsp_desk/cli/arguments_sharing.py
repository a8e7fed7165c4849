"""The grammar of what leaves the desk: a sheet for an employer, and the entry of the algorithm register.

Public: `add_sharing`.
"""

from __future__ import annotations

from pathlib import Path

from wsp_desk.cli.grammar import Commands, command, passphrase, pool_file


def add_sharing(commands: Commands) -> None:  # type: ignore[valid-type]
    """Adds `sheet` and `algorithm-card`."""
    _sheet(commands)
    card = command(
        commands, "algorithm-card", "schrijf de tekst voor het Algoritmeregister", "algorithm", "card"
    )
    card.add_argument("--out", type=Path, metavar="F.md", help="bewaar de tekst in dit bestand")


def _sheet(commands: Commands) -> None:  # type: ignore[valid-type]
    parser = command(
        commands, "sheet", "maak een blad met gekozen kandidaten voor een werkgever", "sheet", "sheet"
    )
    pool_file(parser)
    parser.add_argument("--request", type=Path, required=True, metavar="R.json", help="de zoekvraag")
    parser.add_argument(
        "--dossier", action="append", required=True, metavar="ID", help="dossiernummer (mag vaker)"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="F.pdf", help="het blad")
    parser.add_argument(
        "--coarser",
        action="append",
        default=[],
        metavar="COL",
        help="maak deze kolom een stap grover (mag vaker)",
    )
    parser.add_argument(
        "--coarse-enough", action="store_true", help="maak kolommen grover tot niemand opvalt"
    )
    passphrase(parser)
