"""Figures: `waterfall` and `series` are plain records, `figure` and `plotting` draw them with matplotlib."""
