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

    def __init__(self, audience: Audience, actor: Actor) -> None:
        """Begin with an empty line; `sending` is the task that empties it."""
        self.audience = audience
        self.actor = actor
        self.mine: Json | None = None
        self.sending = asyncio.current_task()
        self._line: deque[bytes] = deque()
        self._filled = asyncio.Event()

    def put(self, frame: bytes) -> None:
        """Add a frame; a browser too far behind is cut off, comes back and gets what it misses."""
        if len(self._line) < LONGEST_LINE:
            self._line.append(frame)
            self._filled.set()
        elif self.sending is not None:
            self.sending.cancel()

    async def take(self) -> bytes:
        """Wait for the next frame."""
        while not self._line:
            self._filled.clear()
            await self._filled.wait()
        return self._line.popleft()
