"""The real app as a process of its own: started, killed and started again on the same port."""

from __future__ import annotations

import os
import random
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx2
import psutil

from workshop.activities import ACTIVITIES
from workshop.content import load
from workshop.live.engine import Engine
from workshop.live.making import from_template
from workshop.settings import ROOT
from workshop.store.database import Database
from workshop.store.log import Log, WorkshopRow
from workshop.store.migrate import migrate

TEMPLATE = "huisarts-geen-manager"
TRAINER = "trainer"
STARTS_WITHIN = 60.0  # seconds, on a machine that does other things too
ENDS_WITHIN = 30.0
# Below the ports that clients are given, so that none of them takes ours between two starts.
PORTS = range(20_000, 30_000)


@dataclass
class App:
    """One server: its data, its port and, while it runs, its process."""

    folder: Path
    database_url: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)
    port: int = field(default_factory=lambda: free_port())  # noqa: PLW0108 - defined below

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        # Beside the folder, whose disk may be full.
        self.log = self.folder.with_suffix(".log")
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def host(self) -> str:
        """The address that phones open, with the port."""
        return f"127.0.0.1:{self.port}"

    @property
    def file(self) -> Path:
        """The SQLite file."""
        return self.folder / "praktijkatelier.db"

    @property
    def url(self) -> str:
        """The database as SQLAlchemy writes it."""
        return self.database_url or f"sqlite:///{self.file}"

    @property
    def process(self) -> psutil.Process:
        """The running process, to be looked at."""
        return psutil.Process(self._running().pid)

    def start(self, **faults: str) -> None:
        """Start, and wait until it answers; with faults, by way of `faulty_app.py`."""
        launcher = "tests/support/faulty_app.py" if faults else "app.py"
        environment = {
            **os.environ,
            **self.settings,
            "ATELIER_DATA_DIR": str(self.folder),
            "ATELIER_DATABASE_URL": self.database_url,
            "ATELIER_HOST": "127.0.0.1",
            "ATELIER_PORT": str(self.port),
            **{f"FAULT_{name.upper()}": value for name, value in faults.items()},
        }
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, launcher], cwd=ROOT, env=environment, stdout=log, stderr=log
            )
        self.wait_until_healthy()

    def wait_until_healthy(self) -> None:
        """Wait until it answers; raises when the process ended, or time is up."""
        deadline = time.monotonic() + STARTS_WITHIN
        while not self.healthy():
            if self._running().poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"The server did not start:\n{self.output()[-4000:]}")
            time.sleep(0.05)

    def healthy(self, patience: float = 1.0) -> bool:
        """Ask whether it answers."""
        try:
            answer = httpx2.get(f"http://{self.host}/healthz", timeout=patience)
        except httpx2.HTTPError:
            return False
        return answer.status_code == httpx2.codes.OK

    def kill(self) -> int:
        """End it as a power cut would."""
        return self.end(signal.SIGKILL)

    def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal, wait until the process is gone, and return how it ended."""
        self._running().send_signal(how)
        return self.wait_for_end()

    def wait_for_end(self, patience: float = ENDS_WITHIN) -> int:
        """Wait until the process is gone by itself; raises subprocess.TimeoutExpired."""
        code = self._running().wait(timeout=patience)
        self._process = None
        return code

    def put_away(self) -> None:
        """See to it that nothing is left running."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def output(self) -> str:
        """Return all that the server printed, over all its lives."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def sign_in_path(self) -> str:
        """Return the path of the trainer's sign-in link, as the terminal shows it."""
        found = re.findall(r"(/t/[0-9a-f]{32})", self.output())
        return str(found[-1])

    def make_workshop(self) -> WorkshopRow:
        """Make a workshop from the template; before the start, on SQLite."""
        library = load(ROOT / "data", {kind: a.Setup for kind, a in ACTIVITIES.items()})
        database = Database(self.url)
        migrate(database)
        engine = Engine(Log(database), ACTIVITIES, 1000)
        row = engine.create(from_template(library.templates["nl", TEMPLATE]), TRAINER)
        engine.stop()
        database.close()
        return row

    def _running(self) -> subprocess.Popen[bytes]:
        assert self._process is not None, "the server does not run"
        return self._process


@contextmanager
def app(
    folder: Path, *, database_url: str = "", settings: Mapping[str, str] | None = None
) -> Iterator[App]:
    """Give an app that does not run yet, and leave nothing running behind."""
    made = App(folder, database_url, settings or {})
    try:
        yield made
    finally:
        made.put_away()


def free_port() -> int:
    """Return a port of loopback that nobody listens on."""
    for _ in range(100):
        port = random.choice(PORTS)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError("no free port")
