"""The sample app, really running."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

ROOT = Path(__file__).parents[3]
APP = Path(__file__).parent / "sample" / "app.py"
_PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: its host and port, its process, and what it printed so far."""

    host: str
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def url(self) -> str:
        """The address of its first page, without a slash at the end."""
        return f"http://{self.host}"

    @property
    def stream(self) -> str:
        """The address of Streamlit's stream."""
        return f"ws://{self.host}/_stcore/stream"


def free_port() -> int:
    """Return a port that nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    """Start the sample app, and stop it at the end."""
    port = free_port()
    log = folder / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, str(APP), str(port)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    server = Server(f"127.0.0.1:{port}", process, log)
    try:
        _wait_until_up(server)
        yield server
    finally:
        process.kill()
        process.wait()


def _wait_until_up(server: Server) -> None:
    deadline = time.monotonic() + _PATIENCE
    while server.process.poll() is None and time.monotonic() < deadline:
        try:
            httpx2.get(f"{server.url}/_stcore/health").raise_for_status()
        except httpx2.HTTPError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"The sample app did not start:\n{server.log.read_text()}")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The sample app, started once for all tests of a file."""
    with running(tmp_path_factory.mktemp("server")) as started:
        yield started
