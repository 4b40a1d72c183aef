"""One open stream: a bounded line of frames to one browser."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop.model.activity import Json
    from workshop.model.actor import Actor, Audience

LONGEST_LINE = 200


class Stream:
    """Frames wait here until the browser takes them; one that never does is let go."""

    def __init__(self, audience: Audience, actor: Actor, table: str | None = None) -> None:
        """Begin with an empty line; `sending` is the task that empties it.

        `table` is the one whose view the browser has, as far as it knows.
        """
        self.audience = audience
        self.actor = actor
        self.table = table
        self.mine: Json | None = None
        self.sending = asyncio.current_task()
        self._line: deque[bytes] = deque()
        self._waiting: asyncio.Future[None] | None = None

    def put(self, frame: bytes) -> None:
        """Add a frame; a browser too far behind is cut off, comes back and gets what it misses."""
        if len(self._line) < LONGEST_LINE:
            self._line.append(frame)
            if self._waiting is not None and not self._waiting.done():
                self._waiting.set_result(None)
        elif self.sending is not None:
            self.sending.cancel()

    async def take(self) -> bytes:
        """Wait for the next frame; only one task may do so."""
        while not self._line:
            # A plain future: an Event costs each of a thousand phones twice the time and memory.
            self._waiting = asyncio.get_running_loop().create_future()
            await self._waiting
        return self._line.popleft()
