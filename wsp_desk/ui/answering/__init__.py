"""From the real rooms to the records the pages show: pool, matching, trust, feedback and charts meet here."""
