"""The grammar of `wsp-desk saved`: requests kept under a name.

Public: `add_saved`.
"""

from __future__ import annotations

from wsp_desk.cli.arguments_ask import request_file
from wsp_desk.cli.grammar import Commands, DutchParser, command, group_of, passphrase, pool_file


def add_saved(commands: Commands) -> None:  # type: ignore[valid-type]
    """Adds the commands."""
    group = group_of(commands, "saved", "bewaarde zoekvragen, en wat er veranderde sinds de vorige dump")
    _one(group, "list", "toon de bewaarde vragen", "list_saved", named=False)
    _one(group, "show", "toon één bewaarde vraag en wie nieuw, weg of beter is", "show")
    request_file(_one(group, "keep", "bewaar een zoekvraag onder een naam", "keep"))
    renamed = _one(group, "rename", "geef een bewaarde vraag een andere naam", "rename")
    renamed.add_argument("new", metavar="NIEUW", help="nieuwe naam")
    _one(group, "remove", "haal een bewaarde vraag van de lijst", "remove")


def _one(
    group: Commands,  # type: ignore[valid-type]
    name: str,
    help_: str,
    function: str,
    *,
    named: bool = True,
) -> DutchParser:
    made = command(group, name, help_, "saved", function)
    pool_file(made)
    if named:
        made.add_argument("name", metavar="NAAM", help="naam van de bewaarde vraag")
    passphrase(made)
    return made
