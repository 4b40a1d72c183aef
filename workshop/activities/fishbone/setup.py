"""The content of the fishbone: cases to take, sets of bones, a worked example."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from workshop.model.source import (
    ContentModel,
    DotBudget,
    Id,
    Label,
    Line,
    NoteText,
    Paragraph,
    Source,
)

Condition = Literal["active", "latent"]
Domain = Literal["process", "knowledge"]


def _first_repeated(ids: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            return one
        seen.add(one)
    return None


class Case(ContentModel):
    """An invented incident: the title is an observable effect, fit for the head of the fish."""

    id: Id
    title: NoteText
    text: Paragraph
    sources: Annotated[tuple[Source, ...], Field(max_length=4)] = ()


class Bone(ContentModel):
    """A main branch."""

    id: Id
    name: Label


class BoneSet(ContentModel):
    """Bones that belong together; without a source they are our own."""

    id: Id
    title: Line
    remark: Paragraph | None = None
    source: Source | None = None
    bones: Annotated[tuple[Bone, ...], Field(min_length=2, max_length=8)]

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        if repeated := _first_repeated(bone.id for bone in self.bones):
            raise ValueError(f"two bones have the id {repeated!r}")
        return self


class Dots(ContentModel):
    """The budget of votes of one participant for each of the two questions."""

    cause: DotBudget = 3
    change: DotBudget = 3


class ExampleCause(ContentModel):
    """A cause of the worked example; `under` is the index of the cause it explains."""

    bone: Id
    text: NoteText
    condition: Condition
    domain: Domain
    under: Annotated[int, Field(strict=True, ge=0)] | None = None


class Example(ContentModel):
    """A worked fishbone on the default set; bones may stay empty."""

    title: Line
    effect: NoteText
    remark: Paragraph | None = None
    source: Source
    causes: Annotated[tuple[ExampleCause, ...], Field(min_length=1, max_length=40)]

    @model_validator(mode="after")
    def _check_nesting(self) -> Self:
        for index, cause in enumerate(self.causes):
            if cause.under is None:
                continue
            if cause.under >= index:
                raise ValueError(f"cause {index}: under must point to an earlier cause")
            if self.causes[cause.under].bone != cause.bone:
                raise ValueError(f"cause {index}: lies on another bone than the cause it explains")
        return self


class RehearsalCause(ContentModel):
    """A cause a simulated participant adds; `why` is a latent cause under it, if any."""

    bone: Id
    text: NoteText
    why: NoteText | None = None
    condition: Condition
    domain: Domain


class RehearsalAction(ContentModel):
    """An action on the first list: what, which role, when, how we will know."""

    text: NoteText
    role: Label
    when: Label
    measure: NoteText


class Rehearsal(ContentModel):
    """What simulated participants add."""

    causes: Annotated[tuple[RehearsalCause, ...], Field(min_length=1, max_length=80)]
    actions: Annotated[tuple[RehearsalAction, ...], Field(min_length=1, max_length=20)]


class Setup(ContentModel):
    """The fishbone; the first set is the default, the one the example and rehearsal use.

    A trainer's own fishbone needs no case, no example and nobody who rehearses it.
    """

    question: Line
    warning: Paragraph
    cases: Annotated[tuple[Case, ...], Field(max_length=30)] = ()
    sets: Annotated[tuple[BoneSet, ...], Field(min_length=1, max_length=12)]
    dots: Dots = Dots()
    example: Example | None = None
    rehearsal: Rehearsal | None = None

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        if repeated := _first_repeated(case.id for case in self.cases):
            raise ValueError(f"two cases have the id {repeated!r}")
        if repeated := _first_repeated(one.id for one in self.sets):
            raise ValueError(f"two sets have the id {repeated!r}")
        return self

    @model_validator(mode="after")
    def _check_bones(self) -> Self:
        known = {bone.id for bone in self.sets[0].bones}
        parts = [part for part in (self.example, self.rehearsal) if part is not None]
        for bone in (cause.bone for part in parts for cause in part.causes):
            if bone not in known:
                raise ValueError(f"bone {bone!r} is not in the default set")
        return self
