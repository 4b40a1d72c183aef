"""What may happen: a command against the state gives events, or is refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workshop.model import command as commands
from workshop.model import event as events
from workshop.model.activity import Activities
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.parking import rules as parking
from workshop.model.planning.rules import plan
from workshop.model.refusals import Refused
from workshop.model.state import Workshop
from workshop.model.tables import rules as tables
from workshop.model.text import checked


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a decision may depend on beside state and command: the time (ms) and the room's size."""

    now: int
    max_participants: int


def decide(
    workshop: Workshop,
    command: Command,
    actor: Actor,
    circumstances: Circumstances,
    activities: Activities,
) -> Sequence[Event]:
    """Return what a command makes happen; raises Refused and changes nothing."""
    if workshop.status == "closed" and not isinstance(command, commands.ReopenWorkshop):
        raise Refused("workshop-closed")
    if isinstance(command, commands.Join):
        return _join(workshop, actor, circumstances)
    if not actor.is_trainer and actor.id not in workshop.participants:
        raise Refused("not-joined")
    if (parked := parking.park(workshop, command, actor, activities)) is not None:
        return parked
    if isinstance(command, commands.ActivityCommand):
        return _in_activity(workshop, command, actor, activities)
    if isinstance(command, commands.BeReady):
        return _be_ready(workshop, actor, ready=command.ready)
    if (sat := tables.sit(workshop, command, actor)) is not None:
        return sat
    if not actor.is_trainer:
        raise Refused("trainer-only")
    if isinstance(command, commands.PlanCommand):
        return plan(workshop, command, activities)
    if (led := tables.lead(workshop, command, circumstances.now, activities)) is not None:
        return led
    return _lead(workshop, command, circumstances, activities)


def _join(w: Workshop, actor: Actor, circumstances: Circumstances) -> Sequence[Event]:
    if actor.is_trainer:
        raise Refused("participant-only")
    if actor.id in w.participants:
        return ()
    if len(w.participants) >= circumstances.max_participants:
        raise Refused("workshop-full")
    joined = events.ParticipantJoined(participant=actor.id)
    return (joined, *tables.seated(w, [actor.id], simulated=False))


def _be_ready(w: Workshop, actor: Actor, *, ready: bool) -> Sequence[Event]:
    if actor.is_trainer:
        raise Refused("participant-only")
    if (actor.id in w.ready) == ready:
        return ()
    return (events.ParticipantReady(participant=actor.id, ready=ready),)


def _in_activity(
    w: Workshop, command: commands.ActivityCommand, actor: Actor, activities: Activities
) -> Sequence[Event]:
    if command.step not in w.steps:
        raise Refused("step-unknown")
    activity = activities[w.steps[command.step].activity]
    if not isinstance(command, activity.commands):
        raise Refused("command-unknown")
    if w.progress[command.step].locked and not actor.is_trainer:
        raise Refused("locked")
    table = tables.table_of(w, command.step, actor)
    happened = activity.decide(w.scene(command.step, table), command, actor)
    if table is None:
        return happened
    return [event.model_copy(update={"table": table}) for event in happened]


def _lead(
    w: Workshop, command: Command, circumstances: Circumstances, activities: Activities
) -> Sequence[Event]:
    match command:
        case commands.OpenStep(step=step):
            _require_open(w, step)
            return () if step == w.current else (_opened(step, circumstances),)
        case commands.OpenPhase():
            return _open_phase(w, command, circumstances, activities)
        case commands.LockStep(step=step, locked=locked):
            _require_step(w, step)
            return [
                events.StepLocked(step=one, locked=locked)
                for one in tables.together_with(w, step)
                if w.progress[one].locked != locked
            ]
        case commands.StartTimer(seconds=seconds):
            ends = circumstances.now + seconds * 1000
            return (events.TimerStarted(ends=ends, seconds=seconds),)
        case commands.ExtendTimer(seconds=seconds):
            if w.timer is None:
                raise Refused("timer-none")
            ends = max(w.timer.ends, circumstances.now) + seconds * 1000
            return (events.TimerStarted(ends=ends, seconds=w.timer.seconds + seconds),)
        case commands.StopTimer():
            return () if w.timer is None else (events.TimerStopped(),)
        case commands.StartRehearsal(people=people):
            return _start_rehearsal(w, people, circumstances)
        case commands.StopRehearsal(remove=remove):
            if not (w.rehearsal or (remove and w.simulated)):
                raise Refused("not-running")
            return (events.RehearsalStopped(removed=remove),)
        case commands.RenameWorkshop(title=title):
            return (events.WorkshopRenamed(title=checked(title, commands.MAX_TITLE)),)
        case commands.CloseWorkshop():
            return (*tables.unmerged(w), events.WorkshopClosed())
        case commands.ReopenWorkshop():
            return () if w.status == "open" else (events.WorkshopReopened(),)
        case _:
            raise Refused("command-unknown")


def _require_step(w: Workshop, step: str) -> None:
    if step not in w.steps:
        raise Refused("step-unknown")


def _require_open(w: Workshop, step: str) -> None:
    _require_step(w, step)
    if w.steps[step].skipped:
        raise Refused("step-skipped")


def _opened(step: str, circumstances: Circumstances) -> events.StepOpened:
    return events.StepOpened(step=step, at=circumstances.now)


def _open_phase(
    w: Workshop, command: commands.OpenPhase, circumstances: Circumstances, activities: Activities
) -> Sequence[Event]:
    step, phase = command.step, command.phase
    _require_open(w, step)
    opening = w.steps[step]
    if phase not in {p.name for p in activities[opening.activity].phases(opening.setup)}:
        raise Refused("phase-unknown")
    opened: list[Event] = []
    if step != w.current:
        opened.append(_opened(step, circumstances))
    opened += tables.to_phase(w, tables.together_with(w, step), phase, activities)
    return opened


def _start_rehearsal(w: Workshop, people: int, circumstances: Circumstances) -> Sequence[Event]:
    if w.rehearsal:
        raise Refused("already-running")
    ids = [simulated_id(number) for number in range(people)]
    new = [i for i in ids if i not in w.participants]
    if len(w.participants) + len(new) > circumstances.max_participants:
        raise Refused("workshop-full")
    joined = [events.ParticipantJoined(participant=i, simulated=True) for i in new]
    seated = tables.seated(w, new, simulated=True)
    return (events.RehearsalStarted(people=people), *joined, *seated)


def simulated_id(number: int) -> str:
    """Return the participant id of the so-many-th simulated person (from 0)."""
    return f"simulated-{number}"
