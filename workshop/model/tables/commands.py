"""What can be asked about tables."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workshop.model.command import Command
from workshop.model.tables.seating import Seating

FEWEST, MOST = 2, 12
Table = Annotated[str, Field(min_length=1, max_length=2)]
Step = Annotated[str, Field(min_length=1, max_length=64)]


class SplitRoom(Command):
    """Send the room to tables that work at one step, or each at one of several.

    With `scribed`, one phone writes for its table. Who sits already stays there when the number of
    tables is the same.
    """

    type: Literal["tables.split"] = "tables.split"
    count: int = Field(ge=FEWEST, le=MOST)
    seating: Seating
    scribed: bool = False
    steps: tuple[Step, ...] = Field(min_length=1, max_length=MOST)


class AssignTable(Command):
    """Give a table another step to work at."""

    type: Literal["tables.assign"] = "tables.assign"
    table: Table
    step: Step


class PresentTable(Command):
    """Let everybody look at a table's board; None: at none."""

    type: Literal["tables.present"] = "tables.present"
    table: Table | None = None


class MergeTables(Command):
    """Bring the boards of all tables together, with their origin."""

    type: Literal["tables.merge"] = "tables.merge"


class TakeTable(Command):
    """Sit down at a table."""

    type: Literal["table.take"] = "table.take"
    table: Table


class WriteForTable(Command):
    """Write for one's table from now on, for so many people."""

    type: Literal["table.write"] = "table.write"
    people: int = Field(ge=1, le=20)


COMMANDS: tuple[type[Command], ...] = (
    SplitRoom,
    AssignTable,
    PresentTable,
    MergeTables,
    TakeTable,
    WriteForTable,
)
