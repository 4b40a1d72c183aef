"""Tables: the room goes apart, each table with a board of its own, and comes together again."""
