"""A server under load: started on its own core, waited for, looked at, and stopped."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.error import URLError
from urllib.request import urlopen

import psutil

from bench.cores import SERVER_CORE, Meter, on_cores
from bench.wire import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).parent.parent
HOST = "127.0.0.1"
# The first start of a fresh clone compresses Streamlit's bundle.
STARTS_WITHIN = 240.0
STOPS_WITHIN = 15.0


class ServerError(Exception):
    """A server did not start; the text is the end of what it said."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server."""

    process: subprocess.Popen[bytes]
    port: int

    @property
    def pid(self) -> int:
        """Its process id."""
        return self.process.pid

    @property
    def url(self) -> str:
        """Its address, without a slash at the end."""
        return f"http://{HOST}:{self.port}"

    def meter(self) -> Meter:
        """Begin to measure its share of the core."""
        return Meter(self.pid)

    def memory(self) -> int:
        """Return its resident memory in bytes."""
        return int(psutil.Process(self.pid).memory_info().rss)

    def place(self, number: int) -> Place:
        """Return the server as client `number` calls it, from an address of its own."""
        return Place(HOST, self.port, source(number))


def source(number: int) -> str:
    """Return the loopback address of a client: 127.16.0.1, 127.16.0.2 and on."""
    third, fourth = divmod(number, 250)
    return f"127.{16 + third // 250}.{third % 250}.{fourth + 1}"


@contextmanager
def app(data: Path) -> Iterator[Server]:
    """Run our app, as `make run` does, on a data folder."""
    port = _free_port()
    settings = {
        "ATELIER_DATA_DIR": str(data),
        "ATELIER_HOST": HOST,
        "ATELIER_PORT": str(port),
        "ATELIER_MAX_PARTICIPANTS": "5000",
    }
    with _running(
        [sys.executable, "app.py"], ROOT, settings, port, "/healthz", data / "log.txt"
    ) as server:
        yield server


@contextmanager
def stock(folder: Path) -> Iterator[Server]:
    """Run the stock app with Streamlit's default settings, from a folder without any of ours."""
    port = _free_port()
    script = ROOT / "bench" / "stock_app.py"
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.headless", "true"]
    command += ["--server.address", HOST, "--server.port", str(port)]
    with _running(command, folder, {}, port, "/_stcore/health", folder / "log.txt") as server:
        yield server


@contextmanager
def bare(folder: Path) -> Iterator[Server]:
    """Run the bare broadcast."""
    port = _free_port()
    command = [sys.executable, str(ROOT / "bench" / "bare_app.py"), HOST, str(port)]
    with _running(command, folder, {}, port, "/healthz", folder / "log.txt") as server:
        yield server


@contextmanager
def _running(
    command: Sequence[str],
    folder: Path,
    settings: Mapping[str, str],
    port: int,
    health: str,
    log: Path,
) -> Iterator[Server]:
    ours = ("ATELIER_", "STREAMLIT_")
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    with log.open("wb") as output, on_cores(SERVER_CORE):
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={**inherited, **settings},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_until_it_answers(process, f"http://{HOST}:{port}{health}", log)
        yield Server(process, port)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(STOPS_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _wait_until_it_answers(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until and process.poll() is None:
        try:
            with urlopen(url, timeout=1) as answer:  # noqa: S310 - an address of ours
                if answer.status == 200:  # noqa: PLR2004
                    return
        except (URLError, OSError):
            time.sleep(0.1)
    raise ServerError(log.read_text(encoding="utf-8", errors="replace")[-2000:])
