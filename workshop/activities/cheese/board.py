"""What the Swiss cheese holds: added holes, barriers, support; and how each event changes it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from workshop.activities.cheese import events
from workshop.activities.cheese.commands import Which
from workshop.activities.cheese.setup import Strength
from workshop.activities.fishbone.setup import Condition
from workshop.model.event import Event


@dataclass(frozen=True, slots=True)
class AddedHole:
    """A hole that the trainer typed; `defence` is the name of its slice."""

    id: str
    defence: str
    text: str
    condition: Condition


@dataclass(frozen=True, slots=True)
class Barrier:
    """What could close a hole; it does when it is admitted and not hidden."""

    id: str
    by: str
    rank: int
    hole: str
    text: str
    strength: Strength | None = None
    admitted: bool = False
    hidden: bool = False

    @property
    def closes(self) -> bool:
        """Tell whether it closes its hole."""
        return self.admitted and not self.hidden


Barriers = Mapping[str, Barrier]
Supports = Mapping[str, AbstractSet[str]]
"""barrier -> participants"""


@dataclass(frozen=True, slots=True)
class Board:
    """All that one Swiss cheese holds, for both pictures. `named` counts barriers that went too."""

    picture: Which | None = None
    told: int = 1
    holes: Mapping[str, AddedHole] = field(default_factory=dict)
    barriers: Barriers = field(default_factory=dict)
    supports: Supports = field(default_factory=dict)
    named: int = 0


def evolve(board: Board, event: Event) -> Board:
    """Return the board after an event."""
    match event:
        case events.PictureChosen():
            return replace(board, picture=event.picture)
        case events.StoryTold():
            return replace(board, told=event.steps)
        case events.HoleAdded():
            hole = AddedHole(event.hole, event.defence, event.text, event.condition)
            return replace(board, holes={**board.holes, hole.id: hole})
        case events.HoleWithdrawn():
            return _without_hole(board, event.hole)
        case events.BarrierNamed():
            return _named(board, event)
        case events.BarrierWeighed():
            barrier = board.barriers[event.barrier]
            return _with(board, replace(barrier, strength=event.strength))
        case events.BarrierSupported():
            return _supported(board, event)
        case events.BarrierAdmitted():
            barrier = board.barriers[event.barrier]
            return _with(board, replace(barrier, admitted=event.admitted))
        case events.BarrierHidden():
            return _with(board, replace(board.barriers[event.barrier], hidden=event.hidden))
        case events.BarrierWithdrawn():
            return _without(board, {event.barrier})
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def forget(board: Board, participants: AbstractSet[str]) -> Board:
    """Return the board without what some participants gave; "" stands for the trainer."""
    theirs = {key for key, barrier in board.barriers.items() if barrier.by in participants}
    left = {key: people - participants for key, people in board.supports.items()}
    supports = {key: people for key, people in left.items() if people}
    holes = {} if "" in participants else board.holes
    return _without(replace(board, supports=supports, holes=holes), theirs)


def _with(board: Board, barrier: Barrier) -> Board:
    return replace(board, barriers={**board.barriers, barrier.id: barrier})


def _without(board: Board, gone: AbstractSet[str]) -> Board:
    return replace(
        board,
        barriers={key: one for key, one in board.barriers.items() if key not in gone},
        supports={key: people for key, people in board.supports.items() if key not in gone},
    )


def _without_hole(board: Board, hole: str) -> Board:
    holes = {key: one for key, one in board.holes.items() if key != hole}
    against = {key for key, barrier in board.barriers.items() if barrier.hole == hole}
    return _without(replace(board, holes=holes), against)


def _named(board: Board, event: events.BarrierNamed) -> Board:
    rank = board.named + 1
    barrier = Barrier(event.barrier, event.by, rank, event.hole, event.text, event.strength)
    return replace(_with(board, barrier), named=rank)


def _supported(board: Board, event: events.BarrierSupported) -> Board:
    before = frozenset(board.supports.get(event.barrier, ()))
    one = {event.participant}
    people = before | one if event.supported else before - one
    supports = {key: given for key, given in board.supports.items() if key != event.barrier}
    return replace(board, supports={**supports, event.barrier: people} if people else supports)
