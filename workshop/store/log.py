"""The log of every workshop, and the list of workshops."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sqlalchemy import ColumnElement, Connection, RowMapping, insert, select, text, update

from workshop.store import schema
from workshop.store.codec import decode, encode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from workshop.model.event import Event
    from workshop.store.database import Database

CHANNEL = "workshop_changed"


@dataclass(frozen=True, slots=True)
class WorkshopRow:
    """A workshop as the library lists it. Times are milliseconds since the epoch."""

    id: str
    code: str
    owner: str
    title: str
    status: Literal["open", "closed"]
    language: str
    template: str
    created: int
    changed: int
    head: int


@dataclass(frozen=True, slots=True)
class Done:
    """A command that was carried out: who asked what (digest), and the log's seq after it."""

    id: str
    digest: str
    seq: int


class Log:
    """Reads and appends. Every public method is one transaction and may raise Refused."""

    def __init__(self, database: Database) -> None:
        """Use an open, migrated database."""
        self.database = database

    def create(self, row: WorkshopRow, events: Sequence[Event]) -> None:
        """Add a workshop with its first events; `row.head` is their number."""
        with self.database.transaction() as connection:
            values = {column: getattr(row, column) for column in WorkshopRow.__slots__}
            connection.execute(insert(schema.workshops).values(values))
            _append(connection, row.id, 1, events, row.created)

    def find(self, code: str) -> WorkshopRow | None:
        """Return the workshop with a join code."""
        return self._one(schema.workshops.c.code == code)

    def get(self, workshop: str) -> WorkshopRow | None:
        """Return the workshop with an id."""
        return self._one(schema.workshops.c.id == workshop)

    def _one(self, condition: ColumnElement[bool]) -> WorkshopRow | None:
        with self.database.transaction() as connection:
            found = connection.execute(select(schema.workshops).where(condition)).mappings().first()
        return None if found is None else _row(found)

    def owned_by(self, owner: str) -> list[WorkshopRow]:
        """Return the workshops of a trainer, the newest first."""
        query = (
            select(schema.workshops)
            .where(schema.workshops.c.owner == owner)
            .order_by(schema.workshops.c.created.desc(), schema.workshops.c.id)
        )
        with self.database.transaction() as connection:
            return [_row(found) for found in connection.execute(query).mappings()]

    def read(self, workshop: str, after: int = 0) -> list[Event]:
        """Return the events of a workshop that came after a seq, in order."""
        with self.database.transaction() as connection:
            return _read(connection, workshop, after)

    def heads(self, workshops: Iterable[str]) -> dict[str, int]:
        """Return the seq of the last event of each of some workshops."""
        query = select(schema.workshops.c.id, schema.workshops.c.head).where(
            schema.workshops.c.id.in_(list(workshops))
        )
        with self.database.transaction() as connection:
            return {row.id: row.head for row in connection.execute(query)}

    @contextmanager
    def writing(self, workshop: str) -> Iterator[Writing]:
        """Hold a workshop's log for writing: nobody else, in a replica either, appends."""
        with self.database.transaction() as connection:
            yield Writing(connection, workshop, notify=not self.database.is_sqlite)


class Writing:
    """A transaction on one workshop's log."""

    def __init__(self, connection: Connection, workshop: str, *, notify: bool) -> None:
        """Lock the workshop's row and read its head."""
        query = select(schema.workshops.c.head).where(schema.workshops.c.id == workshop)
        self.head: int = connection.execute(query.with_for_update()).scalar_one()
        self._connection = connection
        self._workshop = workshop
        self._notify = notify

    def read(self, after: int) -> list[Event]:
        """Return the events after a seq: those that a replica appended."""
        return _read(self._connection, self._workshop, after)

    def done(self, ids: Iterable[str]) -> dict[str, Done]:
        """Return which of some commands were carried out before."""
        table = schema.commands
        query = select(table.c.id, table.c.digest, table.c.seq).where(
            table.c.workshop == self._workshop, table.c.id.in_(list(ids))
        )
        return {row.id: Done(*row) for row in self._connection.execute(query)}

    def append(
        self, events: Sequence[Event], done: Sequence[Done], at: int, title: str, status: str
    ) -> None:
        """Append events at a time (ms), the commands behind them, and what the library shows."""
        _append(self._connection, self._workshop, self.head + 1, events, at)
        if done:
            rows = [
                {"workshop": self._workshop, "id": d.id, "digest": d.digest, "seq": d.seq}
                for d in done
            ]
            self._connection.execute(insert(schema.commands), rows)
        if events:
            self.head += len(events)
            table = schema.workshops
            changed = update(table).where(table.c.id == self._workshop)
            self._connection.execute(
                changed.values(head=self.head, changed=at, title=title, status=status)
            )
            if self._notify:
                self._connection.execute(
                    text("SELECT pg_notify(:channel, :workshop)"),
                    {"channel": CHANNEL, "workshop": self._workshop},
                )


def _row(found: RowMapping) -> WorkshopRow:
    return WorkshopRow(**found)


def _read(connection: Connection, workshop: str, after: int) -> list[Event]:
    table = schema.events
    query = (
        select(table.c.type, table.c.version, table.c.body)
        .where(table.c.workshop == workshop, table.c.seq > after)
        .order_by(table.c.seq)
    )
    return [decode(row.type, row.version, row.body) for row in connection.execute(query)]


def _append(
    connection: Connection, workshop: str, first: int, events: Sequence[Event], at: int
) -> None:
    rows = []
    for seq, event in enumerate(events, start=first):
        type_, version, body = encode(event)
        rows.append(
            {
                "workshop": workshop,
                "seq": seq,
                "type": type_,
                "version": version,
                "body": body,
                "at": at,
            }
        )
    if rows:
        connection.execute(insert(schema.events), rows)
