"""What can be asked of a workshop, whatever the activity."""

from __future__ import annotations

from typing import Literal
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
    StartTimer,
    StopTimer,
    ExtendTimer,
    StartRehearsal,
    StopRehearsal,
    RenameWorkshop,
    CloseWorkshop,
    ReopenWorkshop,
)
