"""WSP Desk: find, trust, correct and learn, for advisors at Dutch employer service points."""

__version__ = "0.1.0"
