"""What the work is like: times of work, hours per day, conditions, support, transport of one's own.

Public: `read`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from wsp_desk.matching.criteria.own_transport import OWN
from wsp_desk.texts import Text, text
from wsp_desk.vacancy.found import NO_WORDS, Found, number
from wsp_desk.vacancy.pieces import Piece, Section

_TIMES: tuple[tuple[str, str], ...] = (
    (
        "office",
        r"\bkantoor(?:uren|tijden)\b|\b(?:9|negen)(?:\.00|:00)? ?(?:tot|to|-) ?(?:5|vijf)\b"
        r"|\bma(?:andag|\.)? ?(?:t/m|tot en met|tot|-|–) ?vr(?:ijdag)?\b"
        r"|\bdagdienst(?:en)?\b|\boffice hours\b|\bmonday (?:to|-|through) friday\b|\bdoordeweeks\b"
        r"|\balleen overdag\b",
    ),
    (
        "irregular",
        r"\b(?:twee-?|drie-?|vier-?|vijf-?|[2345][- ])?ploegen(?:dienst(?:en)?|systeem)?\b"
        r"|\bwisseldienst(?:en)?\b|\bwisselende diensten\b"
        r"|\bonregelmatig\w*\b|\b(?:avond|nacht|weekend|vroege|late)[- ]?(?:dienst(?:en)?|werk|uren)\b"
        r"|\b(?:in het |de )?weekend(?:en|s)?\b"
        r"|\b(?:['’]?s )?(?:avonds|nachts)\b|\bavonden\b|\bnachten\b|\bzaterdag\w*\b|\bzondag\w*\b"
        r"|\bfeestdagen\b|\b(?:night |evening |late |early )?shifts?\b|\bweekends\b",
    ),
)
_DAY = re.compile(
    r"(?<![\d.,:])(?P<low>\d{1,2}(?:[.,]\d)?)(?:\s*(?:-|–|à|tot"
    r"|of)\s*(?P<high>\d{1,2}(?:[.,]\d)?))?\s*(?:uur|uren|u|hours?)\s*"
    r"(?:per (?:werk)?dag|op een dag|/\s*dag|a day|per day)\b"
)
_CONDITIONS: tuple[tuple[str, str], ...] = (
    ("no_customers", r"\bgeen (?:contact met klanten|klantcontact)\b"),
    ("customers", r"\b(?:veel |direct )?(?:contact met (?:klanten|gasten|bezoekers)|klantcontact)\b"),
    ("alone", r"\b(?:je werkt|werkt) (?:vaak |veel |vooral |meestal )?alleen\b|\balleen werken\b"),
    ("outside", r"\bbuiten\s?werk(?:en|t)?\b|\bwerk(?:en|t)? (?:veel |graag "
    r"|vooral )?(?:in de )?buiten(?:lucht)?\b|\bin de buitenlucht\b|\bweer en wind\b"),
    ("pace", r"\bhoog (?:werk)?tempo\b|\bhoge werkdruk\b|\bproductienorm\b"),
    ("lifting", r"\bzwaar (?:tillen|til\w+|werk)\b|\bzware (?:dozen|lasten|zakken)\b|\bfysiek zwaar\b"
    r"|\btil(?:len|t)? (?:soms |vaak )?(?:dozen |zakken )?(?:tot |van )?(?:ongeveer )?(?:1[5-9]"
    r"|2\d) ?(?:kg|kilo)\b"),
    ("heights", r"\bop hoogte\b|\bhoogtevrees\b"),
    ("noise", r"\blawaai\w*\b|\bgehoorbescherming\b"),
    ("seated", r"\bzittend (?:werk|beroep)\b"),
    ("moving", r"\b(?:veel|hele dag) (?:lopen|staan|staand|bewegen|op de been)\b|\bstaand werk\b"
    r"|\b(?:loopt|staat) (?:veel|de hele dag)\b"),
    ("quiet", r"\brustige werk(?:plek|omgeving)\b|\bprikkelarm\w*\b"),
    ("fixed_tasks", r"\bvaste taken\b|\broutinematig\w*\b"),
    ("structure", r"\bduidelijke structuur\b|\bgestructureerd werk\b"),
)  # fmt: skip
_SUPPORT: tuple[tuple[str, str], ...] = (
    ("guidance", r"\bjobcoach\w*\b|\bbegeleiding op de werk(?:vloer|plek)\b|\b(?:vaste "
    r"|een )?(?:werk)?begeleider op de\b|\bbuddy\b"),
    ("adaptation", r"\baangepaste? werkplek\w*\b|\bwerkplek(?: wordt| kan worden)? aangepast\b"
    r"|\bwerkplekaanpassing\w*\b"),
)  # fmt: skip
_TRANSPORT: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"\beigen auto\b|\bin het bezit van een auto\b|\bown car\b", ("1",)),
    (r"\beigen (?:brommer|bromfiets|scooter)\b", ("2",)),
    (r"\beigen fiets\b", ("3",)),
    (r"\bfiets of auto (?:is )?(?:nodig|vereist)\b", ("1", "3")),
    (r"\beigen vervoer\w*\b|\bown transport\b", OWN),
)
_FREE = text("'eigen vervoer': auto, bromfiets, fiets of motor")
_ASKED = text("past dit bij het werk, en kan het niet anders?")
_OFFERED = text("dit staat bij wat de werkgever biedt of vertelt")

Value = Callable[[str], Any]


def read(piece: Piece) -> Iterator[Found]:
    """What a piece says about the work itself."""
    yield from _codes(piece, "working_times", _TIMES, lambda code: {"times": [code]})
    yield from _hours_a_day(piece)
    yield from _codes(piece, "conditions", _CONDITIONS, lambda code: [code], _ASKED)
    yield from _codes(piece, "support", _SUPPORT, lambda code: {"offers": [code]})
    for words, codes in _TRANSPORT:
        for match in re.finditer(words, piece.lower):
            yield Found(
                "own_transport",
                list(codes),
                *match.span(),
                None,
                _FREE if len(codes) == len(OWN) else NO_WORDS,
            )


def _codes(
    piece: Piece, kind: str, table: tuple[tuple[str, str], ...], value: Value, doubt: Text | None = None
) -> Iterator[Found]:
    """Every code of a table whose words occur; what an earlier line of the table took is taken."""
    taken: list[tuple[int, int]] = []
    if kind == "working_times" and piece.section is Section.ABOUT:
        doubt = _OFFERED
    for code, words in table:
        for match in re.finditer(words, piece.lower):
            if all(match.end() <= start or end <= match.start() for start, end in taken):
                taken.append(match.span())
                yield Found(kind, value(code), *match.span(), doubt)


def _hours_a_day(piece: Piece) -> Iterator[Found]:
    for match in _DAY.finditer(piece.lower):
        low, high = number(match["low"]), number(match["high"] or match["low"])
        if 1 <= low <= high <= 12:
            yield Found("hours_day", {"min": low, "max": high}, *match.span())
