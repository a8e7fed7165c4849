"""Thousands of dirty texts resolved at once, with the same outcome as one look-up after the other.

Public: `resolve_all`.

Most texts are equal to a label by some key (see `labels`); when that hit is beyond what likeness can reach,
nothing else is looked at. The rest is held against all labels in compiled code; only labels that keep enough
of the letters can be sure, so only those are scored in full.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from wsp_desk.vocabulary.concepts import Hit
from wsp_desk.vocabulary.likeness import MOST
from wsp_desk.vocabulary.lookup import MARGIN, SURE, LookUp

_AT_ONCE = 512
_FEWEST_LETTERS_KEPT = 0.7
"""A score of `SURE` - `MARGIN` by half eye, half ear needs at least 2 · 0.79 / `MOST` - 1 of the letters."""


def resolve_all(looker: LookUp, texts: Iterable[str]) -> dict[str, Hit | None]:
    """For each distinct text the concept surely meant, or None.

    Args:
        looker: Where concepts are looked up.
        texts: Whatever people typed.
    """
    found: dict[str, Hit | None] = {}
    open_texts: list[str] = []
    for text in dict.fromkeys(texts):
        hits = looker.by_key(text)
        if looker.names_nothing(text):
            found[text] = None
        elif any(hit.score >= MOST + MARGIN for hit in hits):
            found[text] = looker.surest(hits)
        else:
            open_texts.append(text)
    for start in range(0, len(open_texts), _AT_ONCE):
        found.update(_by_letters(looker, open_texts[start : start + _AT_ONCE]))
    return found


def _by_letters(looker: LookUp, texts: Sequence[str]) -> Iterator[tuple[str, Hit | None]]:
    index = looker.index
    plain = [index.plain_of(text) for text in texts]
    kept = cdist(
        plain,
        index.plain,
        scorer=OSA.normalized_similarity,
        score_cutoff=_FEWEST_LETTERS_KEPT,
        dtype=np.float32,
    )
    for text, line in zip(texts, kept, strict=True):
        alike = index.alike_among(text, line.nonzero()[0].tolist())
        yield text, looker.surest(chain(looker.by_key(text), map(looker.hit, alike)))


assert 2 * (SURE - MARGIN) / MOST - 1 >= _FEWEST_LETTERS_KEPT
