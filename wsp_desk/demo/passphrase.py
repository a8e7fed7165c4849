"""The passphrase of every demo pool, apart from the generator, because the window knows it too.

Public: `DEMO_PASSPHRASE`.
"""

DEMO_PASSPHRASE = "alleen fictieve gegevens"  # noqa: S105 - it guards invented people only
"""There is nothing to protect in a demo pool, and nobody should have to remember how to open it."""
