"""The whole program once, watched from outside: what connects, who is shown unwritten, what is readable.

Run as ``python -m tests.faults.whole_run --candidates 1500``. The demo, the window and the commands that
show a dossier run as processes of their own, on Linux under strace, elsewhere with a hook on sockets.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from tests.requests import DESIGN_REQUEST
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE

ROOT = Path(__file__).parents[2]
NUMBER = re.compile(r"\b(?=[0-9]*[A-Z])[A-Z0-9]{4}-(?=[0-9]*[A-Z])[A-Z0-9]{4}\b")
PERSONAL = (
    "Volledige Naam",
    "BSN",
    "E-mailadres",
    "Telefoonnummer",
    "Straatnaam",
)
KEPT = ("Persoonlijke presentatie", "ID_WZ")
"""Columns that a pool holds, encrypted; those above it never holds."""

READABLE = ("dump-*.csv", "*.png", "*.eml", "*.pdf", "traces/*", "dossiers.json", "zoekvraag.json")
"""What is meant to be read: the delivery itself, and what the user saved."""

SHORTEST = 9
"""Characters of a value that is sought; shorter ones stand in compressed bytes by chance."""

_INTERNET = re.compile(r"AF_INET6?\b")
_HOOK = """\
import os, sys
def hook(event, args):
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo"):
        if not isinstance(args[-1], (str, bytes)) or event == "socket.getaddrinfo":
            with open(os.environ["WSP_TRACE"], "a") as file:
                file.write(f"AF_INET {event}\\n")
sys.addaudithook(hook)
"""


@dataclass
class Watched:
    """What was seen.

    Attributes:
        commands: Processes run.
        connections: Lines of the trace that name an internet address.
        shown: Dossier numbers in what was printed.
        unwritten: Those without a row in the register.
        files: Files searched.
        sought: Values sought in each.
        readable: Files in which a value was found, with how many.
        refused: Commands that ended badly.
    """

    commands: int = 0
    connections: list[str] = field(default_factory=list)
    shown: set[str] = field(default_factory=set)
    unwritten: set[str] = field(default_factory=set)
    files: int = 0
    sought: int = 0
    readable: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


class Run:
    """One run in a folder of its own.

    Args:
        folder: An empty folder.
    """

    def __init__(self, folder: Path) -> None:
        self.seen = Watched()
        self._folder, self._out, self._traces = folder, folder / "out", folder / "traces"
        for name in ("home", "tmp", "out", "traces", "hook"):
            (folder / name).mkdir()
        (folder / "hook" / "sitecustomize.py").write_text(_HOOK)

    def whole(self, candidates: int) -> Watched:
        """Runs everything and looks at what it left."""
        self._say("demo", "--candidates", candidates, "--no-window", "--out", self._out)
        pool = max(self._out.glob("pool-*.duckdb"))
        self._python("-m", "tests.bench.start_up", pool)
        request = self._folder / "zoekvraag.json"
        request.write_text(json.dumps(DESIGN_REQUEST))
        found = json.loads(self._say("match", pool, "--request", request, "--json"))["matches"]
        one, other = (match["dossier"] for match in found[:2])
        asked, register = ("--request", request), ("--register", pool.with_name("register.db"))
        for words in (
            ("match", pool, *asked, "--top", 20),
            ("relax", pool, *asked),
            ("why", pool, *asked, "--dossier", one),
            ("compare", pool, *asked, "--dossier", one, "--dossier", other),
            ("ask", pool, *asked),
            ("check", pool, "--dossier", one),
            ("requests", "draft", pool, "--dossier", one),
            ("sheet", pool, *asked, "--dossier", one, "--out", self._out / "blad.pdf", "--coarse-enough"),
            ("patterns", pool),
            ("lookup", "occupation", "heftruk"),
            ("snapshot", "info", pool),
            ("snapshot", "verify", pool),
            ("snapshot", "compare", min(self._out.glob("pool-*.duckdb")), pool),
            ("audit", "of", one, *register),
            ("audit", "rates", *register),
            ("register", "verify", *register),
            ("algorithm-card",),
            ("self-test",),
        ):
            self._say(*words)
        self._compare_with_register(register)
        self._search()
        return self.seen

    def _say(self, *words: object) -> str:
        said = self._python("-m", "wsp_desk", *words)
        self.seen.shown |= set(NUMBER.findall(said))
        return said

    def _python(self, *words: object) -> str:
        trace = self._traces / f"{self.seen.commands:03d}"
        command = [sys.executable, *map(str, words)]
        around = os.environ | {
            "WSP_DESK_HOME": str(self._folder / "home"),
            "TMPDIR": str(self._folder / "tmp"),
            "QT_QPA_PLATFORM": "offscreen",
            "WSP_DESK_PASSPHRASE": DEMO_PASSPHRASE,
        }
        strace = shutil.which("strace")
        if strace:
            command = [strace, "-f", "-qq", "-e", "trace=network", "-o", str(trace), *command]
        else:
            around |= {"PYTHONPATH": str(self._folder / "hook"), "WSP_TRACE": str(trace)}
        done = subprocess.run(command, cwd=ROOT, env=around, capture_output=True, text=True, check=False)
        if done.returncode or "Traceback" in done.stderr:
            self.seen.refused.append(f"{words[2:4]}: {done.stderr.strip()}")
        self.seen.commands += 1
        if trace.exists():
            lines = trace.read_text("utf-8", "replace").splitlines()
            self.seen.connections += [line for line in lines if _INTERNET.search(line)]
        return done.stdout

    def _compare_with_register(self, register: Sequence[object]) -> None:
        log = self._folder / "dossiers.json"
        shown = set(self.seen.shown)
        self._say("audit", "export", "--out", log, *register)
        written = set(NUMBER.findall(log.read_text("utf-8")))
        self.seen.unwritten = shown - written

    def _search(self) -> None:
        dump = max(self._out.glob("dump-*.csv"))
        personal = sorted(set(_values(dump, PERSONAL)))
        values = sorted({*personal, *_values(dump, KEPT)})
        self.seen.sought = len(values)
        meant = {path for pattern in READABLE for path in self._folder.rglob(pattern)}
        for path in sorted(self._folder.rglob("*")):
            if path.is_file() and path not in meant and "hook" not in path.parts:
                self.seen.files += 1
                content = path.read_bytes()
                # Rows set apart are for whoever mends them: without personal columns, in the clear.
                sought = personal if path.name.endswith(".quarantine.csv") else values
                found = sum(value in content for value in sought)
                self.seen.readable += [f"{path.name}: {found} values"] if found else []


def _values(dump: Path, names: Sequence[str]) -> Iterable[bytes]:
    """Values of some people of the delivery."""
    with dump.open(encoding="utf-8-sig", newline="") as file:
        for row in islice(csv.DictReader(file, delimiter=";"), 0, None, 5):
            for name in names:
                if len(row[name]) >= SHORTEST and (name != "ID_WZ" or NUMBER.fullmatch(row[name])):
                    yield row[name].encode()


def main() -> int:
    """Runs it from the command line; 1 when something was seen that must not be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--candidates", type=int, default=1500)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        seen = Run(Path(folder)).whole(options.candidates)
    how = "strace" if shutil.which("strace") else "hook on sockets"
    print(f"network: {seen.commands} processes ({how}), {len(seen.connections)} connections")
    print(f"views: {len(seen.shown)} dossiers shown, {len(seen.unwritten)} without a row in the register")
    print(f"plaintext: {seen.sought} values sought in {seen.files} files, {len(seen.readable)} with a hit")
    wrong = [*seen.connections[:10], *seen.readable, *seen.refused]
    for line in wrong:
        print(f"  {line}")
    return 1 if wrong or seen.unwritten or not seen.shown else 0


if __name__ == "__main__":
    sys.exit(main())
