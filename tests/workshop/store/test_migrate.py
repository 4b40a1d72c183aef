"""Migrations make the tables that the code works with, once, whoever starts first."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from tests.support.rooms import wait_until
from workshop.store import schema
from workshop.store.database import Database
from workshop.store.migrate import LOCK, migrate

TABLES = {"workshops", "events", "commands", "alembic_version"}


def tables(database: Database) -> set[str]:
    with database.transaction() as connection:
        return set(sa.inspect(connection).get_table_names())


def versions(database: Database) -> list[str]:
    with database.transaction() as connection:
        return list(connection.scalars(sa.text("SELECT version_num FROM alembic_version")))


def test_migrated_database_has_the_tables_of_the_code(database_url: str) -> None:
    database = Database(database_url)
    migrate(database)

    with database.transaction() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, schema.metadata)
    assert tables(database) == TABLES
    assert differences == []
    database.close()


def test_tables_made_by_migrations_and_by_the_code_are_alike(
    database_url: str, postgres_url: str, tmp_path: object
) -> None:
    migrated = Database(database_url)
    migrate(migrated)
    made = Database(f"sqlite:///{tmp_path}/made.db" if migrated.is_sqlite else postgres_url)
    with made.transaction() as connection:
        schema.metadata.create_all(connection)

    assert described(migrated) == described(made)
    migrated.close()
    made.close()


def described(database: Database) -> dict[str, object]:
    with database.transaction() as connection:
        found = sa.inspect(connection)
        return {
            table: (
                [(c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(table)],
                found.get_pk_constraint(table)["constrained_columns"],
                [
                    (f["constrained_columns"], f["referred_table"])
                    for f in found.get_foreign_keys(table)
                ],
                sorted(u["column_names"] for u in found.get_unique_constraints(table)),
                sorted((i["column_names"], bool(i["unique"])) for i in found.get_indexes(table)),
            )
            for table in schema.metadata.tables
        }


def test_second_migration_changes_nothing(database_url: str) -> None:
    database = Database(database_url)
    migrate(database)
    with database.transaction() as connection:
        connection.execute(
            sa.insert(schema.workshops).values(
                id="w", code="C", owner="o", title="t", status="open", language="nl",
                template="x", created=1, changed=1, head=0,
            )
        )  # fmt: skip
    migrate(database)

    assert versions(database) == ["0001"]
    with database.transaction() as connection:
        assert list(connection.scalars(sa.select(schema.workshops.c.id))) == ["w"]
    database.close()


def test_servers_that_start_together_migrate_once(database_url: str) -> None:
    databases = [Database(database_url) for _ in range(4)]
    together = Barrier(len(databases))

    def start(database: Database) -> None:
        together.wait()
        migrate(database)

    with ThreadPoolExecutor(len(databases)) as pool:
        list(pool.map(start, databases))

    assert [versions(database) for database in databases] == [["0001"]] * 4
    assert tables(databases[0]) == TABLES
    for database in databases:
        database.close()


def test_failed_migration_leaves_nothing(database_url: str) -> None:
    database = Database(database_url)
    with database.transaction() as connection:
        connection.execute(sa.text("CREATE TABLE commands (in_the_way INTEGER)"))

    with pytest.raises(Exception, match="store-unavailable"):
        migrate(database)

    assert tables(database) - {"alembic_version"} == {"commands"}
    with database.transaction() as connection:
        connection.execute(sa.text("DROP TABLE commands"))
    migrate(database)
    assert tables(database) == TABLES
    database.close()


@pytest.mark.postgres
def test_server_waits_as_long_as_another_one_migrates(postgres_url: str) -> None:
    slow, patient = Database(postgres_url), Database(postgres_url)
    longer_than_a_command_would = sa.text(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE wait_event = 'advisory' AND now() - query_start > interval '2.2 seconds'"
    )
    watching = sa.create_engine(patient.url, isolation_level="AUTOCOMMIT")
    with ThreadPoolExecutor(1) as pool, watching.connect() as other:
        with slow.transaction() as connection:
            connection.execute(sa.text(f"SELECT pg_advisory_xact_lock({LOCK})"))
            started = pool.submit(migrate, patient)
            wait_until(
                lambda: (
                    started.done() or other.execute(longer_than_a_command_would).scalar_one() == 1
                )
            )
        assert started.exception() is None
    assert tables(patient) == TABLES
    watching.dispose()
    slow.close()
    patient.close()
