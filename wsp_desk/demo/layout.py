"""The columns of the dump, in order.

Public: `SONAR`, `EXTENSION`, `HEADERS`.

The first 35 are those of the only public Sonar export layout (VNG, UM-pilot, Sonar dashboard example); the
others are the fields of the dossier that this layout lacks.
"""

from __future__ import annotations

from typing import Final

SONAR: Final = (
    "Datum melding",
    "1e uitk dag (niet WW)",
    "BSN",
    "ID_WZ",
    "Beschikbare uren/wk",
    "Opleidingsniveau",
    "Beroepssector",
    "Bemiddelingsberoep",
    "Mondeling Nederlands",
    "Schriftelijk Nederlands",
    "Rijbewijs",
    "Inschrijfdatum",
    "Geslacht",
    "Telefoonnummer",
    "Volledige Naam",
    "Leeftijd",
    "E-mailadres",
    "Vervoer",
    "Gemeente",
    "Postcode",
    "Plaats",
    "Straatnaam",
    "Huisnummer",
    "Huisnummer Toevoeging",
    "Banenafspraak",
    "Klantprofiel",
    "Arbeidsmarktregio",
    "Cases (aantal)",
    "Sonar",
    "Medewerker Naam",
    "Organisatie Naam",
    "GSD Kantoor",
    "Participatieladder",
    "Aantal",
    "Toestemming",
)

EXTENSION: Final = (
    "Medewerker ID",
    "Medewerker E-mail",
    "Bron",
    "Datum laatste wijziging",
    "Grondslag",
    "Maximale reisafstand",
    "Maximale reistijd",
    "Zelfstandig reizen",
    "Werk- en denkniveau",
    "Status opleiding",
    "Einddatum opleiding",
    "Diploma",
    "Bemiddelingsberoep 2",
    "Bemiddelingsberoep 3",
    "Minimale uren/wk",
    "Uren per dag",
    "Kantoortijden",
    "Onregelmatig werk",
    "Beschikbaar",
    "Beschikbaar vanaf",
    "Arbeidsvermogen",
    "Specifieke wensen",
    "Begeleiding",
    "Aanpassing werkomgeving",
    "Werkvariatie",
    "Overige talen",
    "Vaardigheden",
    "Werkervaring",
    "Cursussen",
    "Persoonlijke presentatie",
)

HEADERS: Final = (*SONAR, *EXTENSION)
