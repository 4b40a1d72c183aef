"""The content of the conversation: an invented case, the skeleton, and a card for each part."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from workshop.model.source import ContentModel, Id, Label, Line, Paragraph, Source

Points = Annotated[tuple[Line, ...], Field(min_length=1, max_length=8)]


class Step(ContentModel):
    """A step of the conversation: what it is for, and words one might use."""

    id: Id
    name: Label
    text: Line
    words: Line


class Card(ContentModel):
    """What stands on the phone of who has a part."""

    about: Paragraph
    points: Points


class Cards(ContentModel):
    """The practice tells, the patient hears, somebody watches."""

    telling: Card
    hearing: Card
    watching: Card


class Rule(ContentModel):
    """What a code or a framework says, and where; the day it was looked up goes along."""

    text: Line
    source: Source

    @model_validator(mode="after")
    def _check_date(self) -> Self:
        if self.source.checked is None:
            raise ValueError(f"{self.source.id} does not say when it was checked")
        return self


class Disclosure(ContentModel):
    """Telling the patient openly.

    `never` is what the conversation leaves out, `unknown` what nobody verified of the rules.
    """

    text: Paragraph
    case: Paragraph
    steps: Annotated[tuple[Step, ...], Field(min_length=2, max_length=8)]
    never: Points
    cards: Cards
    rules: Annotated[tuple[Rule, ...], Field(max_length=6)] = ()
    unknown: Paragraph | None = None

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        ids = [step.id for step in self.steps]
        if len(set(ids)) < len(ids):
            raise ValueError("two steps have the same id")
        return self
