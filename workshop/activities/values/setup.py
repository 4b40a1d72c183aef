"""The content of the values: a practice's vision, one thing to rate at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import Field, model_validator

from workshop.activities.values.commands import LEAST, MOST
from workshop.model.source import ContentModel, Id, Label, Line, NoteText, Paragraph, Source

Rating = Annotated[int, Field(strict=True, ge=LEAST, le=MOST)]
Ratings = Annotated[tuple[Rating, ...], Field(min_length=1, max_length=60)]


class Value(ContentModel):
    """A value in one sentence; `practice` says what it looks like on a working day."""

    id: Id
    name: Label
    text: Line
    practice: Line | None = None


class Example(ContentModel):
    """An agreement that somebody really made, with what is known of it."""

    value: Id
    text: NoteText
    owner: Label
    rhythm: Label
    remark: Paragraph
    source: Source


class Planned(ContentModel):
    """An agreement that a simulated participant proposes."""

    value: Id
    text: NoteText
    owner: Label
    rhythm: Label


class PlannedRatings(ContentModel):
    """What simulated participants give a value on each scale."""

    importance: Ratings
    today: Ratings


class Rehearsal(ContentModel):
    """What simulated participants do."""

    ratings: Mapping[Id, PlannedRatings] = Field(default_factory=dict)
    agreements: Annotated[tuple[Planned, ...], Field(max_length=20)] = ()


class Setup(ContentModel):
    """The values: `about` says what a vision is for, `remark` where its words come from."""

    about: Paragraph
    remark: Paragraph | None = None
    sources: Annotated[tuple[Source, ...], Field(max_length=4)] = ()
    # More rows than these nobody reads from the back of a room.
    values: Annotated[tuple[Value, ...], Field(min_length=2, max_length=15)]
    example: Example | None = None
    rehearsal: Rehearsal = Rehearsal()

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        ids = [value.id for value in self.values]
        for one in ids:
            if ids.count(one) > 1:
                raise ValueError(f"two values have the id {one!r}")
        named = [*self.rehearsal.ratings, *(one.value for one in self.rehearsal.agreements)]
        for one in named if self.example is None else [*named, self.example.value]:
            if one not in ids:
                raise ValueError(f"there is no value {one!r}")
        return self
