"""The content of a card: one thing the whole room looks at."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from workshop.model.source import ContentModel, Label, Line, NoteText, Paragraph, Source

LEAD = 200
"""characters of a story card's sentence: it is read from ten metres"""
POINTS = 5

Picture = Literal[
    "agreement",
    "audiences",
    "building",
    "calendar",
    "channels",
    "checklist",
    "compass",
    "desk",
    "forms",
    "incident",
    "loop",
    "motivation",
    "recipe",
    "self-care",
    "signpost",
    "swot",
    "talk",
    "themes",
]
"""A drawing of ours: each has a module of this name in components/room/js/pictures."""


class Table(ContentModel):
    """A small comparison; the first cell of a row is its heading."""

    head: Annotated[tuple[Label, ...], Field(min_length=2, max_length=3)]
    rows: Annotated[
        tuple[Annotated[tuple[NoteText, ...], Field(min_length=2, max_length=3)], ...],
        Field(min_length=2, max_length=6),
    ]

    @model_validator(mode="after")
    def _check_rows(self) -> Self:
        for row in self.rows:
            if len(row) != len(self.head):
                raise ValueError(
                    "every row of the table needs as many cells as it has column headings"
                )
        return self


class Move(ContentModel):
    """One of some steps that come after each other."""

    title: Label
    text: NoteText | None = None


class Setup(ContentModel):
    """A card and how it is laid out: join adds the QR code, break and close stand alone.

    A story shows one thing below its sentence: points, a table, or steps. `picture` names a drawing
    of ours, which is decoration unless `alt` says what it tells; `remark` says what here is ours.
    """

    layout: Literal["join", "text", "break", "close", "story"]
    text: Paragraph
    points: Annotated[tuple[Line, ...], Field(max_length=8)] = ()
    table: Table | None = None
    steps: Annotated[tuple[Move, ...], Field(min_length=2, max_length=7)] | None = None
    picture: Picture | None = None
    alt: Line | None = None
    remark: Line | None = None
    sources: Annotated[tuple[Source, ...], Field(max_length=8)] = ()

    @model_validator(mode="after")
    def _check_story(self) -> Self:
        shown = [name for name in ("points", "table", "steps") if getattr(self, name)]
        if self.layout != "story":
            if "table" in shown:
                raise ValueError("a table belongs to a story")
            if "steps" in shown:
                raise ValueError("steps belong to a story")
            return self
        if len(shown) != 1:
            raise ValueError("a story shows points, a table or steps: one of them")
        if len(self.text) > LEAD:
            raise ValueError(f"a story begins with a sentence of at most {LEAD} characters")
        if len(self.points) > POINTS:
            raise ValueError(f"a story has at most {POINTS} points")
        return self

    @model_validator(mode="after")
    def _check_picture(self) -> Self:
        if self.alt is not None and self.picture is None:
            raise ValueError("alt belongs to a picture")
        return self
