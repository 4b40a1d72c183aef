"""A small accident, a fishbone to follow, and a room that names barriers one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from tests.workshop.activities.fishbone.scenes import Room as FishRoom
from workshop.activities.cheese import ACTIVITY
from workshop.activities.cheese.board import Board
from workshop.activities.cheese.commands import COMMANDS
from workshop.model.activity import Json, Scene
from workshop.model.actor import Actor, Audience
from workshop.model.command import Command
from workshop.model.event import Event

STEP = "cheese"
TRAINER = Actor("trainer", "trainer-tess")
NAMES = ("anna", "bert", "caro")
PEOPLE = tuple(Actor("participant", f"person-{name}") for name in NAMES)
ANNA, BERT, CARO = PEOPLE
TYPES = {str(one.model_fields["type"].default): one for one in COMMANDS}

SOURCE = {"id": "slides", "text": "Slides"}
CASE: Json = {
    "title": "A high value",
    "effect": "High value not seen",
    "remark": "Invented.",
    "sources": [SOURCE],
    "story": ["It was busy.", "There was no rule.", "Nobody looked."],
    "slices": [
        {
            "id": "rules",
            "name": "Rules",
            "text": "Say who does what.",
            "holes": [
                {"id": "no-rule", "text": "No rule", "condition": "latent"},
                {"id": "old-rule", "text": "An old rule", "condition": "latent"},
            ],
        },
        {
            "id": "doctor",
            "name": "Doctor",
            "holes": [{"id": "tired", "text": "Tired", "condition": "active"}],
        },
    ],
}
TOLD: Json = {
    "about": "Every defence has holes.",
    "warning": "No patient.",
    "kinds": {"active": "Just now.", "latent": "All along.", "sources": [SOURCE]},
    "strengths": {
        "strong": "Impossible.",
        "medium": "Helped.",
        "weak": "Asked.",
        "sources": [SOURCE],
    },
    "limits": {"points": ["No straight line."], "sources": [SOURCE]},
}
CONTENT: dict[str, Any] = {
    **TOLD,
    "follows": "fishbone",
    "case": CASE,
    "rehearsal": {
        "barriers": [
            {"hole": "no-rule", "text": "Make a rule", "strength": "weak"},
            {"hole": "tired", "text": "A second doctor", "strength": "medium"},
            {"hole": "old-rule", "text": "One rule for all", "strength": "strong"},
        ],
        "anywhere": [
            {"text": "A lock", "strength": "strong"},
            {"text": "A list", "strength": "medium"},
            {"text": "A poster", "strength": "weak"},
        ],
    },
}
SETUP = ACTIVITY.Setup.model_validate(CONTENT).model_dump(mode="json", exclude_none=True)
ONLY_CASE = {key: part for key, part in SETUP.items() if key != "follows"}
ONLY_FISHBONE = {key: part for key, part in SETUP.items() if key != "case"}


def uuid(number: int) -> str:
    """Return the id of the command of a number."""
    return str(UUID(int=number))


def command(kind: str, number: int = 99, /, **fields: Any) -> Command:
    """Return a command of the Swiss cheese."""
    return TYPES[f"cheese.{kind}"].model_validate({"id": UUID(int=number), "step": STEP, **fields})


class Room:
    """Some people at the Swiss cheese, one after the other."""

    def __init__(
        self,
        phase: str = "barriers",
        setup: Json = SETUP,
        fish: FishRoom | None = None,
        simulated: Iterable[str] = (),
    ) -> None:
        """Begin in a phase, nothing named yet."""
        self.phase = phase
        self.setup = setup
        self.fish = fish
        self.state: Board = ACTIVITY.begin(setup)
        self.simulated = frozenset(simulated)

    @property
    def scene(self) -> Scene:
        """What rules and views look at."""
        return Scene(
            step=STEP,
            phase=self.phase,
            setup=self.setup,
            state=self.state,
            simulated=self.simulated,
            participants=len(PEOPLE),
            earlier=None if self.fish is None else self.fish.scene,
        )

    def at(self, phase: str) -> Room:
        """Go to a phase."""
        self.phase = phase
        return self

    def decide(
        self, actor: Actor, kind: str, number: int = 99, /, **fields: Any
    ) -> Sequence[Event]:
        """Return what somebody's command makes happen, without its happening."""
        return ACTIVITY.decide(self.scene, command(kind, number, **fields), actor)

    def do(self, actor: Actor, kind: str, number: int = 99, /, **fields: Any) -> Room:
        """Have a command carried out."""
        for event in self.decide(actor, kind, number, **fields):
            self.state = ACTIVITY.evolve(self.state, event)
        return self

    def name(self, actor: Actor, number: int, hole: str = "tired", **more: str) -> Room:
        """Have a barrier named."""
        words = {"hole": hole, "text": f"Barrier {number}", **more}
        return self.do(actor, "barrier.name", number, **words)

    def admit(self, number: int, *, admitted: bool = True) -> Room:
        """Have the trainer close a hole with a barrier, or open it."""
        return self.do(TRAINER, "barrier.admit", barrier=uuid(number), admitted=admitted)

    def support(self, actor: Actor, number: int, *, supported: bool = True) -> Room:
        """Have somebody support a barrier, or no longer."""
        return self.do(actor, "barrier.support", barrier=uuid(number), supported=supported)

    def view(self, audience: Audience = "participant") -> Json:
        """Return what an audience sees now."""
        return ACTIVITY.view(self.scene, audience)

    def mine(self, actor: Actor) -> Json:
        """Return what somebody alone sees now."""
        return ACTIVITY.mine(self.scene, actor.id)
