"""The three verdicts, and from where each holds; read from `resources/rules/verdict.toml`.

Public: `Verdict`, `VERDICTS`, `Thresholds`, `load_thresholds`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import Text, text
from wsp_desk.trust.rules import THRESHOLDS_FILE


class Verdict(StrEnum):
    """Whether a dossier may be believed for a request."""

    TRUST = "trust"
    ASK = "ask"
    DO_NOT_PRESENT = "do_not_present"

    @property
    def label(self) -> Text:
        """What a user calls it."""
        return _LABELS[self]


VERDICTS = tuple(Verdict)
_LABELS = {
    Verdict.TRUST: text("betrouwbaar"),
    Verdict.ASK: text("navragen"),
    Verdict.DO_NOT_PRESENT: text("niet te vertrouwen"),
}


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where a dossier may be believed.

    Attributes:
        trust: Coverage from which a dossier can be trusted, 0 to 1.
        present: Coverage below which it is not presented, at most `trust`.
        unknown_must: Verdict at best when it is unknown whether a must is met.
    """

    trust: float
    present: float
    unknown_must: Verdict


@dataclass(frozen=True)
class _Authored:
    coverage: dict[str, Any]
    must: dict[str, Any]


@dataclass(frozen=True)
class _AuthoredCoverage:
    trust: float
    present: float


@dataclass(frozen=True)
class _AuthoredMust:
    unknown: str


def load_thresholds(path: Path | None = None) -> Thresholds:
    """Reads and checks the thresholds.

    Args:
        path: A TOML file; `resources/rules/verdict.toml` by default.

    Raises:
        KnownError: A key is unknown or missing, or a figure is out of range; the sentence names file and key.
    """
    file = path or paths.resource("rules", THRESHOLDS_FILE)
    authored = take(_Authored, read_toml(file), file.name)
    coverage = take(_AuthoredCoverage, authored.coverage, f"{file.name} [coverage]")
    must = take(_AuthoredMust, authored.must, f"{file.name} [must]")
    if not 0 <= coverage.present <= coverage.trust <= 1:
        raise KnownError(text("{file}: 'present' en 'trust' lopen op van 0 tot 1.", file=file.name))
    if must.unknown not in (Verdict.ASK, Verdict.DO_NOT_PRESENT):
        raise KnownError(text("{file}: 'unknown' is ask of do_not_present.", file=file.name))
    return Thresholds(float(coverage.trust), float(coverage.present), Verdict(must.unknown))
