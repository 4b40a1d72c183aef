"""What happened to the Swiss cheese. `by` and `participant` never leave the server.

`by` is a participant's id, or empty for what a trainer wrote: a name need not be kept.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from workshop.activities.cheese.commands import Which
from workshop.activities.cheese.setup import Strength
from workshop.activities.fishbone.setup import Condition
from workshop.model.event import ActivityEvent, Event


class PictureChosen(ActivityEvent):
    """Another accident came on the screens."""

    type: Literal["cheese.picture.chosen"] = "cheese.picture.chosen"
    picture: Which


class StoryTold(ActivityEvent):
    """The story is now told as far as this many steps."""

    type: Literal["cheese.story.told"] = "cheese.story.told"
    steps: int


class HoleAdded(ActivityEvent):
    """The trainer added a hole to the own incident."""

    type: Literal["cheese.hole.added"] = "cheese.hole.added"
    hole: str
    defence: str
    text: str
    condition: Condition


class HoleWithdrawn(ActivityEvent):
    """A hole that was added here went, with the barriers against it."""

    type: Literal["cheese.hole.withdrawn"] = "cheese.hole.withdrawn"
    hole: str


class BarrierNamed(ActivityEvent):
    """Somebody named a barrier against a hole."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["cheese.barrier.named"] = "cheese.barrier.named"
    barrier: str
    hole: str
    text: str
    strength: Strength | None
    by: str


class BarrierWeighed(ActivityEvent):
    """A barrier's strength is now this."""

    type: Literal["cheese.barrier.weighed"] = "cheese.barrier.weighed"
    barrier: str
    strength: Strength


class BarrierSupported(ActivityEvent):
    """A participant supports a barrier now, or no longer."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["cheese.barrier.supported"] = "cheese.barrier.supported"
    barrier: str
    participant: str
    supported: bool


class BarrierAdmitted(ActivityEvent):
    """A barrier closes its hole now, or no longer."""

    type: Literal["cheese.barrier.admitted"] = "cheese.barrier.admitted"
    barrier: str
    admitted: bool


class BarrierHidden(ActivityEvent):
    """A barrier left the screens and closes nothing, or came back."""

    type: Literal["cheese.barrier.hidden"] = "cheese.barrier.hidden"
    barrier: str
    hidden: bool


class BarrierWithdrawn(ActivityEvent):
    """A barrier was taken back by its writer."""

    type: Literal["cheese.barrier.withdrawn"] = "cheese.barrier.withdrawn"
    barrier: str


EVENTS: tuple[type[Event], ...] = (
    PictureChosen,
    StoryTold,
    HoleAdded,
    HoleWithdrawn,
    BarrierNamed,
    BarrierWeighed,
    BarrierSupported,
    BarrierAdmitted,
    BarrierHidden,
    BarrierWithdrawn,
)
