"""The content of "where to turn": only what somebody looked up, with the day they did."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from workshop.model.source import Address, ContentModel, Id, Label, Line, Paragraph, Source


class Place(ContentModel):
    """Somewhere a carer can turn to; a source without a date of looking it up is refused."""

    id: Id
    name: Label
    text: Line
    website: Address | None = None
    sources: Annotated[tuple[Source, ...], Field(min_length=1, max_length=3)]

    @model_validator(mode="after")
    def _check_dates(self) -> Self:
        for source in self.sources:
            if source.checked is None:
                raise ValueError(f"{source.id} does not say when it was checked")
        return self


class Turn(ContentModel):
    """Where to turn: `near` are people close by, `unknown` says what nobody verified."""

    text: Paragraph
    near: Annotated[tuple[Line, ...], Field(min_length=1, max_length=4)]
    places: Annotated[tuple[Place, ...], Field(min_length=1, max_length=6)]
    unknown: Paragraph
    back: Line
    """What stands above the way back, for who stepped out."""

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        ids = [place.id for place in self.places]
        if len(set(ids)) < len(ids):
            raise ValueError("two places have the same id")
        return self
