"""What the log of a workshop adds up to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from workshop.model import event as events
from workshop.model.activity import Activities, Scene
from workshop.model.event import Event, StepPlan
from workshop.model.parking.events import EVENTS as PARKING_EVENTS
from workshop.model.parking.lot import Lot
from workshop.model.parking.lot import evolve as evolve_lot
from workshop.model.parking.lot import forget as forget_parked
from workshop.model.planning.day import times
from workshop.model.planning.sheet import changed_setup, resheeted
from workshop.model.tables.events import EVENTS as TABLE_EVENTS
from workshop.model.tables.evolving import evolve as evolve_tables
from workshop.model.tables.seating import Tables

Status = Literal["open", "closed"]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a step is: its phase, whether input is stopped, and what the activity holds.

    While tables work apart, `tables` has what each holds, until it is merged into `state`.
    """

    phase: str
    locked: bool
    state: Any
    tables: Mapping[str, Any] = field(default_factory=dict)

    @property
    def states(self) -> list[Any]:
        """What everybody made of the step, and what each table did."""
        return [self.state, *self.tables.values()]


@dataclass(frozen=True, slots=True)
class Timer:
    """A running timer: its end in milliseconds since the epoch, and its length in seconds."""

    ends: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Workshop:
    """A workshop after `seq` events. Never changed in place: threads may share it.

    `ready` are those who say so about this phase; `moved` is when the room first went on to another
    step that day, `since` when it came to this one, both in milliseconds since the epoch.
    """

    seq: int = 0
    title: str = ""
    language: str = "nl"
    template: str = ""
    status: Status = "open"
    steps: Mapping[str, StepPlan] = field(default_factory=dict)
    current: str = ""
    progress: Mapping[str, Progress] = field(default_factory=dict)
    participants: frozenset[str] = frozenset()
    simulated: frozenset[str] = frozenset()
    timer: Timer | None = None
    rehearsal: int = 0
    tables: Tables | None = None
    parked: Lot = field(default_factory=dict)
    ready: frozenset[str] = frozenset()
    moved: int | None = None
    since: int | None = None

    @property
    def apart(self) -> Tables | None:
        """The tables, while the room is at a step that they work at apart."""
        tables = self.tables
        return tables if tables is not None and self.current in tables.assigned.values() else None

    def place_of(self, participant: str) -> tuple[str, str | None]:
        """Return the step that somebody is at, and their table if the room is apart."""
        table = None if self.apart is None else self.apart.seats.get(participant)
        return (self.step_at(table), table)

    def step_at(self, table: str | None) -> str:
        """Return the step that a table works at; without one, that of the room."""
        return self.current if table is None or self.apart is None else self.apart.assigned[table]

    def scene(self, step: str, table: str | None = None) -> Scene:
        """Return what the activity of a step may look at: the step, and the one it builds on.

        With a table, what that table made of the step.
        """
        scene = self._with_earlier(step)
        if table is None or self.tables is None:
            return scene
        return replace(
            scene,
            state=self.progress[step].tables[table],
            participants=self.tables.seated(table),
            people=self.tables.people(table),
        )

    def _with_earlier(self, step: str) -> Scene:
        plan = self.steps[step]
        followed = self.steps.get(plan.setup.get("follows", ""))
        repeated = self.steps.get(plan.setup.get("repeats", ""))
        if repeated is not None and repeated.activity != plan.activity:
            repeated = None
        earlier = followed or repeated
        return self._scene(step, None if earlier is None else self._scene(earlier.id))

    def _scene(self, step: str, earlier: Scene | None = None) -> Scene:
        progress = self.progress[step]
        return Scene(
            step=step,
            phase=progress.phase,
            setup=self.steps[step].setup,
            state=progress.state,
            simulated=self.simulated,
            participants=len(self.participants),
            parked=self.parked,
            earlier=earlier,
        )


def evolve(workshop: Workshop, event: Event, activities: Activities) -> Workshop:
    """Return the workshop after one more event."""
    return replace(_changed(workshop, event, activities), seq=workshop.seq + 1)


def _changed(w: Workshop, event: Event, activities: Activities) -> Workshop:
    match event:
        case events.WorkshopCreated():
            return _created(w, event, activities)
        case events.WorkshopRenamed():
            return replace(w, title=event.title)
        case events.WorkshopClosed():
            return replace(w, status="closed", timer=None, rehearsal=0)
        case events.WorkshopReopened():
            return replace(w, status="open")
        case events.ParticipantJoined():
            return _joined(w, event)
        case events.ParticipantReady():
            one = frozenset({event.participant})
            return replace(w, ready=w.ready | one if event.ready else w.ready - one)
        case events.StepOpened():
            moved, since = times(w, event)
            return replace(w, current=event.step, ready=frozenset(), moved=moved, since=since)
        case events.PhaseOpened():
            opened = _progressed(w, event.step, phase=event.phase)
            return replace(opened, ready=frozenset())
        case events.StepLocked():
            return _progressed(w, event.step, locked=event.locked)
        case events.PlanEvent():
            return _planned(w, event, activities)
        case events.TimerStarted():
            return replace(w, timer=Timer(event.ends, event.seconds))
        case events.TimerStopped():
            return replace(w, timer=None)
        case events.RehearsalStarted():
            return replace(w, rehearsal=event.people)
        case events.RehearsalStopped():
            return _without_simulated(w, activities) if event.removed else replace(w, rehearsal=0)
        case events.ActivityEvent():
            return _acted(w, event, activities)
        case _ if isinstance(event, TABLE_EVENTS):
            return evolve_tables(w, event, activities)
        case _ if isinstance(event, PARKING_EVENTS):
            return replace(w, parked=evolve_lot(w.parked, event))
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def _created(w: Workshop, event: events.WorkshopCreated, activities: Activities) -> Workshop:
    steps = {step.id: step for step in event.steps}
    progress = {step.id: _begun(step, activities) for step in event.steps}
    return replace(
        w,
        title=event.title,
        language=event.language,
        template=event.template,
        steps=steps,
        progress=progress,
        current=next((step.id for step in event.steps if not step.skipped), event.steps[0].id),
    )


def _begun(plan: StepPlan, activities: Activities) -> Progress:
    activity = activities[plan.activity]
    phase = activity.phases(plan.setup)[0].name
    return Progress(phase, locked=False, state=activity.begin(plan.setup))


def _planned(w: Workshop, event: events.PlanEvent, activities: Activities) -> Workshop:
    steps = resheeted(w.steps, event)
    progress = {
        step: w.progress[step] if step in w.progress else _begun(plan, activities)
        for step, plan in steps.items()
    }
    planned = replace(w, steps=steps, progress=progress)
    if not isinstance(event, events.SetupChanged):
        return planned
    before = w.steps[event.step]
    phase, state = changed_setup(w.scene(event.step), before, event, activities)
    tables = {
        table: changed_setup(w.scene(event.step, table), before, event, activities)[1]
        for table in w.progress[event.step].tables
    }
    return _progressed(planned, event.step, phase=phase, state=state, tables=tables)


def _joined(w: Workshop, event: events.ParticipantJoined) -> Workshop:
    one = frozenset({event.participant})
    joined = replace(w, participants=w.participants | one)
    if event.simulated:
        return replace(joined, simulated=w.simulated | one)
    # With the first real person the day begins: what a trainer tried before is not its time.
    return joined if w.participants - w.simulated else replace(joined, moved=None, since=None)


def _acted(w: Workshop, event: events.ActivityEvent, activities: Activities) -> Workshop:
    activity = activities[w.steps[event.step].activity]
    progress = w.progress[event.step]
    if event.table is None:
        return _progressed(w, event.step, state=activity.evolve(progress.state, event))
    state = activity.evolve(progress.tables[event.table], event)
    return _progressed(w, event.step, tables={**progress.tables, event.table: state})


def _progressed(w: Workshop, step: str, **changes: Any) -> Workshop:  # noqa: ANN401
    return replace(w, progress={**w.progress, step: replace(w.progress[step], **changes)})


def _without_simulated(w: Workshop, activities: Activities) -> Workshop:
    progress = {}
    for step, p in w.progress.items():
        forget = activities[w.steps[step].activity].forget
        tables = {table: forget(state, w.simulated) for table, state in p.tables.items()}
        progress[step] = replace(p, state=forget(p.state, w.simulated), tables=tables)
    return replace(
        w,
        progress=progress,
        participants=w.participants - w.simulated,
        simulated=frozenset(),
        rehearsal=0,
        tables=None if w.tables is None else w.tables.forget(w.simulated),
        parked=forget_parked(w.parked, w.simulated),
        ready=w.ready - w.simulated,
    )
