"""What happened to the parking lot."""

from __future__ import annotations

from typing import ClassVar, Literal

from workshop.model.event import Event


class Parked(Event):
    """Something was parked: `thing` of `step`, in the words it had, or a text of somebody's own.

    `simulated` says that a simulated participant wrote the thing.
    """

    PRIVATE: ClassVar[bool] = True

    type: Literal["parking.parked"] = "parking.parked"
    parked: str
    text: str
    step: str
    thing: str | None = None
    by: str
    simulated: bool = False


class ParkedSettled(Event):
    """Something parked had its turn, or did not after all."""

    type: Literal["parking.settled"] = "parking.settled"
    parked: str
    settled: bool


class ParkedDropped(Event):
    """Something was taken out of the parking lot."""

    type: Literal["parking.dropped"] = "parking.dropped"
    parked: str


EVENTS: tuple[type[Event], ...] = (Parked, ParkedSettled, ParkedDropped)
