"""What happened to tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from workshop.model.event import Event
from workshop.model.tables.seating import Seating


class RoomSplit(Event):
    """The room went to tables: who sits where (participant -> table), and at which step."""

    type: Literal["tables.split"] = "tables.split"
    count: int
    seating: Seating
    scribed: bool
    seats: Mapping[str, str]
    assigned: Mapping[str, str]


class TableAssigned(Event):
    """A table got another step to work at."""

    type: Literal["tables.assigned"] = "tables.assigned"
    table: str
    step: str


class TablePresented(Event):
    """Everybody looks at a table's board, or at none."""

    type: Literal["tables.presented"] = "tables.presented"
    table: str | None


class TablesMerged(Event):
    """The boards of all tables came together."""

    type: Literal["tables.merged"] = "tables.merged"


class TableTaken(Event):
    """Somebody sat down at a table; votes given at another one are handed back."""

    PRIVATE: ClassVar[bool] = True

    type: Literal["table.taken"] = "table.taken"
    participant: str
    table: str


class ScribeChosen(Event):
    """Somebody writes for a table, for so many; a new scribe, or fewer people, hand back votes."""

    type: Literal["table.scribe"] = "table.scribe"
    participant: str
    table: str
    people: int


EVENTS: tuple[type[Event], ...] = (
    RoomSplit,
    TableAssigned,
    TablePresented,
    TablesMerged,
    TableTaken,
    ScribeChosen,
)
