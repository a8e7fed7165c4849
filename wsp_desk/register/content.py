"""What may stand in an event, and its one spelling in bytes, over which codes and signatures are made.

Public: `canonical`, `checked_kind`, `plain_body`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from wsp_desk.register.log import Json

_KIND = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+")
_LONGEST = 1 << 20


def canonical(value: Json) -> str:
    """The one spelling of a JSON value: keys sorted, no spaces, no NaN.

    Raises:
        ValueError: It cannot be said in JSON, or a key is not text.
    """
    try:
        written = json.dumps(
            value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=_plain
        )
        written.encode()
    except (TypeError, UnicodeEncodeError, RecursionError) as error:
        # The message of the original may hold a value.
        raise ValueError(f"not JSON: {type(error).__name__}") from None
    return written


def checked_kind(kind: str) -> str:
    """Gives the kind back.

    Raises:
        ValueError: It is not two or more words with dots between, in small letters.
    """
    if not _KIND.fullmatch(kind):
        raise ValueError("a kind of event is two or more words with dots between")
    return kind


def plain_body(body: Mapping[str, Json]) -> tuple[str, dict[str, Any]]:
    """The spelling of a body, and the body as it will be read back.

    Raises:
        ValueError: It is not JSON, comes back as something else (a key that is no text), or is over a MiB.
    """
    if not all(isinstance(key, str) for key in body):
        raise ValueError("a body names its values with text")
    written = canonical(body)
    if len(written) > _LONGEST:
        raise ValueError("a body of more than a MiB is no event")
    back = json.loads(written)
    if canonical(back) != written:
        raise ValueError("the body does not come back as it went")
    return written, back


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(type(value).__name__)
