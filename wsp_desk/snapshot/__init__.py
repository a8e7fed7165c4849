"""Encrypted, signed snapshots of the pool: build, verify, open, compare. The only room that knows DuckDB."""

from wsp_desk.snapshot.build import build_snapshot
from wsp_desk.snapshot.carried import vocabulary_of
from wsp_desk.snapshot.compare import compare
from wsp_desk.snapshot.files import SnapshotFiles
from wsp_desk.snapshot.gate import Gate, RefusedError, load_limits
from wsp_desk.snapshot.history import read_history
from wsp_desk.snapshot.manifest import Manifest
from wsp_desk.snapshot.opening import described, open_snapshot, verify_snapshot
from wsp_desk.snapshot.report import BuildReport
from wsp_desk.snapshot.rule_query import RuleQuery
from wsp_desk.snapshot.snapshot import Snapshot

__all__ = [
    "BuildReport",
    "Gate",
    "Manifest",
    "RefusedError",
    "RuleQuery",
    "Snapshot",
    "SnapshotFiles",
    "build_snapshot",
    "compare",
    "described",
    "load_limits",
    "open_snapshot",
    "read_history",
    "verify_snapshot",
    "vocabulary_of",
]
