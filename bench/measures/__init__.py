"""One module a measure; each writes its figures on a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.measures import exercises, first_load, growth, join, memory, room, similar, votes

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.figures import Sheet
    from bench.plan import Plan

MEASURES: dict[str, Callable[[Sheet, Plan], None]] = {
    "room": room.measure,
    "join": join.measure,
    "votes": votes.measure,
    "memory": memory.measure,
    "first_load": first_load.measure,
    "growth": growth.measure,
    "exercises": exercises.measure,
    "similar": similar.measure,
}
