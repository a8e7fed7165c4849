"""The pool: the columns of one snapshot in memory, compact, and the indexes matching needs.

Public: `Pool`, `Column`, `Outcomes`, `Languages`, `Ragged`, `Postings`, `load_pool`, `build_pool`.
"""

from wsp_desk.pool.languages import Languages
from wsp_desk.pool.load import build_pool, load_pool
from wsp_desk.pool.pool import Column, Outcomes, Pool
from wsp_desk.pool.ragged import Postings, Ragged

__all__ = ["Column", "Languages", "Outcomes", "Pool", "Postings", "Ragged", "build_pool", "load_pool"]
