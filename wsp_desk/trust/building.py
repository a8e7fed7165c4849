"""The one way a snapshot is built from a dump: through intake, with every rule judged.

Public: `build_from`. Command line, window and demo all come through here; there is no side door.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from wsp_desk import vocabulary
from wsp_desk.intake import Intake, load_mapping
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import Signer
from wsp_desk.snapshot import BuildReport, Gate, Snapshot, build_snapshot, load_limits, vocabulary_of
from wsp_desk.texts import Text
from wsp_desk.trust.rules import load_rules
from wsp_desk.vocabulary import Vocabulary


def build_from(
    sources: Sequence[Path],
    *,
    out: Path,
    secret: Secret,
    mapping: str,
    as_of: date,
    signer: Signer | None = None,
    previous: Snapshot | None = None,
    progress: Callable[[Text, float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    accept: str | None = None,
    words: Vocabulary | None = None,
) -> BuildReport:
    """Builds a snapshot the one way there is: through intake, with every rule.

    The builder is the one of this computer, unless another `signer` is given. With a reason to `accept`, a
    delivery that the gate refuses is used all the same. Terms are looked up in `words`; without those in the
    vocabulary of the previous snapshot, else in the starter edition.

    Raises:
        RefusedError: The delivery differs too much from the one before.
        KnownError: The dump, the mapping or the target cannot be used.
        Cancelled: The user stopped it.
    """
    gate = Gate(load_limits(), accept)
    words = words or _words_of(previous)
    intake = Intake(sources, load_mapping(mapping), words, as_of)
    rules = [rule.query() for rule in load_rules()]
    return build_snapshot(
        intake,
        out=out,
        secret=secret,
        signer=signer or Signer.open_or_create(secret),
        rules=rules,
        previous=previous,
        progress=progress,
        cancelled=cancelled,
        gate=gate,
        vocabulary=words.file,
    )


def _words_of(previous: Snapshot | None) -> Vocabulary:
    """The words of the week before: with others, the terms of every dossier would change at once."""
    if previous is None:
        return vocabulary.load()
    return vocabulary_of(previous.path, previous.manifest.vocabulary_sha256)
