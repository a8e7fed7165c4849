"""VUM v3 as a source speaks it: answering a zoekvraag, and reading a vacancy as a request.

Public: `Query`, `read_query`, `Answer`, `answer_query`, `Translation`, `translate`, `read_vacancy`.

What we do with every attribute of the standard stands in docs/vum.md.
"""

from wsp_desk.vum.answer import Answer, answer_query
from wsp_desk.vum.query import Query, read_query
from wsp_desk.vum.vacancy import Translation, read_vacancy, translate

__all__ = ["Answer", "Query", "Translation", "answer_query", "read_query", "read_vacancy", "translate"]
