"""Figures of an explanation: `waterfall` is geometry as plain records, `figure` prints it with matplotlib."""
