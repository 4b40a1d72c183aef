"""When a command came to a stream, by the versions that its answer and the patches name."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.clients import Message


class Timeline:
    """What one stream was told, in order.

    `gaps` counts patches that did not follow on the one before.
    """

    def __init__(self, messages: Sequence[Message]) -> None:
        self._versions: list[int] = []
        self._moments: list[float] = []
        self.gaps = 0
        for at, raw in messages:
            before, after = _read(raw)
            if after is None:
                continue
            if self._versions and before not in {None, self._versions[-1]}:
                self.gaps += 1
            self._versions.append(after)
            self._moments.append(at)

    def reached(self, version: int) -> float | None:
        """Return when the stream came to a version or past it (monotonic s), None if never."""
        place = bisect_left(self._versions, version)
        return self._moments[place] if place < len(self._moments) else None


@lru_cache(maxsize=100_000)
def _read(raw: bytes) -> tuple[int | None, int | None]:
    """Return a frame's versions before and after it; none for what one phone alone is told."""
    frame = orjson.loads(raw)
    return frame.get("from"), frame.get("v")
