"""The grammar of `wsp-desk snapshot` and `wsp-desk mapping`: from a delivery to the pool of the week.

Public: `add_snapshot`, `add_mapping`.
"""

from __future__ import annotations

from pathlib import Path

from wsp_desk.cli.grammar import Commands, command, day, group_of, passphrase, pool_file


def add_snapshot(commands: Commands) -> None:  # type: ignore[valid-type]
    """Adds the commands."""
    group = group_of(commands, "snapshot", "de wekelijkse pool: bouwen, bekijken, controleren")
    build = command(group, "build", "bouw een versleutelde pool uit een dump", "snapshot", "build")
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
    build.add_argument(
        "--vocabulary",
        type=Path,
        metavar="DIR",
        help="geïmporteerde woordenlijst, die met de pool meegaat (standaard: die van --previous)",
    )
    build.add_argument("--as-of", type=day, metavar="DATE", help="datum van de dump (standaard: vandaag)")
    build.add_argument(
        "--accept-gate", metavar="REASON", help="gebruik een afwijkende levering toch; de reden wordt bewaard"
    )
    passphrase(build)
    compare = command(group, "compare", "wat veranderde er tussen twee pools?", "compare", "compare")
    compare.add_argument("old", type=Path, metavar="OLD", help="de oudste pool")
    compare.add_argument("new", type=Path, metavar="NEW", help="de nieuwste pool")
    compare.add_argument("--dossier", metavar="ID", help="alleen dit dossier")
    compare.add_argument("--totals", action="store_true", help="met --json: alleen de aantallen")
    passphrase(compare)
    for name, help_ in (
        ("info", "vertel wat er in een pool zit"),
        ("verify", "controleer een pool van begin tot eind"),
    ):
        parser = command(group, name, help_, "snapshot", name)
        pool_file(parser)
        passphrase(parser)


def add_mapping(commands: Commands) -> None:  # type: ignore[valid-type]
    """Adds the commands for layouts."""
    group = group_of(commands, "mapping", "indelingen: welke kolom is welk gegeven")
    suggest = command(
        group, "suggest", "maak een eerste indeling voor een onbekend bestand", "mapping", "suggest"
    )
    suggest.add_argument("file", type=Path, metavar="FILE", help="dump: csv, xlsx of Parquet")
    suggest.add_argument(
        "--out", type=Path, metavar="TOML", help="bestand dat gemaakt wordt (standaard: op het scherm)"
    )
