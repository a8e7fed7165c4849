"""Room of WSP Desk."""
