"""One module per kind of criterion: what a piece of a vacancy says about it."""
