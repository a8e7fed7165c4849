"""What a command prints: one JSON document, or lines for a person.

Public: `emit`, `emit_lines`, `counted`, `Progress`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from typing import Any, Self

from wsp_desk.texts import DUTCH, Text


def emit(options: argparse.Namespace, document: Mapping[str, Any] | list[Any], lines: Iterable[str]) -> None:
    """Prints the document with ``--json``, the lines otherwise."""
    if options.json:
        print(json.dumps(document, ensure_ascii=False, indent=1))
    else:
        for line in lines:
            print(line)


def emit_lines(records: Iterable[Mapping[str, Any]]) -> None:
    """Prints JSON Lines, one record a line."""
    for record in records:
        print(json.dumps(record, ensure_ascii=False))


def counted(number: int, one: str, more: str) -> str:
    """A number with its noun: "1 rij", "1.497 rijen"."""
    return f"{DUTCH.number(number)} {one if number == 1 else more}"


class Progress:
    """Shows stage and share of a long job on standard error, where a person is looking; gone afterwards."""

    def __init__(self) -> None:
        self._shown = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            sys.stderr.write("\r" + " " * len(self._shown) + "\r")
            self._shown = ""

    def __call__(self, stage: Text, share: float) -> None:
        """Shows that ``share`` (0–1) of the stage is done."""
        if not sys.stderr.isatty():
            return
        line = f"{stage} {share:4.0%}"
        sys.stderr.write("\r" + line.ljust(len(self._shown)))
        self._shown = line
