"""What an advisor does with requests: every step is checked against the table of states, then kept.

Public: `FollowUp`, `WAYS`.

Nothing is kept besides the events; the requests are folded from them again after every step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from wsp_desk.errors import KnownError
from wsp_desk.feedback.bundle import Planned
from wsp_desk.feedback.dosage import Dosage, load_dosage, next_letter_on
from wsp_desk.feedback.entries import (
    Entry,
    clean,
    distinct,
    drafted,
    is_new,
    letter_body,
    of_key,
    sent,
    signalled,
    verb,
)
from wsp_desk.feedback.finding import Finding
from wsp_desk.feedback.letter import Letter
from wsp_desk.feedback.message import check_recipient
from wsp_desk.feedback.refusing import refusal, still_missing
from wsp_desk.feedback.request import Holder, Key, Request
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import Answer
from wsp_desk.register.log import EventLog
from wsp_desk.texts import Text, text

WAYS = ("eml", "mailto", "clipboard", "queue", "phone", "talk")
"""How a letter can leave: mail file, mail program, clipboard, work queue, by phone, in person."""


class FollowUp:
    """The requests of the desk, and what can be done with them.

    Args:
        log: The register.
        actor: Who is at the desk.
        today: Gives the day; a test hands in its own.
        dosage: How much may be asked; the released measure by default.
    """

    def __init__(
        self,
        log: EventLog,
        actor: str,
        today: Callable[[], date] = date.today,
        dosage: Dosage | None = None,
    ) -> None:
        self._log, self._actor, self._today = log, actor, today
        self.dosage = dosage or load_dosage()

    @property
    def requests(self) -> Requests:
        """The requests as they stand now."""
        return Requests.read(self._log)

    def signal(self, findings: Sequence[Finding]) -> list[Key]:
        """Puts questions on the list, to be asked later; what is under way already is left alone.

        Returns:
            The keys that were added.
        """
        requests = self.requests
        fresh = [finding for finding in distinct(findings) if is_new(requests, finding.key)]
        self._keep([signalled(finding) for finding in fresh])
        return [finding.key for finding in fresh]

    def keep(self, letters: Sequence[Planned]) -> list[str]:
        """Keeps planned letters as drafts, all or none.

        Returns:
            Their ids, for `send`.

        Raises:
            KnownError: Something in them is being asked already.
        """
        requests = self.requests
        entries: list[Entry] = []
        for letter in letters:
            entries += drafted(letter, requests)
        self._keep(entries)
        return [letter.id for letter in letters]

    def send(self, message: str, way: str) -> Letter:
        """Notes that a letter left: mail file, mail program, clipboard, queue, phone or in person.

        Args:
            message: Id of the draft.
            way: How it left, one word.

        Raises:
            KnownError: There is no such draft, something in it was asked or settled meanwhile, or the holder
                has had a letter this week.
        """
        requests = self.requests
        letter = self.draft(message, requests)
        self._keep(
            [(f"request.{verb(letter)}", sent(key, letter, way)) for key in letter.items]
            + [("letter.sent", {"message": letter.id, "way": way})]
        )
        return self.requests.letters[message]

    def draft(self, message: str, requests: Requests | None = None) -> Letter:
        """A letter that may be sent now.

        Raises:
            KnownError: As for `send`.
        """
        known = requests or self.requests
        letter = known.letters.get(message)
        if letter is None:
            raise KnownError(text("Bericht {message} is er niet. Kijk of het nummer klopt.", message=message))
        if letter.sent_on:
            raise KnownError(
                text(
                    "Bericht {message} is al verstuurd op {day}.",
                    message=message,
                    day=date.fromisoformat(letter.sent_on),
                )
            )
        for key in letter.items:
            request = known.get(key)
            self._check(f"request.{verb(letter)}", request, key)
            if request is not None and not letter.reminder and request.message != message:
                raise KnownError(_replaced(message, request.message))
        self._check_dosage(known, letter.holder)
        return letter

    def remind(self, letter: Planned) -> str:
        """Keeps a reminder as a draft; it is sent with `send`.

        Raises:
            KnownError: One of its questions is not with the holder.
        """
        requests = self.requests
        for key in letter.items:
            self._check("request.reminded", requests.get(key), key)
        self._keep([("letter.drafted", letter_body(letter) | {"reminder": True})])
        return letter.id

    def answer(
        self,
        key: Key,
        answer: Answer,
        *,
        note: str = "",
        reason: str = "",
        review: date | None = None,
        to: Holder | None = None,
        reply: str = "",
    ) -> Request:
        """Records an answer and what follows from it, in one step.

        *Corrected* waits for the dump from then on. *Correct as is* and *cannot be known* become an exception
        once there is a reason. *Not mine* goes to somebody else once it is known to whom. A *question back*
        goes on once there is a reply. Where that is not known yet, the request stays answered until `follow`.

        Args:
            key: Dossier and field.
            answer: What the holder said.
            note: What they wrote, without personal data.
            reason: Why it is right as it is.
            review: Day on which an exception is looked at again; after the usual time by default.
            to: Whom to ask instead.
            reply: What was answered to a question back.

        Raises:
            KnownError: There is no such request, it is not with a holder, the day of review has come already,
                or there is no writing to whom to ask instead.
        """
        request = self._request("request.answered", key)
        body = of_key(key) | {"answer": answer.value, "note": clean(note)}
        follow = self._what_follows(request, answer, reason, review, to, reply)
        self._keep([("request.answered", body), *follow])
        return self._after(key)

    def follow(
        self,
        key: Key,
        *,
        reason: str = "",
        review: date | None = None,
        to: Holder | None = None,
        reply: str = "",
    ) -> Request:
        """Does what an answer that was recorded before still waits for; arguments as for `answer`.

        Raises:
            KnownError: There is no such request, it has no answer, or what it waits for is missing or unfit.
        """
        request = self._request("request.awaited", key)
        answer = request.answer or Answer.QUESTION
        entries = self._what_follows(request, answer, reason, review, to, reply)
        if not entries:
            raise KnownError(
                text(
                    "Bij het antwoord '{answer}' op verzoek {request} hoort nog iets: {what}.",
                    answer=answer.label,
                    request=str(key),
                    what=still_missing(answer),
                )
            )
        self._keep(entries)
        return self._after(key)

    def withdraw(self, key: Key, reason: str) -> Request:
        """Takes back a question that has not been sent.

        Raises:
            KnownError: There is no such request, it was sent, or no reason is given.
        """
        self._request("request.withdrawn", key)
        if not clean(reason):
            raise KnownError(text("Zeg waarom u het verzoek intrekt."))
        self._keep([("request.withdrawn", of_key(key) | {"reason": clean(reason)})])
        return self._after(key)

    def _what_follows(
        self,
        request: Request,
        answer: Answer,
        reason: str,
        review: date | None,
        to: Holder | None,
        reply: str,
    ) -> list[Entry]:
        key, reason, reply = of_key(request.key), clean(reason), clean(reply)
        if answer is Answer.CORRECTED:
            return [("request.awaited", key | {"answer": answer.value})]
        if answer in (Answer.AS_IS, Answer.UNKNOWABLE) and reason:
            until = self._review_on(review)
            accepted = {"reason": reason, "review": until.isoformat(), "before": dict(request.before)}
            return [("request.excepted", key | accepted)]
        if answer is Answer.NOT_MINE and to is not None:
            check_recipient(to)
            return [("request.forwarded", key | {"holder": to.to_json()})]
        if answer is Answer.QUESTION and reply:
            return [("request.replied", key | {"reply": reply})]
        return []

    def _review_on(self, wanted: date | None) -> date:
        """The day on which an exception is looked at again; one that has come would end it at once."""
        if wanted is not None and wanted <= self._today():
            raise KnownError(text("De dag waarop u er weer naar kijkt, moet na vandaag liggen."))
        return wanted or self._today() + timedelta(days=self.dosage.exception_days)

    def _request(self, move: str, key: Key) -> Request:
        request = self.requests.get(key)
        self._check(move, request, key)
        if request is None:
            raise KnownError(_unknown(key))
        return request

    def _after(self, key: Key) -> Request:
        return self.requests.all[key]

    def _check(self, move: str, request: Request | None, key: Key) -> None:
        if request is None:
            raise KnownError(_unknown(key))
        why = refusal(move, request)
        if why is not None:
            raise KnownError(why)

    def _check_dosage(self, requests: Requests, holder: Holder) -> None:
        free = next_letter_on(requests, holder, self.dosage, self._today())
        if free > self._today():
            raise KnownError(
                text(
                    "Deze dossierhouder kreeg deze week al een bericht. Het volgende kan vanaf {day}.",
                    day=free,
                )
            )

    def _keep(self, entries: Sequence[Entry]) -> None:
        if entries:
            self._log.append_all(entries, actor=self._actor)


def _replaced(old: str, new: str) -> Text:
    return text("Bericht {old} is vervangen door {new}. Verstuur dat.", old=old, new=new)


def _unknown(key: Key) -> Text:
    return text("Verzoek {request} is er niet. Kijk of dossier en veld kloppen.", request=str(key))
