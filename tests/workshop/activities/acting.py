"""Who acts in the tests of the activities, and a room where they act one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Generic, Self, TypeVar
from uuid import UUID

from workshop.model.activity import Activity, Json, Scene
from workshop.model.actor import Actor, Audience
from workshop.model.command import Command
from workshop.model.event import Event

TRAINER = Actor("trainer", "trainer-tess")
NAMES = ("anna", "bert", "caro", "dirk", "elke", "finn")
PEOPLE = tuple(Actor("participant", f"person-{name}") for name in NAMES)
ANNA, BERT, CARO, DIRK, ELKE, FINN = PEOPLE
THREE, FIVE = PEOPLE[:3], PEOPLE[:5]
# The number of a command that nothing speaks of later; tests count their own from below.
ANY = 999

State = TypeVar("State")


def uuid(number: int) -> str:
    """Return the id of the command of a number, and so of what it makes."""
    return str(UUID(int=number))


class Room(Generic[State]):
    """Some people at an activity, in a step of its name; refusals come out as they are."""

    def __init__(
        self, activity: Activity, setup: Json, phase: str, simulated: Iterable[str] = ()
    ) -> None:
        """Begin in a phase, nothing done yet."""
        self.activity = activity
        self.setup = setup
        self.phase = phase
        self.simulated = frozenset(simulated)
        self.state: State = activity.begin(setup)

    @property
    def earlier(self) -> Scene | None:
        """The step that this one follows, if there is one."""
        return None

    @property
    def scene(self) -> Scene:
        """What rules and views look at."""
        return Scene(
            step=self.activity.kind,
            phase=self.phase,
            setup=self.setup,
            state=self.state,
            simulated=self.simulated,
            participants=len(PEOPLE),
            earlier=self.earlier,
        )

    def at(self, phase: str) -> Self:
        """Go to a phase."""
        self.phase = phase
        return self

    def command(self, kind: str, number: int = ANY, /, **fields: Any) -> Command:
        """Return a command of this activity, whose id is `uuid(number)`."""
        types = {one.model_fields["type"].default: one for one in self.activity.commands}
        step = self.activity.kind
        return types[f"{step}.{kind}"].model_validate({"id": uuid(number), "step": step, **fields})

    def decide(
        self, actor: Actor, kind: str, number: int = ANY, /, **fields: Any
    ) -> Sequence[Event]:
        """Return what somebody's command makes happen, without its happening."""
        return self.activity.decide(self.scene, self.command(kind, number, **fields), actor)

    def do(self, actor: Actor, kind: str, number: int = ANY, /, **fields: Any) -> Self:
        """Have a command carried out."""
        for event in self.decide(actor, kind, number, **fields):
            self.state = self.activity.evolve(self.state, event)
        return self

    def view(self, audience: Audience = "participant") -> Json:
        """Return what an audience sees now."""
        return self.activity.view(self.scene, audience)

    def mine(self, actor: Actor) -> Json:
        """Return what somebody alone sees now."""
        return self.activity.mine(self.scene, actor.id)
