"""Free text: the personal presentation, and personal data that slipped into text columns.

Public: `presentation_column`, `leak`.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.demo.chance import Chance, Ints
from wsp_desk.demo.people import People
from wsp_desk.demo.strings import choose, fill, glue, numbers, words
from wsp_desk.demo.world import World

_IBAN_BANK = "DEMO"


def presentation_column(world: World, chance: Chance, people: People) -> dict[str, pa.Array]:
    """A short text of a few invented sentences."""
    recipe = world.recipe.presentation
    occupation = words(people.occupations[:, 0], [concept.label for concept in world.vocabulary.occupations])
    pairs = [opening.split("{beroep}") for opening in recipe.openings]
    opening = chance.whole("opening", 0, len(pairs) - 1)
    text = glue(
        words(opening, [pair[0] for pair in pairs]), occupation, words(opening, [pair[1] for pair in pairs])
    )
    for name, sentences in (
        ("strength 1", recipe.strengths),
        ("strength 2", recipe.strengths),
        ("need", recipe.needs),
        ("closing", recipe.closings),
    ):
        # An empty sentence gives nothing, not a space.
        spaced = [f" {sentence}" if sentence else "" for sentence in sentences]
        text = glue(text, words(chance.whole(name, 0, len(spaced) - 1), spaced))
    broken = chance.yes("line breaks", recipe.line_breaks)
    return {"Persoonlijke presentatie": choose(broken, pc.replace_substring(text, ". ", ".\n"), text)}


def leak(world: World, chance: Chance, columns: dict[str, pa.Array]) -> dict[str, pa.Array]:
    """Adds a sentence with the person's own (invented) name, number or contact data to some texts.

    Args:
        world: The setting.
        chance: Source of the draws.
        columns: All columns by name.

    Returns:
        The columns that changed.
    """
    recipe = world.recipe.leaks
    values = {
        "name": columns["Volledige Naam"],
        "email": columns["E-mailadres"],
        "phone": columns["Telefoonnummer"],
        "bsn": columns["BSN"],
        "iban": _ibans(chance.whole("account", 0, 9_999_999)),
    }
    changed = {}
    for name, rates in recipe.rates.items():
        text = columns[name]
        for kind, rate in rates.items():
            there = chance.yes(f"leak {name} {kind}", rate) & np.asarray(pc.not_equal(text, ""))
            text = choose(there, glue(text, " ", fill(getattr(recipe, kind), kind, values[kind])), text)
        changed[name] = text
    return changed


def _ibans(account: Ints) -> pa.Array:
    """Dutch IBANs of a bank that does not exist, with right check digits (ISO 7064, modulo 97)."""
    bank = int("".join(str(ord(letter) - 55) for letter in _IBAN_BANK))
    # Bank (8 digits), account (10 digits), NL (2321), 00: taken modulo 97 in pieces that fit in 64 bits.
    rest = (bank % 97 * (10**10 % 97) + account) % 97
    check = 98 - (rest * (10**6 % 97) + 232_100) % 97
    return glue(
        "NL", pc.utf8_lpad(numbers(check), 2, "0"), _IBAN_BANK, pc.utf8_lpad(numbers(account), 10, "0")
    )
