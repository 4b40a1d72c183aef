"""Events to rows and back. An old row is upgraded as it is read, never rewritten."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from workshop.activities import ACTIVITIES
from workshop.model.event import ActivityEvent, Event
from workshop.model.vocabulary import EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class UnreadableEventError(Exception):
    """A row that this version of the app cannot read, such as one of a newer version."""


def known_events() -> dict[str, type[Event]]:
    """Return every event class by its type name."""
    classes: Iterable[type[Event]] = (
        *EVENTS,
        *(event for activity in ACTIVITIES.values() for event in activity.events),
    )
    return {event.model_fields["type"].default: event for event in classes}


KNOWN: Mapping[str, type[Event]] = known_events()


def encode(event: Event) -> tuple[str, int, str]:
    """Return (type, version, body as JSON) of an event."""
    together = isinstance(event, ActivityEvent) and event.table is None
    left_out = {"type", "table"} if together else {"type"}
    return event.type, event.VERSION, event.model_dump_json(exclude=left_out)


def decode(type_: str, version: int, body: str, known: Mapping[str, type[Event]] = KNOWN) -> Event:
    """Return the event of a row, upgraded to today's version.

    Raises UnreadableEventError for an unknown type or a version from the future.
    """
    event = known.get(type_)
    if event is None or not 1 <= version <= event.VERSION:
        raise UnreadableEventError(f"{type_} version {version}")
    if version == event.VERSION:
        return event.model_validate_json(body)
    data = json.loads(body)
    while version < event.VERSION:
        data = event.UPGRADES[version](data)
        version += 1
    return event.model_validate(data)
