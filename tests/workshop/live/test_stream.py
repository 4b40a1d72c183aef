"""A stream hands its frames over in order, and lets go of a browser that takes none."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

from tests.support.rooms import person
from workshop.live.stream import LONGEST_LINE, Stream


def looped(test: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], None]:
    """Run a test on an event loop of its own."""

    @wraps(test)
    def run() -> None:
        asyncio.run(asyncio.wait_for(test(), timeout=20))

    return run


def stream() -> Stream:
    return Stream("participant", person(0))


@looped
async def test_frames_are_taken_in_the_order_they_were_put() -> None:
    one = stream()
    for frame in (b"1", b"2", b"3"):
        one.put(frame)

    assert [await one.take() for _ in range(3)] == [b"1", b"2", b"3"]


@looped
async def test_taking_waits_for_a_frame() -> None:
    one = stream()
    taking = asyncio.create_task(one.take())
    await asyncio.sleep(0)
    assert not taking.done()

    one.put(b"1")

    assert await taking == b"1"


@looped
async def test_taken_frames_make_place_for_others() -> None:
    one = stream()
    for number in range(3 * LONGEST_LINE):
        one.put(b"%d" % number)
        assert await one.take() == b"%d" % number


@looped
async def test_browser_that_never_takes_is_cut_off_and_holds_no_more_than_its_line() -> None:
    one = stream()
    one.sending = asyncio.create_task(asyncio.Event().wait())
    for _ in range(LONGEST_LINE):
        one.put(b"frame")
    await asyncio.sleep(0)
    assert not one.sending.done()

    for _ in range(LONGEST_LINE):
        one.put(b"too much")
    await asyncio.gather(one.sending, return_exceptions=True)

    assert one.sending.cancelled()
    assert list(one._line) == [b"frame"] * LONGEST_LINE
