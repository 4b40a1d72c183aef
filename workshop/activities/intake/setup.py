"""The content of an intake form: its questions, and what the room asks of it afterwards."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from workshop.activities.intake.commands import LIMITS, MOST_OPTIONS, MOST_QUESTIONS
from workshop.model.source import ContentModel, Id, Label, Line, NoteText, Paragraph, Source

Kind = Literal["choice", "several", "yesno", "text", "when"]
OFFERED = ("choice", "several")
YES_OR_NO = ("yes", "no")


class Option(ContentModel):
    """One of the answers to choose from."""

    id: Id
    text: Label


class Question(ContentModel):
    """One question.

    `kind` says how it is answered: one of the `options` (choice), some of them (several), yes or
    no, a few words (text), or words that say since when (when). Simulated participants choose
    from `rehearsal`: ids of options, "yes" and "no", or invented words.
    """

    id: Id
    text: NoteText
    kind: Kind
    hint: NoteText | None = None
    required: bool = False
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=MOST_OPTIONS)] | None = (
        None
    )
    rehearsal: Annotated[tuple[NoteText, ...], Field(min_length=1, max_length=60)]

    @model_validator(mode="after")
    def _check_options(self) -> Self:
        if (self.options is not None) != (self.kind in OFFERED):
            raise ValueError("options belong to a choice, and a choice has options")
        ids = [option.id for option in self.options or ()]
        if len(set(ids)) < len(ids):
            raise ValueError("two options have the same id")
        return self

    @model_validator(mode="after")
    def _check_rehearsal(self) -> Self:
        if self.kind in LIMITS:
            for text in self.rehearsal:
                if len(text) > LIMITS[self.kind]:
                    raise ValueError(f"{text!r} is longer than {LIMITS[self.kind]} characters")
            return self
        known = YES_OR_NO if self.options is None else [option.id for option in self.options]
        for text in self.rehearsal:
            if text not in known:
                raise ValueError(f"{text!r} is no answer to this question")
        return self


class Setup(ContentModel):
    """A form that the room fills in as somebody who does not exist.

    `warning` says so beside the fields; `discuss` is what the room is asked about the form itself;
    `remark` says what is ours.
    """

    title: Label
    about: Paragraph
    warning: Line
    questions: Annotated[tuple[Question, ...], Field(min_length=2, max_length=MOST_QUESTIONS)]
    discuss: Line
    remark: Line | None = None
    sources: Annotated[tuple[Source, ...], Field(max_length=8)] = ()

    @model_validator(mode="after")
    def _check_questions(self) -> Self:
        if len({one.id for one in self.questions}) < len(self.questions):
            raise ValueError("two questions have the same id")
        if not any(one.required for one in self.questions):
            raise ValueError("no question is required: an empty form could be handed in")
        return self
