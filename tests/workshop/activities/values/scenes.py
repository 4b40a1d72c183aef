"""A small vision, and a room that does things to it one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from workshop.activities.values import ACTIVITY
from workshop.activities.values.commands import COMMANDS, SCALES, Scale
from workshop.activities.values.vision import Vision
from workshop.model.activity import Json, Scene
from workshop.model.actor import Actor, Audience
from workshop.model.command import Command
from workshop.model.event import Event

STEP = "values"
TRAINER = Actor("trainer", "trainer-tess")
NAMES = ("anna", "bert", "caro", "dirk", "elke", "finn")
PEOPLE = tuple(Actor("participant", f"person-{name}") for name in NAMES)
ANNA, BERT, CARO = PEOPLE[:3]
FIVE = PEOPLE[:5]
TYPES = {str(one.model_fields["type"].default): one for one in COMMANDS}

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


def uuid(number: int) -> str:
    """Return the id of the command of a number."""
    return str(UUID(int=number))


def command(kind: str, number: int = 99, **fields: Any) -> Command:
    """Return a command of the values."""
    return TYPES[f"values.{kind}"].model_validate({"id": UUID(int=number), "step": STEP, **fields})


class Room:
    """Some people at the values, one after the other."""

    def __init__(self, phase: str = "rate", simulated: Iterable[str] = ()) -> None:
        """Begin in a phase, nothing rated yet."""
        self.phase = phase
        self.state: Vision = ACTIVITY.begin(SETUP)
        self.simulated = frozenset(simulated)

    def scene(self) -> Scene:
        """Return what rules and views look at."""
        return Scene(
            step=STEP,
            phase=self.phase,
            setup=SETUP,
            state=self.state,
            simulated=self.simulated,
            participants=len(PEOPLE),
        )

    def at(self, phase: str) -> Room:
        """Go to a phase."""
        self.phase = phase
        return self

    def decide(self, actor: Actor, kind: str, number: int = 99, **fields: Any) -> Sequence[Event]:
        """Return what somebody's command makes happen, without its happening."""
        return ACTIVITY.decide(self.scene(), command(kind, number, **fields), actor)

    def do(self, actor: Actor, kind: str, number: int = 99, **fields: Any) -> Room:
        """Have a command carried out."""
        for event in self.decide(actor, kind, number, **fields):
            self.state = ACTIVITY.evolve(self.state, event)
        return self

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

    def view(self, audience: Audience = "participant") -> Json:
        """Return what an audience sees now."""
        return ACTIVITY.view(self.scene(), audience)

    def mine(self, actor: Actor) -> Json:
        """Return what somebody alone sees now."""
        return ACTIVITY.mine(self.scene(), actor.id)
