"""Text of others in Markdown."""

from __future__ import annotations

SPECIAL = frozenset("\\`*_{}[]<>()#+-.!|~$:&")


def escaped(text: str) -> str:
    """Return text that Markdown shows as the text it is."""
    return "".join(f"\\{c}" if c in SPECIAL else c for c in text)
