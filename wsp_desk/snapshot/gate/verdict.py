"""The judgement over a delivery: let in, let in with a reason, or refused.

Public: `Gate`, `RefusedError`, `Verdict`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.privacy.redact import redact
from wsp_desk.snapshot.delivery import DeliveryReport
from wsp_desk.snapshot.gate.absolute import absolute_findings
from wsp_desk.snapshot.gate.compared import compared_findings
from wsp_desk.snapshot.gate.findings import GateFinding, Severity
from wsp_desk.snapshot.gate.limits import Limits
from wsp_desk.snapshot.gate.moved import moved_findings, organisation_findings, unchanged_findings
from wsp_desk.snapshot.gate.observer import Observer
from wsp_desk.snapshot.gate.portrait import portrait_of
from wsp_desk.snapshot.snapshot import Snapshot
from wsp_desk.texts import Text, text

_REASON_MOST = 300
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate says.

    Attributes:
        findings: Worst first.
        accepted: The reason for which a delivery was let in all the same; None where none was needed.
    """

    findings: tuple[GateFinding, ...]
    accepted: str | None = None

    @property
    def passed(self) -> bool:
        """Whether nothing speaks against the delivery."""
        return not any(finding.severity is Severity.REFUSE for finding in self.findings)

    def to_manifest(self) -> dict[str, Any]:
        """Kinds and figures: the manifest can be read by anybody."""
        return {
            "passed": self.passed,
            "accepted": self.accepted,
            "findings": sorted({finding.kind for finding in self.findings}),
            "measures": [finding.figures() for finding in self.findings if not finding.organisation],
        }

    def to_json(self) -> dict[str, Any]:
        """Everything, for the report."""
        return {
            "passed": self.passed,
            "accepted": self.accepted,
            "findings": [finding.to_json() for finding in self.findings],
        }


class RefusedError(KnownError):
    """The delivery differs too much; nothing was replaced.

    Attributes:
        verdict: Everything that was found.
    """

    def __init__(self, verdict: Verdict, report: Path) -> None:
        self.verdict = verdict
        worst = [finding for finding in verdict.findings if finding.severity is Severity.REFUSE]
        more = len(worst) - _NAMED
        rest = text(" En nog {count} bezwaren.", count=more) if more > 1 else text(" En nog één bezwaar.")
        super().__init__(
            text(
                "De levering is geweigerd, er is niets veranderd. {worst}{others} Alles staat in {file}.",
                worst=_joined([finding.sentence for finding in worst[:_NAMED]]),
                others=rest if more > 0 else "",
                file=report.name,
            )
        )


class Gate:
    """Judges deliveries.

    Args:
        limits: The thresholds.
        accept: Why a delivery is to be let in whatever is found; None to refuse it.

    Raises:
        KnownError: The reason says nothing.
    """

    def __init__(self, limits: Limits, accept: str | None = None) -> None:
        self._limits = limits
        self._accept = None if accept is None else _reason(accept)

    def judge(
        self,
        observer: Observer,
        previous: Snapshot | None,
        report: DeliveryReport,
        as_of: date,
        changed: int | None = None,
    ) -> Verdict:
        """Judges a delivery.

        Args:
            observer: Every batch has passed it.
            previous: The snapshot before.
            report: Of the intake.
            as_of: Day of the dump.
            changed: Dossiers with a value that was not in the previous dump.
        """
        findings = sorted(
            self._findings(observer, previous, report, as_of, changed),
            key=lambda finding: (-finding.weight, finding.kind, finding.field, finding.organisation),
        )
        verdict = Verdict(tuple(findings))
        return verdict if verdict.passed else Verdict(verdict.findings, self._accept)

    def _findings(
        self,
        observer: Observer,
        previous: Snapshot | None,
        report: DeliveryReport,
        as_of: date,
        changed: int | None,
    ) -> Iterator[GateFinding]:
        now, limits = observer.portrait(), self._limits
        constant = observer.values.constant()
        yield from absolute_findings(now, constant, report, limits, first=previous is None)
        if previous is None:
            return
        if as_of < previous.manifest.as_of:
            yield _older(as_of, previous.manifest.as_of)
        if observer.movement is not None and not report.provisional_ids:
            yield from moved_findings(observer.movement, limits)
            if changed is not None and as_of > previous.manifest.as_of:
                yield from unchanged_findings(observer.movement, changed, limits)
        before = portrait_of(previous)
        yield from compared_findings(before, now, limits)
        yield from organisation_findings(before, now, limits)


def _older(as_of: date, before: date) -> GateFinding:
    sentence = text("De dump van {now} is ouder dan de vorige, van {before}.", now=as_of, before=before)
    return GateFinding("older", sentence, Severity.REFUSE, 1.0, 1.0)


def _reason(accept: str) -> str:
    """The reason as it may stand in a file that anybody can read."""
    reason = redact(" ".join(accept.split()))[0][:_REASON_MOST]
    if not any(sign.isalpha() for sign in reason):
        raise KnownError(text("Geef in een paar woorden de reden om deze levering toch te gebruiken."))
    return reason


def _joined(sentences: Sequence[Text]) -> Text:
    whole = sentences[0]
    for sentence in sentences[1:]:
        whole = text("{first} {second}", first=whole, second=sentence)
    return whole
