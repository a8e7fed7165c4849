"""Writes a suggested mapping as TOML: complete enough to use, with a remark wherever a person should look.

Public: `as_toml`.

No cell of the delivery is written down, only headings and figures.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from wsp_desk.fields import FIELD
from wsp_desk.intake.mapping import IDENTITY, Words, load_mapping
from wsp_desk.intake.suggesting.suggest import Guess, Suggestion
from wsp_desk.intake.words import column_key, words_in

_HEAD = """# Eerste indeling voor {file}, gemaakt met: wsp-desk mapping suggest
#
# Lees deze regels na voordat u er een pool mee bouwt. Bij elke kolom staat waarom die zo is ingedeeld.
# Een kolom die nergens staat, wordt weggelaten. Wat de sleutels betekenen, staat in docs/intake.md.

name = {name}
title = {title}
source = {title}
"""
_RULE = "\n# ---------------------------------------------------------------- {what}\n"


def as_toml(suggestion: Suggestion) -> str:
    """The mapping as the text of a file that `load_mapping` reads."""
    return "".join(_pieces(suggestion))


def _pieces(suggestion: Suggestion) -> Iterator[str]:
    stem = Path(suggestion.file).stem
    yield _HEAD.format(
        file=_comment(suggestion.file), name=_quoted("-".join(words_in(stem))), title=_quoted(stem)
    )
    yield _RULE.format(what="kolommen die een gegeven vullen")
    if not suggestion.of("dossier_id"):
        yield (
            "\n# LET OP: geen kolom lijkt op een dossiernummer. Vul hieronder de juiste kolom in.\n"
            '# [[column]]\n# name = ""\n# field = "dossier_id"\n# essential = true\n'
        )
    seen: set[str] = set()
    for guess in suggestion.guesses:
        if guess.field and not guess.personal:
            yield from _column(guess, seen)
    yield _RULE.format(what="nooit bewaard: van de persoon zelf")
    yield from _personal(suggestion, seen)
    yield _RULE.format(what="niet van de persoon, en niet nodig")
    yield _ignored(suggestion, seen)
    yield _RULE.format(what="niet herkend, en daarom weggelaten")
    yield "# Wijs zo'n kolom toe met een blok [[column]], of zet hem in [ignored] columns.\n"
    yield from map(_unknown, suggestion.unknown())
    yield _RULE.format(what="wat woorden betekenen; overgenomen van Sonar, vul aan waar nodig")
    yield from _values(suggestion)


def _column(guess: Guess, seen: set[str]) -> Iterator[str]:
    if _again(guess, seen):
        return
    yield f"\n# {_why(guess)}\n[[column]]\nname = {_quoted(guess.heading)}\nfield = {_quoted(guess.field)}\n"
    split = next((one.split for one in load_mapping("sonar").columns if one.field == guess.field), "")
    if split:
        yield f"split = {_quoted(split)}\n"
    if guess.field == "dossier_id":
        yield "essential = true\n"


def _why(guess: Guess) -> str:
    label = {"dossier_id": "dossiernummer", "source": "bron"}.get(guess.field) or FIELD[guess.field].dutch
    shape = f"{guess.shape.filled:.0%} gevuld, {guess.shape.distinct} verschillende"
    if guess.sure:
        return f"{label}: bekende kop; {shape}"
    reason = f"de kop lijkt er {guess.alike:.0f}% op" if guess.alike else "door wat er in de cellen staat"
    return f"{label}: {reason}; {shape}. CONTROLEER"


def _personal(suggestion: Suggestion, seen: set[str]) -> Iterator[str]:
    guesses = [guess for guess in suggestion.guesses if guess.personal and not _again(guess, seen)]
    columns = ", ".join(_quoted(guess.heading) for guess in guesses)
    names = ", ".join(_quoted(guess.heading) for guess in guesses if guess.personal == "name")
    own = ", ".join(
        f"{_quoted(guess.heading)} = {_quoted(guess.personal)}"
        for guess in guesses
        if guess.personal not in ("name", "other")
    )
    yield f"\n[personal]\ncolumns = [{columns}]\nnames = [{names}]\nown = {{ {own} }}\n"


def _ignored(suggestion: Suggestion, seen: set[str]) -> str:
    guesses = [guess for guess in suggestion.guesses if guess.ignored and not _again(guess, seen)]
    return f"\n[ignored]\ncolumns = [{', '.join(_quoted(guess.heading) for guess in guesses)}]\n"


def _unknown(guess: Guess) -> str:
    near = f"; lijkt nog het meest op {guess.nearest}" if guess.nearest else ""
    return (
        f"# {_comment(guess.heading)}: {guess.shape.filled:.0%} gevuld, "
        f"{guess.shape.distinct} verschillende{near}\n"
    )


def _values(suggestion: Suggestion) -> Iterator[str]:
    known = load_mapping("sonar").values
    for field in dict.fromkeys(guess.field for guess in suggestion.guesses):
        if field in known and field not in IDENTITY:
            yield f"\n[values.{field}]\n" + "".join(_words(known[field]))


def _words(words: Words) -> Iterator[str]:
    for word, codes in words.items():
        meaning = '""' if codes is None else _quoted(codes[0]) if len(codes) == 1 else json.dumps(list(codes))
        yield f"{_quoted(word)} = {meaning}\n"


def _again(guess: Guess, seen: set[str]) -> bool:
    """Whether the same heading was written before; a mapping names each once."""
    key = column_key(guess.heading)
    if key in seen or not key:
        return True
    seen.add(key)
    return False


def _quoted(words: str) -> str:
    """A TOML basic string; JSON escapes are TOML escapes."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")


def _comment(words: str) -> str:
    """Words within a comment: one line, no control characters."""
    return "".join(sign if sign.isprintable() else " " for sign in words)
