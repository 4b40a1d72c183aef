"""The content: the aftermath of an incident, a colleague, where to turn, and a conversation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import Field, model_validator

from workshop.activities.support.conversation import Disclosure
from workshop.activities.support.turning import Turn
from workshop.model.source import ContentModel, Id, Label, Line, NoteText, Paragraph, Source

Weight = Annotated[int, Field(strict=True, ge=0, le=9)]
"""How often simulated participants pick an answer, beside the others."""
Limit = Annotated[int, Field(strict=True, ge=1, le=5)]
Lines = Annotated[tuple[Line, ...], Field(min_length=1, max_length=6)]


def require_once(what: str, ids: Iterable[str]) -> None:
    """Raise ValueError when two of `ids` are the same."""
    listed = list(ids)
    for one in listed:
        if listed.count(one) > 1:
            raise ValueError(f"two {what} have the id {one!r}")


class Period(ContentModel):
    """A phase that the slide names."""

    id: Id
    name: Label
    text: Line


class Stage(Period):
    """A stage of recovery that was found; `beside` the slide's phases, or of none of them."""

    beside: Annotated[tuple[Id, ...], Field(max_length=3)] = ()


class Aftermath(ContentModel):
    """What an incident does to the carer: the slide's phases beside the stages of a study."""

    text: Paragraph
    phases: Annotated[tuple[Period, ...], Field(min_length=1, max_length=4)]
    stages: Annotated[tuple[Stage, ...], Field(min_length=2, max_length=8)]
    missing: Line
    remark: Paragraph
    sources: Annotated[tuple[Source, ...], Field(min_length=1, max_length=4)]

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        phases = [one.id for one in self.phases]
        require_once("phases", phases)
        require_once("stages", (one.id for one in self.stages))
        for stage in self.stages:
            for beside in stage.beside:
                if beside not in phases:
                    raise ValueError(f"there is no phase {beside!r}")
        return self


class Sentence(ContentModel):
    """Something a colleague might say; `why` it helps or does not."""

    id: Id
    text: NoteText
    helps: bool
    why: Line
    rehearsal: Weight


class Advice(ContentModel):
    """How to support a colleague; `remark` says what it rests on."""

    do: Lines
    leave: Lines
    remark: Paragraph
    sources: Annotated[tuple[Source, ...], Field(max_length=4)] = ()


class Colleague(ContentModel):
    """An invented colleague, and what the room would have wanted to hear in their place."""

    case: Paragraph
    question: Line
    limit: Limit
    sentences: Annotated[tuple[Sentence, ...], Field(min_length=2, max_length=10)]
    advice: Advice

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        require_once("sentences", (one.id for one in self.sentences))
        return self


class Moment(ContentModel):
    """A moment of the conversation that may have been the hardest."""

    id: Id
    text: NoteText
    rehearsal: Weight


class Debrief(ContentModel):
    """The question after the conversation."""

    question: Line
    limit: Limit
    moments: Annotated[tuple[Moment, ...], Field(min_length=2, max_length=10)]

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        require_once("moments", (one.id for one in self.moments))
        return self


class Aftercare(ContentModel):
    """What a trainer sees to before, during and after, and how the room is let go."""

    before: Lines
    during: Lines
    after: Lines
    closing: Paragraph


class Setup(ContentModel):
    """All of it, in the order of the phases."""

    aftermath: Aftermath
    colleague: Colleague
    turn: Turn
    disclosure: Disclosure
    debrief: Debrief
    aftercare: Aftercare
