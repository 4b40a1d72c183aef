"""Ending in time: a client that holds its connection open must not keep the server from stopping."""

from __future__ import annotations

import logging
import os
import signal
from threading import Timer, current_thread, main_thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

logger = logging.getLogger(__name__)

GRACE = 4.0  # seconds that requests under way get after the signal


def end_in_time(finish: Callable[[], None]) -> None:
    """From now on, have a signal to end end the process, whoever is still connected.

    The web server waits without limit for each connection: for a phone that vanished while it was
    asking something, or reads no more. `finish` is called before such ones are cut off. Call this
    when the web server has set its own handlers; elsewhere than in the main thread it has none.
    """
    if current_thread() is not main_thread():
        return
    for number in (signal.SIGTERM, signal.SIGINT):
        waits_for_all = signal.getsignal(number)
        if callable(waits_for_all):
            signal.signal(number, _and_no_longer(waits_for_all, finish))


def _and_no_longer(
    handler: Callable[[int, FrameType | None], object], finish: Callable[[], None]
) -> Callable[[int, FrameType | None], None]:
    def handle(number: int, frame: FrameType | None) -> None:
        handler(number, frame)
        timer = Timer(GRACE, _leave, [finish])
        timer.daemon = True
        timer.start()

    return handle


def _leave(finish: Callable[[], None]) -> None:
    finish()
    logger.warning("Ended; some connections did not and were cut off.")
    os._exit(0)
