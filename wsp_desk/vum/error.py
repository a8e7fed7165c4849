"""An error as the contract has it: the message of schema *Error*.

Public: `error_message`.

Source: OpenAPI contracts 3.0.0, schema *Error*: a code of at most 10 signs, a message of at most 500, details
of at most 2,000. The code is that of HTTP for a bad request, the only answer we give to one.
"""

from __future__ import annotations

from wsp_desk.errors import KnownError
from wsp_desk.vum.query import ContractError

_BAD_REQUEST = "400"
_MESSAGE, _DETAILS = 500, 2000


def error_message(error: KnownError) -> dict[str, str]:
    """What is wrong with a message, as plain values; with every attribute path and what belongs there."""
    if not isinstance(error, ContractError):
        return {"code": _BAD_REQUEST, "message": str(error.sentence)[:_MESSAGE]}
    details = " ".join(map(str, error.details))
    return {"code": _BAD_REQUEST, "message": str(error.summary)[:_MESSAGE], "details": details[:_DETAILS]}
