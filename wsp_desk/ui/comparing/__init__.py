"""Two to five dossiers side by side."""
