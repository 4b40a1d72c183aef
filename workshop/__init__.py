"""The engine of Praktijkatelier: a workshop is an append-only log, every screen a view of it."""
