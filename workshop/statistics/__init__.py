"""Small statistics in plain Python, each checked in its tests against published examples."""
