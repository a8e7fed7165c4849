"""Who looked at a dossier, for a person who asks, and where somebody looks at more than usual."""
