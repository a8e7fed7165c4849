"""A dossier that did not come as a VUM profile, said in the terms of the standard.

Public: `Terms`, `search_profiles`, `COLUMNS`.

Only what the dossier knows is said: a value with a status that carries none is left out. Free text of the
person is not part of the search profile.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wsp_desk.intake.vum.terms import load_competent, load_languages

if TYPE_CHECKING:
    from wsp_desk.snapshot import Snapshot
    from wsp_desk.vocabulary import Concepts, Vocabulary

COLUMNS = (
    "row", "pc4", "max_travel_km", "max_travel_min", "transport", "licences", "work_level", "education_level",
    "education_status", "education_end", "diploma", "sectors", "hours_min", "hours_max", "office_hours",
    "irregular_hours", "available_from", "nl_spoken", "nl_written", "courses",
)  # fmt: skip
"""What is read of the wide table."""

_LISTS = {
    "dossier_occupation": ("row", "raw", "concept"),
    "dossier_skill": ("row", "concept"),
    "dossier_language": ("row", "language", "level"),
    "dossier_experience": ("row", "raw", "concept", "until"),
}
_LONGEST_CODE, _LONGEST_COURSE, _MOST_KM, _MOST_HOURS = 200, 120, 999, 99

Row = Mapping[str, Any]


class Terms:
    """Concepts of our vocabulary as CompetentNL terms, or by their label where it has none."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Takes the vocabulary in which concepts have their labels."""
        self._uris = load_competent().all_uris
        self._occupations = vocabulary.occupations
        self._skills = vocabulary.skills

    def occupations(self, concept: str | None, raw: str | None) -> list[str]:
        """Every term that an occupation of a dossier can be found by."""
        return self._terms(self._occupations, concept) or ([raw[:_LONGEST_CODE]] if raw else [])

    def skills(self, concept: str | None) -> list[str]:
        """Every term that a skill can be found by; none for a skill without one."""
        return self._terms(self._skills, concept)

    def _terms(self, concepts: Concepts, concept: str | None) -> list[str]:
        found = concepts.get(concept) if concept else None
        return list(self._uris.get(found.label, (found.label,))) if found else []


def search_profiles(
    snapshot: Snapshot, rows: Sequence[int], terms: Terms
) -> Iterator[tuple[int, dict[str, Any]]]:
    """The search profiles of some dossiers, without their number.

    Yields:
        Row and profile, in row order. The postcode has four digits only.
    """
    lists = {name: _by_row(snapshot, name, columns, rows) for name, columns in _LISTS.items()}
    for record in snapshot.some(COLUMNS, rows).to_pylist():
        row = record["row"]
        yield row, _profile(record, {name: items[row] for name, items in lists.items()}, terms)


def _by_row(
    snapshot: Snapshot, table: str, columns: Sequence[str], rows: Sequence[int]
) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for item in snapshot.some(columns, rows, table).to_pylist():
        found[item["row"]].append(item)
    return found


def _profile(row: Row, lists: Mapping[str, list[Row]], terms: Terms) -> dict[str, Any]:
    wanted = [terms.occupations(item["concept"], item["raw"]) for item in lists["dossier_occupation"]]
    profile = {
        "arbeidsmarktkwalificatie": _qualification(row, lists, terms),
        "bemiddelingsberoep": _each("codeBeroepsnaam", [name for names in wanted for name in names]),
        "flexibiliteit": _said(
            datumAanvangBeschikbaarVoorWerk=_day(row["available_from"]),
            indicatieOnregelmatigWerkOfPloegendienst=row["irregular_hours"],
        ),
        "mobiliteit": _said(
            bemiddelingspostcode=f"{row['pc4']:04d}" if row["pc4"] else None,
            maximaleReisafstand=_within(row["max_travel_km"], _MOST_KM),
            maximaleReistijd=_within(row["max_travel_min"], _MOST_KM),
        ),
        "vervoermiddel": _each("codeVervoermiddel", [int(code) for code in row["transport"] or ()]),
        "werktijden": _said(
            aantalWerkurenPerWeekMinimaal=_within(row["hours_min"], _MOST_HOURS),
            aantalWerkurenPerWeekMaximaal=_within(row["hours_max"], _MOST_HOURS),
            indicatieKantoortijden=row["office_hours"],
        ),
    }
    return {name: part for name, part in profile.items() if part}


def _qualification(row: Row, lists: Mapping[str, list[Row]], terms: Terms) -> dict[str, Any]:
    education = _said(
        codeNiveauOpleiding=row["education_level"],
        codeStatusOpleiding=row["education_status"],
        datumEindeVolgenOpleiding=_day(row["education_end"]),
        indicatieDiploma=row["diploma"],
    )
    skills = [name for item in lists["dossier_skill"] for name in terms.skills(item["concept"])]
    qualification = {
        "codeWerkEnDenkniveauWerkzoekende": row["work_level"],
        "cursus": _each("naamCursus", [name[:_LONGEST_COURSE] for name in row["courses"] or ()]),
        "competentiebeheersing": _each("codeCompetentie", skills),
        "opleiding": [education] if education else [],
        "rijbewijs": _each("codeSoortRijbewijs", row["licences"] or ()),
        "taalbeheersing": [*_dutch(row), *_other_languages(lists["dossier_language"])],
        "werkervaring": [_experience(item, terms) for item in lists["dossier_experience"]],
    }
    return {name: part for name, part in qualification.items() if part not in (None, [])}


def _dutch(row: Row) -> list[dict[str, Any]]:
    levels = _said(
        codeNiveauTaalbeheersingMondeling=row["nl_spoken"],
        codeNiveauTaalbeheersingSchriftelijk=row["nl_written"],
    )
    return [{"codeTaal": load_languages().dutch[0], **levels}] if levels else []


def _other_languages(items: Sequence[Row]) -> Iterator[dict[str, Any]]:
    codes = load_languages().codes
    for item in items:
        code = codes.get((item["language"] or "").casefold())
        if code:
            yield _said(codeTaal=code, codeNiveauTaalbeheersingMondeling=item["level"])


def _experience(item: Row, terms: Terms) -> dict[str, Any]:
    names = terms.occupations(item["concept"], item["raw"])[:1]
    occupation = {"beroep": {"codeBeroepsnaam": names[0]}} if names else {}
    return {**occupation, **_said(datumEindeWerkzaamheden=_day(item["until"]))}


def _each(name: str, values: Sequence[Any]) -> list[dict[str, Any]]:
    return [{name: value} for value in dict.fromkeys(values)]


def _said(**values: Any) -> dict[str, Any]:  # noqa: ANN401 - as the columns hold them
    return {name: value for name, value in values.items() if value is not None}


def _within(value: int | None, most: int) -> int | None:
    return value if value is not None and 0 <= value <= most else None


def _day(value: Any) -> str | None:  # noqa: ANN401 - a date or nothing
    return value.isoformat() if value is not None else None
