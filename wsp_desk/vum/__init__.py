"""VUM v3 as a source speaks it: answering a zoekvraag, and reading a vacancy as a request.

Public: `Query`, `read_query`, `ContractError`, `Answer`, `Side`, `answer_query`, `Translation`, `translate`,
`read_vacancy`, `error_message`.

What we do with every attribute of the standard stands in docs/vum.md.
"""

from wsp_desk.vum.answer import Answer, Side, answer_query
from wsp_desk.vum.error import error_message
from wsp_desk.vum.query import ContractError, Query, read_query
from wsp_desk.vum.vacancy import Translation, read_vacancy, translate

__all__ = [
    "Answer",
    "ContractError",
    "Query",
    "Side",
    "Translation",
    "answer_query",
    "error_message",
    "read_query",
    "read_vacancy",
    "translate",
]
