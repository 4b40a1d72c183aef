"""What happened in an estimate. `participant` never leaves the server."""

from __future__ import annotations

from typing import ClassVar, Literal

from workshop.model.event import ActivityEvent, Event

Round = Literal["first", "second"]
ROUNDS: tuple[Round, ...] = ("first", "second")


class Guessed(ActivityEvent):
    """A participant guessed `value` percent process in a round, in place of an earlier guess."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["estimate.guessed"] = "estimate.guessed"
    round: Round
    participant: str
    value: int


EVENTS: tuple[type[Event], ...] = (Guessed,)
