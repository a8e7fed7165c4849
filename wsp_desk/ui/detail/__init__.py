"""Right column of the page Gesprek: why, and what to do."""
