"""The content of the sorting: incidents, their possible sources, and what was published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from workshop.activities.estimate.setup import Figure
from workshop.activities.fishbone.setup import Case
from workshop.model.source import ContentModel, Id, Label, Line, NoteText, Paragraph, Source

Sources = Annotated[tuple[Source, ...], Field(min_length=1, max_length=6)]


class Origin(ContentModel):
    """A source that an incident may have."""

    id: Id
    name: Label


class Origins(ContentModel):
    """The sources to choose from; `remark` says whose list it is."""

    remark: Paragraph
    sources: Sources
    items: Annotated[tuple[Origin, ...], Field(min_length=2, max_length=12)]


class Explained(ContentModel):
    """What the measure of agreement means, what it does with missing answers, and its limits."""

    meaning: Paragraph
    missing: Paragraph
    caveat: Line
    sources: Sources


class Studies(ContentModel):
    """What was published; `remark` says why the room's shares are of another kind."""

    remark: Paragraph
    figures: Annotated[tuple[Figure, ...], Field(min_length=1, max_length=6)]


class Choice(ContentModel):
    """How some simulated participants sort an incident; `people` is the weight of this choice."""

    level: Literal["process", "knowledge"]
    origin: Id
    people: Annotated[int, Field(strict=True, ge=1, le=100)]


class Answer(ContentModel):
    """The choices that are likely for one incident."""

    incident: Id
    choices: Annotated[tuple[Choice, ...], Field(min_length=1, max_length=12)]


class Rehearsal(ContentModel):
    """What simulated participants choose, and incidents they propose."""

    answers: Annotated[tuple[Answer, ...], Field(min_length=1, max_length=30)]
    proposals: Annotated[tuple[NoteText, ...], Field(max_length=6)] = ()


class Setup(ContentModel):
    """The sorting; `order` is the one in which the incidents are asked."""

    question: Line
    about: Paragraph
    warning: Paragraph
    origins: Origins
    incidents: Annotated[tuple[Case, ...], Field(min_length=2, max_length=30)]
    order: Annotated[tuple[Id, ...], Field(min_length=2, max_length=30)]
    agreement: Explained
    studies: Studies
    rehearsal: Rehearsal

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        if repeated := _first_repeated(one.id for one in self.origins.items):
            raise ValueError(f"two sources have the id {repeated!r}")
        incidents = sorted(one.id for one in self.incidents)
        if repeated := _first_repeated(incidents):
            raise ValueError(f"two incidents have the id {repeated!r}")
        if sorted(self.order) != incidents:
            raise ValueError("order must name every incident once")
        if sorted(one.incident for one in self.rehearsal.answers) != incidents:
            raise ValueError("rehearsal must answer every incident once")
        return self

    @model_validator(mode="after")
    def _check_origins(self) -> Self:
        known = {one.id for one in self.origins.items}
        for origin in self._rehearsed():
            if origin not in known:
                raise ValueError(f"origin {origin!r} is not in the list")
        return self

    def _rehearsed(self) -> Iterator[str]:
        for answer in self.rehearsal.answers:
            for choice in answer.choices:
                yield choice.origin


def _first_repeated(ids: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            return one
        seen.add(one)
    return None
