"""`wsp-desk saved list`, `show`, `keep`, `rename`, `remove`: requests kept under a name, and what changed.

Public: `list_saved`, `show`, `keep`, `rename`, `remove`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wsp_desk.cli.desk import audited
from wsp_desk.cli.output import emit
from wsp_desk.cli.session import pool_of, pool_words, request_of, search_of
from wsp_desk.conversation.saved import SavedSearch, SavedSearches
from wsp_desk.conversation.seen import MOST, Changes, Seen, seen_in
from wsp_desk.errors import KnownError
from wsp_desk.matching import Importance, Request, Search
from wsp_desk.register.audit import Asked, Audit, Purpose
from wsp_desk.snapshot import Snapshot
from wsp_desk.texts import DUTCH, text
from wsp_desk.trust import answer, judge_of
from wsp_desk.vocabulary import Vocabulary

_IMPORTANCES = {
    Importance.MUST: "moet",
    Importance.STRONG: "sterk",
    Importance.NICE: "graag",
    Importance.EXCLUDE: "niet",
}


@dataclass(frozen=True)
class Looked:
    """A kept request with what it brings now; all but `saved` is None where it cannot be answered."""

    saved: SavedSearch
    request: Request | None = None
    seen: Seen | None = None
    changes: Changes | None = None


def list_saved(options: argparse.Namespace) -> None:
    """Prints the kept requests with what they find now and what changed since the dump before."""
    with audited(options, "saved list") as (snapshot, audit):
        looked = _look(snapshot, audit, _kept(audit).all())
    emit(options, {"saved": [_document(each) for each in looked]}, _list_lines(looked))


def show(options: argparse.Namespace) -> None:
    """Prints one kept request, its shortlist, and which dossiers are new, gone or better."""
    with audited(options, "saved show") as (snapshot, audit):
        looked = _look(snapshot, audit, [_named(_kept(audit), options.name)])[0]
        lines = list(_show_lines(looked, pool_words(snapshot)))
    emit(options, _document(looked), lines)


def keep(options: argparse.Namespace) -> None:
    """Keeps a request under a name."""
    request = request_of(options.request, options.file)
    with audited(options, "saved keep") as (snapshot, audit):
        saved = _kept(audit).save(options.name, request.to_json(pool_of(snapshot).vocabulary))
        looked = _look(snapshot, audit, [saved])[0]
    emit(options, _document(looked), [f"Bewaard als {saved.name}."])


def rename(options: argparse.Namespace) -> None:
    """Gives a kept request another name."""
    with audited(options, "saved rename") as (_, audit):
        kept = _kept(audit)
        saved = kept.rename(_named(kept, options.name).id, options.new)
    emit(options, saved.to_json(), [f"{options.name} heet nu {saved.name}."])


def remove(options: argparse.Namespace) -> None:
    """Takes a kept request from the list; what happened to it stays in the register."""
    with audited(options, "saved remove") as (_, audit):
        kept = _kept(audit)
        saved = _named(kept, options.name)
        kept.remove(saved.id)
    emit(options, saved.to_json(), [f"{saved.name} is van de lijst gehaald."])


def _kept(audit: Audit) -> SavedSearches:
    return SavedSearches(audit.log, audit.actor)


def _named(kept: SavedSearches, name: str) -> SavedSearch:
    saved = kept.named(name)
    if saved is None:
        raise KnownError(
            text(
                "Er is geen bewaarde vraag '{name}'. Kijk met 'wsp-desk saved list' welke er zijn.", name=name
            )
        )
    return saved


def _look(snapshot: Snapshot, audit: Audit, saved: list[SavedSearch]) -> list[Looked]:
    """Answers each request, remembers what it brings, and compares that with the dump before."""
    search = search_of(pool_of(snapshot)) if saved else None
    return [_answered(snapshot, audit, search, each) for each in saved if search is not None]


def _answered(snapshot: Snapshot, audit: Audit, search: Search, saved: SavedSearch) -> Looked:
    pool = search.pool
    try:
        request = Request.from_json(saved.request, pool.vocabulary)
    except KnownError:
        # The vocabulary of this pool no longer knows what it asks; the shortlist is shown all the same.
        audit.listed(saved.shortlist, Purpose.MATCH)
        return Looked(saved)
    found = answer(pool, search, request, MOST, judge_of(pool))
    seen = seen_in(found, snapshot.manifest.snapshot, search.weights.version)
    changes = saved.since_before(seen)
    named = (*changes.new, *changes.better, *changes.gone) if changes else ()
    audit.listed((*named, *saved.shortlist), Purpose.MATCH, Asked.of(request.to_json(pool.vocabulary)))
    _kept(audit).see(saved.id, seen)
    return Looked(saved, request, seen, changes)


def _document(looked: Looked) -> dict[str, Any]:
    return {
        **looked.saved.to_json(),
        "total": looked.seen.total if looked.seen else None,
        "changes": looked.changes.to_json() if looked.changes else None,
    }


def _list_lines(looked: list[Looked]) -> Iterator[str]:
    if not looked:
        yield "Er is nog niets bewaard. Bewaar een vraag in het venster of met 'wsp-desk saved keep'."
    for each in looked:
        yield _head(each)


def _found(seen: Seen | None) -> str:
    if seen is None:
        return "kan met de woordenlijst van deze pool niet worden beantwoord"
    return f"{DUTCH.number(seen.total)} gevonden"


def _changed(changes: Changes | None) -> str:
    return str(changes.sentence) if changes else "nog geen eerdere dump om mee te vergelijken"


def _head(looked: Looked) -> str:
    return f"{looked.saved.name}: {_found(looked.seen)}, {_changed(looked.changes)}"


def _show_lines(looked: Looked, words: Vocabulary) -> Iterator[str]:
    yield _head(looked)
    for criterion in looked.request.criteria if looked.request else ():
        asked = criterion.of_kind.describe(criterion.value, words)
        yield f"  {criterion.of_kind.label} ({_IMPORTANCES[criterion.importance]}): {asked}"
    if looked.saved.shortlist:
        yield f"Shortlist: {', '.join(looked.saved.shortlist)}"
    for word, dossiers in _lists(looked.changes):
        yield f"{word}: {', '.join(dossiers)}"


def _lists(changes: Changes | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    if changes is not None:
        lists = (("Nieuw", changes.new), ("Beter", changes.better), ("Weg", changes.gone))
        yield from ((word, dossiers) for word, dossiers in lists if dossiers)
