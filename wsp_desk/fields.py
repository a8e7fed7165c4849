"""The fields of a dossier: names, types, Dutch and standard names, and the status a value can have.

Public: `Status`, `Kind`, `Field`, `FIELDS`, `FIELD`, `LIST_TABLES`.

Every room speaks of a dossier in these terms: intake fills them, the snapshot stores them, the pool loads
them, rules and criteria name them. Per field a dossier keeps four things: the clean value (column
``<name>``), the raw text without personal data (``<name>_raw``), the status (``<name>_status``, a `Status`),
and the date of the dump since which the value stands (``<name>_since``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from wsp_desk import codes
from wsp_desk.codes import CodeList


class Status(IntEnum):
    """What is known of one field of one dossier. Only `KNOWN` carries a value that can be relied on.

    `STALE` and `CONTRADICTED` keep their clean value; the other statuses have none.
    """

    KNOWN = 0
    MISSING = 1
    UNKNOWN_CODE = 2
    INVALID = 3
    PLACEHOLDER = 4
    STALE = 5
    CONTRADICTED = 6

    @property
    def key(self) -> str:
        """The name in reports and on the command line, for example ``unknown_code``."""
        return self.name.lower()


class Kind(StrEnum):
    """How a clean value is stored."""

    TEXT = "text"  # VARCHAR
    INTEGER = "integer"  # SMALLINT
    NUMBER = "number"  # REAL
    DATE = "date"  # DATE
    CODE = "code"  # one code of the list, VARCHAR
    LEVEL = "level"  # one code of the list, all codes are digits: UTINYINT
    TRI = "tri"  # UTINYINT: 1 = yes, 2 = no
    CODES = "codes"  # VARCHAR[], codes of the list
    TEXTS = "texts"  # VARCHAR[]
    TABLE = "table"  # rows in a list table; no clean column in the wide row


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the dossier.

    Attributes:
        name: Name in code, in the snapshot and in rules.
        kind: How the clean value is stored.
        dutch: What a user calls it, lower case, for use inside a sentence.
        standard: Attribute name in the standard it comes from, VUM v1.5 unless named; empty: our own.
        codes: The value list, for coded kinds.
    """

    name: str
    kind: Kind
    dutch: str
    standard: str = ""
    codes: CodeList | None = None


FIELDS: tuple[Field, ...] = (
    Field("holder_id", Kind.TEXT, "nummer van de dossierhouder"),
    Field("holder_name", Kind.TEXT, "naam van de dossierhouder", "Sonar: Medewerker Naam"),
    Field("holder_organisation", Kind.TEXT, "organisatie van de dossierhouder", "Sonar: Organisatie Naam"),
    Field("holder_email", Kind.TEXT, "e-mailadres van de dossierhouder", "E-mail adres (contactpersoon)"),
    Field("office", Kind.TEXT, "kantoor", "Sonar: GSD Kantoor"),
    Field("registered_on", Kind.DATE, "inschrijfdatum", "Sonar: Inschrijfdatum"),
    Field("changed_on", Kind.DATE, "datum van de laatste wijziging"),
    Field("consent", Kind.TRI, "toestemming om gegevens te delen", "Sonar: Toestemming", codes.TRI),
    Field("ground", Kind.CODE, "grondslag", "Doelgroepregister: grondslag", codes.GROUND),
    Field("pc4", Kind.INTEGER, "bemiddelingspostcode", "Bemiddelingspostcode"),
    Field("max_travel_km", Kind.INTEGER, "maximale reisafstand", "Maximale reisafstand"),
    Field("max_travel_min", Kind.INTEGER, "maximale reistijd", "Maximale reistijd"),
    Field("travels_independently", Kind.TRI, "zelfstandig reizen", "", codes.TRI),
    Field("transport", Kind.CODES, "vervoer", "Code vervoermiddel", codes.TRANSPORT),
    Field("licences", Kind.CODES, "rijbewijzen", "Code soort rijbewijs", codes.LICENCES),
    Field(
        "work_level",
        Kind.LEVEL,
        "werk- en denkniveau",
        "Code werk- en denkniveau werkzoekende",
        codes.WORK_LEVEL,
    ),
    Field("education_level", Kind.LEVEL, "opleidingsniveau", "Code niveau opleiding", codes.EDUCATION_LEVEL),
    Field(
        "education_status",
        Kind.LEVEL,
        "status van de opleiding",
        "Code status opleiding",
        codes.EDUCATION_STATUS,
    ),
    Field("education_end", Kind.DATE, "einddatum van de opleiding", "Datum einde volgen opleiding"),
    Field("diploma", Kind.TRI, "diploma", "Indicatie diploma", codes.TRI),
    Field("sectors", Kind.CODES, "voorkeurssectoren", "Code SBI", codes.SECTOR),
    Field("occupations", Kind.TABLE, "gewenste beroepen", "Sonar: Bemiddelingsberoep"),
    Field("hours_min", Kind.INTEGER, "minimale uren per week", "Aantal werkuren per week minimaal"),
    Field("hours_max", Kind.INTEGER, "maximale uren per week", "Aantal werkuren per week maximaal"),
    Field("hours_day", Kind.NUMBER, "uren per dag"),
    Field("office_hours", Kind.TRI, "kantoortijden", "Indicatie kantoortijden", codes.TRI),
    Field(
        "irregular_hours",
        Kind.TRI,
        "onregelmatig werk",
        "Indicatie onregelmatig werk of ploegendienst",
        codes.TRI,
    ),
    Field("available", Kind.TRI, "beschikbaar", "GGM: beschikbaar voor bemiddeling", codes.TRI),
    Field("available_from", Kind.DATE, "beschikbaar vanaf", "Datum aanvang beschikbaar voor werk"),
    Field("employability", Kind.LEVEL, "arbeidsvermogen", "GGM: arbeidsvermogen", codes.EMPLOYABILITY),
    Field("wishes", Kind.CODES, "specifieke wensen", "Kandidatenverkenner: specifieke wensen", codes.WISH),
    Field("guidance", Kind.TRI, "begeleiding nodig", "Indicatie begeleiding", codes.TRI),
    Field(
        "adaptation",
        Kind.TRI,
        "aanpassing van de werkplek nodig",
        "Indicatie aanpassing werkomgeving",
        codes.TRI,
    ),
    Field("variation", Kind.TRI, "afwisseling in het werk nodig", "Indicatie werkvariatie", codes.TRI),
    Field(
        "nl_spoken",
        Kind.LEVEL,
        "Nederlands spreken",
        "Code niveau taalbeheersing mondeling",
        codes.LANGUAGE_LEVEL,
    ),
    Field(
        "nl_written",
        Kind.LEVEL,
        "Nederlands schrijven",
        "Code niveau taalbeheersing schriftelijk",
        codes.LANGUAGE_LEVEL,
    ),
    Field("languages", Kind.TABLE, "andere talen", "Code taal"),
    Field("skills", Kind.TABLE, "vaardigheden", "Code competentie"),
    Field("experience", Kind.TABLE, "werkervaring", "Werkervaring"),
    Field("courses", Kind.TEXTS, "cursussen", "Naam cursus"),
    Field("presentation", Kind.TEXT, "persoonlijke presentatie", "Persoonlijke presentatie"),
    Field("client_profile", Kind.TRI, "klantprofiel aanwezig", "Sonar: Klantprofiel", codes.TRI),
)
"""Every dossier also has ``dossier_id`` (pseudonymous case number, Sonar *ID_WZ*) and ``source``."""

FIELD: dict[str, Field] = {field.name: field for field in FIELDS}

LIST_TABLES: dict[str, tuple[tuple[str, str], ...]] = {
    "dossier_occupation": (
        ("row", "INTEGER"),
        ("position", "UTINYINT"),
        ("raw", "VARCHAR"),
        ("concept", "VARCHAR"),
        ("confidence", "REAL"),
    ),
    "dossier_skill": (("row", "INTEGER"), ("raw", "VARCHAR"), ("concept", "VARCHAR"), ("confidence", "REAL")),
    "dossier_language": (("row", "INTEGER"), ("language", "VARCHAR"), ("level", "UTINYINT")),
    "dossier_experience": (
        ("row", "INTEGER"),
        ("raw", "VARCHAR"),
        ("concept", "VARCHAR"),
        ("years", "REAL"),
        ("until", "DATE"),
    ),
    "dossier_vum": (("row", "INTEGER"), ("profile", "VARCHAR")),
}
"""Tables for lists whose items carry more than a code: column name and SQL type. ``row`` is the wide row.

``concept`` is a vocabulary concept id, or null when the look-up was unsure; the raw words are kept then.
``dossier_vum`` holds the search profile of a dossier that came as a VUM profile, for queries of the standard.
"""
