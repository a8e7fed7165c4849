"""What can be believed: rules and their outcomes, the verdict per dossier for a request, who stays hidden.

Public: `load_rules`, `Rule`, `RuleKind`, `Severity`, `Outcome`, `check`, `answer`, `Answer`, `Verdict`,
`Judge`, `judge_of`. Building a snapshot with every rule: `wsp_desk.trust.building`.
"""

from wsp_desk.trust.answer import Answer, AnsweredMatch, answer
from wsp_desk.trust.checking import check
from wsp_desk.trust.rule import Outcome, Rule, RuleKind, Severity
from wsp_desk.trust.rules import load_rules
from wsp_desk.trust.thresholds import Verdict
from wsp_desk.trust.verdict import Judge, judge_of

__all__ = [
    "Answer",
    "AnsweredMatch",
    "Judge",
    "Outcome",
    "Rule",
    "RuleKind",
    "Severity",
    "Verdict",
    "answer",
    "check",
    "judge_of",
    "load_rules",
]
