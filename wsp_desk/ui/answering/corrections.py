"""The page Verzoeken over a real register and pool: reads projections, and appends through the core.

Public: `Corrections`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from hashlib import blake2b
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.feedback.bundle import Planned, bundle
from wsp_desk.feedback.card import card_pdf
from wsp_desk.feedback.closing import closing_notes, noted
from wsp_desk.feedback.counting import times_hidden
from wsp_desk.feedback.dosage import worth_of_rules
from wsp_desk.feedback.draft import Draft
from wsp_desk.feedback.finding import Finding
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.letter import Letter
from wsp_desk.feedback.listing import lines_of
from wsp_desk.feedback.message import clipboard_text, mailto, save_eml
from wsp_desk.feedback.queue import queue_csv
from wsp_desk.feedback.request import Key, Request
from wsp_desk.feedback.states import State
from wsp_desk.feedback.verifying import Verification
from wsp_desk.feedback.worklist import to_remind
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.register.audit import Audit, Purpose
from wsp_desk.texts import text
from wsp_desk.trust import load_rules
from wsp_desk.ui.following.records import Board, Outgoing, Plan, Reply

TO_ASK = (State.SIGNAL, State.DRAFT, State.REOPENED, State.FORWARDED)
"""States in which a question waits to be asked."""


class Corrections:
    """What the page Verzoeken asks.

    Args:
        audit: Where it is written that something is about to be shown or to leave; its log is the register.
        waiting: The questions about some fields as the dossiers are now (`worklist.waiting`).
        wrong: The questions about one dossier (`finding.findings`).
        judge: Judges requests by the open pool (`verifying.verify`); None where it cannot.
        today: Gives the day.
    """

    def __init__(
        self,
        audit: Audit,
        waiting: Callable[[Iterable[Key]], list[Finding]],
        wrong: Callable[[str], list[Finding]],
        judge: Callable[[], Verification | None],
        today: Callable[[], date] = date.today,
    ) -> None:
        self._audit, self._log = audit, audit.log
        self._waiting, self._wrong, self._judge, self._today = waiting, wrong, judge, today
        self._follow = FollowUp(audit.log, audit.actor, today)
        self._listed: set[str] = set()
        self._planned: dict[str, Planned] = {}

    def verify(self) -> Verification | None:
        """Judges what waits by the open pool."""
        return self._judge()

    def board(self) -> Board:
        """The requests as they stand; whose they are is written first."""
        requests = self._follow.requests
        dosage, today = self._follow.dosage, self._today()
        lines = lines_of(requests, times_hidden(self._log), dosage, today)
        notes = tuple(closing_notes(self._log))
        drafts = tuple(requests.drafts())
        self._list({line.request.dossier for line in lines})
        return Board(
            lines=tuple(lines),
            letters=requests.letters,
            drafts=drafts,
            notes=notes,
            remindable=frozenset(to_remind(requests, today)),
            review=tuple(worth for worth in worth_of_rules(requests, dosage) if worth.review),
            rules={rule.id: rule for rule in load_rules()},
            dumps=tuple(requests.dumps),
            until=today + timedelta(days=dosage.exception_days),
            today=today,
        )

    def plan(self, keys: Collection[Key]) -> Plan:
        """Letters about these requests; about everything that waits when there are none."""
        every = keys or [
            *(request.key for request in self._follow.requests.where(*TO_ASK)),
            *times_hidden(self._log),
        ]
        return self._bundled(every, reminder=False)

    def remind(self, keys: Collection[Key]) -> Plan:
        """Letters that ask once more; about everything that lies still when there are no keys."""
        every = keys or to_remind(self._follow.requests, self._today())
        return self._bundled(every, reminder=True)

    def drafts(self) -> Plan:
        """The letters that were kept for later."""
        letters = self._follow.requests.drafts()
        self._will_show(letter.items for letter in letters)
        return Plan(tuple(_outgoing(letter, reminder=letter.reminder) for letter in letters))

    def notes(self) -> Plan:
        """What holders can be told of their work."""
        written = closing_notes(self._log)
        self._will_show(note.items for note in written)
        messages = (Outgoing(note.holder, note.subject, note.body, note.items, note=True) for note in written)
        return Plan(tuple(map(_linked, messages)))

    def keep(self, letters: Sequence[Outgoing]) -> int:
        """Keeps planned letters as drafts; those that are kept already stay as they are."""
        known = self._follow.requests.letters
        fresh = [letter for letter in letters if letter.id in self._planned and letter.id not in known]
        for letter in fresh:
            if letter.reminder:
                self._follow.remind(self._planned[letter.id])
        self._follow.keep([self._planned[letter.id] for letter in fresh if not letter.reminder])
        return len(fresh)

    def send(self, message: Outgoing, way: str, path: Path | None = None) -> str:
        """Writes that a message leaves, then lets it."""
        if way == "mailto" and message.link is None:
            raise KnownError(text("Dit bericht is te lang voor het mailprogramma. Bewaar het als e-mail."))
        if message.note:
            return self._send_note(message, way, path)
        self.keep([message])
        letter = self._follow.draft(message.id)
        self._will_leave(message.items, way)
        if path is not None:
            save_eml(letter, path)
        self._follow.send(message.id, way)
        return clipboard_text(letter)

    def answer(self, key: Key, reply: Reply) -> Request:
        """Records an answer and what follows, or what an earlier answer still waited for."""
        request = self._follow.requests.get(key)
        if request is not None and request.state is State.ANSWERED and request.answer is reply.answer:
            return self._follow.follow(
                key, reason=reply.reason, review=reply.review, to=reply.to, reply=reply.reply
            )
        return self._follow.answer(
            key,
            reply.answer,
            note=reply.note,
            reason=reply.reason,
            review=reply.review,
            to=reply.to,
            reply=reply.reply,
        )

    def withdraw(self, key: Key, reason: str) -> Request:
        """Takes back what was not sent."""
        return self._follow.withdraw(key, reason)

    def card(self, dossier: str, path: Path) -> Path:
        """Writes the card for the next talk with the person of a dossier."""
        content = card_pdf(self._wrong(dossier), self._today())
        self._audit.exported([dossier], Purpose.CORRECT, form="card")
        write_atomic(path, content)
        return path

    def queue(self, keys: Collection[Key], path: Path) -> Path:
        """Writes requests for a work queue, in the order of the register."""
        wanted = [request for request in self._follow.requests if request.key in set(keys)]
        content = queue_csv(wanted, load_rules())
        self._will_leave([request.key for request in wanted], "csv")
        write_atomic(path, content)
        return path

    def _bundled(self, keys: Iterable[Key], *, reminder: bool) -> Plan:
        planned = bundle(
            self._waiting(dict.fromkeys(keys)),
            self._follow.requests,
            self._follow.dosage,
            today=self._today(),
            hidden=times_hidden(self._log),
            reminder=reminder,
        )
        self._will_show(letter.items for letter in planned.letters)
        self._planned.update({letter.id: letter for letter in planned.letters})
        letters = tuple(_outgoing(letter, reminder=reminder) for letter in planned.letters)
        return Plan(letters, planned.skipped)

    def record(self, draft: Draft, found: Sequence[Finding], way: str) -> None:
        """Keeps that a letter about one dossier left, as requests; the same letter again adds nothing.

        Args:
            draft: The letter.
            found: The questions about that dossier.
            way: How it left.

        Raises:
            KnownError: Something in it was asked already, or its holder has had a letter this week.
        """
        asked = tuple(finding for finding in found if finding.key.field in draft.fields)
        mark = "\n".join([self._today().isoformat(), draft.dossier_id, *draft.fields, draft.body])
        name = blake2b(mark.encode(), digest_size=4).hexdigest()
        known = self._follow.requests.letters.get(name)
        if not asked or (known is not None and known.sent_on):
            return
        if known is None:
            holder = asked[0].holder
            self._follow.keep([Planned(name, holder, draft.subject, draft.body, draft.due, asked, 0.0)])
        self._follow.send(name, way)

    def _send_note(self, message: Outgoing, way: str, path: Path | None) -> str:
        note = next(
            (
                one
                for one in closing_notes(self._log)
                if one.holder.key == message.holder.key and one.items == message.items
            ),
            None,
        )
        if note is None:
            raise KnownError(text("Dit bericht is al verstuurd, of er kwam iets bij. Open het opnieuw."))
        self._will_leave(message.items, way)
        if path is not None:
            save_eml(message, path)
        noted(note, self._log, actor=self._audit.actor)
        return clipboard_text(message)

    def _list(self, dossiers: Collection[str]) -> None:
        fresh = set(dossiers) - self._listed
        if fresh:
            self._audit.listed(sorted(fresh), Purpose.CORRECT)
            self._listed |= fresh

    def _will_show(self, items: Iterable[Iterable[Key]]) -> None:
        dossiers = sorted({key.dossier for each in items for key in each})
        if dossiers:
            self._audit.drafted(dossiers, Purpose.CORRECT)

    def _will_leave(self, items: Iterable[Key], form: str) -> None:
        self._audit.exported(sorted({key.dossier for key in items}), Purpose.CORRECT, form=form)


def _outgoing(letter: Planned | Letter, *, reminder: bool) -> Outgoing:
    return _linked(
        Outgoing(letter.holder, letter.subject, letter.body, letter.items, letter.id, reminder=reminder)
    )


def _linked(message: Outgoing) -> Outgoing:
    """A message with the link for the mail program; one with an address that is none goes without."""
    try:
        return replace(message, link=mailto(message))
    except KnownError:
        return message
