"""The stock app under phones that poll: how many it sustains on a core."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import uvloop

from bench.figures import percentile
from bench.page import Page
from bench.server import stock
from bench.wire import WireError

if TYPE_CHECKING:
    from bench.cores import Shares
    from bench.server import Server

EVERY = 1.0
TICKS = 5
FEWEST, MOST = 4, 60
# A phone is kept up with when its fragment has run nearly every second.
KEPT_UP = 0.95


@dataclass(frozen=True, slots=True)
class Poll:
    """Some phones polling: how much of what they asked was done, how fast (ms), at what cost."""

    phones: int
    done: float
    p95: float
    shares: Shares

    @property
    def kept_up(self) -> bool:
        """Whether the app sustains so many phones."""
        return self.done >= KEPT_UP and self.p95 <= 1000 * EVERY


def sustained() -> list[Poll]:
    """Add phones until the app falls behind; return every step, the last one being too many."""
    with TemporaryDirectory(prefix="bench-") as folder, stock(Path(folder)) as server:
        return uvloop.run(_add_phones(server))


async def _add_phones(server: Server) -> list[Poll]:
    pages: list[tuple[Page, str]] = []
    polls: list[Poll] = []
    for phones in range(FEWEST, MOST + 1):
        while len(pages) < phones:
            pages.append(await _open(server, len(pages)))
        meter = server.meter()
        runs = await asyncio.gather(
            *(
                _poll(page, fragment, EVERY * number / phones)
                for number, (page, fragment) in enumerate(pages)
            )
        )
        times = [time for run in runs for time in run]
        wanted = phones * TICKS
        polls.append(Poll(phones, len(times) / wanted, percentile(times, 95), meter.stop()))
        if not polls[-1].kept_up:
            break
    return polls


async def _open(server: Server, number: int) -> tuple[Page, str]:
    page = Page()
    await page.open(server.place(number), "")
    run = await page.run()
    if not run.fragments:
        raise WireError("the stock app does not poll")
    return page, run.fragments[0]


async def _poll(page: Page, fragment: str, phase: float) -> list[float]:
    """Ask as the browser's timer does; return the milliseconds of the runs done in time."""
    began = time.monotonic() + phase
    times: list[float] = []
    tick = 0
    while tick < TICKS:
        await asyncio.sleep(began + tick * EVERY - time.monotonic())
        asked = time.monotonic()
        run = await page.run(fragment=fragment)
        times.append(1000 * (run.done - asked))
        # A browser whose run is late leaves out the ticks that passed meanwhile.
        tick = max(tick + 1, int((time.monotonic() - began) / EVERY))
    return times
