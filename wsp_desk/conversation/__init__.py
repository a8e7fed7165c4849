"""A conversation with an employer: requests that are kept, undone and played again."""
