"""The tables. An event row is written once and never changed."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

workshops = Table(
    "workshops",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("code", String(8), nullable=False, unique=True),
    Column("owner", String(64), nullable=False),
    # What the library shows; follows the events in the same transaction.
    Column("title", Text, nullable=False),
    Column("status", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("template", String(64), nullable=False),
    Column("created", BigInteger, nullable=False),  # milliseconds since the epoch
    Column("changed", BigInteger, nullable=False),
    Column("head", Integer, nullable=False),  # seq of the last event
    Index("workshops_by_owner", "owner", "created"),
)

events = Table(
    "events",
    metadata,
    Column("workshop", String(32), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("type", String(64), nullable=False),
    Column("version", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    ForeignKeyConstraint(["workshop"], ["workshops.id"]),
)

commands = Table(
    "commands",
    metadata,
    Column("workshop", String(32), primary_key=True),
    Column("id", String(36), primary_key=True),
    # Who asked what: tells a repeat from another command under the same id.
    Column("digest", String(32), nullable=False),
    Column("seq", Integer, nullable=False),
    ForeignKeyConstraint(["workshop"], ["workshops.id"]),
)
