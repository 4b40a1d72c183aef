"""What an activity is to the rest of the engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from random import Random
from typing import Any, Protocol, runtime_checkable

from pydantic import BaseModel

from workshop.model.actor import Actor, Audience
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.parking.lot import Lot

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Phase:
    """A moment of an activity; "next" passes over an optional one."""

    name: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """What an activity's rules and views may look at.

    `earlier` is the step that this one's setup names, as it stands now and without an `earlier` of
    its own: in `repeats` one of the same activity, in `follows` one of the activity that the
    setup's model names in FOLLOWS. What a view takes of it is for the whole room. `people` is for
    how many one phone acts here: more than one only where it writes for its table. `parked` is what
    was put off till the end.
    """

    step: str
    phase: str
    setup: Mapping[str, Any]
    state: Any
    simulated: AbstractSet[str]
    participants: int
    earlier: Scene | None = None
    people: int = 1
    parked: Lot = field(default_factory=dict)


class Activity(Protocol):
    """One exercise: its content, commands, events, rules and views; see docs/add-an-activity.md."""

    @property
    def kind(self) -> str:
        """Its name: of its module here, and in the content's `activity`."""

    @property
    def Setup(self) -> type[BaseModel]:  # noqa: N802 - a class
        """The model of its content."""

    @property
    def commands(self) -> tuple[type[Command], ...]:
        """What can be asked of it."""

    @property
    def events(self) -> tuple[type[Event], ...]:
        """What can happen in it."""

    def phases(self, setup: Mapping[str, Any]) -> tuple[Phase, ...]:
        """List the phases in their order, at least one."""

    def begin(self, setup: Mapping[str, Any]) -> Any:  # noqa: ANN401 - each activity has its own state
        """Return the state before anything happened."""

    def decide(self, scene: Scene, command: Any, actor: Actor) -> Sequence[Event]:  # noqa: ANN401
        """Return what happens, or raise Refused; changes nothing."""

    def evolve(self, state: Any, event: Any) -> Any:  # noqa: ANN401
        """Return the state after an event."""

    def view(self, scene: Scene, audience: Audience) -> Json:
        """Return what an audience may see: JSON without null, maps by id, no author."""

    def mine(self, scene: Scene, participant: str) -> Json:
        """Return what one participant alone may see: their own texts, dots and answers."""

    def forget(self, state: Any, participants: AbstractSet[str]) -> Any:  # noqa: ANN401
        """Return the state without anything these participants gave."""

    def given(self, scene: Scene) -> AbstractSet[str] | None:
        """Return who has given what this phase asks of everybody; None when it asks nothing."""

    def quote(self, scene: Scene, thing: str) -> str | None:
        """Return the words of a thing that the room wrote and all may see now, or None."""

    def rehearse(self, scene: Scene, participant: str, random: Random) -> Json | None:
        """Return what a simulated participant does now (a command without id and step), or None."""


@dataclass(frozen=True, slots=True)
class Apart:
    """How tables worked: who sat where (participant -> table), where one phone wrote for n."""

    seats: Mapping[str, str]
    people: Mapping[str, int]


@runtime_checkable
class Divisible(Protocol):
    """An activity that tables can work at apart, each with a state of its own."""

    def merge(self, state: Any, tables: Mapping[str, Any], apart: Apart) -> Any:  # noqa: ANN401
        """Return the state of all with that of each table added, its origin kept."""

    def leave(self, state: Any, participant: str) -> Any:  # noqa: ANN401
        """Return a table's state without the votes of somebody who went to another one."""

    def made(self, state: Any) -> int:  # noqa: ANN401
        """Return how many things a table has written."""


Activities = Mapping[str, Activity]
Clock = Callable[[], int]
