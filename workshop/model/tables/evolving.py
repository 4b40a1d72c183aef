"""How events about tables change a workshop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from workshop.model.activity import Activities, Apart, Divisible
from workshop.model.event import Event
from workshop.model.tables import events
from workshop.model.tables.seating import Scribe, Tables

if TYPE_CHECKING:
    from workshop.model.state import Progress, Workshop


def evolve(w: Workshop, event: Event, activities: Activities) -> Workshop:
    """Return the workshop after an event about tables."""
    tables = w.tables
    match event:
        case events.RoomSplit():
            kept = tables.scribes if tables is not None and tables.count == event.count else {}
            split = Tables(
                count=event.count,
                seating=event.seating,
                scribed=event.scribed,
                seats=event.seats,
                scribes=kept if event.scribed else {},
                assigned=event.assigned,
            )
            return _begun(replace(w, tables=split), event.assigned, activities)
        case _ if tables is None:
            return w
        case events.TableAssigned():
            assigned = {**tables.assigned, event.table: event.step}
            w = _begun(w, {event.table: event.step}, activities)
            return replace(w, tables=replace(tables, assigned=assigned))
        case events.TablePresented():
            return replace(w, tables=replace(tables, presenting=event.table))
        case events.TablesMerged():
            return _merged(w, tables, activities)
        case events.TableTaken():
            w = _left(w, tables.seats.get(event.participant), event.participant, activities)
            return replace(w, tables=tables.take(event.participant, event.table))
        case events.ScribeChosen():
            before = tables.scribes.get(event.table)
            fewer = before is not None and event.people < before.people
            if before is not None and (fewer or before.participant != event.participant):
                w = _left(w, event.table, before.participant, activities)
            scribes = {**tables.scribes, event.table: Scribe(event.participant, event.people)}
            return replace(w, tables=replace(tables, scribes=scribes))
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def divisible(w: Workshop, step: str, activities: Activities) -> Divisible | None:
    """Return the activity of a step if tables can work at it apart."""
    activity = activities[w.steps[step].activity]
    return activity if isinstance(activity, Divisible) else None


def _begun(w: Workshop, assigned: Mapping[str, str], activities: Activities) -> Workshop:
    """Return the workshop with an empty board for each table at its step; what stands is kept."""
    progress: dict[str, Progress] = dict(w.progress)
    for table, step in assigned.items():
        before = progress[step]
        if table not in before.tables:
            plan = w.steps[step]
            empty = activities[plan.activity].begin(plan.setup)
            progress[step] = replace(before, tables={**before.tables, table: empty})
    return replace(w, progress=progress)


def _merged(w: Workshop, tables: Tables, activities: Activities) -> Workshop:
    people = {table: scribe.people for table, scribe in tables.scribes.items()}
    apart = Apart(seats=tables.seats, people=people if tables.scribed else {})
    progress: dict[str, Progress] = dict(w.progress)
    for step, before in w.progress.items():
        activity = divisible(w, step, activities)
        if activity is not None and before.tables:
            state = activity.merge(before.state, before.tables, apart)
            progress[step] = replace(before, state=state, tables={})
    together = replace(tables, assigned={}, presenting=None)
    return replace(w, progress=progress, tables=together)


def _left(w: Workshop, table: str | None, participant: str, activities: Activities) -> Workshop:
    """Return the workshop with the votes that somebody gave at a table handed back."""
    if table is None:
        return w
    progress: dict[str, Progress] = dict(w.progress)
    for step, before in w.progress.items():
        activity = divisible(w, step, activities)
        if activity is not None and table in before.tables:
            states: Mapping[str, Any] = {
                **before.tables,
                table: activity.leave(before.tables[table], participant),
            }
            progress[step] = replace(before, tables=states)
    return replace(w, progress=progress)
