"""What a template says of the parking lot's turn."""

from __future__ import annotations

from workshop.model.source import ContentModel, Paragraph


class Setup(ContentModel):
    """The parking lot's turn: `ask` is the question the room takes to it."""

    ask: Paragraph
    none: Paragraph
