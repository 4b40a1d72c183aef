"""What happened in a workshop, whatever the activity. An event is never changed, only read anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict


class Event(BaseModel):
    """Something that happened.

    `VERSION` is the shape it is written in today; `UPGRADES[n]` turns the body of a row of
    version n into one of version n + 1, so that the oldest row stays readable. A frequent event
    is `PRIVATE` when it changes nobody's `mine` but its actor's: then only that one is made anew.
    """

    VERSION: ClassVar[int] = 1
    UPGRADES: ClassVar[Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]]] = {}
    PRIVATE: ClassVar[bool] = False

    model_config = ConfigDict(frozen=True, extra="forbid")

    type: str


class ActivityEvent(Event):
    """Something that happened in one step; at a table of its own when the room is apart."""

    step: str
    table: str | None = None


class StepPlan(BaseModel):
    """A step as the run sheet holds it; `setup` is the activity's content, complete in itself.

    "Next" and "back" pass over a `skipped` one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    activity: str
    title: str
    minutes: int
    say: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    setup: dict[str, Any]
    skipped: bool = False


class WorkshopCreated(Event):
    """A workshop was made from a template; its whole content is kept with it."""

    type: Literal["workshop.created"] = "workshop.created"
    title: str
    language: str
    template: str
    steps: tuple[StepPlan, ...]


class WorkshopRenamed(Event):
    """The workshop got another title."""

    type: Literal["workshop.renamed"] = "workshop.renamed"
    title: str


class WorkshopClosed(Event):
    """The workshop ended."""

    type: Literal["workshop.closed"] = "workshop.closed"


class WorkshopReopened(Event):
    """The end was taken back."""

    type: Literal["workshop.reopened"] = "workshop.reopened"


class ParticipantJoined(Event):
    """Somebody came in; nothing is known of them but a random id."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["participant.joined"] = "participant.joined"
    participant: str
    simulated: bool = False


class ParticipantReady(Event):
    """Somebody is ready with this phase, or is not after all."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["participant.ready"] = "participant.ready"
    participant: str
    ready: bool


class StepOpened(Event):
    """The room went to a step, at a time in milliseconds since the epoch."""

    type: Literal["step.opened"] = "step.opened"
    step: str
    at: int | None = None


class PhaseOpened(Event):
    """A step went to a phase."""

    type: Literal["phase.opened"] = "phase.opened"
    step: str
    phase: str


class StepLocked(Event):
    """Input on a step was stopped, or allowed again."""

    type: Literal["step.locked"] = "step.locked"
    step: str
    locked: bool


class PlanEvent(Event):
    """A change of the run sheet; see workshop/model/planning."""


class StepAdded(PlanEvent):
    """A step came before another, or at the end."""

    type: Literal["plan.step.added"] = "plan.step.added"
    plan: StepPlan
    before: str | None = None


class StepMoved(PlanEvent):
    """A step went before another, or to the end."""

    type: Literal["plan.step.moved"] = "plan.step.moved"
    step: str
    before: str | None = None


class StepSkipped(PlanEvent):
    """A step is passed over, or no more."""

    type: Literal["plan.step.skipped"] = "plan.step.skipped"
    step: str
    skipped: bool


class StepRemoved(PlanEvent):
    """A step in which nothing was written is gone."""

    type: Literal["plan.step.removed"] = "plan.step.removed"
    step: str


class StepRetimed(PlanEvent):
    """A step has another number of minutes."""

    type: Literal["plan.step.retimed"] = "plan.step.retimed"
    step: str
    minutes: int


class StepRewritten(PlanEvent):
    """A step has other words for its title, and for the trainer."""

    type: Literal["plan.step.rewritten"] = "plan.step.rewritten"
    step: str
    title: str
    say: tuple[str, ...]
    ask: tuple[str, ...]


class SetupChanged(PlanEvent):
    """A step has other content; what was written in it stays."""

    type: Literal["plan.step.setup-changed"] = "plan.step.setup-changed"
    step: str
    setup: dict[str, Any]


class TimerStarted(Event):
    """A timer runs until `ends` (milliseconds since the epoch); nothing stops by itself then."""

    type: Literal["timer.started"] = "timer.started"
    ends: int
    seconds: int


class TimerStopped(Event):
    """The timer was taken away."""

    type: Literal["timer.stopped"] = "timer.stopped"


class RehearsalStarted(Event):
    """Simulated participants began to take part."""

    type: Literal["rehearsal.started"] = "rehearsal.started"
    people: int


class RehearsalStopped(Event):
    """Simulated participants left; with `removed`, everything of theirs went too."""

    type: Literal["rehearsal.stopped"] = "rehearsal.stopped"
    removed: bool


EVENTS: tuple[type[Event], ...] = (
    WorkshopCreated,
    WorkshopRenamed,
    WorkshopClosed,
    WorkshopReopened,
    ParticipantJoined,
    ParticipantReady,
    StepOpened,
    PhaseOpened,
    StepLocked,
    StepAdded,
    StepMoved,
    StepSkipped,
    StepRemoved,
    StepRetimed,
    StepRewritten,
    SetupChanged,
    TimerStarted,
    TimerStopped,
    RehearsalStarted,
    RehearsalStopped,
)
