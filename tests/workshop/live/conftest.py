"""A server with the live routes, for who talks to it as a browser does; an engine for the rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.live import Server, server_in
from tests.support.rooms import running
from workshop.live.engine import Engine


@pytest.fixture(scope="module")
def running_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for the tests of a module, each of which makes workshops of its own."""
    with server_in(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture
def server(running_server: Server) -> Server:
    """The running server, with nobody counted at its door."""
    running_server.forgive()
    return running_server


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An engine on SQLite, without a server."""
    with running(f"sqlite:///{tmp_path / 'test.db'}") as engine:
        yield engine
