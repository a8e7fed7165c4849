"""`wsp-desk` without a command: the window.

Public: `run_window`.
"""

from __future__ import annotations

import argparse


def run_window(options: argparse.Namespace) -> int:
    """Opens the window and returns its exit code."""
    from wsp_desk import app

    return app.run(snapshot=options.snapshot, language=options.lang, passphrase_file=options.passphrase_file)
