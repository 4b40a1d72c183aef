"""Numbers as a language writes them, and text as Plotly shows it."""

from __future__ import annotations

from html import escape

from workshop.i18n import decimal, percent


def share(value: float, language: str) -> str:
    """Write percent points, 0 to 100, as the language does: 69.5% or 69,5%."""
    return percent(value / 100, language)


def agreed(value: float, language: str) -> str:
    """Write a measure of agreement, -1 to 1, with the sign that stands before the other numbers."""
    return decimal(value, language).replace("-", "−")


def plain(text: str) -> str:
    """Return text as Plotly shows it letter by letter (it reads a little HTML)."""
    return escape(text, quote=False)
