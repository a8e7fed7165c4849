"""A first mapping for a layout that nobody described yet: to be read and corrected, not to be trusted.

Public: `suggest`, `Suggestion`, `Guess`, `as_toml`.
"""

from wsp_desk.intake.suggesting.suggest import Guess, Suggestion, suggest
from wsp_desk.intake.suggesting.writing import as_toml

__all__ = ["Guess", "Suggestion", "as_toml", "suggest"]
