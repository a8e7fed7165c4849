"""From flag to proof: a precise, kind request to the caseworker, and the dump that shows whether it helped.

Public: `draft_for`, `Draft`, `draft`, `eml`, `save_eml`, `clipboard_text`, `mailto` (letters about one
dossier).

Following requests, each in a module of its own: `states` (the table), `requests` (the projection), `finding`
(what could be asked), `bundle` (letters per holder), `following` (what an advisor does), `verifying` (what a
dump does), `dosage` and `counting` (how much, and what for).
"""

from wsp_desk.feedback.asking import draft_for
from wsp_desk.feedback.draft import Draft, draft
from wsp_desk.feedback.message import clipboard_text, eml, mailto, save_eml

__all__ = ["Draft", "clipboard_text", "draft", "draft_for", "eml", "mailto", "save_eml"]
