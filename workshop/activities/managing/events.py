"""What participants said of their own practices. Nothing of it leaves the server but in sums.

All of it is PRIVATE: one's own part goes to oneself alone.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from workshop.activities.managing.commands import Figure, Going, Role
from workshop.model.event import ActivityEvent, Event


class TaskAnswered(ActivityEvent):
    """A participant said one part or several of a task, in place of what those were."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["managing.task.answered"] = "managing.task.answered"
    task: str
    participant: str
    now: Role | None = None
    hours: float | None = None
    going: Going | None = None
    wish: Role | None = None


class TaskLeft(ActivityEvent):
    """A participant took back all they said of a task."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["managing.task.left"] = "managing.task.left"
    task: str
    participant: str


class CategoryFinished(ActivityEvent):
    """A participant is through a category, or goes back to it."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["managing.category.finished"] = "managing.category.finished"
    category: str
    participant: str
    finished: bool


class FigureEntered(ActivityEvent):
    """A participant entered a figure of their practice, or took it away."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["managing.figure.entered"] = "managing.figure.entered"
    figure: Figure
    participant: str
    amount: int | None = None


class LineWritten(ActivityEvent):
    """A participant wrote a line for their own request."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["managing.line.written"] = "managing.line.written"
    line: str
    participant: str
    text: str


class LineWithdrawn(ActivityEvent):
    """A participant took a line back."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["managing.line.withdrawn"] = "managing.line.withdrawn"
    line: str
    participant: str


EVENTS: tuple[type[Event], ...] = (
    TaskAnswered,
    TaskLeft,
    CategoryFinished,
    FigureEntered,
    LineWritten,
    LineWithdrawn,
)
