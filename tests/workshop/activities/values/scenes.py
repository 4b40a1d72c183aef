"""A small vision, and a room that does things to it one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from tests.workshop.activities import acting
from tests.workshop.activities.acting import PEOPLE
from workshop.activities.values import ACTIVITY
from workshop.activities.values.commands import SCALES, Scale
from workshop.activities.values.vision import Vision
from workshop.model.activity import Json
from workshop.model.actor import Actor

STEP = "values"

SOURCE = {"id": "slides", "text": "Slides"}
PROMISE: Json = {
    "value": "meetings",
    "text": "Minutes in time",
    "owner": "Chair",
    "rhythm": "Monthly",
}
EXAMPLE: Json = {**PROMISE, "remark": "As on the slides.", "source": SOURCE}
CONTENT: dict[str, Any] = {
    "about": "A vision holds a group together.",
    "remark": "In our words.",
    "sources": [SOURCE],
    "values": [
        {"id": "meetings", "name": "Meetings", "text": "We meet well.", "practice": "On time."},
        {"id": "respect", "name": "Respect", "text": "We respect each other."},
        {"id": "group", "name": "One group", "text": "We act as one."},
    ],
    "example": EXAMPLE,
    "rehearsal": {
        "ratings": {
            "meetings": {"importance": [5], "today": [2]},
            "respect": {"importance": [4, 5], "today": [3, 4]},
        },
        "agreements": [
            {"value": "respect", "text": "Say thanks", "owner": "All", "rhythm": "Daily"},
            {"value": "meetings", "text": "Agenda first", "owner": "Chair", "rhythm": "Weekly"},
        ],
    },
}
SETUP = ACTIVITY.Setup.model_validate(CONTENT).model_dump(mode="json", exclude_none=True)
VALUES = tuple(value["id"] for value in SETUP["values"])


class Room(acting.Room[Vision]):
    """Some people at the values, one after the other."""

    def __init__(self, phase: str = "rate", simulated: Iterable[str] = ()) -> None:
        super().__init__(ACTIVITY, SETUP, phase, simulated)

    def rate(self, actor: Actor, value: str, importance: int, today: int) -> Room:
        """Have somebody rate a value on both scales."""
        ratings: dict[Scale, int] = {"importance": importance, "today": today}
        for scale in SCALES:
            self.do(actor, "rate", value=value, scale=scale, rating=ratings[scale])
        return self

    def all_rate(self, value: str, ratings: Sequence[tuple[int, int]]) -> Room:
        """Have one person after the other give (importance, today) to a value."""
        for actor, (importance, today) in zip(PEOPLE, ratings, strict=False):
            self.rate(actor, value, importance, today)
        return self

    def propose(self, actor: Actor, number: int, **fields: str) -> Room:
        """Have an agreement proposed."""
        return self.do(actor, "agreement.propose", number, **{**PROMISE, **fields})
