"""The content of the estimate: a question, and the published shares that answer it."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from workshop.model.source import ContentModel, Label, Line, Paragraph, Percent, Source

ROUNDING = 1.0
"""Published shares are rounded one by one: their sum may miss 100 by this many points."""

Guess = Annotated[int, Field(strict=True, ge=0, le=100)]
Guesses = Annotated[tuple[Guess, ...], Field(min_length=1, max_length=60)]


def _adds_up(*shares: float) -> bool:
    return abs(sum(shares) - 100) <= ROUNDING


class Deck(ContentModel):
    """The shares of the trainer's slides, in percent."""

    label: Line
    process: Percent
    knowledge: Percent
    source: Source | None = None

    @model_validator(mode="after")
    def _check_sum(self) -> Self:
        if not _adds_up(self.process, self.knowledge):
            raise ValueError("process and knowledge must add up to 100")
        return self


class Figure(ContentModel):
    """The shares of one study, in percent of what it counted."""

    label: Line
    process: Percent
    knowledge: Percent
    other: Percent | None = None
    approximate: Annotated[bool, Field(strict=True)] = False
    remark: Paragraph | None = None
    source: Source

    @model_validator(mode="after")
    def _check_sum(self) -> Self:
        if not _adds_up(self.process, self.knowledge, self.other or 0):
            raise ValueError("process, knowledge and other must add up to 100")
        return self


class Category(ContentModel):
    """A category of the second level of a taxonomy: coded events, and their share of all."""

    level: Literal["process", "knowledge"]
    name: Label
    count: Annotated[int, Field(strict=True, ge=0, le=1_000_000)]
    percent: Percent


class Taxonomy(ContentModel):
    """A published classification with its numbers."""

    title: Line
    remark: Paragraph | None = None
    source: Source
    categories: Annotated[tuple[Category, ...], Field(min_length=2, max_length=20)]

    @model_validator(mode="after")
    def _check_categories(self) -> Self:
        if len({category.name for category in self.categories}) < len(self.categories):
            raise ValueError("two categories have the same name")
        if not _adds_up(*(category.percent for category in self.categories)):
            raise ValueError("the percentages must add up to 100")
        return self


class Group(ContentModel):
    """A group of the slides, and the categories that we, not the study, put beside it."""

    name: Label
    own_mapping: Annotated[tuple[Label, ...], Field(min_length=1, max_length=8)]


class Groups(ContentModel):
    """The groups of the slides; `remark` says whose groups and whose mapping these are."""

    title: Line
    remark: Paragraph
    source: Source | None = None
    items: Annotated[tuple[Group, ...], Field(min_length=1, max_length=10)]


class Remark(ContentModel):
    """A finding that is no share and so no bar, with its source."""

    text: Paragraph
    source: Source


class Rehearsal(ContentModel):
    """Guesses of simulated participants, in percent process, for both rounds."""

    first: Guesses
    second: Guesses


class Setup(ContentModel):
    """The estimate: `about` says what is counted, `caption` stands under every chart."""

    question: Line
    about: Paragraph
    caption: Paragraph
    deck: Deck
    figures: Annotated[tuple[Figure, ...], Field(min_length=1, max_length=12)]
    taxonomy: Taxonomy
    groups: Groups
    remarks: Annotated[tuple[Remark, ...], Field(max_length=6)] = ()
    rehearsal: Rehearsal

    @model_validator(mode="after")
    def _check_mapping(self) -> Self:
        known = {category.name for category in self.taxonomy.categories}
        for group in self.groups.items:
            for name in group.own_mapping:
                if name not in known:
                    raise ValueError(f"own_mapping {name!r} is no category of the taxonomy")
        return self
