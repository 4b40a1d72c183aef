"""How fast one person may ask: far above what fingers do, far below what hurts the room."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from workshop.live.rates import Buckets, Clock, Rate
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from workshop.model.actor import Actor

COMMANDS = Rate(each_second=20, burst=40)


class Pace:
    """Counts commands per person."""

    def __init__(self, clock: Clock = monotonic) -> None:
        """Start with a clean count."""
        self._people = Buckets(COMMANDS, clock)

    def check(self, actor: Actor) -> None:
        """Count one command of somebody; raises Refused("too-many-requests")."""
        if not self._people.take(f"{actor.role} {actor.id}"):
            raise Refused("too-many-requests")
