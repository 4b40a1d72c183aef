"""What can be asked of the parking lot."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.model.command import ActivityCommand, Command

TEXT_LIMIT = 200
OWN_LIMIT = 5
ROOM_LIMIT = 200

Id = Annotated[str, Field(min_length=1, max_length=64)]


class ParkThing(ActivityCommand):
    """Park something that the room wrote: a note, a cause, an answer."""

    type: Literal["parking.park"] = "parking.park"
    thing: Id


class ParkText(Command):
    """Park a question in one's own words."""

    type: Literal["parking.write"] = "parking.write"
    # Longer than the limit on purpose: the rules answer with the limit in a sentence.
    text: str = Field(max_length=100_000)


class SettleParked(Command):
    """Say that something parked has had its turn, or has not."""

    type: Literal["parking.settle"] = "parking.settle"
    parked: Id
    settled: bool


class DropParked(Command):
    """Take something out of the parking lot."""

    type: Literal["parking.drop"] = "parking.drop"
    parked: Id


COMMANDS: tuple[type[Command], ...] = (ParkThing, ParkText, SettleParked, DropParked)
