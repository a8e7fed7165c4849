"""`wsp-desk self-test`: is this program complete? Run on the installed and on the frozen program.

Public: `self_test`.

It goes the whole way once, small: a demo dump of 200 dossiers, a build, an opening, a search, a draft,
a figure, and the window without a screen. What fails is named; nothing is left behind.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from wsp_desk.cli.output import emit
from wsp_desk.errors import KnownError, bug_place
from wsp_desk.texts import text

Check = Callable[[dict[str, Any]], str]


def self_test(options: argparse.Namespace) -> None:
    """Runs every check and prints what each found.

    Raises:
        KnownError: A check failed; the sentence names it.
    """
    kept = os.environ.get("WSP_DESK_HOME")
    with tempfile.TemporaryDirectory(prefix="wsp-desk-") as folder:
        os.environ["WSP_DESK_HOME"] = str(Path(folder) / "home")
        try:
            results = _run({"folder": Path(folder)})
        finally:
            os.environ.pop("WSP_DESK_HOME")
            if kept is not None:
                os.environ["WSP_DESK_HOME"] = kept
    failed = [result["check"] for result in results if not result["ok"]]
    emit(options, {"ok": not failed, "checks": results}, [_line(result) for result in results])
    if failed:
        raise KnownError(text("De zelftest vond een fout bij: {names}.", names=", ".join(failed)))


def _run(shared: dict[str, Any]) -> list[dict[str, Any]]:
    results: list[dict[str, Any]] = []
    for name, check in _CHECKS.items():
        try:
            results.append({"check": name, "ok": True, "found": check(shared)})
        except Exception as error:
            found = str(error.sentence) if isinstance(error, KnownError) else bug_place(error)
            results.append({"check": name, "ok": False, "found": found})
            break
    if "snapshot" in shared:
        shared["snapshot"].close()
    return results


def _line(result: dict[str, Any]) -> str:
    return f"{'✓' if result['ok'] else '!'} {result['check']}: {result['found']}"


def _files(_: dict[str, Any]) -> str:
    from wsp_desk.paths import data_file, resource

    shipped = ("rules", "mappings", "templates", "weights", "i18n", "style")
    folders = [*map(resource, shipped), *map(data_file, ("vocabulary", "places", "demo"))]
    missing = [folder.name for folder in folders if not any(folder.iterdir())]
    if missing:
        raise KnownError(text("Lege map: {names}.", names=", ".join(missing)))
    return f"{len(folders)} mappen gevuld"


def _vocabulary(_: dict[str, Any]) -> str:
    from wsp_desk import vocabulary

    words = vocabulary.load()
    best = words.look_up("occupation", "heftrukchauffeur", 1)[0].concept.label
    return f"{len(words.occupations)} beroepen, {len(words.skills)} vaardigheden; heftrukchauffeur → {best}"


def _build(shared: dict[str, Any]) -> str:
    from wsp_desk.demo.dump import demo_weeks, write_dump
    from wsp_desk.privacy.secret import Secret
    from wsp_desk.trust.building import build_from

    dump, shared["file"] = shared["folder"] / "dump.csv", shared["folder"] / "pool.duckdb"
    write_dump(dump, candidates=200, seed=1, week=0)
    shared["secret"] = Secret.from_passphrase("alleen fictieve gegevens")
    report = build_from(
        [dump], out=shared["file"], secret=shared["secret"], mapping="sonar", as_of=demo_weeks()[0]
    )
    return f"{report.dossiers} dossiers in een versleuteld snapshot"


def _open(shared: dict[str, Any]) -> str:
    from wsp_desk.cli.session import pool_of
    from wsp_desk.privacy.signing import TrustedBuilders
    from wsp_desk.snapshot import open_snapshot

    shared["snapshot"] = open_snapshot(shared["file"], shared["secret"], TrustedBuilders.load())
    shared["pool"] = pool_of(shared["snapshot"])
    return f"{shared['pool'].size} dossiers in het geheugen"


def _search(shared: dict[str, Any]) -> str:
    from wsp_desk.demo.story import demo_request
    from wsp_desk.matching import Request, Search
    from wsp_desk.trust import answer

    pool = shared["pool"]
    request = Request.from_json(demo_request(), pool.vocabulary)
    shared["answer"] = answer(pool, Search(pool), request, top=5)
    return f"{shared['answer'].total} gevonden"


def _draft(shared: dict[str, Any]) -> str:
    from wsp_desk.demo.story import first_draft

    draft = first_draft(shared["snapshot"], shared["pool"], shared["answer"], date.today())
    return "brief over " + ", ".join(draft.fields)


def _register(shared: dict[str, Any]) -> str:
    from wsp_desk.privacy.secret import Kdf
    from wsp_desk.register.store import Register

    path = shared["folder"] / "register.db"
    with Register.create(path, shared["secret"], kdf=Kdf.fresh()) as register:
        register.append("request.drafted", {"dossier": "proefdossier"}, actor="self-test")
        backup = register.back_up()
    with Register.open(path, shared["secret"]) as register:
        events = register.check().sequence
    if any(b"proefdossier" in one.read_bytes() for one in (path, backup.path)):
        raise KnownError(text("Het register is niet versleuteld."))
    return f"{events} gebeurtenissen in een versleuteld register, met reservekopie"


def _figure(shared: dict[str, Any]) -> str:
    from wsp_desk.demo.story import save_figure

    target = shared["folder"] / "waterval.pdf"
    save_figure(shared["answer"], target)
    return f"PDF van {target.stat().st_size} bytes"


def _window(_: dict[str, Any]) -> str:
    if (
        sys.platform.startswith("linux")
        and "DISPLAY" not in os.environ
        and "WAYLAND_DISPLAY" not in os.environ
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from wsp_desk.ui.showing import check_window

    return check_window()


_CHECKS: dict[str, Check] = {
    "bestanden": _files,
    "woordenlijst": _vocabulary,
    "snapshot": _build,
    "openen": _open,
    "zoeken": _search,
    "verzoek": _draft,
    "register": _register,
    "figuur": _figure,
    "venster": _window,
}
