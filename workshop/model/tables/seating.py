"""Who sits at which table, and what each table works at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import Literal

Seating = Literal["even", "choose"]
Seats = Mapping[str, str]
"""participant -> table"""


@dataclass(frozen=True, slots=True)
class Scribe:
    """Who writes for a table, and for how many people."""

    participant: str
    people: int


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of a room, called "1", "2" and so on.

    `assigned` says at which step each table works; it is empty while the room is together. With
    `scribed`, one phone writes for its whole table. `presenting` is the table that all look at.
    """

    count: int
    seating: Seating
    scribed: bool
    seats: Seats = field(default_factory=dict)
    scribes: Mapping[str, Scribe] = field(default_factory=dict)
    assigned: Mapping[str, str] = field(default_factory=dict)
    presenting: str | None = None

    @property
    def names(self) -> list[str]:
        """The tables in their order."""
        return [str(number) for number in range(1, self.count + 1)]

    @property
    def steps(self) -> list[str]:
        """The steps that tables work at, in the order of the tables."""
        return list(dict.fromkeys(self.assigned.values()))

    def seated(self, table: str) -> int:
        """Return how many phones are at a table."""
        return sum(1 for seat in self.seats.values() if seat == table)

    def people(self, table: str) -> int:
        """Return for how many people each vote budget of a table counts: one, or its scribe's."""
        scribe = self.scribes.get(table)
        return scribe.people if self.scribed and scribe is not None else 1

    def emptiest(self) -> str:
        """Return the table with the fewest phones, the first of equals."""
        return min(self.names, key=lambda table: (self.seated(table), int(table)))

    def seat_all(self, participants: Iterable[str]) -> Seats:
        """Return the seats with everybody who has none at the emptiest table, one by one."""
        tables = self
        for participant in sorted(participants):
            if participant not in tables.seats:
                tables = tables.take(participant, tables.emptiest())
        return tables.seats

    def take(self, participant: str, table: str) -> Tables:
        """Return the tables with a participant at one; who leaves a table writes for it no more."""
        scribes = {
            name: scribe
            for name, scribe in self.scribes.items()
            if name == table or scribe.participant != participant
        }
        return replace(self, seats={**self.seats, participant: table}, scribes=scribes)

    def forget(self, participants: AbstractSet[str]) -> Tables:
        """Return the tables without some participants."""
        return replace(
            self,
            seats={who: table for who, table in self.seats.items() if who not in participants},
            scribes={
                table: scribe
                for table, scribe in self.scribes.items()
                if scribe.participant not in participants
            },
        )
