"""Criterion *language*: how well the candidate must speak and write Dutch, and other languages.

Public: `Language`, `LanguageValue`.

The weakest of the asked languages decides. At the asked level or higher the evidence is 1, one level lower
`ONE_SHORT`, else 0; "geen beheersing" (1) is never enough. A language that the dossier's list of other
languages does not name is not spoken; if the dossier has no such list, it is unknown. One asked language that
is known to fall short settles it, whatever else is unknown.
"""

# The methods are described in CriterionKind; not every kind needs all they are given.
# ruff: noqa: ARG002, D102

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.codes import LANGUAGE_LEVEL
from wsp_desk.fields import FIELD
from wsp_desk.matching.criteria import parsing
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Opens, Step, said
from wsp_desk.matching.evidence import Coded, Evidence, comparable_group, dense
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Vocabulary

ONE_SHORT = 0.5
"""Evidence one level below what is asked."""

_DUTCH = ("nl_spoken", "nl_written")
_LOWEST, _HIGHEST = 2, 4
_NO_LEVEL = 0
_NOT_SPOKEN = 1


@dataclass(frozen=True, slots=True)
class LanguageValue:
    """The asked levels, VUM *taalbeheersing* 2–4.

    Attributes:
        dutch: Field (`nl_spoken`, `nl_written`) and level.
        other: Language in lower case and level, sorted.
    """

    dutch: tuple[tuple[str, int], ...] = ()
    other: tuple[tuple[str, int], ...] = ()


class Language(CriterionKind[LanguageValue]):
    """See the module."""

    key: ClassVar[str] = "language"
    label: ClassVar[Text] = text("Taal")
    fields: ClassVar[tuple[str, ...]] = (*_DUTCH, "languages")
    thresholds: ClassVar[tuple[float, float]] = (1.0, 1.0)
    opens: ClassVar[Opens] = Opens.EVERY

    def parse(self, raw: object, vocabulary: Vocabulary) -> LanguageValue:
        found = parsing.table(raw, (*_DUTCH, "other"), self.label)
        parsing.required_one(found, (*_DUTCH, "other"), self.label)
        dutch = tuple((name, _level(found[name], self.label)) for name in _DUTCH if name in found)
        return LanguageValue(dutch, _others(found.get("other", {}), "other" in found, self.label))

    def to_json(self, value: LanguageValue, vocabulary: Vocabulary) -> object:
        found: dict[str, object] = dict(value.dutch)
        return {**found, "other": dict(value.other)} if value.other else found

    def describe(self, value: LanguageValue, vocabulary: Vocabulary) -> Text:
        return text("{languages}", languages=_words(_asked(value)))

    def evidence(self, pool: Pool, value: LanguageValue) -> Evidence:
        asked = (*value.dutch, *value.other)
        if len(asked) == 1:
            return _coded_levels(pool, asked[0][0]).evidence(_with_unknown(_table(asked[0][1])))
        score, known = np.ones(pool.size), np.ones(pool.size, bool)
        for name, level in asked:
            own, table = _coded_levels(pool, name).codes, _table(level)
            np.minimum(score, table[own], out=score)
            known &= own != _NO_LEVEL
        known |= score < 1.0
        return dense(pool, score * known, known)

    def warm(self, pool: Pool) -> None:
        for name in _DUTCH:
            _coded_levels(pool, name)

    def fields_of(self, value: LanguageValue) -> tuple[str, ...]:
        names = tuple(name for name, _ in value.dutch)
        return (*names, "languages") if value.other else names

    def finding(self, pool: Pool, row: int, value: LanguageValue) -> Finding:
        own = {name: _own_level(pool, name, row) for name, _ in (*value.dutch, *value.other)}
        field = _decisive(own, value)
        shown = {name: level for name, level in own.items() if level}
        sentence = _sentence(own, value, said(pool, row, field))
        return Finding(field, shown, pool.since(field, row), sentence)

    def looser(self, value: LanguageValue, vocabulary: Vocabulary) -> Sequence[Step[LanguageValue]]:
        dutch = [
            _step(replace(value, dutch=_lowered(value.dutch, name)), name, level - 1)
            for name, level in value.dutch
            if level > _LOWEST
        ]
        other = [
            _step(replace(value, other=_lowered(value.other, name)), name, level - 1)
            for name, level in value.other
            if level > _LOWEST
        ]
        return [*dutch, *other]

    def parts(self, value: LanguageValue, vocabulary: Vocabulary) -> Sequence[Step[LanguageValue]]:
        if len(_asked(value)) == 1:
            return []
        dutch, other = value.dutch, value.other
        return [
            Step(
                LanguageValue(_without(dutch, name), _without(other, name)),
                text("zonder eis aan {language}", language=_name(name)),
            )
            for name in _asked(value)
        ]


def _level(raw: object, where: Text) -> int:
    return parsing.whole(raw, _LOWEST, _HIGHEST, where)


def _others(raw: object, asked: bool, where: Text) -> tuple[tuple[str, int], ...]:
    if not asked:
        return ()
    if not isinstance(raw, Mapping) or not raw:
        parsing.refuse(where, text("'other' is een object van talen met een niveau, zoals Engels: 2."))
    highest: dict[str, int] = {}
    for word, level in raw.items():
        name = _language(word, where)
        highest[name] = max(highest.get(name, 0), _level(level, where))  # a language may be written twice
    return tuple(sorted(highest.items()))


def _language(raw: object, where: Text) -> str:
    """A language as the intake writes it, in lower case; the intake is only loaded when one is asked."""
    from wsp_desk.intake.cleaning.rules import load_rules
    from wsp_desk.intake.words import plain

    word, spellings = parsing.words(raw, where), load_rules().languages.names
    if plain(word) == "nederlands":
        parsing.refuse(where, text("Nederlands vraagt u met 'nl_spoken' en 'nl_written'."))
    if plain(word) not in spellings:
        hint = parsing.nearest(word, spellings.values())
        parsing.refuse(where, text("de taal '{word}' is onbekend.{hint}", word=word, hint=hint))
    return spellings[plain(word)].casefold()


def _coded_levels(pool: Pool, name: str) -> Coded:
    """Everyone's level in one language: `_NO_LEVEL` where it is not known, 1 where it is not spoken."""
    make = lambda pool: Coded(_make_levels(pool, name), _HIGHEST + 1, comparable_group(pool))  # noqa: E731
    return pool.derived(("language level", name), make)


def _make_levels(pool: Pool, name: str) -> NDArray[np.intp]:
    if name in _DUTCH:
        return np.where(pool.known(name), pool.values(name), _NO_LEVEL).astype(np.intp)
    level = pool.languages.level_of(name).astype(np.intp)
    spoken = pool.languages.speakers(name)
    return np.where(pool.known("languages"), np.where(spoken, level, _NOT_SPOKEN), _NO_LEVEL)


def _own_level(pool: Pool, name: str, row: int) -> int:
    return int(_coded_levels(pool, name).codes[row])


def _table(asked: int) -> NDArray[np.float64]:
    """float64 [5]: evidence per own level; 1 at "not known", which never makes a language the weakest."""
    return np.array([1.0] + [_grade(own, asked) for own in range(_NOT_SPOKEN, _HIGHEST + 1)])


def _with_unknown(table: NDArray[np.float64]) -> NDArray[np.float64]:
    alone = table.copy()
    alone[_NO_LEVEL] = np.nan
    return alone


def _grade(own: int, asked: int) -> float:
    if own >= asked:
        return 1.0
    return ONE_SHORT if own == asked - 1 and own > _NOT_SPOKEN else 0.0


def _decisive(own: Mapping[str, int], value: LanguageValue) -> str:
    """The field of the weakest language."""
    asked = (*value.dutch, *value.other)
    weakest = min(asked, key=lambda item: _table(item[1])[own[item[0]]])[0]
    return weakest if weakest in _DUTCH else "languages"


def _asked(value: LanguageValue) -> dict[str, int]:
    return dict((*value.dutch, *value.other))


def _words(levels: Mapping[str, int]) -> str:
    return ", ".join(f"{_name(name)} {LANGUAGE_LEVEL.labels[str(level)]}" for name, level in levels.items())


def _name(name: str) -> str:
    return FIELD[name].dutch if name in _DUTCH else name.capitalize()


def _lowered(asked: tuple[tuple[str, int], ...], name: str) -> tuple[tuple[str, int], ...]:
    return tuple((other, level - 1 if other == name else level) for other, level in asked)


def _without(asked: tuple[tuple[str, int], ...], name: str) -> tuple[tuple[str, int], ...]:
    return tuple(item for item in asked if item[0] != name)


def _step(value: LanguageValue, name: str, lower: int) -> Step[LanguageValue]:
    shown = LANGUAGE_LEVEL.labels[str(lower)]
    return Step(value, text("{language}: {level} is ook goed", language=_name(name), level=shown))


def _sentence(own: Mapping[str, int], value: LanguageValue, source: Text) -> Text:
    asked = _asked(value)
    shown = _words({name: level for name, level in own.items() if level})
    if all(own[name] >= level for name, level in asked.items()):
        return text("Beheerst {shown}; dat is genoeg {source}.", shown=shown, source=source)
    return text(
        "Beheerst {shown}; gevraagd is {asked} {source}.", shown=shown, asked=_words(asked), source=source
    )
