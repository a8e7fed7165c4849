"""From flag to request: a precise, kind letter to the caseworker who can mend the dossier.

Public: `draft_for`, `Draft`, `draft`, `eml`, `save_eml`, `clipboard_text`, `mailto`.
"""

from wsp_desk.feedback.asking import draft_for
from wsp_desk.feedback.draft import Draft, draft
from wsp_desk.feedback.message import clipboard_text, eml, mailto, save_eml

__all__ = ["Draft", "clipboard_text", "draft", "draft_for", "eml", "mailto", "save_eml"]
