"""Cleaning: text becomes a typed value with a status; what was said is kept beside what it means."""
