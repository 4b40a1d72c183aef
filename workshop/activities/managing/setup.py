"""The content of the inventory: tasks in categories, the roles, and the rule that weighs them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from workshop.activities.managing.commands import MOST_HOURS, Going, Role
from workshop.model.source import ContentModel, Id, Label, Line, NoteText, Paragraph, Source

Work = Literal["support", "execute", "coordinate", "lead"]
"""What a task asks of whoever does it, from the lightest to the heaviest. Ours, as the rule is."""
WORKS: tuple[Work, ...] = ("support", "execute", "coordinate", "lead")

Halves = Annotated[float, Field(ge=0, le=MOST_HOURS, multiple_of=0.5)]
Sources = Annotated[tuple[Source, ...], Field(max_length=4)]


class Task(ContentModel):
    """A management task.

    `ours` marks an addition to what is published, though slides may name it; without a source it
    is one too.
    """

    id: Id
    name: Label
    work: Work
    sources: Sources = ()
    ours: bool | None = None


class Category(ContentModel):
    """A category of tasks; `text` says in a line what belongs to it."""

    id: Id
    name: Label
    text: Line
    tasks: Annotated[tuple[Task, ...], Field(min_length=1, max_length=12)]


class Roles(ContentModel):
    """What each of the five roles may be charged with."""

    assistant: Line
    nurse: Line
    coordinator: Line
    manager: Line
    shared: Line


class Rule(ContentModel):
    """The two figures of the rule, and where it comes from.

    `share`: from so many percent of the hours on a kind of work counts. `shared_below`: under so
    many hours a month a manager is shared with other practices.
    """

    remark: Paragraph
    share: Annotated[int, Field(strict=True, ge=1, le=100)]
    shared_below: Annotated[int, Field(strict=True, ge=0, le=MOST_HOURS)]


class Point(ContentModel):
    """Something to know about funding; its source has the day it was looked up."""

    text: Line
    source: Source


class PlannedAnswer(ContentModel):
    """What simulated participants say of a task: one of each.

    `wish` is for one kind of practice after the other, so that each wants something whole; "same"
    says that the task stays where it is.
    """

    now: Annotated[tuple[Role, ...], Field(min_length=1, max_length=12)]
    hours: Annotated[tuple[Halves, ...], Field(min_length=1, max_length=12)]
    going: Annotated[tuple[Going, ...], Field(min_length=1, max_length=12)]
    wish: Annotated[tuple[Role | Literal["same"], ...], Field(min_length=1, max_length=12)]


class Rehearsal(ContentModel):
    """What simulated participants say. A task that is not named here they leave out."""

    answers: Mapping[Id, PlannedAnswer] = Field(default_factory=dict)
    patients: Annotated[
        tuple[Annotated[int, Field(strict=True, ge=0, le=100_000)], ...], Field(max_length=12)
    ] = ()
    lines: Annotated[tuple[NoteText, ...], Field(max_length=12)] = ()


class Setup(ContentModel):
    """The inventory: `remark` says where the list comes from, `growth` how a role may grow."""

    about: Paragraph
    remark: Paragraph | None = None
    sources: Sources = ()
    categories: Annotated[tuple[Category, ...], Field(min_length=1, max_length=8)]
    roles: Roles
    rule: Rule
    growth: Paragraph
    funding: Annotated[tuple[Point, ...], Field(min_length=1, max_length=6)]
    rehearsal: Rehearsal = Rehearsal()

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        tasks = [task.id for category in self.categories for task in category.tasks]
        for what, ids in (
            ("categories", [category.id for category in self.categories]),
            ("tasks", tasks),
        ):
            for one in ids:
                if ids.count(one) > 1:
                    raise ValueError(f"two {what} have the id {one!r}")
        for one in self.rehearsal.answers:
            if one not in tasks:
                raise ValueError(f"there is no task {one!r}")
        return self
