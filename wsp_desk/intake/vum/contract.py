"""The werkzoekende profile of VUM v3: every attribute and what may stand in it.

Public: `WERKZOEKENDE`, `MATCH`, `BROKER_MATCH`, and the shapes of its parts.

Source: OpenAPI contracts 3.0.0 "VUM API WerkzoekendeProfielen" (source and broker side), components/schemas;
restated, and held to the contracts by a test. Names are those of the standard.
"""

from __future__ import annotations

from wsp_desk.intake.vum.shapes import (
    DIGITS,
    LANGUAGE,
    POSTCODE,
    SAFE_ID,
    VUM_ID,
    Day,
    Listed,
    OneOf,
    Record,
    Shape,
    Whole,
    Words,
)

INDICATION = OneOf((0, 1, 2))
"""*Indicatie*: 0 unknown, 1 yes, 2 no."""

YES_NO = OneOf((1, 2))
DIPLOMA = OneOf((0, 1, 2, 8))
"""*IndicatieDiploma*: as an indication, and 8 not applicable."""

LANGUAGE_LEVEL = OneOf((0, 1, 2, 3, 4, 8))
"""*IntegerTaal*: 0 unknown, 1 none … 4 excellent, 8 not applicable."""

LICENCE = OneOf(("A", "A1", "A2", "AM", "B", "B+", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE", "T"))
CONTRACT_TERM = OneOf(("O", "B"))
URI = Words(200)
ID = Words(None, SAFE_ID)
BROKER_ID = Words(None, VUM_ID)
POSTAL_CODE = Words(None, POSTCODE)
LANGUAGE_CODE = Words(None, LANGUAGE)
EMAIL = Words(320)
PHONE = Words(14)
LONG_TEXT = Words(2000)
KILOMETRES = Whole(0, 999)
HOURS = Whole(0, 99)
SBI = Whole(0, 99999)

BEROEP = Record({"codeBeroepsnaam": URI})
COMPETENTIE = Record({"codeCompetentie": URI})
RIJBEWIJS = Record({"codeSoortRijbewijs": LICENCE})
SECTOR = Record({"codeSbi": SBI})
CONTRACTVORM = Record(
    {"codeTypeArbeidscontract": CONTRACT_TERM, "codeTypeOvereenkomst": OneOf(("01", "02", "03", "04"))}
)
TAALBEHEERSING = Record(
    {
        "codeTaal": LANGUAGE_CODE,
        "codeNiveauTaalbeheersingMondeling": LANGUAGE_LEVEL,
        "codeNiveauTaalbeheersingSchriftelijk": LANGUAGE_LEVEL,
        "codeNiveauTaalbeheersingLezen": LANGUAGE_LEVEL,
        "codeNiveauTaalbeheersingLuisteren": LANGUAGE_LEVEL,
    }
)
VERVOERMIDDEL = Record(
    {
        "codeVervoermiddel": OneOf((1, 2, 3, 4, 5, 9)),
        "indicatieBeschikbaarVoorUitvoeringWerk": INDICATION,
        "indicatieBeschikbaarVoorWoonWerkverkeer": INDICATION,
    }
)
WERKTIJDEN = Record(
    {
        "aantalWerkurenPerWeekMinimaal": HOURS,
        "aantalWerkurenPerWeekMaximaal": HOURS,
        "indicatieKantoortijden": INDICATION,
    }
)
WEBADRES = Record({"codeWebadres": OneOf((1, 2, 3, 4)), "url": Words(1000)})
EDUCATION_LEVEL = OneOf((1, 2, 3, 4, 5, 6, 9))
EDUCATION_CODE = Words(10, DIGITS)

_OPLEIDING = Record(
    {
        "codeOpleidingsnaam": EDUCATION_CODE,
        "codeNiveauOpleiding": EDUCATION_LEVEL,
        "indicatieDiploma": DIPLOMA,
        "toelichtingOpleiding": LONG_TEXT,
        "codeStatusOpleiding": OneOf((0, 1, 2, 3)),
        "datumAanvangVolgenOpleiding": Day(),
        "datumDiploma": Day(),
        "datumEindeVolgenOpleiding": Day(),
        "naamOpleidingsinstituut": Words(500),
    }
)
_CURSUS = Record(
    {
        "indicatieCertificaat": DIPLOMA,
        "naamCursus": Words(120),
        "toelichtingCursus": LONG_TEXT,
        "datumAanvangVolgenCursus": Day(),
        "datumCertificaat": Day(),
        "datumEindeVolgenCursus": Day(),
        "naamOpleidingsinstituut": Words(500),
    }
)
_WERKERVARING = Record(
    {
        "beroep": BEROEP,
        "datumAanvangWerkzaamheden": Day(),
        "datumEindeWerkzaamheden": Day(),
        "naamOrganisatie": Words(70),
        "toelichtingWerkervaring": LONG_TEXT,
    }
)
_ARBEIDSMARKTKWALIFICATIE = Record(
    {
        "codeWerkEnDenkniveauWerkzoekende": OneOf((0, 1, 2, 3, 4, 5, 6, 7)),
        "cursus": Listed(_CURSUS),
        "competentiebeheersing": Listed(COMPETENTIE),
        "interesse": Listed(Record({"naamInteresse": Words(120)})),
        "opleiding": Listed(_OPLEIDING),
        "rijbewijs": Listed(RIJBEWIJS),
        "taalbeheersing": Listed(TAALBEHEERSING),
        "werkervaring": Listed(_WERKERVARING),
    }
)
_SEARCH: dict[str, Shape] = {
    "arbeidsmarktkwalificatie": _ARBEIDSMARKTKWALIFICATIE,
    "bemiddelingsberoep": Listed(BEROEP),
    "contractvorm": Listed(CONTRACTVORM),
    "flexibiliteit": Record(
        {
            "datumAanvangBeschikbaarVoorWerk": Day(),
            "datumEindeBeschikbaarVoorWerk": Day(),
            "indicatieOnregelmatigWerkOfPloegendienst": INDICATION,
        }
    ),
    "indicatieBeschikbaarheidContactgegevens": YES_NO,
    "mobiliteit": Record(
        {
            "bemiddelingspostcode": POSTAL_CODE,
            "maximaleReisafstand": KILOMETRES,
            "maximaleReistijd": KILOMETRES,
        },
        ("bemiddelingspostcode",),
    ),
    "sector": Listed(SECTOR),
    "vervoermiddel": Listed(VERVOERMIDDEL),
    "werktijden": WERKTIJDEN,
}

WERKZOEKENDE = Record(
    {
        **_SEARCH,
        "idWerkzoekende": ID,
        "contactpersoon": Listed(
            Record({"naamContactpersoonAfdeling": Words(35), "emailadres": EMAIL, "telefoonnummer": PHONE})
        ),
        "eisAanWerk": Record(
            {
                "indicatieAanpassingWerkomgeving": INDICATION,
                "indicatieBegeleiding": INDICATION,
                "indicatieWerkvariatie": INDICATION,
            }
        ),
        "emailadres": Listed(EMAIL),
        "indicatieLdrRegistratie": YES_NO,
        "persoonlijkePresentatie": LONG_TEXT,
        "telefoonnummer": Listed(PHONE),
        "webadres": Listed(WEBADRES),
    }
)
"""The detail profile, schema *Werkzoekende*."""

MATCH = Record({**_SEARCH, "idWerkzoekende": ID}, ("mobiliteit", "idWerkzoekende"))
"""The search profile that answers a query, schema *MPWerkzoekendeMatch* of a source."""

BROKER_MATCH = Record({**_SEARCH, "vumID": BROKER_ID}, ("mobiliteit", "vumID"))
"""The same as a broker hands it on: its number is the *vumID*."""

SEARCH_ATTRIBUTES = tuple(_SEARCH)
"""Names of the search profile, without its number."""
