"""Middle column of the page Gesprek: who fits."""
