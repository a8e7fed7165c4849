"""The command line: the headless front end, and the contract for scripts.

Public: `main`.

Exit codes: 0 fine, 1 a known problem (one sentence on standard error), 2 wrong use. With ``--json`` standard
output holds one JSON document (``check``: JSON Lines) and nothing else.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from wsp_desk.cli.arguments import build_parser
from wsp_desk.errors import KnownError, bug_place


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command.

    Args:
        argv: Arguments without the program name; those of the process by default.

    Returns:
        The exit code.
    """
    _write_utf8()
    options = build_parser().parse_args(argv)
    try:
        result = options.run(options)
        sys.stdout.flush()
    except KnownError as error:
        return _complain(str(error.sentence))
    except KeyboardInterrupt:
        return _complain("Gestopt.")
    except MemoryError:
        return _complain("Er is te weinig werkgeheugen. Sluit andere programma's en probeer het opnieuw.")
    except BrokenPipeError:
        # The reader of our output has left (for example `| head`); there is nobody to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        if os.environ.get("WSP_DESK_TRACEBACK"):
            raise
        return _complain(
            f"Er ging iets mis in het programma zelf: {bug_place(error)}. Meld dit aan de beheerder."
        )
    return int(result or 0)


def _complain(sentence: str) -> int:
    print("wsp-desk: " + " ".join(sentence.split()), file=sys.stderr)
    return 1


def _write_utf8() -> None:
    """Windows consoles and pipes default to a code page without ≤ and é."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
