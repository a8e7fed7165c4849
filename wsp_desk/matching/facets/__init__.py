"""Facets: how the dossiers found are spread over the values of a field, with everybody who does not say.

Public: `Facet`, `Bucket`, `facets_of`, `warm_facets`.

Every facet tells of every dossier found. Of one with single values the counts and "onbekend" add up to the
total. Of one with several values per dossier each count is at most the number of dossiers that say, and
together the counts are at least that number; whoever says that there is none has a value of their own,
"geen".
"""

from wsp_desk.matching.facets.counting import facets_of, warm_facets
from wsp_desk.matching.facets.facet import Bucket, Facet

__all__ = ["Bucket", "Facet", "facets_of", "warm_facets"]
