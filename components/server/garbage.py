"""Collecting garbage while nobody waits.

A full collection looks at every object of every open page: 0.2 s with 600 phones, in which the room
stands still. Python would do that whenever it likes, which is when they all vote.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable

# New objects until the young are looked through (700 is Python's own number); and never all.
_YOUNG, _MIDDLE, _NEVER = 50_000, 20, 1_000_000
EVERY, AT_LATEST = 10.0, 600.0  # seconds


def leave_alone() -> None:
    """Keep what there is now out of all collections, and have no more than small ones."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)


async def collect_when_quiet(
    is_quiet: Callable[[], bool], every: float = EVERY, at_latest: float = AT_LATEST
) -> None:
    """Collect everything once the room rests, or when it has not rested for so long (seconds)."""
    waited = 0.0
    while True:
        await asyncio.sleep(every)
        waited += every
        anything_new = any(gc.get_count()[1:])
        if anything_new and (is_quiet() or waited >= at_latest):
            gc.collect()
            waited = 0.0
