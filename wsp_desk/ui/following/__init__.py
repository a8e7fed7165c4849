"""The page Verzoeken in parts: filters, the list, one request, the letters about to leave."""
