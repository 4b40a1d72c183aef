"""What can be asked of a workshop, whatever the activity."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

MAX_TITLE = 120


class Command(BaseModel):
    """A wish of an actor; `id` is made by the client, so that a repeat is known as one."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: UUID
    type: str


class ActivityCommand(Command):
    """A wish that concerns one step of the run sheet."""

    step: str = Field(min_length=1, max_length=64)


class Join(Command):
    """Somebody scanned the code. `simulated` is set by the rehearsal alone, never by a phone."""

    type: Literal["participant.join"] = "participant.join"


class BeReady(Command):
    """Say that one is ready with what this phase asks, or is not after all."""

    type: Literal["participant.ready"] = "participant.ready"
    ready: bool


class OpenStep(Command):
    """Bring the room to a step."""

    type: Literal["step.open"] = "step.open"
    step: str = Field(min_length=1, max_length=64)


class OpenPhase(Command):
    """Bring the room to a phase of the step it is at."""

    type: Literal["phase.open"] = "phase.open"
    step: str = Field(min_length=1, max_length=64)
    phase: str = Field(min_length=1, max_length=32)


class LockStep(Command):
    """Stop (or again allow) participants' input on a step."""

    type: Literal["step.lock"] = "step.lock"
    step: str = Field(min_length=1, max_length=64)
    locked: bool


class PlanCommand(Command):
    """A wish that changes the run sheet; see workshop/model/planning."""


# Wider than the limits on purpose: the rules answer with the limit in a sentence.
_Step = Annotated[str, Field(min_length=1, max_length=64)]
_Lines = Annotated[tuple[str, ...], Field(max_length=1000)]
_Minutes = Annotated[int, Field(strict=True)]


class NewStep(BaseModel):
    """What a step that is added holds; its id becomes the command's."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    activity: str = Field(min_length=1, max_length=64)
    title: str
    minutes: _Minutes
    say: _Lines = ()
    ask: _Lines = ()
    setup: dict[str, Any]


class AddStep(PlanCommand):
    """Put a new step before another, or at the end."""

    type: Literal["plan.step.add"] = "plan.step.add"
    plan: NewStep
    before: _Step | None = None


class DuplicateStep(PlanCommand):
    """Put a step like another right after it, with nothing written in it."""

    type: Literal["plan.step.duplicate"] = "plan.step.duplicate"
    step: _Step


class MoveStep(PlanCommand):
    """Put a step before another, or at the end."""

    type: Literal["plan.step.move"] = "plan.step.move"
    step: _Step
    before: _Step | None = None


class SkipStep(PlanCommand):
    """Have "next" and "back" pass over a step, or not any more."""

    type: Literal["plan.step.skip"] = "plan.step.skip"
    step: _Step
    skipped: bool


class RemoveStep(PlanCommand):
    """Take a step away in which nothing was written."""

    type: Literal["plan.step.remove"] = "plan.step.remove"
    step: _Step


class RetimeStep(PlanCommand):
    """Plan another number of minutes for a step."""

    type: Literal["plan.step.retime"] = "plan.step.retime"
    step: _Step
    minutes: _Minutes


class RewriteStep(PlanCommand):
    """Put a step's title, and what to say and to ask, in other words."""

    type: Literal["plan.step.rewrite"] = "plan.step.rewrite"
    step: _Step
    title: str = Field(max_length=100_000)
    say: _Lines = ()
    ask: _Lines = ()


class SetUpStep(PlanCommand):
    """Give a step other content: the whole of it, as its activity describes it."""

    type: Literal["plan.step.set-up"] = "plan.step.set-up"
    step: _Step
    setup: dict[str, Any]


class StartTimer(Command):
    """Start a timer of so many seconds, in place of one that runs."""

    type: Literal["timer.start"] = "timer.start"
    seconds: int = Field(ge=10, le=3 * 3600)


class StopTimer(Command):
    """Take the timer away."""

    type: Literal["timer.stop"] = "timer.stop"


class ExtendTimer(Command):
    """Give the room some more seconds."""

    type: Literal["timer.extend"] = "timer.extend"
    seconds: int = Field(ge=10, le=3600)


class StartRehearsal(Command):
    """Fill the room with simulated participants."""

    type: Literal["rehearsal.start"] = "rehearsal.start"
    people: int = Field(ge=1, le=60)


class StopRehearsal(Command):
    """Send the simulated participants away, with everything they wrote when `remove`."""

    type: Literal["rehearsal.stop"] = "rehearsal.stop"
    remove: bool = False


class RenameWorkshop(Command):
    """Give the workshop another title."""

    type: Literal["workshop.rename"] = "workshop.rename"
    # Longer than the limit on purpose: the rules answer with the limit in a sentence.
    title: str = Field(max_length=100_000)


class CloseWorkshop(Command):
    """End the workshop: from now on it can only be read."""

    type: Literal["workshop.close"] = "workshop.close"


class ReopenWorkshop(Command):
    """Take back the end of the workshop."""

    type: Literal["workshop.reopen"] = "workshop.reopen"


COMMANDS: tuple[type[Command], ...] = (
    Join,
    BeReady,
    OpenStep,
    OpenPhase,
    LockStep,
    AddStep,
    DuplicateStep,
    MoveStep,
    SkipStep,
    RemoveStep,
    RetimeStep,
    RewriteStep,
    SetUpStep,
    StartTimer,
    StopTimer,
    ExtendTimer,
    StartRehearsal,
    StopRehearsal,
    RenameWorkshop,
    CloseWorkshop,
    ReopenWorkshop,
)
