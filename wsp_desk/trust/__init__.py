"""What can be believed: rules and their outcomes, the verdict per dossier for a request, who stays hidden.

Public: `load_rules`, `Rule`, `RuleKind`, `Severity`, `Outcome`.
"""

from wsp_desk.trust.rule import Outcome, Rule, RuleKind, Severity
from wsp_desk.trust.rules import load_rules

__all__ = ["Outcome", "Rule", "RuleKind", "Severity", "load_rules"]
