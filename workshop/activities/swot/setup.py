"""The content of a SWOT assignment."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.model.source import ContentModel, DotBudget, Label, Line, NoteText, Paragraph, Source

Questions = Annotated[tuple[Line, ...], Field(min_length=1, max_length=6)]
Notes = Annotated[tuple[NoteText, ...], Field(min_length=1, max_length=12)]


class Quadrant(ContentModel):
    """What helps a participant to fill one quadrant."""

    questions: Questions


class Quadrants(ContentModel):
    """The guiding questions, by quadrant."""

    strengths: Quadrant
    weaknesses: Quadrant
    opportunities: Quadrant
    threats: Quadrant


class Example(ContentModel):
    """A filled board that shows what is meant before anybody writes."""

    title: Line
    remark: Paragraph | None = None
    strengths: Notes
    weaknesses: Notes
    opportunities: Notes
    threats: Notes


class Background(ContentModel):
    """What the trainer tells after the assignment, with its sources."""

    points: Annotated[tuple[Paragraph, ...], Field(min_length=1, max_length=8)]
    sources: Annotated[tuple[Source, ...], Field(min_length=1, max_length=10)]


class Rehearsal(ContentModel):
    """Invented notes for simulated participants."""

    strengths: Notes
    weaknesses: Notes
    opportunities: Notes
    threats: Notes


class Setup(ContentModel):
    """One assignment.

    `about` is the object of the board. Its `subject` says how strictly to read the lower half: of
    an organisation the opportunities and threats lie outside it, of a decision they are its
    expected effects. `dots` is the budget of votes of one participant. An assignment of a trainer's
    own needs no example, no background with sources and nobody who rehearses it.
    """

    number: Annotated[int, Field(strict=True, ge=1, le=99)]
    subject: Literal["organisation", "decision"] = "organisation"
    about: Label
    story: Paragraph
    remark: Paragraph | None = None
    dots: DotBudget = 5
    quadrants: Quadrants
    example: Example | None = None
    background: Background | None = None
    rehearsal: Rehearsal | None = None
