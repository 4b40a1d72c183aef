"""What happened to a set of statements. `participant` never leaves the server."""

from __future__ import annotations

from typing import ClassVar, Literal

from workshop.model.event import ActivityEvent, Event


class Answered(ActivityEvent):
    """A participant gave a statement a value of the scale, in place of what they did before."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["statements.answered"] = "statements.answered"
    statement: str
    participant: str
    value: int


class Skipped(ActivityEvent):
    """A participant left a statement without an answer; an earlier answer is gone."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["statements.skipped"] = "statements.skipped"
    statement: str
    participant: str


EVENTS: tuple[type[Event], ...] = (Answered, Skipped)
