"""What the right-hand column shows besides a dossier: the best questions, and why somebody was not found."""
