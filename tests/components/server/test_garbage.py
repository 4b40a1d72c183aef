"""Garbage goes while the room rests, and not while it acts."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Callable, Iterator

import pytest

from components.server.garbage import collect_when_quiet, leave_alone

SLOW = 50  # tenths of a second that a machine with much to do may take


class Knot:
    """Something that only a collection frees."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Thresholds end with the test."""
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    gc.unfreeze()


def left_over(
    is_quiet: Callable[[], bool],
    *,
    at_latest: float = 1000,
    aged: bool = True,
    patience: int = 1,
) -> bool:
    """Return whether garbage is still there after some looks at whether the room rests.

    It is waited for at most `patience` tenths of a second.
    """
    leave_alone()
    knot = Knot()
    left = weakref.ref(knot)
    if aged:
        gc.collect(1)  # as in a busy room: looked at while it was in use, too old for the next look
    del knot

    async def looks() -> None:
        looking = asyncio.create_task(
            collect_when_quiet(is_quiet, every=0.001, at_latest=at_latest)
        )
        for _ in range(patience):
            await asyncio.sleep(0.1)
            if left() is None:
                break
        looking.cancel()

    asyncio.run(looks())
    return left() is not None


def test_garbage_goes_when_the_room_rests() -> None:
    assert not left_over(lambda: True, patience=SLOW)


def test_garbage_stays_while_the_room_acts() -> None:
    assert left_over(lambda: False)


def test_garbage_goes_at_latest_after_some_time() -> None:
    assert not left_over(lambda: False, at_latest=0.01, patience=SLOW)


def test_room_in_which_nothing_happened_is_left_in_peace() -> None:
    assert left_over(lambda: True, aged=False)


def test_no_full_collection_comes_by_itself() -> None:
    leave_alone()
    before = gc.get_stats()[2]["collections"]

    kept = [Knot() for _ in range(300_000)]

    assert gc.get_stats()[2]["collections"] == before
    assert len(kept) == 300_000
