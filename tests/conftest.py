"""What every test can ask for: databases, a browser, and rules tried the same way each time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from playwright.sync_api import Browser

from tests.support import chromium
from tests.support.postgres import Postgres
from tests.support.postgres import running as running_postgres

# The same examples each time, so that a failure is the change's; explore looks further on request.
hypothesis.settings.register_profile("ci", derandomize=True, deadline=None, database=None)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=2000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# Settings of the one who runs the tests are not the tests' settings.
for name in [name for name in os.environ if name.upper().startswith("ATELIER_")]:
    del os.environ[name]
for name in ("DATABASE_URL", "PORT"):
    os.environ.pop(name, None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Play a browser's story that fails once more; the summary tells of it.

    Several browsers, a server and a database share two cores: what fails twice is wrong.
    """
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A real PostgreSQL, started once when the first test asks for it."""
    with running_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """The address of an empty PostgreSQL database of the test's own."""
    with postgres.fresh_database() as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of the test's own, on SQLite and again on PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'test.db'}"
    return str(request.getfixturevalue("postgres_url"))


# Per module: as long as Playwright runs, no other test in the process can start an event loop.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium; a test makes its own context in it, like a phone of its own."""
    with chromium.running() as started:
        yield started
