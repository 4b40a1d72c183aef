"""What is parked, and how each event changes it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Any

from workshop.model.event import Event
from workshop.model.parking import events


@dataclass(frozen=True, slots=True)
class Item:
    """Something parked; `thing` is its id where it was written, `by` nobody for the trainer's.

    `simulated` are the words of a simulated participant, whoever parked them.
    """

    id: str
    text: str
    step: str
    thing: str | None
    by: str
    simulated: bool = False
    settled: bool = False


Lot = Mapping[str, Item]
"""What is parked, by id, in the order in which it was parked"""


def evolve(lot: Lot, event: Event) -> Lot:
    """Return the parking lot after an event."""
    match event:
        case events.Parked():
            item = Item(
                event.parked, event.text, event.step, event.thing, event.by, event.simulated
            )
            return {**lot, item.id: item}
        case events.ParkedSettled():
            return {**lot, event.parked: replace(lot[event.parked], settled=event.settled)}
        case events.ParkedDropped():
            return {key: item for key, item in lot.items() if key != event.parked}
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def forget(lot: Lot, simulated: AbstractSet[str]) -> Lot:
    """Return the parking lot without what simulated participants wrote or parked."""
    return {key: item for key, item in lot.items() if not _is_simulated(item, simulated)}


def shown(item: Item, simulated: AbstractSet[str]) -> dict[str, Any]:
    """Return what is seen of something parked: {text, settled?, simulated?}."""
    seen: dict[str, Any] = {"text": item.text}
    if item.settled:
        seen["settled"] = True
    if _is_simulated(item, simulated):
        seen["simulated"] = True
    return seen


def _is_simulated(item: Item, simulated: AbstractSet[str]) -> bool:
    return item.simulated or item.by in simulated
