"""Reads the text of a vacancy: every sentence leads to proposals, or is listed with the reason why not.

Public: `propose`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.matching.request import Criterion
from wsp_desk.texts import DUTCH, Text, text
from wsp_desk.vacancy.found import Found
from wsp_desk.vacancy.judging import judged
from wsp_desk.vacancy.leaving import left_over
from wsp_desk.vacancy.merging import Reported, merged
from wsp_desk.vacancy.paste import plain_paste
from wsp_desk.vacancy.pieces import Piece, Section, pieces_of
from wsp_desk.vacancy.proposal import Leftover, Proposal, Reading, Span
from wsp_desk.vacancy.readers import available, education, hours, licences, work
from wsp_desk.vacancy.readers.languages import IN_ENGLISH, LanguageReader
from wsp_desk.vacancy.readers.occupation import IN_TITLE, OccupationReader
from wsp_desk.vacancy.readers.places import PlaceReader, distance
from wsp_desk.vacancy.readers.skills import SkillReader
from wsp_desk.vacancy.tongue import notice_of
from wsp_desk.vocabulary import Vocabulary

_GUESSES = 12
"""Sentences without a known word that are still held against the whole vocabulary."""

_LONGEST_GUESS = 160


def propose(pasted: str, vocabulary: Vocabulary, today: date) -> Reading:
    """Reads a vacancy.

    Args:
        pasted: The text as it was pasted or read from a file; 0 to `paste.LONGEST` characters.
        vocabulary: Where occupations, skills and places are looked up.
        today: From which a day without a year is counted.

    Returns:
        What it asks. Nothing in it holds personal data; its text is not the pasted one.

    Raises:
        KnownError: The text is too long.
    """
    plain, redactions = plain_paste(pasted)
    work_ = _Work(pieces_of(plain), _readers(vocabulary), today)
    reports, leftovers = work_.results()
    proposals, refused = _checked(merged(reports), vocabulary)
    notices = tuple(_notices(plain, redactions, proposals))
    ordered = tuple(sorted((*leftovers, *refused), key=lambda left: left.span))
    return Reading(plain, work_.title(), tuple(proposals), ordered, notices, dict(redactions))


class _Readers:
    """The readers that know the vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        from wsp_desk.intake.cleaning.rules import load_rules

        names = {**load_rules().languages.names, **IN_ENGLISH}
        self.languages = LanguageReader(
            {plain: name for plain, name in names.items() if plain != "nederlands"}
        )
        self.places = PlaceReader(vocabulary.places)
        self.skills = SkillReader(vocabulary)
        self.occupations = OccupationReader(vocabulary)


@lru_cache(maxsize=2)
def _readers(vocabulary: Vocabulary) -> _Readers:
    """Made once for each vocabulary: the indexes over its labels take longer than reading a vacancy."""
    return _Readers(vocabulary)


class _Work:
    """One reading under way.

    Args:
        pieces: The sentences.
        readers: Who reads them.
        today: See `propose`.
    """

    def __init__(self, pieces: list[Piece], readers: _Readers, today: date) -> None:
        self._pieces, self._readers, self._today = pieces, readers, today
        self._limit, far, span = distance(pieces)
        self._found: list[list[Found]] = []
        for piece in pieces:
            found = [] if piece.heading else list(self._read(piece))
            if piece is far:
                found.append(Found("", None, *span, why=text("de afstand staat bij de plaats van het werk")))
            self._found.append(found)
        self._read_titles()
        self._guess()

    def title(self) -> str:
        """The line that names the work."""
        for piece, found in self._with_found():
            if piece.section is Section.TITLE and any(each.kind == "occupation" for each in found):
                return piece.words
        return ""

    def results(self) -> tuple[list[Reported], list[Leftover]]:
        """What is asked, and what led to nothing."""
        reports, leftovers = [], []
        for piece, found in self._with_found():
            if not found and not piece.heading:
                leftovers.append(left_over(piece))
            for each in found:
                result = judged(piece, each)
                span = _span(piece, each)
                if result.importance is None:
                    leftovers.append(Leftover(span, result.why_not, silent=False))
                else:
                    reports.append(Reported(result.found, span, result.importance))
        return reports, leftovers

    def _with_found(self) -> Iterator[tuple[Piece, list[Found]]]:
        return zip(self._pieces, self._found, strict=True)

    def _read(self, piece: Piece) -> Iterator[Found]:
        """What a piece says; words that a strict reader took are not read as a skill or an occupation."""
        taken: list[Found] = []
        for reader in (
            licences.read(piece),
            hours.read(piece),
            self._readers.languages.read(piece),
            education.read(piece),
            available.read(piece, self._today),
            work.read(piece),
            self._readers.places.read(piece, self._limit),
        ):
            taken += reader
        occupations = list(self._readers.occupations.read(piece))
        asked = [found for found in occupations if found.doubt is None]
        # The name of a task may also stand for who does it: then it is a skill, unless that work is asked.
        for found in (*asked, *self._readers.skills.read(piece), *occupations):
            if all(_apart(found, other) for other in taken):
                taken.append(found)
        yield from taken

    def _read_titles(self) -> None:
        """Looks in the first lines for the work, if no label of an occupation stands there."""
        readers = (self._readers.occupations.of_title, self._readers.occupations.guess)
        for reader in readers:
            for piece, found in self._with_found():
                if self._names_work():
                    return
                if piece.section is Section.TITLE:
                    others = [(each.start, each.end) for each in found if each.kind != licences.KIND]
                    found += reader(piece, others)

    def _names_work(self) -> bool:
        return any(
            each.kind == "occupation" and (each.rank == IN_TITLE or each.doubt is None)
            for found in self._found
            for each in found
        )

    def _guess(self) -> None:
        """Holds sentences about the work or the wanted person against the whole vocabulary."""
        open_ = [
            (piece, found)
            for piece, found in self._with_found()
            if not found and piece.section in (Section.ASKS, Section.WORK, Section.NICE) and not piece.heading
        ]
        for piece, found in [each for each in open_ if len(each[0].words) <= _LONGEST_GUESS][:_GUESSES]:
            found += self._readers.skills.guess(piece)


def _apart(found: Found, other: Found) -> bool:
    """Whether two findings rest on different words; a "chauffeur C" may give an occupation and a licence."""
    if found.kind == "occupation" and other.kind == licences.KIND:
        return True
    return found.end <= other.start or other.end <= found.start


def _span(piece: Piece, found: Found) -> Span:
    words = piece.words[found.start : found.end]
    return Span(piece.start + found.start, piece.start + found.end, words)


def _checked(proposals: list[Proposal], vocabulary: Vocabulary) -> tuple[list[Proposal], list[Leftover]]:
    """The proposals that a request can hold, with the words it uses; the others with the reason why not."""
    kept, refused = [], []
    for proposal in proposals:
        try:
            value = _value(proposal, vocabulary)
        except KnownError as error:
            refused += [Leftover(span, error.sentence, silent=False) for span in proposal.spans]
        else:
            kept.append(_with_value(proposal, value))
    return kept, refused


def _value(proposal: Proposal, vocabulary: Vocabulary) -> Any:  # noqa: ANN401 - the value of any kind
    read = Criterion.from_json({"kind": proposal.kind, "value": proposal.value}, vocabulary)
    if proposal.kind not in ("occupation", "skills"):
        return proposal.value
    shown = read.to_json(vocabulary)["value"]
    return [shown] if isinstance(shown, str) else shown


def _with_value(proposal: Proposal, value: object) -> Proposal:
    return Proposal(
        proposal.kind, value, proposal.importance, proposal.spans, proposal.doubtful, proposal.why
    )


_REDACTED = {
    "bsn": text("BSN"),
    "email": text("e-mailadres"),
    "phone": text("telefoonnummer"),
    "iban": text("rekeningnummer"),
}


def _notices(
    plain: str, redactions: Counter[str] | Mapping[str, int], proposals: list[Proposal]
) -> Iterator[Text]:
    if not plain.strip():
        yield text("Er staat nog geen tekst.")
        return
    foreign = notice_of(plain)
    if foreign is not None:
        yield foreign
    if redactions:
        what = ", ".join(
            f"{DUTCH.number(count)}× {_REDACTED[kind]}" for kind, count in sorted(redactions.items())
        )
        yield text("Persoonsgegevens zijn weggehaald: {what}.", what=what)
    if not proposals:
        yield text("In deze tekst vond ik niets om op te zoeken.")
