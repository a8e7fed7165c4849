"""How much a criterion matters to the employer.

Public: `Importance`.
"""

from __future__ import annotations

from enum import StrEnum

from wsp_desk.texts import Text, text


class Importance(StrEnum):
    """In order of how hard it is; `STRONG` is the default of a request."""

    MUST = "must"
    STRONG = "strong"
    NICE = "nice"
    EXCLUDE = "exclude"

    @property
    def label(self) -> Text:
        """What a user calls it."""
        return _LABELS[self]

    @property
    def removes(self) -> bool:
        """Whether a criterion of this importance can remove a dossier."""
        return self in (Importance.MUST, Importance.EXCLUDE)


_LABELS = {
    Importance.MUST: text("moet"),
    Importance.STRONG: text("sterk"),
    Importance.NICE: text("fijn"),
    Importance.EXCLUDE: text("uitsluiten"),
}
