"""The import gate: is this delivery like the one before it, or has something gone wrong on its way?

Public: `Gate`, `GateFinding`, `RefusedError`, `Observer`, `Verdict`, `load_limits`.
"""

from wsp_desk.snapshot.gate.findings import GateFinding
from wsp_desk.snapshot.gate.limits import load_limits
from wsp_desk.snapshot.gate.observer import Observer
from wsp_desk.snapshot.gate.verdict import Gate, RefusedError, Verdict

__all__ = ["Gate", "GateFinding", "Observer", "RefusedError", "Verdict", "load_limits"]
