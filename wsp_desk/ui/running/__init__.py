"""What keeps the window standing: one at a time, its place, its log, and what is told after a crash."""
