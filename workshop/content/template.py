"""A workshop to start from, in one language."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from workshop.model.planning.limits import MAX_LINES, MAX_MINUTES, MAX_STEPS
from workshop.model.source import ContentModel, Id, Label, Line, Paragraph

Lines = Annotated[tuple[Line, ...], Field(max_length=MAX_LINES)]


class StepContent(ContentModel):
    """A step of the run sheet: `say` and `ask` are for the trainer, `setup` for its activity.

    `setup` is plain JSON without nulls and complete in itself, sources included. A `skipped` step
    waits for a trainer who has the time: it is in the run sheet, and the room passes over it.
    """

    id: Id
    activity: Id
    title: Label
    minutes: Annotated[int, Field(strict=True, ge=1, le=MAX_MINUTES)]
    say: Annotated[Lines, Field(min_length=1)]
    ask: Lines = ()
    setup: dict[str, Any]
    skipped: Annotated[bool, Field(strict=True)] = False


class TemplateFile(ContentModel):
    """What a file in workshops/ holds."""

    id: Id
    title: Label
    summary: Paragraph
    steps: Annotated[tuple[StepContent, ...], Field(min_length=1, max_length=MAX_STEPS)]

    @property
    def open(self) -> tuple[StepContent, ...]:
        """The steps that the room goes through: those that are not skipped."""
        return tuple(step for step in self.steps if not step.skipped)

    @property
    def minutes(self) -> int:
        """How long those take together."""
        return sum(step.minutes for step in self.open)


class Template(TemplateFile):
    """A workshop to start from. `language` is the name of the folder it comes from."""

    language: str
