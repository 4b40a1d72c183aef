"""A short list of tasks, and a room that fills it in one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from workshop.activities.managing import ACTIVITY
from workshop.activities.managing.commands import COMMANDS
from workshop.activities.managing.inventory import Inventory
from workshop.model.activity import Json, Scene
from workshop.model.actor import Actor, Audience
from workshop.model.command import Command
from workshop.model.event import Event

STEP = "managing"
TRAINER = Actor("trainer", "trainer-tess")
NAMES = ("anna", "bert", "caro", "dirk", "elke", "finn")
PEOPLE = tuple(Actor("participant", f"person-{name}") for name in NAMES)
ANNA, BERT, CARO = PEOPLE[:3]
TYPES = {str(one.model_fields["type"].default): one for one in COMMANDS}

SLIDES = {"id": "slides", "text": "Slides"}
BOOK = {"id": "book", "text": "Book", "url": "https://example.org/book", "checked": "2026-11-22"}
FITS = ("assistant", "nurse", "coordinator", "manager", "shared")
CONTENT: dict[str, Any] = {
    "about": "Who does what?",
    "remark": "Put together by us.",
    "sources": [SLIDES],
    "categories": [
        {
            "id": "money",
            "name": "Money",
            "text": "In and out.",
            "tasks": [
                {"id": "billing", "name": "Billing", "work": "support", "sources": [BOOK]},
                {"id": "budget", "name": "Budget", "work": "lead", "sources": [SLIDES, BOOK]},
            ],
        },
        {
            "id": "people",
            "name": "People",
            "text": "The team.",
            "tasks": [
                {"id": "rosters", "name": "Rosters", "work": "coordinate", "sources": []},
                {"id": "safety", "name": "Safety", "work": "execute", "sources": []},
            ],
        },
    ],
    "roles": {fit: f"What the {fit} does." for fit in FITS},
    "rule": {"remark": "Ours.", "share": 20, "shared_below": 40},
    "growth": "Begin low.",
    "funding": [{"text": "Say why.", "source": BOOK}],
    "rehearsal": {
        "answers": {
            "billing": {
                "now": ["doctor"],
                "hours": [2.5],
                "going": ["well", "badly"],
                "wish": ["assistant"],
            },
            "rosters": {
                "now": ["nobody"],
                "hours": [1],
                "going": ["badly"],
                "wish": ["nurse", "same"],
            },
        },
        "patients": [1200],
        "lines": ["We counted calls"],
    },
}
SETUP = ACTIVITY.Setup.model_validate(CONTENT).model_dump(mode="json", exclude_none=True)
TASKS = ("billing", "budget", "rosters", "safety")
CATEGORIES = ("money", "people")
PHASES = tuple(phase.name for phase in ACTIVITY.phases(SETUP))


def uuid(number: int) -> str:
    """Return the id of the command of a number."""
    return str(UUID(int=number))


def command(kind: str, number: int = 99, **fields: Any) -> Command:
    """Return a command of the inventory."""
    return TYPES[f"managing.{kind}"].model_validate(
        {"id": UUID(int=number), "step": STEP, **fields}
    )


class Room:
    """Some people at the inventory, one after the other."""

    def __init__(self, phase: str = "inventory", simulated: Iterable[str] = ()) -> None:
        """Begin in a phase, nothing said yet."""
        self.phase = phase
        self.state: Inventory = ACTIVITY.begin(SETUP)
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

    def says(self, actor: Actor, task: str, **parts: Any) -> Room:
        """Have somebody say something of a task."""
        return self.do(actor, "task.answer", task=task, **parts)

    def all_say(self, task: str, many: int = 5, **parts: Any) -> Room:
        """Have so many people say the same of a task."""
        for actor in PEOPLE[:many]:
            self.says(actor, task, **parts)
        return self

    def view(self, audience: Audience = "participant") -> Json:
        """Return what an audience sees now."""
        return ACTIVITY.view(self.scene(), audience)

    def mine(self, actor: Actor) -> Json:
        """Return what somebody alone sees now."""
        return ACTIVITY.mine(self.scene(), actor.id)
