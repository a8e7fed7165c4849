"""How a run that changes files tells what it counted.

Public: `conclude`.
"""

from __future__ import annotations

from collections import Counter


def conclude(what: str, counted: Counter[str]) -> int:
    """Prints one line on how the changes ended.

    Args:
        what: Which file, and what was changed in it.
        counted: How often each ending came: ``noticed``, ``without effect``, ``silent``.

    Returns:
        The exit code: 1 when a change stayed silent.
    """
    print(
        f"{what}: {counted.total()} changes, {counted['noticed']} noticed, "
        f"{counted['without effect']} without effect, {counted['silent']} silent"
    )
    return 1 if counted["silent"] else 0
