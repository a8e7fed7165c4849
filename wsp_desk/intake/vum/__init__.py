"""What the intake knows of VUM v3: the shape of a werkzoekende profile, and how it becomes cells of a row.

The standard is the public specification of VUM (matchingsgegevens.nl): OpenAPI contracts 3.0.0 and data
standard v1.5. What we do with each attribute stands in docs/vum.md.
"""
