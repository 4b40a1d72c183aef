"""The workshop as it happens: the engine that carries out commands, and its HTTP side."""
