"""What can be asked of the inventory: by participants, each about their own practice."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from workshop.model.command import ActivityCommand, Command

Role = Literal["doctor", "assistant", "nurse", "coordinator", "manager", "outside", "nobody"]
"""Who does a task, or should. With "nobody" the hours are those that it would take."""
ROLES: tuple[Role, ...] = (
    "doctor",
    "assistant",
    "nurse",
    "coordinator",
    "manager",
    "outside",
    "nobody",
)
Going = Literal["well", "fairly", "badly"]

Figure = Literal[
    "patients",
    "doctors",
    "cost-doctor",
    "cost-assistant",
    "cost-nurse",
    "cost-coordinator",
    "cost-manager",
    "cost-outside",
]
"""What a participant may enter for a request; costs are in cents an hour."""

MOST_HOURS = 200
TEXT_LIMIT = 140
LINES_LIMIT = 5

Id = Annotated[str, Field(min_length=1, max_length=64)]
# Longer than the limit on purpose: the rules answer with the limit in a sentence.
Text = Annotated[str, Field(max_length=100_000)]


class AnswerTask(ActivityCommand):
    """Say something of a task, one part or several; what was said before stays.

    The bounds of the hours are the rules' to refuse, with a sentence.
    """

    type: Literal["managing.task.answer"] = "managing.task.answer"
    task: Id
    now: Role | None = None
    hours: Annotated[float, Field(strict=True)] | None = None
    going: Going | None = None
    wish: Role | None = None

    @model_validator(mode="after")
    def _check_parts(self) -> Self:
        if (self.now, self.hours, self.going, self.wish) == (None, None, None, None):
            raise ValueError("an answer says something")
        return self


class LeaveTask(ActivityCommand):
    """Take back all that one said of a task."""

    type: Literal["managing.task.leave"] = "managing.task.leave"
    task: Id


class FinishCategory(ActivityCommand):
    """Say that one is through a category, whatever was left out; or take that back."""

    type: Literal["managing.category.finish"] = "managing.category.finish"
    category: Id
    finished: bool = True


class EnterFigure(ActivityCommand):
    """Enter a figure of one's own practice, or without an amount take it away."""

    type: Literal["managing.figure.enter"] = "managing.figure.enter"
    figure: Figure
    amount: Annotated[int, Field(strict=True)] | None = None


class WriteLine(ActivityCommand):
    """Write a line of one's own for the request: a figure and where it is from, a reason."""

    type: Literal["managing.line.write"] = "managing.line.write"
    text: Text


class WithdrawLine(ActivityCommand):
    """Take such a line back."""

    type: Literal["managing.line.withdraw"] = "managing.line.withdraw"
    line: Id


COMMANDS: tuple[type[Command], ...] = (
    AnswerTask,
    LeaveTask,
    FinishCategory,
    EnterFigure,
    WriteLine,
    WithdrawLine,
)
