"""Left column of the page Gesprek: what is asked."""
