"""What a room has on the way to a change: where it places the incident, actions, who knows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workshop.activities.change.commands import Knows, Strength, Written
from workshop.activities.change.matrix import Frequency, Severity, class_of


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in the matrix."""

    severity: Severity
    frequency: Frequency

    @property
    def score(self) -> int:
        """The class of this cell, 1 to 4."""
        return class_of(self.severity, self.frequency)


@dataclass(frozen=True, slots=True)
class Procedure:
    """Whether it is written down, where it is, and when it was last checked (an ISO date)."""

    written: Written
    place: str | None = None
    checked: str | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """What a role will do, by when, how we will know, and when we look again (ISO dates).

    `strength` is a suggestion until the room has `decided`. One that came from the fishbone has
    its `origin` there and the words about its moment (`when`); its dates are still to be agreed.
    """

    id: str
    by: str
    rank: int
    text: str
    owner: str
    measure: str
    date: str | None = None
    follow_up: str | None = None
    strength: Strength | None = None
    decided: bool = False
    cause: str | None = None
    origin: str | None = None
    when: str | None = None
    procedure: Procedure | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """All of it. `written` counts the actions that went as well; `incident` is in own words."""

    incident: str | None = None
    placed: Mapping[str, Cell] = field(default_factory=dict)
    settled: Cell | None = None
    actions: Mapping[str, Action] = field(default_factory=dict)
    written: int = 0
    knows: Mapping[str, Mapping[str, Knows]] = field(default_factory=dict)

    def answers(self, participant: str) -> Mapping[str, Knows]:
        """Return what a participant answered, by action."""
        return self.knows.get(participant, {})
