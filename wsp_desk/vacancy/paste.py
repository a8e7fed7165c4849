"""Pasted text made plain: no mark-up, one kind of line end, no invisible signs, no personal data.

Public: `plain_paste`, `LONGEST`.
"""

from __future__ import annotations

import html
import re
from collections import Counter

from wsp_desk.errors import KnownError
from wsp_desk.privacy.redact import redact
from wsp_desk.texts import text

LONGEST = 50_000
"""Characters; a vacancy has some 3,000."""

_TAGS = (
    "a|abbr|article|b|body|br|button|dd|div|dl|dt|em|font|footer|h[1-6]|head|header|hr|html|i|img|label|li|link|main|meta|"
    "nav|ol|p|section|small|span|strong|sub|sup|table|tbody|td|th|thead|title|tr|u|ul"
)
_HIDDEN = re.compile(
    r"<(script|style)\b[^>]*>.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.IGNORECASE
)
_INLINE = re.compile(r"</?(?:a|abbr|b|em|font|i|label|small|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(rf"</?(?:{_TAGS})\b[^<>]*>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-f]{2,6}|[a-z]{2,8});", re.IGNORECASE)
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACE = re.compile("[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_NO_WIDTH = re.compile("[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ENTITY_ROUNDS = 3
"""Entities inside entities occur in pastes from forms; deeper than this is no paste."""


def plain_paste(pasted: str) -> tuple[str, Counter[str]]:
    r"""The text as someone reads it, without personal data.

    Args:
        pasted: Whatever was pasted or read from a file.

    Returns:
        The text, with ``\n`` between lines, and how much personal data of each kind was replaced.

    Raises:
        KnownError: It is longer than `LONGEST`.
    """
    if len(pasted) > LONGEST:
        raise KnownError(
            text("Deze tekst is langer dan {most} tekens. Plak alleen de vacature zelf.", most=LONGEST)
        )
    plain = _LINE_END.sub("\n", _without_mark_up(pasted))
    plain = _SURROGATE.sub("\ufffd", _NO_WIDTH.sub("", _SPACE.sub(" ", plain)))
    return redact(plain)


def _without_mark_up(pasted: str) -> str:
    plain = pasted
    if _TAG.search(plain):
        plain = _TAG.sub("\n", _INLINE.sub("", _HIDDEN.sub("\n", plain)))
    for _ in range(_ENTITY_ROUNDS):
        if not _ENTITY.search(plain):
            break
        plain = html.unescape(plain)
    return plain
