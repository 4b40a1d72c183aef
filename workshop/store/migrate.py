"""Bringing a database to the tables this version needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from sqlalchemy import text

if TYPE_CHECKING:
    from workshop.store.database import Database

# Replicas that start together must not migrate together.
LOCK = 7_418_002


def migrate(database: Database) -> None:
    """Run the migrations that are missing, all in one transaction. Raises Refused."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    with database.transaction() as connection:
        if not database.is_sqlite:
            # The limits are for commands: a migration may take longer, and the second one waits.
            connection.execute(text("SET LOCAL lock_timeout = 0"))
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
