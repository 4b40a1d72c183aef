"""The database is opened the safe way; each failure has its refusal, and leaves nothing behind."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.support.postgres import Postgres
from workshop.model.refusals import Refused
from workshop.store import database as database_module
from workshop.store.database import Database
from workshop.store.migrate import migrate

TABLE = "CREATE TABLE words (word TEXT)"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "test.db"


@pytest.fixture
def sqlite(path: Path) -> Iterator[Database]:
    """Make a SQLite database with one table."""
    database = Database(f"sqlite:///{path}")
    run(database, TABLE)
    yield database
    database.close()


@pytest.fixture
def postgresql(postgres_url: str) -> Iterator[Database]:
    """Make a PostgreSQL database with one table."""
    database = Database(postgres_url)
    run(database, TABLE)
    yield database
    database.close()


def run(database: Database, *statements: str) -> None:
    with database.transaction() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def add(database: Database, word: str) -> None:
    with database.transaction() as connection:
        connection.execute(sa.text("INSERT INTO words VALUES (:word)"), {"word": word})


def words(database: Database) -> list[str]:
    with database.transaction() as connection:
        return list(connection.scalars(sa.text("SELECT word FROM words ORDER BY word")))


def refusal(database: Database, *statements: str) -> str:
    with pytest.raises(Refused) as refused:
        run(database, *statements)
    return refused.value.code


def setting(database: Database, question: str) -> object:
    with database.transaction() as connection:
        return connection.exec_driver_sql(question).scalar_one()


# -- SQLite ---------------------------------------------------------------------------------------


def test_sqlite_writes_through_to_the_disk(sqlite: Database) -> None:
    asked = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "busy_timeout")

    assert {name: setting(sqlite, f"PRAGMA {name}") for name in asked} == {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "trusted_schema": 0,
        "busy_timeout": 2000,
    }


def test_sqlite_has_one_connection_whoever_asks(path: Path) -> None:
    database = Database(f"sqlite:///{path}")
    made: list[object] = []
    sa.event.listen(database.engine, "connect", lambda connection, _: made.append(connection))
    run(database, TABLE)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: add(database, f"word {n:02}"), range(40)))

    assert len(made) == 1
    assert open_files() == [str(path), f"{path}-shm", f"{path}-wal"]
    assert words(database) == [f"word {n:02}" for n in range(40)]
    database.close()
    assert open_files() == []


def open_files() -> list[str]:
    """Return the database files this process has open, once for each time."""
    links = (link for link in Path("/proc/self/fd").iterdir() if link.is_symlink())
    targets = (str(link.readlink()) for link in links)
    return sorted(target for target in targets if "/test.db" in target)


def test_block_that_fails_leaves_nothing(sqlite: Database) -> None:
    def fails_halfway() -> None:
        with sqlite.transaction() as connection:
            connection.exec_driver_sql("INSERT INTO words VALUES ('lost')")
            raise KeyError

    with pytest.raises(KeyError):
        fails_halfway()
    add(sqlite, "kept")
    assert words(sqlite) == ["kept"]


def test_locked_sqlite_is_busy_and_works_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)
    database = Database(f"sqlite:///{path}")
    run(database, TABLE)

    with another_writer(path):
        assert refusal(database, "INSERT INTO words VALUES ('lost')") == "store-busy"
        assert refusal(database, "SELECT 1") == "store-busy"

    add(database, "kept")
    assert words(database) == ["kept"]
    database.close()


def test_reader_does_not_wait_for_ever_behind_a_writer(
    sqlite: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)
    with ThreadPoolExecutor(1) as pool, sqlite.transaction():
        assert pool.submit(refusal, sqlite, "SELECT 1").result() == "store-busy"

    assert words(sqlite) == []


@contextmanager
def another_writer(path: Path) -> Iterator[None]:
    """Hold the database the way another program would."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    yield
    other.execute("ROLLBACK")
    other.close()


def test_full_sqlite_says_so_and_works_again(sqlite: Database) -> None:
    pages = setting(sqlite, "PRAGMA page_count")
    run(sqlite, f"PRAGMA max_page_count = {pages}")

    assert refusal(
        sqlite,
        "INSERT INTO words VALUES ('lost')",
        "INSERT INTO words VALUES (randomblob(1000000))",
    ) == "store-full"  # fmt: skip

    run(sqlite, "PRAGMA max_page_count = 100000")
    add(sqlite, "kept")
    assert words(sqlite) == ["kept"]


def test_sqlite_that_cannot_be_opened_is_unavailable(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'no such folder' / 'test.db'}")

    assert refusal(database, "SELECT 1") == "store-unavailable"


def test_damaged_sqlite_is_unavailable(path: Path) -> None:
    path.write_bytes(b"this is no database " * 1000)

    assert refusal(Database(f"sqlite:///{path}"), "SELECT 1") == "store-unavailable"


def test_sqlite_describes_itself(sqlite: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.51.2")
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 2))
    told_old = sqlite.describe()
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.51.3")
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 3))

    assert (told_old, sqlite.describe()) == (
        "SQLite 3.51.2, WAL, synchronous=FULL; older than 3.51.3, so one connection in all",
        "SQLite 3.51.3, WAL, synchronous=FULL",
    )


# -- PostgreSQL -----------------------------------------------------------------------------------


@pytest.mark.postgres
def test_postgresql_waits_for_the_disk_and_for_nothing_else_long(postgresql: Database) -> None:
    asked = ("synchronous_commit", "statement_timeout", "lock_timeout")

    assert {name: setting(postgresql, f"SHOW {name}") for name in asked} == {
        "synchronous_commit": "on",
        "statement_timeout": "5s",
        "lock_timeout": "2s",
    }


@pytest.mark.postgres
def test_locked_postgresql_is_busy_and_works_again(postgresql: Database) -> None:
    add(postgresql, "kept")
    with postgresql.engine.begin() as other:
        other.exec_driver_sql("SELECT word FROM words FOR UPDATE")
        code = refusal(
            postgresql,
            "INSERT INTO words VALUES ('lost')",
            "SELECT word FROM words FOR UPDATE",
        )

    assert code == "store-busy"
    assert words(postgresql) == ["kept"]


@pytest.mark.postgres
@pytest.mark.parametrize("moment", ["", "DEFERRABLE INITIALLY DEFERRED"], ids=["insert", "commit"])
def test_full_postgresql_says_so_and_works_again(postgresql: Database, moment: str) -> None:
    run(
        postgresql,
        "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'no space left on device' USING ERRCODE = '53100'; END $$",
        f"CREATE CONSTRAINT TRIGGER full_disk AFTER INSERT ON words {moment} "
        "FOR EACH ROW EXECUTE FUNCTION full_disk()",
    )

    assert refusal(postgresql, "INSERT INTO words VALUES ('lost')") == "store-full"

    run(postgresql, "DROP TRIGGER full_disk ON words")
    add(postgresql, "kept")
    assert words(postgresql) == ["kept"]


@pytest.mark.postgres
def test_postgresql_that_breaks_off_is_unavailable_and_works_again(
    postgresql: Database, postgres: Postgres
) -> None:
    def breaks_off() -> None:
        with postgresql.transaction() as connection:
            connection.exec_driver_sql("INSERT INTO words VALUES ('lost')")
            pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
            postgres.run(f"SELECT pg_terminate_backend({pid}, 5000)")
            connection.exec_driver_sql("INSERT INTO words VALUES ('lost too')")

    with pytest.raises(Refused) as refused:
        breaks_off()
    assert refused.value.code == "store-unavailable"
    add(postgresql, "kept")
    assert words(postgresql) == ["kept"]


@pytest.mark.postgres
def test_postgresql_out_of_reach_is_unavailable_and_works_again(
    postgresql: Database, postgres: Postgres
) -> None:
    name = sa.make_url(postgresql.url).database
    pid = setting(postgresql, "SELECT pg_backend_pid()")
    postgres.run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    postgres.run(f"SELECT pg_terminate_backend({pid}, 5000)")
    assert refusal(postgresql, "SELECT 1") == "store-unavailable"

    postgres.run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    add(postgresql, "kept")
    assert words(postgresql) == ["kept"]


@pytest.mark.postgres
def test_postgresql_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    database = Database(f"postgresql://nobody@/nothing?host={tmp_path}")

    assert refusal(database, "SELECT 1") == "store-unavailable"
    with pytest.raises(Refused) as refused:
        migrate(database)
    assert refused.value.code == "store-unavailable"


@pytest.mark.parametrize(
    "plain", ["postgres://u:p@h/d", "postgresql://u:p@h/d", "postgresql+psycopg://u:p@h/d"]
)
def test_any_way_to_write_a_postgresql_address_will_do(plain: str) -> None:
    database = Database(plain)

    assert database.url == "postgresql+psycopg://u:p@h/d"
    assert (database.is_sqlite, database.describe()) == (False, "PostgreSQL at h")
