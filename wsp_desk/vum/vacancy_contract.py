"""The vacancy of VUM v3: every attribute and what may stand in it.

Public: `VACANCY`, `VACANCY_MATCH`.

Source: OpenAPI contracts 3.0.0 "VUM API Vacatures", schemas *Vacature* and *MPVacatureMatch*; restated, and
held to the contracts by a test. Names are those of the standard.
"""

from __future__ import annotations

from wsp_desk.intake.vum import contract
from wsp_desk.intake.vum.shapes import Day, Listed, OneOf, Record, Shape, Words

_WEBADRES = Listed(contract.WEBADRES)
_SECTORS = Listed(contract.SECTOR)
_EMPLOYER: dict[str, Shape] = {
    "handelsnaamOrganisatie": Words(500),
    "sector": _SECTORS,
    "webadres": _WEBADRES,
}
_MATCH: dict[str, Shape] = {
    "adres": Record(
        {
            "postcode": contract.POSTAL_CODE,
            "straatnaam": Words(24),
            "huisnummer": contract.SBI,
            "huisnummertoevoeging": Words(6),
        },
        ("postcode",),
    ),
    "arbeidsVoorwaarden": Record(
        {
            "datumAanvangWerkzaamheden": Day(),
            "datumEindeWerkzaamheden": Day(),
            "omschrijvingArbeidsvoorwaarden": contract.LONG_TEXT,
            "salarisIndicatie": Words(100),
        }
    ),
    "beroep": contract.BEROEP,
    "codeWerkEnDenkniveauMinimaal": OneOf(("0", "1", "2", "3", "4", "5", "6", "7")),
    "competentiebeheersing": Listed(contract.COMPETENTIE),
    "contractvorm": Listed(contract.CONTRACTVORM),
    "cursus": Listed(
        Record(
            {
                "indicatieCertificaat": contract.DIPLOMA,
                "naamCursus": Words(120),
                "toelichtingCursus": contract.LONG_TEXT,
            }
        )
    ),
    "flexibiliteit": Record(
        {
            "datumEindeBeschikbaarVoorWerk": Day(),
            "indicatieOnregelmatigWerkOfPloegendienst": contract.INDICATION,
        }
    ),
    "naamVacature": Words(120),
    "omschrijvingVacature": contract.LONG_TEXT,
    "opleiding": Listed(
        Record(
            {
                "codeOpleidingsnaam": contract.EDUCATION_CODE,
                "codeNiveauOpleiding": contract.EDUCATION_LEVEL,
                "indicatieDiploma": contract.DIPLOMA,
                "toelichtingOpleiding": contract.LONG_TEXT,
            }
        )
    ),
    "rijbewijs": Listed(contract.RIJBEWIJS),
    "sector": contract.SECTOR,
    "sluitingsdatumVacature": Day(),
    "sollicitatiewijze": Listed(
        Record({"codeSollicitatiewijze": OneOf(("1", "2", "3", "4")), "webadres": contract.WEBADRES})
    ),
    "taalbeheersing": Listed(contract.TAALBEHEERSING),
    "vervoermiddel": Listed(contract.VERVOERMIDDEL),
    "werkervaring": Listed(Record({"aantalJarenWerkzaamInBeroep": contract.HOURS})),
    "werktijden": contract.WERKTIJDEN,
}
_CONTACT = Record(
    {
        "naamContactpersoonAfdeling": Words(35),
        "emailadres": Listed(contract.EMAIL),
        "telefoonnummer": Listed(contract.PHONE),
    }
)

VACANCY = Record(
    {
        **_MATCH,
        "idVacature": contract.ID,
        "nummerVacature": Words(11),
        "werkgever": Record({**_EMPLOYER, "contactpersoon": Listed(_CONTACT)}),
    },
    ("idVacature",),
)
"""The whole vacancy, schema *Vacature*."""

VACANCY_MATCH = Record(
    {**_MATCH, "idVacature": contract.ID, "werkgever": Record(_EMPLOYER)}, ("adres", "idVacature")
)
"""The search profile of a vacancy, schema *MPVacatureMatch* of a source."""

ANY_VACANCY = Record({**VACANCY.attributes, "vumID": contract.BROKER_ID})
"""What is read as a vacancy: either of them, by its own number or that of the broker."""
