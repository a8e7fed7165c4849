"""The text of a vacancy: what it asks, as a request to confirm."""
