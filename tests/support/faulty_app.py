"""Runs the real app.py with a fault put into it from outside; the app knows nothing of this.

FAULT_KILL=<where>:<n>  the n-th commit is the last thing this process does; where is
                        before-fan-out (on disk, but nobody was told) or
                        before-answer (everybody was told, but the one who asked).
FAULT_FULL=<file>       while that file exists, the database may not grow: SQLite's own "disk full".
FAULT_CLOCK=<file>      the clock is off by the seconds in that file.
FAULT_CACHED=<file>     a value is cached with Streamlit before the first page, and written to the
                        file again each time it had to be worked out anew.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
import time
from collections.abc import Callable
from functools import wraps
from itertools import count
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def kill_at(where: str, nth: int) -> None:
    """End the process for good at the n-th commit."""
    from workshop.live.engine import Engine

    commits = count(1)
    tell, write = Engine._tell, Engine._write

    def told(self: Engine, *change: Any) -> None:
        if where == "before-fan-out" and next(commits) == nth:
            os.kill(os.getpid(), signal.SIGKILL)
        tell(self, *change)

    def written(self: Engine, jobs: Any) -> Any:
        before = jobs[0].room.state
        answers = write(self, jobs)
        # Without a change there was nothing to commit: all was refused, or done before.
        changed = jobs[0].room.state is not before
        if where == "before-answer" and changed and next(commits) == nth:
            # The event loop needs a moment for the fan-out.
            time.sleep(0.2)
            os.kill(os.getpid(), signal.SIGKILL)
        return answers

    Engine._tell = told  # type: ignore[method-assign,assignment]
    Engine._write = written  # type: ignore[method-assign]


def full_while(file: Path) -> None:
    """Hold the database to its size as long as a file exists."""
    from workshop.store import database

    unlimited = 2**31 - 2
    make = database._sqlite

    @wraps(make)
    def made(url: str) -> Any:
        from sqlalchemy import event

        engine = make(url)

        @event.listens_for(engine, "begin", insert=True)
        def begin(connection: Any) -> None:
            most = 1 if file.exists() else unlimited
            connection.exec_driver_sql(f"PRAGMA max_page_count={most}").close()

        return engine

    database._sqlite = made


def shift_clock(file: Path) -> None:
    """Put the clock wrong by what a file says at the moment."""

    def shifted(real: Callable[[], Any], unit: int) -> Callable[[], Any]:
        return lambda: real() + int(file.read_text() or 0) * unit

    time.time = shifted(time.time, 1)
    time.time_ns = shifted(time.time_ns, 10**9)


def keep_cached(file: Path) -> None:
    """Cache a value as a page would, and keep looking at it."""
    import streamlit as st

    from components import visitor

    @st.cache_data
    def worked_out() -> str:
        with file.open("a") as told:
            told.write("worked out\n")
        return "kept"

    find = visitor.find_room

    @wraps(find)
    def found() -> Any:
        worked_out()
        return find()

    visitor.find_room = found


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.argv[0] = str(ROOT / "app.py")
    if fault := os.environ.get("FAULT_KILL"):
        place, _, number = fault.partition(":")
        kill_at(place, int(number))
    if fault := os.environ.get("FAULT_FULL"):
        full_while(Path(fault))
    if fault := os.environ.get("FAULT_CLOCK"):
        shift_clock(Path(fault))
    if fault := os.environ.get("FAULT_CACHED"):
        keep_cached(Path(fault))
    runpy.run_path(sys.argv[0], run_name="__main__")
