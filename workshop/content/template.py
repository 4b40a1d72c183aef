"""A workshop to start from, in one language."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from workshop.model.source import ContentModel, Id, Label, Line, Paragraph

Lines = Annotated[tuple[Line, ...], Field(max_length=8)]


class StepContent(ContentModel):
    """A step of the run sheet: `say` and `ask` are for the trainer, `setup` for its activity.

    `setup` is plain JSON without nulls and complete in itself, sources included.
    """

    id: Id
    activity: Id
    title: Label
    minutes: Annotated[int, Field(strict=True, ge=1, le=180)]
    say: Annotated[Lines, Field(min_length=1)]
    ask: Lines = ()
    setup: dict[str, Any]


class TemplateFile(ContentModel):
    """What a file in workshops/ holds."""

    id: Id
    title: Label
    summary: Paragraph
    steps: Annotated[tuple[StepContent, ...], Field(min_length=1, max_length=60)]


class Template(TemplateFile):
    """A workshop to start from. `language` is the name of the folder it comes from."""

    language: str
