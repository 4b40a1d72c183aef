"""The content of a set of statements."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from workshop.activities.statements.commands import LEAST, MOST
from workshop.model.source import ContentModel, Id, Line, NoteText, Source

Value = Annotated[int, Field(strict=True, ge=LEAST, le=MOST)]
Values = Annotated[tuple[Value, ...], Field(min_length=1, max_length=60)]


class Rehearsal(ContentModel):
    """Answers of simulated participants, when first asked and when asked again."""

    first: Values
    second: Values


class Statement(ContentModel):
    """Something to agree or disagree with, in one sentence."""

    id: Id
    text: NoteText
    rehearsal: Rehearsal


class Setup(ContentModel):
    """A set of statements; `question` stands above them.

    `pace` says whether a phone shows them one at a time or all at once. `repeats` names an earlier
    step with the same statements, which are now asked again: then the shift is shown.
    """

    question: Line
    pace: Literal["one", "all"]
    repeats: Id | None = None
    source: Source | None = None
    statements: Annotated[tuple[Statement, ...], Field(min_length=1, max_length=8)]

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        if len({one.id for one in self.statements}) < len(self.statements):
            raise ValueError("two statements have the same id")
        return self
