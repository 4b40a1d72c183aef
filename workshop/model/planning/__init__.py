"""Editing a run sheet: what may change, and that nothing the room wrote is lost by it."""
