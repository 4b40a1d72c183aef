"""How fast one person may ask: far above what fingers do, far below what hurts the room."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from limits import RateLimitItemPerSecond
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter

from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from workshop.model.actor import Actor

COMMANDS = RateLimitItemPerSecond(40, 2)


class Pace:
    """Counts commands per person."""

    def __init__(self) -> None:
        """Start with a clean count."""
        self._limiter = FixedWindowRateLimiter(MemoryStorage())
        self._now = 0.0

    def check(self, actor: Actor) -> None:
        """Count one command of somebody; raises Refused("too-many-requests")."""
        before, self._now = self._now, time.time()
        if self._now < before:
            # The clock was put back: no count would end before it has caught up.
            self._limiter.storage.reset()
        if not self._limiter.hit(COMMANDS, actor.role, actor.id):
            raise Refused("too-many-requests")
