"""What the log of a workshop adds up to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from workshop.model import event as events
from workshop.model.activity import Activities, Scene
from workshop.model.event import Event, StepPlan

Status = Literal["open", "closed"]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a step is: its phase, whether input is stopped, and what the activity holds."""

    phase: str
    locked: bool
    state: Any


@dataclass(frozen=True, slots=True)
class Timer:
    """A running timer: its end in milliseconds since the epoch, and its length in seconds."""

    ends: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Workshop:
    """A workshop after `seq` events. Never changed in place: threads may share it."""

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

    def scene(self, step: str) -> Scene:
        """Return what the activity of a step may look at: the step, and the one it builds on."""
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
            simulated = w.simulated | {event.participant} if event.simulated else w.simulated
            return replace(
                w, participants=w.participants | {event.participant}, simulated=simulated
            )
        case events.StepOpened():
            return replace(w, current=event.step)
        case events.PhaseOpened():
            return _progressed(w, event.step, phase=event.phase)
        case events.StepLocked():
            return _progressed(w, event.step, locked=event.locked)
        case events.TimerStarted():
            return replace(w, timer=Timer(event.ends, event.seconds))
        case events.TimerStopped():
            return replace(w, timer=None)
        case events.RehearsalStarted():
            return replace(w, rehearsal=event.people)
        case events.RehearsalStopped():
            return _without_simulated(w, activities) if event.removed else replace(w, rehearsal=0)
        case events.ActivityEvent():
            activity = activities[w.steps[event.step].activity]
            state = activity.evolve(w.progress[event.step].state, event)
            return _progressed(w, event.step, state=state)
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def _created(w: Workshop, event: events.WorkshopCreated, activities: Activities) -> Workshop:
    steps = {step.id: step for step in event.steps}
    progress = {}
    for step in event.steps:
        activity = activities[step.activity]
        phase = activity.phases(step.setup)[0].name
        progress[step.id] = Progress(phase, locked=False, state=activity.begin(step.setup))
    return replace(
        w,
        title=event.title,
        language=event.language,
        template=event.template,
        steps=steps,
        progress=progress,
        current=event.steps[0].id,
    )


def _progressed(w: Workshop, step: str, **changes: Any) -> Workshop:  # noqa: ANN401
    return replace(w, progress={**w.progress, step: replace(w.progress[step], **changes)})


def _without_simulated(w: Workshop, activities: Activities) -> Workshop:
    progress = {
        step: replace(p, state=activities[w.steps[step].activity].forget(p.state, w.simulated))
        for step, p in w.progress.items()
    }
    kept = w.participants - w.simulated
    return replace(w, progress=progress, participants=kept, simulated=frozenset(), rehearsal=0)
