"""Who can satisfy a zoekvraag at all, by columns and words, before any profile is read.

Public: `possible_dossiers`, `wanted_texts`.

These tests may let someone through who does not fit, never the other way round.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.intake.vum.terms import load_languages
from wsp_desk.vum.presenting import Terms
from wsp_desk.vum.query import LanguageAsked, Query

if TYPE_CHECKING:
    from wsp_desk.snapshot import Snapshot
    from wsp_desk.vocabulary import Vocabulary

Mask = npt.NDArray[np.bool_]

_COMPARED: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "hours_at_least": ("hours_max", pc.greater_equal),
    "hours_at_most": ("hours_min", pc.less_equal),
    "office_hours": ("office_hours", pc.equal),
    "irregular_hours": ("irregular_hours", pc.equal),
    "available_by": ("available_from", pc.less_equal),
}
_IN_PROFILE = {
    "hours_at_least": '"aantalWerkurenPerWeekMaximaal":',
    "hours_at_most": '"aantalWerkurenPerWeekMinimaal":',
    "available_by": '"datumAanvangBeschikbaarVoorWerk":',
}


def possible_dossiers(snapshot: Snapshot, vocabulary: Vocabulary, query: Query) -> Mask:
    """Bool [dossiers]: those that did not come as a VUM profile and can satisfy the query."""
    size = snapshot.manifest.rows
    if query.contract_terms:
        return np.zeros(size, np.bool_)
    possible = np.ones(size, np.bool_)
    for asked, (column, compare) in _COMPARED.items():
        value = getattr(query, asked)
        if value is not None:
            value = date.fromisoformat(value) if asked == "available_by" else value
            cells = snapshot.columns([column])[column]
            possible &= _mask(compare(cells, pa.scalar(value, cells.type)))
    if query.licences:
        wanted = set(query.licences)
        held = snapshot.columns(["licences"])["licences"].to_pylist()
        possible &= np.fromiter((wanted.issubset(codes or ()) for codes in held), np.bool_, size)
    for column, level in _dutch(query):
        possible &= _mask(pc.greater_equal(snapshot.columns([column])[column], level))
    for language in query.languages:
        if language.code and language.code != load_languages().dutch[0]:
            possible &= _speaking(snapshot, language)
    return possible & _wanting(snapshot, vocabulary, query) if query.occupations else possible


def wanted_texts(query: Query) -> list[list[str]]:
    """What must stand in the text of a kept profile: of every list one at least."""
    present = [[text] for name, text in _IN_PROFILE.items() if getattr(query, name) is not None]
    present += [[_said("codeSoortRijbewijs", code)] for code in query.licences]
    present += [[_said("codeTaal", language.code)] for language in query.languages if language.code]
    if query.occupations:
        present.append([_said("codeBeroepsnaam", code) for code in query.occupations])
    if query.contract_terms:
        present.append([_said("codeTypeArbeidscontract", code) for code in query.contract_terms])
    if query.office_hours is not None:
        present.append([_said("indicatieKantoortijden", query.office_hours)])
    if query.irregular_hours is not None:
        present.append([_said("indicatieOnregelmatigWerkOfPloegendienst", query.irregular_hours)])
    return present


def _said(name: str, value: object) -> str:
    return f'"{name}":{json.dumps(value, ensure_ascii=False)}'


def _dutch(query: Query) -> list[tuple[str, int]]:
    asked = [language for language in query.languages if language.code == load_languages().dutch[0]]
    spoken = [("nl_spoken", language.spoken) for language in asked]
    written = [("nl_written", language.written) for language in asked]
    return [(column, level) for column, level in (*spoken, *written) if level is not None]


def _speaking(snapshot: Snapshot, asked: LanguageAsked) -> Mask:
    """Who has another language at the level asked. How well it is written, no dossier says."""
    speaking = np.zeros(snapshot.manifest.rows, np.bool_)
    if asked.written is not None:
        return speaking
    names = [name for name, code in load_languages().codes.items() if code == asked.code]
    table = snapshot.columns(["row", "language", "level"], "dossier_language")
    found = _among(pc.utf8_lower(table["language"]), names)
    if asked.spoken is not None:
        found = pc.and_(found, pc.greater_equal(table["level"], asked.spoken))
    speaking[table["row"].filter(pc.fill_null(found, False)).to_numpy()] = True
    return speaking


def _wanting(snapshot: Snapshot, vocabulary: Vocabulary, query: Query) -> Mask:
    """Who wants one of the occupations, by our concept of it or by the same words."""
    terms, wanted = Terms(vocabulary), set(query.occupations)
    concepts = [one.id for one in vocabulary.occupations if wanted & set(terms.occupations(one.id, None))]
    table = snapshot.columns(["row", "raw", "concept"], "dossier_occupation")
    found = pc.or_(_among(table["concept"], concepts), _among(table["raw"], query.occupations))
    wanting = np.zeros(snapshot.manifest.rows, np.bool_)
    wanting[table["row"].filter(found).to_numpy()] = True
    return wanting


def _among(column: pa.ChunkedArray, words: Sequence[str]) -> pa.ChunkedArray:
    return pc.is_in(column, value_set=pa.array(list(words), pa.string()))


def _mask(condition: pa.ChunkedArray) -> Mask:
    mask: Mask = pc.fill_null(condition, False).to_numpy()
    return mask
