"""How long the disk takes to say that something is written: a part of every note's way."""

from __future__ import annotations

import os
import time
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

TIMES = 100
PAGE = bytes(4096)


def sync_times(folder: Path) -> list[float]:
    """Write a page to a file in a folder again and again; return the milliseconds of each fsync."""
    times = []
    with TemporaryFile(dir=folder) as file:
        for _ in range(TIMES):
            file.write(PAGE)
            file.flush()
            began = time.monotonic()
            os.fsync(file.fileno())
            times.append(1000 * (time.monotonic() - began))
    return times
