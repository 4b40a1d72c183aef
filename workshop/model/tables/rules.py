"""What may happen to tables, and at which board somebody works."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from workshop.model.activity import Activities
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event, PhaseOpened, StepLocked, StepOpened
from workshop.model.refusals import Refused
from workshop.model.tables import commands, events
from workshop.model.tables.evolving import divisible
from workshop.model.tables.seating import Tables

if TYPE_CHECKING:
    from workshop.model.state import Workshop


def lead(w: Workshop, command: Command, now: int, activities: Activities) -> Sequence[Event] | None:
    """Return what a trainer's command makes of the tables, or None if it is not about tables.

    Raises Refused.
    """
    match command:
        case commands.SplitRoom():
            split = _split(w, command, activities)
            first = w.current if w.current in split.assigned.values() else command.steps[0]
            opened = () if first == w.current else (StepOpened(step=first, at=now),)
            return (split, *opened, *_levelled(w, first, split.assigned.values(), activities))
        case commands.AssignTable(table=table, step=step):
            tables = _apart(w, table)
            _require_divisible(w, step, activities)
            before = tables.assigned[table]
            if before == step:
                return ()
            assigned = events.TableAssigned(table=table, step=step)
            return (assigned, *_levelled(w, before, [step], activities))
        case commands.PresentTable(table=table):
            tables = _apart(w, table)
            same = tables.presenting == table
            return () if same else (events.TablePresented(table=table),)
        case commands.MergeTables():
            _apart(w)
            return (events.TablesMerged(),)
        case _:
            return None


def sit(w: Workshop, command: Command, actor: Actor) -> Sequence[Event] | None:
    """Return what a participant's command makes of their seat, or None if it is not about seats.

    Raises Refused.
    """
    match command:
        case commands.TakeTable(table=table):
            tables = _tables(w, actor)
            if table not in tables.names:
                raise Refused("table-unknown")
            same = tables.seats.get(actor.id) == table
            return () if same else (events.TableTaken(participant=actor.id, table=table),)
        case commands.WriteForTable(people=people):
            tables = _tables(w, actor)
            if not tables.scribed:
                raise Refused("wrong-phase")
            seat = tables.seats.get(actor.id)
            if seat is None:
                raise Refused("table-none")
            scribe = tables.scribes.get(seat)
            if scribe is not None and (scribe.participant, scribe.people) == (actor.id, people):
                return ()
            return (events.ScribeChosen(participant=actor.id, table=seat, people=people),)
        case _:
            return None


def seated(w: Workshop, newcomers: Sequence[str], *, simulated: bool) -> Sequence[Event]:
    """Return how people who just came in get a table: at once, unless they choose themselves."""
    tables = w.tables
    if tables is None or (tables.seating == "choose" and not simulated):
        return ()
    seats = tables.seat_all(newcomers)
    return [
        events.TableTaken(participant=one, table=seats[one])
        for one in newcomers
        if one not in tables.seats
    ]


def table_of(w: Workshop, step: str, actor: Actor) -> str | None:
    """Return the table at whose board of a step somebody acts; None: at everybody's.

    Raises Refused when they may act at none.
    """
    tables = w.tables
    if tables is None or step not in tables.assigned.values():
        return None
    if actor.is_trainer:
        presenting = tables.presenting
        if presenting is None or tables.assigned[presenting] != step:
            raise Refused("tables-apart")
        return presenting
    seat = tables.seats.get(actor.id)
    if seat is None:
        raise Refused("table-none")
    if tables.assigned[seat] != step:
        raise Refused("table-elsewhere")
    if tables.scribed:
        scribe = tables.scribes.get(seat)
        if scribe is None or scribe.participant != actor.id:
            raise Refused("scribe-only")
    return seat


def together_with(w: Workshop, step: str) -> Sequence[str]:
    """Return a step and those that other tables work at now: they go through phases together."""
    tables = w.tables
    if tables is None or step not in tables.assigned.values():
        return [step]
    activity = w.steps[step].activity
    return [one for one in tables.steps if w.steps[one].activity == activity]


def to_phase(
    w: Workshop, steps: Iterable[str], phase: str, activities: Activities
) -> Sequence[Event]:
    """Return how steps come to a phase; one without it (an own board has no example) stays."""
    return [
        PhaseOpened(step=one, phase=phase)
        for one in steps
        if phase != w.progress[one].phase and phase in _phases(w, one, activities)
    ]


def unmerged(w: Workshop) -> Sequence[Event]:
    """Return what brings the tables together if they are apart: an end loses no board."""
    return (events.TablesMerged(),) if w.tables is not None and w.tables.assigned else ()


def table_to_read(w: Workshop, step: str, actor: Actor) -> str | None:
    """Return the table whose board of a step somebody sees; None: everybody's.

    Raises Refused when they see none.
    """
    tables = w.tables
    if tables is None or step not in tables.assigned.values():
        return None
    table = tables.presenting if actor.is_trainer else tables.seats.get(actor.id)
    if table is None or tables.assigned[table] != step:
        raise Refused("thing-unknown")
    return table


def _split(w: Workshop, command: commands.SplitRoom, activities: Activities) -> events.RoomSplit:
    if w.tables is not None and w.tables.assigned:
        raise Refused("tables-apart")
    for step in command.steps:
        _require_divisible(w, step, activities)
    before = w.tables
    empty = Tables(count=command.count, seating=command.seating, scribed=command.scribed)
    kept = before.seats if before is not None and before.count == command.count else {}
    tables = empty
    for participant, table in kept.items():
        tables = tables.take(participant, table)
    mine = w.participants if command.seating == "even" else w.simulated
    steps = command.steps
    return events.RoomSplit(
        count=command.count,
        seating=command.seating,
        scribed=command.scribed,
        seats=tables.seat_all(mine),
        assigned={table: steps[i % len(steps)] for i, table in enumerate(tables.names)},
    )


def _levelled(
    w: Workshop, first: str, steps: Iterable[str], activities: Activities
) -> Sequence[Event]:
    """Return what brings steps to the phase and the lock of one: no table is behind or ahead."""
    at = w.progress[first]
    others = [
        one for one in dict.fromkeys(steps) if w.steps[one].activity == w.steps[first].activity
    ]
    locked = [
        StepLocked(step=one, locked=at.locked)
        for one in others
        if w.progress[one].locked != at.locked
    ]
    return [*to_phase(w, others, at.phase, activities), *locked]


def _phases(w: Workshop, step: str, activities: Activities) -> set[str]:
    plan = w.steps[step]
    return {phase.name for phase in activities[plan.activity].phases(plan.setup)}


def _require_divisible(w: Workshop, step: str, activities: Activities) -> None:
    if step not in w.steps:
        raise Refused("step-unknown")
    if w.steps[step].skipped:
        raise Refused("step-skipped")
    if divisible(w, step, activities) is None:
        raise Refused("step-undivided")


def _apart(w: Workshop, table: str | None = None) -> Tables:
    if w.tables is None or not w.tables.assigned:
        raise Refused("tables-together")
    if table is not None and table not in w.tables.names:
        raise Refused("table-unknown")
    return w.tables


def _tables(w: Workshop, actor: Actor) -> Tables:
    if actor.is_trainer:
        raise Refused("participant-only")
    if w.tables is None:
        raise Refused("tables-together")
    return w.tables
