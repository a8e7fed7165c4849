"""From fix to solve: trouble that keeps coming from one place has one cause, and one team can solve it.

Public: `find_patterns`, `Pattern`, `cells_of`, `Cells`.
"""

from wsp_desk.feedback.patterns.cells import Cells, cells_of
from wsp_desk.feedback.patterns.pattern import Pattern
from wsp_desk.feedback.patterns.searching import find_patterns

__all__ = ["Cells", "Pattern", "cells_of", "find_patterns"]
