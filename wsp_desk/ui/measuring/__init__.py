"""The page Kwaliteit in parts: the figures, structural causes, earlier signals and answers."""
