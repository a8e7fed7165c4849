"""Pasting a vacancy: the text on the left, what it seems to ask on the right, each with its words."""
