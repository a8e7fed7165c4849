"""Locking the window: when, and what comes back."""
