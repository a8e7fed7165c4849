"""CompetentNL labels: one row per label, with the URI of its concept.

Public: `read_competentnl`.

Source and licence: CompetentNL, UWV, SBB, TNO and CBS, CC BY 4.0. Two layouts are read: one row per label
(``occupation_uri``, ``pref_label``, ``label``, ``label_type``), and one row per concept (``uri``,
``pref_label``, ``alt_labels(|)``), which holds skills.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.texts import text
from wsp_desk.vocabulary.concepts import Concept
from wsp_desk.vocabulary.importing.records import read_records
from wsp_desk.vocabulary.release import Release

_NAME = "CompetentNL"


def read_competentnl(path: Path) -> Release:
    """Reads a file of occupations or of skills.

    Raises:
        KnownError: The file is missing or has neither layout.
    """
    if path.is_dir():
        raise KnownError(text("{path} is een map. Noem het bestand zelf.", path=str(path)))
    rows = read_records(path, ())
    if rows and {"occupation_uri", "pref_label", "label"} <= rows[0].keys():
        return Release(
            _NAME, occupations=_concepts((r["occupation_uri"], r["pref_label"], [r["label"]]) for r in rows)
        )
    if rows and {"uri", "pref_label", "alt_labels(|)"} <= rows[0].keys():
        found = _concepts((r["uri"], r["pref_label"], r["alt_labels(|)"].split("|")) for r in rows)
        return Release(_NAME, skills=found)
    raise KnownError(
        text("{path} is geen lijst van CompetentNL: er staat geen URI met voorkeurslabel in.", path=str(path))
    )


def _concepts(rows: Iterable[tuple[str, str, list[str]]]) -> list[Concept]:
    labels: dict[str, dict[str, None]] = {}
    for uri, preferred, others in rows:
        if uri and preferred:
            own = labels.setdefault(uri, {preferred: None})
            own.update(dict.fromkeys(filter(None, map(str.strip, others))))
    return [Concept(uri, *_first_and_rest(list(own))) for uri, own in labels.items()]


def _first_and_rest(labels: list[str]) -> tuple[str, tuple[str, ...]]:
    return labels[0], tuple(labels[1:])
