"""The parking lot: what has no time now is kept, and comes back at the end."""
