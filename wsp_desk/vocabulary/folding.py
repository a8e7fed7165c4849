"""Makes two ways of writing the same Dutch title equal: case, accents, gender, number, compounds.

Public: `fold`, `joined`, `stem`, `roots`, `sound`, `Folder`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from wsp_desk.vocabulary.words import Words

_GENDER = re.compile(
    r"\(?\b[mvxd](?:\s*/\s*[mvxd])+\b\)?"  # m/v, (m/v/x)
    r"|\((?:st|in|e|s|m|v|man|vrouw)\)"  # medewerk(st)er, docent(e)
    r"|/\s*-?(?:ster|in|euse|trice|e)\b"  # verkoper/-ster
)
_INITIALS = re.compile(r"\b[a-z](?:\.[a-z])+\b\.?")
_APOSTROPHE = re.compile("['’‘`´]")
_SEPARATORS = re.compile(r"[^a-z0-9+#]+")
_DOUBLED = re.compile(r"(.)\1")

# The first ending that fits is replaced, if at least three letters stay.
_ENDINGS = (
    ("sters", ""),
    ("trices", "teur"),
    ("euses", "eur"),
    ("innen", ""),
    ("mannen", "man"),
    ("vrouwen", "man"),
    ("ster", ""),
    ("trice", "teur"),
    ("euse", "eur"),
    ("eurs", "eur"),
    ("ares", "ar"),
    ("vrouw", "man"),
    ("iers", "ier"),
    ("ier", "ier"),
    ("rders", "r"),
    ("rder", "r"),
    ("ers", ""),
    ("er", ""),
    ("ing", ""),
    ("en", ""),
    ("in", ""),
    ("e", ""),
    ("s", ""),
)
_SHORTEST_STEM = 3

_SOUNDS = (
    (re.compile("sch"), "sg"),
    (re.compile("sj|sh|ch"), "g"),
    (re.compile("ck|q"), "k"),
    (re.compile("c(?=[eiy])"), "s"),
    (re.compile("c"), "k"),
    (re.compile("ph|v"), "f"),
    (re.compile("th|dt"), "t"),
    (re.compile("ij|ei|y|ie"), "i"),
    (re.compile("ou"), "au"),
    (re.compile("x"), "ks"),
    (re.compile("z"), "s"),
)


def fold(text: str) -> str:
    """Lower case, no accents, no m/v, words of letters and digits with one space between them."""
    plain = text.lower()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", plain))
        plain = decomposed.encode("ascii", "ignore").decode("ascii")
    if "/" in plain or "(" in plain:
        plain = _GENDER.sub(" " if "/" in plain else "", plain)
    if "." in plain:
        plain = _INITIALS.sub(lambda found: found[0].replace(".", ""), plain)
    return _SEPARATORS.sub(" ", plain.replace("'", "")).strip()


def joined(folded: str) -> str:
    """The folded text without spaces, so that a compound spelled apart equals the joined one."""
    return folded.replace(" ", "")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A folded word without gender, number and doubled letters: schoonmaakster, schoonmakers → schonmak.

    It serves to compare, never to show: words of different meaning may share a stem.
    """
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word[: len(word) - len(ending)] + instead
            break
    word = _DOUBLED.sub(r"\1", word)
    return word[:-1] + {"v": "f", "z": "s"}.get(word[-1:], word[-1:])


_INFLECTED = ("t", "de", "te", "je", "jes", "tje", "tjes")


def roots(word: str) -> tuple[str, ...]:
    """What a folded word in a sentence may come from, stemmed until nothing more comes off.

    Its own root comes first. So *sorteert*, *sorteren* and *sorteerder* meet; so do *pakketjes* and *pakket*.
    """
    plain = (word.removesuffix(ending) for ending in _INFLECTED)
    shorter = (each for each in plain if each != word and len(each) > _SHORTEST_STEM)
    return tuple(dict.fromkeys(map(_root, (word, *shorter))))


@lru_cache(maxsize=65536)
def _root(word: str) -> str:
    shorter = stem(word)
    return word if shorter == word else _root(shorter)


@lru_cache(maxsize=65536)
def sound(plain: str) -> str:
    """Roughly how a joined text sounds, for spelling by ear: chauffeur, sjofeur → gofeur or near it."""
    for pattern, instead in _SOUNDS:
        plain = pattern.sub(instead, plain)
    return _DOUBLED.sub(r"\1", plain)


class Folder:
    """Folding that knows the words of an edition: abbreviations, fillers and heads of compounds."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._weak = frozenset(map(stem, words.weak_heads))

    def fold(self, text: str) -> str:
        """As `fold`, with abbreviations written in full."""
        short = self._words.abbreviations
        return " ".join(short.get(word, word) for word in fold(text).split(" "))

    def essence(self, folded: str) -> str:
        """The folded text without fillers and loose numbers; empty if nothing else is in it."""
        filler = self._words.filler
        return " ".join(word for word in folded.split(" ") if word not in filler and not word.isdigit())

    def telling_words(self, text: str) -> list[str]:
        """The words of a text and the parts of its compounds, without fillers and heads that say nothing."""
        words: list[str] = []
        for word in (self.essence(self.fold(text))).split(" "):
            rest, head = self.split(word)
            words += [rest.removesuffix("s"), head] if head else [word]
        return [word for word in words if word and stem(self._words.heads.get(word, word)) not in self._weak]

    def says_nothing(self, plain: str) -> bool:
        """Whether a joined text is no more than a head that may be left out: *medewerker*, *kracht*."""
        return stem(self._words.heads.get(plain, plain)) in self._weak

    def stemmed(self, folded: str) -> str:
        """Stems of the words, joined."""
        return "".join(map(stem, folded.split(" ")))

    def parts(self, folded: str) -> str:
        """Stems of the parts of all words in alphabetical order, fillers left out.

        So *medewerker in de keuken*, *keuken medewerker* and *keukenkracht* are equal.
        """
        words = (self.essence(folded) or folded).split(" ")
        if len(words) == 1 and words[0] in self._words.heads:
            return stem(words[0])  # alone, a head counts as itself only
        return " ".join(sorted({part for word in words for part in self._split_word(word)}))

    def core(self, folded: str) -> str:
        """Splits a joined text into its head as written, at either end, and what is left: kassa|medewerker.

        Empty if nothing else is left.
        """
        parts = self.parts(folded).split(" ")
        return " ".join(part for part in parts if part not in self._weak)

    def split(self, plain: str) -> tuple[str, str]:
        """Splits a joined text into its head as written, at either end, and the rest: kassa|medewerker.

        Returns:
            Rest and head; the whole text and '' if there is no known head in it.
        """
        if found := self._words.ends_with_head.fullmatch(plain):
            return found[1], found[2]
        if found := self._words.starts_with_head.fullmatch(plain):
            return found[2], found[1]
        return plain, ""

    def _split_word(self, word: str) -> tuple[str, ...]:
        heads = self._words.heads
        if own := heads.get(word) or heads.get(word.removesuffix("s")):
            return (stem(own),)
        if found := self._words.ends_with_head.fullmatch(word):
            return stem(found[1]), stem(heads[found[2]])
        return (stem(word),)
