"""Value lists of the field, with the Dutch words a user reads.

Public: one `CodeList` per attribute, `YES`, `NO`, `TRI`; and the lists a request chooses from.

Sources: VUM data standard v1.5 (work level, education, licences, languages, means of transport,
indications); GGM Model Werk, enumeration *arbeidsvermogen* (employability); CBS SBI 2008, sections (sectors);
UWV algorithm register, Kandidatenverkenner (the idea of specific wishes; the list is ours); UWV, groups of
the banenafspraak (grounds).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

YES, NO = 1, 2
"""VUM *indicatie*: 1 = ja, 2 = nee; 0 (onbekend) is stored as no value."""


@dataclass(frozen=True)
class CodeList:
    """Codes in a fixed order, each with its Dutch label.

    Attributes:
        name: English name of the list.
        labels: Code → Dutch label, in order; also the bit order wherever a set of codes is kept as bits.
    """

    name: str
    labels: Mapping[str, str]

    @cached_property
    def position(self) -> Mapping[str, int]:
        """Code → place in the list, which is also its bit."""
        return {code: place for place, code in enumerate(self.labels)}

    def mask(self, codes: list[str] | tuple[str, ...]) -> int:
        """The codes as one integer of bits.

        Raises:
            KeyError: A code is not in the list.
        """
        return sum(1 << self.position[code] for code in set(codes))

    def of_mask(self, mask: int) -> list[str]:
        """The codes whose bit is set, in the order of the list."""
        return [code for code, place in self.position.items() if mask >> place & 1]


TRI = CodeList("tri", {"1": "ja", "2": "nee"})

WORK_LEVEL = CodeList(
    "work level",
    {
        "0": "niet van toepassing",
        "1": "geen basisopleiding",
        "2": "basisniveau",
        "3": "vmbo-niveau",
        "4": "mbo/havo/vwo-niveau",
        "5": "hbo-niveau",
        "6": "wetenschappelijk onderwijs",
    },
)
"""VUM *werk- en denkniveau*; 7 (nog niet bekend) is stored as no value."""

EDUCATION_LEVEL = CodeList(
    "education level",
    {
        "1": "basisonderwijs",
        "2": "vmbo",
        "3": "havo/vwo",
        "4": "mbo",
        "5": "hbo/bachelor",
        "6": "wo/master",
        "9": "anders",
    },
)

EDUCATION_STATUS = CodeList("education status", {"1": "afgerond", "2": "afgebroken", "3": "lopend"})

LICENCES = CodeList(
    "licences",
    {
        "AM": "bromfiets",
        "A1": "lichte motor",
        "A2": "middelzware motor",
        "A": "motor",
        "B": "auto",
        "B+": "auto met aanhanger tot 4.250 kg",
        "BE": "auto met aanhanger",
        "C1": "lichte vrachtwagen",
        "C": "vrachtwagen",
        "C1E": "lichte vrachtwagen met aanhanger",
        "CE": "vrachtwagen met aanhanger",
        "D1": "kleine bus",
        "D": "bus",
        "D1E": "kleine bus met aanhanger",
        "DE": "bus met aanhanger",
        "T": "trekker",
    },
)

TRANSPORT = CodeList(
    "transport",
    {"1": "auto", "2": "bromfiets", "3": "fiets", "4": "motor", "5": "openbaar vervoer", "9": "anders"},
)

LANGUAGE_LEVEL = CodeList(
    "language level", {"1": "geen beheersing", "2": "redelijk", "3": "goed", "4": "uitstekend"}
)
"""VUM *taalbeheersing*; 0 (onbekend) and 8 (niet van toepassing) are stored as no value."""

EMPLOYABILITY = CodeList(
    "employability",
    {
        "1": "onder minimumloon",
        "2": "met hulp minimumloon of hoger",
        "3": "zelfstandig minimumloon of hoger",
        "4": "tijdelijk geen arbeidsvermogen",
    },
)
"""GGM *arbeidsvermogen*; 5 (nog niet bekend) is stored as no value."""

GROUND = CodeList(
    "ground",
    {
        "wajong": "Wajong",
        "pwet": "Participatiewet",
        "vso_pro": "(ex-)vso/pro",
        "wsw": "Wsw-indicatie",
        "wiw_id": "WIW/ID-baan",
        "praktijkroute": "Praktijkroute",
        "werkvoorziening": "werkvoorziening",
    },
)

SECTOR = CodeList(
    "sector",
    {
        "A": "landbouw, bosbouw en visserij",
        "B": "winning van delfstoffen",
        "C": "industrie",
        "D": "energie",
        "E": "water en afval",
        "F": "bouw",
        "G": "handel",
        "H": "vervoer en opslag",
        "I": "horeca",
        "J": "informatie en communicatie",
        "K": "financiële dienstverlening",
        "L": "vastgoed",
        "M": "specialistische zakelijke diensten",
        "N": "verhuur en overige zakelijke diensten",
        "O": "openbaar bestuur",
        "P": "onderwijs",
        "Q": "gezondheids- en welzijnszorg",
        "R": "cultuur, sport en recreatie",
        "S": "overige dienstverlening",
        "T": "huishoudens als werkgever",
        "U": "internationale organisaties",
    },
)

WISH = CodeList(
    "specific wishes",
    {
        "alone": "alleen werken",
        "together": "samenwerken",
        "tools": "werken met gereedschap",
        "moving": "veel lopen en bewegen",
        "seated": "zittend werk",
        "quiet": "rustige werkplek",
        "outside": "buiten werken",
        "inside": "binnen werken",
        "fixed_tasks": "vaste taken",
        "structure": "duidelijke structuur",
        "customers": "contact met klanten",
        "no_customers": "geen contact met klanten",
        "no_lifting": "niet zwaar tillen",
        "no_heights": "niet op hoogte werken",
    },
)

CONDITION = CodeList(
    "conditions of the work",
    {
        "alone": "alleen werken",
        "together": "samenwerken",
        "tools": "werken met gereedschap",
        "moving": "veel lopen en bewegen",
        "seated": "zittend werk",
        "noise": "lawaai of drukte",
        "quiet": "rustige werkplek",
        "outside": "buiten werken",
        "inside": "binnen werken",
        "changing_tasks": "wisselende taken",
        "fixed_tasks": "vaste taken",
        "pace": "hoog tempo",
        "loose": "zelf het werk indelen",
        "structure": "duidelijke structuur",
        "customers": "contact met klanten",
        "no_customers": "geen contact met klanten",
        "lifting": "zwaar tillen",
        "heights": "op hoogte werken",
    },
)
"""What belongs to the work and cannot be avoided; the counterpart of `WISH`. The list is ours."""

WORKING_TIME = CodeList("working times", {"office": "kantoortijden", "irregular": "onregelmatige tijden"})
"""VUM *indicatie kantoortijden* and *indicatie onregelmatig werk of ploegendienst*."""

SUPPORT = CodeList(
    "support",
    {
        "guidance": "begeleiding",
        "adaptation": "een aangepaste werkplek",
        "variation": "afwisseling in het werk",
    },
)
"""VUM *indicatie begeleiding*, *aanpassing werkomgeving*, *werkvariatie*; the codes are our field names."""
