"""Official vocabularies read from the files as they are published.

Public: `import_into`, `read_esco`, `read_competentnl`.
"""

from wsp_desk.vocabulary.importing.adding import import_into
from wsp_desk.vocabulary.importing.competentnl import read_competentnl
from wsp_desk.vocabulary.importing.esco import read_esco

__all__ = ["import_into", "read_competentnl", "read_esco"]
