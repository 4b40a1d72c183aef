"""What can be asked of a set of statements."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.model.command import ActivityCommand, Command

LEAST = 1
MOST = 5
SCALE = range(LEAST, MOST + 1)
"""From "fully disagree" to "fully agree"; the middle is "neutral"."""


class GiveAnswer(ActivityCommand):
    """Say how far one agrees with a statement, or change that answer.

    The bounds are the rules' to refuse, with a sentence.
    """

    type: Literal["statements.answer"] = "statements.answer"
    statement: str = Field(min_length=1, max_length=64)
    value: Annotated[int, Field(strict=True)]


class SkipStatement(ActivityCommand):
    """Leave a statement without an answer; takes back one that was given."""

    type: Literal["statements.skip"] = "statements.skip"
    statement: str = Field(min_length=1, max_length=64)


COMMANDS: tuple[type[Command], ...] = (GiveAnswer, SkipStatement)
