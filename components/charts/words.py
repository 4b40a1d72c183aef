"""The words of pictures: in one language, and shown by Plotly as they are."""

from __future__ import annotations

from dataclasses import fields
from html import escape
from typing import TYPE_CHECKING, TypeVar

from workshop.i18n import percent, translator

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Words = TypeVar("Words", bound="DataclassInstance")


def translated(kind: type[Words], language: str) -> Words:
    """Return a picture's labels in a language: each English default, translated.

    A field `language` gets the language itself.
    """
    translate = translator(language)
    words = {field.name: translate(str(field.default)) for field in fields(kind)}
    if "language" in words:
        words["language"] = language
    return kind(**words)


def share(value: float, language: str) -> str:
    """Write percent points, 0 to 100, as the language does: 69.5% or 69,5%."""
    return percent(value / 100, language)


def plain(text: str) -> str:
    """Return text as Plotly shows it letter by letter (it reads a little HTML)."""
    return escape(text, quote=False)
