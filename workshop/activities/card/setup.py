"""The content of a card: one text the whole room looks at."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.model.source import ContentModel, Line, Paragraph, Source


class Setup(ContentModel):
    """A card and how it is laid out: join adds the QR code, break and close stand alone."""

    layout: Literal["join", "text", "break", "close"]
    text: Paragraph
    points: Annotated[tuple[Line, ...], Field(max_length=8)] = ()
    sources: Annotated[tuple[Source, ...], Field(max_length=8)] = ()
