"""A demo pool: two dumps written, and both built the way a real dump is built.

Public: `make_demo`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from wsp_desk.demo.dump import CANDIDATES, SEED, demo_weeks, write_dump
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.errors import Cancelled, KnownError
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import Signer, TrustedBuilders
from wsp_desk.snapshot import BuildReport, open_snapshot
from wsp_desk.texts import Text, text
from wsp_desk.trust.building import build_from

Progress = Callable[[Text, float], None]

_DUMP_SHARE = 0.25
"""Part of a week's progress taken by writing the dump; the build takes the rest."""


def make_demo(
    folder: Path,
    *,
    candidates: int = CANDIDATES,
    seed: int = SEED,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[BuildReport]:
    """Writes the dumps of two weeks into a folder and builds a snapshot from each.

    Args:
        folder: Made if it is not there; files of an earlier demo in it are replaced.
        candidates: Dossiers in the first week.
        seed: Same number, same pool.
        progress: Told the stage and the share of the whole that is done.
        cancelled: Asked often; true stops.

    Returns:
        The reports of both builds; the last snapshot is the pool to use.

    Raises:
        KnownError: The folder cannot be written to.
        Cancelled: The user stopped it.
    """
    _make(folder)
    secret = Secret.from_passphrase(DEMO_PASSPHRASE)
    signer = Signer.for_once("demonstratie")
    reports: list[BuildReport] = []
    for week in range(len(demo_weeks())):
        tell = _part_of(progress, week / len(demo_weeks()), 1 / len(demo_weeks()))
        dump = _write_week(folder, week, candidates, seed, tell, cancelled)
        reports.append(_build_week(dump, week, secret, signer, reports, tell, cancelled))
    return reports


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise KnownError(
            text("De map {folder} kan niet worden gemaakt. Kies een andere map.", folder=str(folder))
        ) from None


def _write_week(
    folder: Path, week: int, candidates: int, seed: int, tell: Progress, cancelled: Callable[[], bool] | None
) -> Path:
    dump = folder / f"dump-{demo_weeks()[week].isoformat()}.csv"

    def written(share: float) -> None:
        if cancelled and cancelled():
            raise Cancelled
        tell(text("Fictieve dump schrijven"), share * _DUMP_SHARE)

    write_dump(dump, candidates, seed, week, written)
    return dump


def _build_week(
    dump: Path,
    week: int,
    secret: Secret,
    signer: Signer,
    before: list[BuildReport],
    tell: Progress,
    cancelled: Callable[[], bool] | None,
) -> BuildReport:
    previous = (
        open_snapshot(before[-1].snapshot, secret, TrustedBuilders.load(), allow_older=True)
        if before
        else None
    )
    try:
        return build_from(
            [dump],
            out=dump.with_name(f"pool-{demo_weeks()[week].isoformat()}.duckdb"),
            secret=secret,
            signer=signer,
            mapping="sonar",
            as_of=demo_weeks()[week],
            previous=previous,
            progress=lambda stage, share: tell(stage, _DUMP_SHARE + share * (1 - _DUMP_SHARE)),
            cancelled=cancelled,
        )
    finally:
        if previous is not None:
            previous.close()


def _part_of(progress: Progress | None, start: float, size: float) -> Progress:
    def tell(stage: Text, share: float) -> None:
        if progress:
            progress(stage, start + share * size)

    return tell
