"""Requests that are kept under a name, and what changed in them since the dump before."""
