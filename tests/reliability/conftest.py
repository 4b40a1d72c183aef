"""An app of the test's own, a workshop in it, and a seed that is told when the test fails."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.server import App
from tests.support.server import app as new_app


@pytest.fixture
def seed() -> int:
    """A new seed each time, printed; RELIABILITY_SEED repeats a run as far as timing allows."""
    chosen = int(os.environ.get("RELIABILITY_SEED") or random.SystemRandom().randrange(10**6))
    print(f"RELIABILITY_SEED={chosen}")
    return chosen


@pytest.fixture
def before_others() -> Iterator[None]:
    """What this test starts, and the test, go before all else here, where that is allowed.

    Other tests run at the same time, and are not what is measured.
    """
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
    except PermissionError:
        print("This test shares the processor with whatever else runs.")
        yield
        return
    yield
    os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


@pytest.fixture
def folder_in_memory(tmp_path: Path) -> Iterator[Path]:
    """A folder whose disk nobody else keeps busy, where the machine has such a thing."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as folder:
        yield Path(folder)


@pytest.fixture
def app(folder_in_memory: Path, tmp_path: Path) -> Iterator[App]:
    """An app on SQLite that does not run yet; what it printed is kept with the test."""
    with new_app(folder_in_memory / "app") as made:
        yield made
    if made.log.exists():
        shutil.copy(made.log, tmp_path)
