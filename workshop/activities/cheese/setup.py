"""The content of the Swiss cheese: an accident, its slices and holes, and what is said of it."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from workshop.activities.fishbone.setup import Condition
from workshop.model.source import ContentModel, Id, Label, Line, NoteText, Paragraph, Source

SLICES_LIMIT = 8
"""So many slices still stand apart on a phone."""
HOLES_LIMIT = 4
"""So many holes of one slice can still be read from the back of a room."""

Strength = Literal["strong", "medium", "weak"]
Sources = Annotated[tuple[Source, ...], Field(min_length=1, max_length=4)]


class Hole(ContentModel):
    """What let the accident through: something done at that moment, or there all along."""

    id: Id
    text: NoteText
    condition: Condition


class Slice(ContentModel):
    """A defence; `text` says what it is there for."""

    id: Id
    name: Label
    text: Line | None = None
    holes: Annotated[tuple[Hole, ...], Field(min_length=1, max_length=HOLES_LIMIT)]


class Case(ContentModel):
    """An invented accident, told step by step; it passes the slices in their order."""

    title: Line
    effect: NoteText
    remark: Paragraph | None = None
    sources: Annotated[tuple[Source, ...], Field(max_length=4)] = ()
    story: Annotated[tuple[Line, ...], Field(min_length=1, max_length=12)]
    slices: Annotated[tuple[Slice, ...], Field(min_length=2, max_length=SLICES_LIMIT)]


class Kinds(ContentModel):
    """What an active failure and a latent condition are."""

    active: Line
    latent: Line
    sources: Sources


class Strengths(ContentModel):
    """What makes a barrier strong, medium or weak."""

    strong: Line
    medium: Line
    weak: Line
    sources: Sources


class Limits(ContentModel):
    """What the picture does not claim."""

    points: Annotated[tuple[Line, ...], Field(min_length=1, max_length=5)]
    sources: Sources


class Planned(ContentModel):
    """A barrier that a simulated participant names against any hole."""

    text: NoteText
    strength: Strength


class PlannedAgainst(Planned):
    """A barrier that a simulated participant names against a hole of the case."""

    hole: Id


class Rehearsal(ContentModel):
    """What simulated participants name: against the case's holes, or against a fishbone's."""

    barriers: Annotated[tuple[PlannedAgainst, ...], Field(max_length=40)] = ()
    anywhere: Annotated[tuple[Planned, ...], Field(max_length=40)] = ()


class Setup(ContentModel):
    """The picture of a case, of the fishbone of an earlier step, or of either by choice."""

    FOLLOWS: ClassVar[str] = "fishbone"

    about: Paragraph
    warning: Paragraph
    kinds: Kinds
    strengths: Strengths
    limits: Limits
    case: Case | None = None
    follows: Id | None = None
    rehearsal: Rehearsal = Rehearsal()

    @model_validator(mode="after")
    def _check_picture(self) -> Self:
        if self.case is None and self.follows is None:
            raise ValueError("there is neither a case nor a fishbone to draw")
        return self

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        slices = () if self.case is None else self.case.slices
        holes = [hole.id for one in slices for hole in one.holes]
        for what, ids in (("slices", [one.id for one in slices]), ("holes", holes)):
            repeated = [one for one, times in Counter(ids).items() if times > 1]
            if repeated:
                raise ValueError(f"two {what} have the id {repeated[0]!r}")
        for planned in self.rehearsal.barriers:
            if planned.hole not in holes:
                raise ValueError(f"there is no hole {planned.hole!r}")
        return self
