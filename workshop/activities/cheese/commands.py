"""What can be asked of the Swiss cheese: barriers by all, the picture by the trainer."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.activities.cheese.setup import Strength
from workshop.activities.fishbone.setup import Condition
from workshop.model.command import ActivityCommand, Command

Which = Literal["case", "fishbone"]
"""The invented accident, or the room's own incident."""

BARRIER_LIMIT = 140
HOLE_LIMIT = 140
DEFENCE_LIMIT = 80
BARRIERS_LIMIT = 200
OWN_BARRIERS_LIMIT = 10

Id = Annotated[str, Field(min_length=1, max_length=64)]
# Longer than the limit on purpose: the rules answer with the limit in a sentence.
Text = Annotated[str, Field(max_length=100_000)]


class ChoosePicture(ActivityCommand):
    """Show the case, or the room's own incident (trainer)."""

    type: Literal["cheese.picture.choose"] = "cheese.picture.choose"
    picture: Which


class TellStory(ActivityCommand):
    """Tell the story as far as so many steps; beyond its end is its end (trainer)."""

    type: Literal["cheese.story.tell"] = "cheese.story.tell"
    steps: Annotated[int, Field(strict=True, ge=1, le=1000)]


class AddHole(ActivityCommand):
    """Add a hole to the own incident, in the slice of that name or in a new one (trainer)."""

    type: Literal["cheese.hole.add"] = "cheese.hole.add"
    defence: Text
    text: Text
    condition: Condition


class WithdrawHole(ActivityCommand):
    """Take a hole back that was added here (trainer)."""

    type: Literal["cheese.hole.withdraw"] = "cheese.hole.withdraw"
    hole: Id


class NameBarrier(ActivityCommand):
    """Name a barrier against a hole."""

    type: Literal["cheese.barrier.name"] = "cheese.barrier.name"
    hole: Id
    text: Text
    strength: Strength | None = None


class WeighBarrier(ActivityCommand):
    """Say how strong a barrier is: its writer while barriers are named, or the trainer."""

    type: Literal["cheese.barrier.weigh"] = "cheese.barrier.weigh"
    barrier: Id
    strength: Strength


class SupportBarrier(ActivityCommand):
    """Support a barrier, or no longer."""

    type: Literal["cheese.barrier.support"] = "cheese.barrier.support"
    barrier: Id
    supported: bool


class AdmitBarrier(ActivityCommand):
    """Close the hole with a barrier, or open it again (trainer)."""

    type: Literal["cheese.barrier.admit"] = "cheese.barrier.admit"
    barrier: Id
    admitted: bool


class HideBarrier(ActivityCommand):
    """Take a barrier from the screens, or put it back (trainer)."""

    type: Literal["cheese.barrier.hide"] = "cheese.barrier.hide"
    barrier: Id
    hidden: bool


class WithdrawBarrier(ActivityCommand):
    """Take an own barrier back."""

    type: Literal["cheese.barrier.withdraw"] = "cheese.barrier.withdraw"
    barrier: Id


COMMANDS: tuple[type[Command], ...] = (
    ChoosePicture,
    TellStory,
    AddHole,
    WithdrawHole,
    NameBarrier,
    WeighBarrier,
    SupportBarrier,
    AdmitBarrier,
    HideBarrier,
    WithdrawBarrier,
)
