"""Which process runs on which core, and how much of it it takes."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVER_CORE = 0
LOAD_CORE = 1

# Columns of a cpu line in /proc/stat: user, nice, system, idle, iowait, irq, softirq, steal.
_WORKING, _STOLEN = (0, 1, 2), (7,)
_TICKS = os.sysconf("SC_CLK_TCK")


@contextmanager
def on_cores(*cores: int) -> Iterator[None]:
    """Run what is started in this block on some cores, and come back."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@dataclass(frozen=True, slots=True)
class Shares:
    """Shares of a core over a window, 0 to 100: the server's, ours, and others' on its core.

    `stolen` is what the host of a virtual machine gave to others: time in which nothing here ran.
    """

    server: float
    load: float
    others: float
    stolen: float


class Meter:
    """Measures a window from its making to `stop`."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)
        self._began = self._now()

    def stop(self) -> Shares:
        """Return the shares since the beginning."""
        seconds, server, load, core, stolen = (
            now - then for now, then in zip(self._now(), self._began, strict=True)
        )
        share = 100 / seconds
        others = max(0.0, core - server)
        return Shares(server * share, load * share, others * share, stolen * share)

    def _now(self) -> tuple[float, float, float, float, float]:
        used = self._process.cpu_times()
        return (
            time.monotonic(),
            used.user + used.system,
            time.process_time(),
            _core_seconds(_WORKING),
            _core_seconds(_STOLEN),
        )


def _core_seconds(which: tuple[int, ...]) -> float:
    for line in Path("/proc/stat").read_text(encoding="ascii").splitlines():
        name, *columns = line.split()
        if name == f"cpu{SERVER_CORE}":
            return sum(int(columns[column]) for column in which) / _TICKS
    raise LookupError(f"/proc/stat knows no core {SERVER_CORE}")
