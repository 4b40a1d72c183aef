"""A server with workshops, for every test that opens its pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.live import Server, server_in


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
