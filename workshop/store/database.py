"""The database: how it is opened, and which failure means what."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

BUSY_SECONDS = 2.0
# From here on SQLite may have several connections in WAL mode: https://sqlite.org/wal.html#walresetbug
WAL_FIXED = (3, 51, 3)
DISK_FULL = frozenset({"SQLITE_FULL", "53100"})


class Database:
    """One engine. SQLite has one connection in all, for writing, reading and checkpoints."""

    def __init__(self, url: str) -> None:
        """Open (or prepare to open) the database at a SQLAlchemy URL."""
        self.url = _with_driver(url)
        self.is_sqlite = make_url(self.url).get_backend_name() == "sqlite"
        self.engine = _sqlite(self.url) if self.is_sqlite else _postgresql(self.url)
        self._only_one = RLock()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Run a block in one transaction: committed durably at its end, or nothing of it.

        Raises Refused("store-busy" | "store-full" | "store-unavailable").
        """
        try:
            if self.is_sqlite:
                with self._alone(), self.engine.begin() as connection:
                    yield connection
            else:
                with self.engine.begin() as connection:
                    yield connection
        except SQLAlchemyError as error:
            raise Refused(_refusal(error)) from error

    @contextmanager
    def _alone(self) -> Iterator[None]:
        # Whoever reads does not wait for ever behind one who writes and waits.
        if not self._only_one.acquire(timeout=BUSY_SECONDS):
            raise Refused("store-busy")
        try:
            yield
        finally:
            self._only_one.release()

    def describe(self) -> str:
        """Say in one line which database this is and how writing is kept safe."""
        if not self.is_sqlite:
            return f"PostgreSQL at {make_url(self.url).host}"
        version = sqlite3.sqlite_version_info
        bug = "" if version >= WAL_FIXED else "; older than 3.51.3, so one connection in all"
        return f"SQLite {sqlite3.sqlite_version}, WAL, synchronous=FULL{bug}"

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def _with_driver(url: str) -> str:
    for plain in ("postgresql://", "postgres://"):
        if url.startswith(plain):
            return "postgresql+psycopg://" + url.removeprefix(plain)
    return url


def _sqlite(url: str) -> Engine:
    engine = create_engine(
        url,
        poolclass=StaticPool,
        connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401
        connection.isolation_level = None  # we begin transactions ourselves
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "trusted_schema=OFF",
            f"busy_timeout={int(BUSY_SECONDS * 1000)}",
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A deferred transaction that turns to writing would fail at once instead of waiting.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _postgresql(url: str) -> Engine:
    timeouts = "-c synchronous_commit=on -c statement_timeout=5000 -c lock_timeout=2000"
    return create_engine(
        url,
        pool_pre_ping=True,
        pool_size=5,
        max_overflow=5,
        pool_timeout=BUSY_SECONDS,
        connect_args={"connect_timeout": 3, "options": timeouts},
    )


def _refusal(error: SQLAlchemyError) -> str:
    if isinstance(error, DBAPIError):
        original = error.orig
        code = getattr(original, "sqlite_errorname", "") or getattr(original, "sqlstate", "") or ""
        if code in DISK_FULL:
            return "store-full"
        if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) or code == "55P03":
            return "store-busy"
    return "store-unavailable"
