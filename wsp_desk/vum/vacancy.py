"""A VUM vacancy as a request that an advisor can edit, with a list of what could not be translated.

Public: `read_vacancy`, `translate`, `Translation`, `Untranslated`, `DEFAULT_KM`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from wsp_desk.errors import KnownError
from wsp_desk.intake.vum.checking import Violation, check, strict_json
from wsp_desk.intake.vum.terms import load_competent, load_languages
from wsp_desk.matching import Request
from wsp_desk.matching.criteria.education import LEVEL_OF_EDUCATION
from wsp_desk.matching.request import Criterion
from wsp_desk.texts import Text, text
from wsp_desk.vocabulary import KIND
from wsp_desk.vum.query import ContractError
from wsp_desk.vum.vacancy_conditions import own_transport, sector, working_times
from wsp_desk.vum.vacancy_contract import ANY_VACANCY

if TYPE_CHECKING:
    from wsp_desk.vocabulary import Vocabulary

DEFAULT_KM = 30
"""How far candidates may live: a vacancy has a postcode, but no distance."""

_INSIDE = "vacature"
_MOST_HOURS = 60
_LEVELS = (2, 3, 4)
_LONGEST = 200
_NO_CRITERION = text("hiervoor is geen criterium in een zoekvraag")
_NOT_NEEDED = text("dit is niet nodig om te zoeken")
_NO_NEED = frozenset(
    {"idVacature", "vumID", "nummerVacature", "naamVacature", "sluitingsdatumVacature", "sollicitatiewijze"}
)


class Untranslated(NamedTuple):
    """An attribute that did not become (part of) a criterion.

    Attributes:
        path: The attribute.
        why: Why not, for inside a sentence.
    """

    path: str
    why: Text


@dataclass(frozen=True, slots=True)
class Translation:
    """A vacancy as a request.

    Attributes:
        request: What can be asked of the pool.
        untranslated: What is not in it.
    """

    request: Request
    untranslated: tuple[Untranslated, ...]

    def to_json(self, vocabulary: Vocabulary) -> dict[str, Any]:
        """The request, and what is not in it."""
        missing = [{"path": each.path, "why": str(each.why)} for each in self.untranslated]
        return {"request": self.request.to_json(vocabulary), "untranslated": missing}


def read_vacancy(content: str) -> dict[str, Any]:
    """Reads a vacancy: by itself, inside the object a broker puts around it, or as the only one of a list.

    Args:
        content: JSON text.

    Raises:
        ContractError: It does not follow the contract; the sentence names paths and what belongs there.
        KnownError: It is no single vacancy.
    """
    what = text("De vacature")
    found = _inside_answer(strict_json(content, what))
    if isinstance(found, list) and len(found) == 1:
        found = found[0]
    if isinstance(found, list) and found:
        raise KnownError(
            text("In dit bestand staan {count} vacatures; geef er één tegelijk.", count=len(found))
        )
    if isinstance(found, dict) and isinstance(found.get(_INSIDE), dict):
        found = found[_INSIDE]
    violations: list[Violation] = []
    sound = check(found, ANY_VACANCY, "", violations)
    if violations:
        raise ContractError(what, violations)
    if not sound:
        raise KnownError(text("De vacature is leeg."))
    return dict(sound)


def _inside_answer(found: object) -> object:
    """The list in an object around vacancies, as the answer of a VUM service is; anything else as it is."""
    if isinstance(found, dict) and not found.keys() & {*ANY_VACANCY.attributes, _INSIDE}:
        return next((part for part in found.values() if isinstance(part, list)), found)
    return found


def translate(vacancy: Mapping[str, Any], vocabulary: Vocabulary) -> Translation:
    """Makes a request of a vacancy.

    Args:
        vacancy: What `read_vacancy` gave.
        vocabulary: Where occupations, skills and places are looked up.
    """
    work = _Work(vocabulary)
    for path, make in _STEPS.items():
        make(work, vacancy, path)
    for path in _leaves(vacancy):
        work.pass_over(path)
    employer = str(vacancy.get("werkgever", {}).get("handelsnaamOrganisatie", ""))[:_LONGEST]
    request = Request(employer, str(vacancy.get("naamVacature", "")), None, tuple(work.criteria))
    return Translation(request, tuple(work.untranslated))


class _Work:
    """A translation being made."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.criteria: list[Criterion] = []
        self.untranslated: list[Untranslated] = []
        self._vocabulary = vocabulary
        self._used: set[str] = {"werkgever.handelsnaamOrganisatie", "naamVacature"}

    def ask(self, path: str, kind: str, value: object, importance: str = "strong") -> None:
        """Adds a criterion, unless a request cannot hold it."""
        self._used.add(path)
        document = {"kind": kind, "value": value, "importance": importance}
        try:
            self.criteria.append(Criterion.from_json(document, self._vocabulary))
        except KnownError as error:
            self.untranslated.append(Untranslated(path, text("{why}", why=error.sentence)))

    def use(self, path: str) -> None:
        """Marks an attribute as said by another criterion."""
        self._used.add(path)

    def leave(self, path: str, why: Text) -> None:
        """Says of an attribute why it is left out."""
        self._used.add(path)
        self.untranslated.append(Untranslated(path, why))

    def pass_over(self, path: str) -> None:
        """Lists an attribute that no step has used."""
        if path not in self._used:
            name = path.split(".")[0]
            self.leave(path, _NOT_NEEDED if name in _NO_NEED else _NO_CRITERION)

    def terms(self, path: str, kind: str, words: list[str], known: KIND) -> list[str]:
        """Words and terms as our vocabulary has them; those it does not know are listed."""
        labels = [(word, load_competent().label(word)) for word in words]
        found = []
        for word, label in labels:
            hit = self._vocabulary.resolve_many(known, [label])[0] if label else None
            if hit is None:
                self.leave(path, text("{kind} '{word}' staat niet in de woordenlijst", kind=kind, word=word))
            else:
                found.append(hit.concept.id)
        self._used.add(path)
        return list(dict.fromkeys(found))


def _occupation(work: _Work, vacancy: Mapping[str, Any], path: str) -> None:
    code = vacancy.get("beroep", {}).get("codeBeroepsnaam")
    found = work.terms(path, str(text("het beroep")), [code], "occupation") if code else []
    if not found and "naamVacature" in vacancy:
        found = work.terms("naamVacature", str(text("de functie")), [vacancy["naamVacature"]], "occupation")
    if found:
        work.ask(path, "occupation", found)


def _skills(work: _Work, vacancy: Mapping[str, Any], path: str) -> None:
    codes = [one["codeCompetentie"] for one in vacancy.get("competentiebeheersing", ())]
    found = work.terms(path, str(text("de competentie")), codes, "skill")
    if found:
        work.ask(path, "skills", found)


def _education(work: _Work, vacancy: Mapping[str, Any], path: str) -> None:
    level = int(vacancy.get(path, 7))
    trainings = [
        one["codeNiveauOpleiding"] for one in vacancy.get("opleiding", ()) if "codeNiveauOpleiding" in one
    ]
    if 1 <= level <= 6:
        work.ask(path, "education", {"min": level})
    elif path in vacancy:
        work.leave(path, text("code {code} vraagt geen niveau", code=str(level)))
    known = [LEVEL_OF_EDUCATION[code] for code in trainings if code in LEVEL_OF_EDUCATION]
    if known and not 1 <= level <= 6:
        work.ask("opleiding.codeNiveauOpleiding", "education", {"min": min(known)})
    elif known:
        work.leave("opleiding.codeNiveauOpleiding", text("het werk- en denkniveau gaat voor"))


def _hours(work: _Work, vacancy: Mapping[str, Any], path: str) -> None:
    hours = vacancy.get("werktijden", {})
    names = {"min": "aantalWerkurenPerWeekMinimaal", "max": "aantalWerkurenPerWeekMaximaal"}
    asked = {key: min(hours[name], _MOST_HOURS) for key, name in names.items() if hours.get(name)}
    if asked:
        work.ask(path, "hours_week", asked)
    if any(hours.get(name, 0) > _MOST_HOURS for name in names.values()):
        work.leave(path, text("meer dan {most} uur per week kan niet worden gevraagd", most=_MOST_HOURS))
    for name in names.values():
        work.use(f"werktijden.{name}")


def _place(work: _Work, vacancy: Mapping[str, Any], path: str) -> None:
    postcode = vacancy.get("adres", {}).get("postcode")
    if postcode:
        work.ask(path, "place", {"postcode": postcode[:4], "max_km": DEFAULT_KM})
        work.leave(
            "adres", text("de afstand staat niet in een vacature; er is {km} km van gemaakt", km=DEFAULT_KM)
        )


def _licences(work: _Work, vacancy: Mapping[str, Any], path: str) -> None:
    codes = [one["codeSoortRijbewijs"] for one in vacancy.get("rijbewijs", ())]
    if codes:
        work.ask(path, "licences", codes)


def _languages(work: _Work, vacancy: Mapping[str, Any], path: str) -> None:
    codes = load_languages()
    asked: dict[str, Any] = {}
    for one in vacancy.get("taalbeheersing", ()):
        code = one.get("codeTaal", "")
        spoken, written = (
            one.get(f"codeNiveauTaalbeheersing{skill}") for skill in ("Mondeling", "Schriftelijk")
        )
        levels = {"nl_spoken": spoken, "nl_written": written}
        if code in codes.dutch:
            asked |= {name: level for name, level in levels.items() if level in _LEVELS}
        elif code in codes.names:
            level = max((level for level in (spoken, written) if level in _LEVELS), default=_LEVELS[0])
            asked["other"] = asked.get("other", {}) | {codes.names[code]: level}
        elif code:
            work.leave(path, text("de taal '{code}' kennen we niet", code=code))
    if asked:
        work.ask(path, "language", asked)
    for name in ("codeTaal", "codeNiveauTaalbeheersingMondeling", "codeNiveauTaalbeheersingSchriftelijk"):
        work.use(f"taalbeheersing.{name}")


def _available(work: _Work, vacancy: Mapping[str, Any], path: str) -> None:
    day = vacancy.get("arbeidsVoorwaarden", {}).get("datumAanvangWerkzaamheden")
    if day:
        work.ask(path, "available_by", day)


_STEPS: Mapping[str, Callable[[_Work, Mapping[str, Any], str], None]] = {
    "beroep.codeBeroepsnaam": _occupation,
    "competentiebeheersing.codeCompetentie": _skills,
    "codeWerkEnDenkniveauMinimaal": _education,
    "werktijden.aantalWerkurenPerWeekMinimaal": _hours,
    "adres.postcode": _place,
    "rijbewijs.codeSoortRijbewijs": _licences,
    "taalbeheersing.codeTaal": _languages,
    "arbeidsVoorwaarden.datumAanvangWerkzaamheden": _available,
    "werktijden.indicatieKantoortijden": working_times,
    "vervoermiddel.codeVervoermiddel": own_transport,
    "sector.codeSbi": sector,
}
"""Attribute path → what makes a criterion of it."""


def _leaves(value: object, path: str = "") -> Iterator[str]:
    """Every attribute path that holds something, once."""
    found: dict[str, None] = {}
    _collect(value, path, found)
    yield from found


def _collect(value: object, path: str, found: dict[str, None]) -> None:
    match value:
        case dict():
            for name, part in value.items():
                _collect(part, f"{path}.{name}" if path else name, found)
        case list():
            for item in value:
                _collect(item, path, found)
        case _:
            found[path] = None
