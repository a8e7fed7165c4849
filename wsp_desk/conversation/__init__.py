"""The conversation with an employer: every step of building a request, and the requests that are kept."""
