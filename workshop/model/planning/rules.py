"""What may happen to a run sheet: an edit gives events, or is refused with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.model import command as commands
from workshop.model import event as events
from workshop.model.activity import Activities
from workshop.model.event import Event, StepPlan
from workshop.model.planning.contents import checked_setup
from workshop.model.planning.limits import MAX_LINE, MAX_LINES, MAX_MINUTES, MAX_STEPS, MAX_TITLE
from workshop.model.planning.order import earlier_of, require_order
from workshop.model.planning.setups import set_up
from workshop.model.planning.sheet import placed
from workshop.model.planning.written import is_written
from workshop.model.refusals import Refused
from workshop.model.state import Workshop
from workshop.model.text import checked


def plan(w: Workshop, command: commands.PlanCommand, activities: Activities) -> Sequence[Event]:
    """Return what a trainer's edit makes happen; raises Refused and changes nothing."""
    match command:
        case commands.AddStep():
            return _add(w, command, activities)
        case commands.DuplicateStep(step=step):
            copied = _step(w, step).model_copy(update={"id": str(command.id), "skipped": False})
            return _added(w, copied, _after(w, step))
        case commands.MoveStep():
            return _move(w, command, activities)
        case commands.SkipStep(step=step, skipped=skipped):
            if _step(w, step).skipped == skipped:
                return ()
            _require_elsewhere(w, step)
            return (events.StepSkipped(step=step, skipped=skipped),)
        case commands.RemoveStep(step=step):
            return _remove(w, step, activities)
        case commands.RetimeStep(step=step, minutes=minutes):
            same = _step(w, step).minutes == _minutes(minutes)
            return () if same else (events.StepRetimed(step=step, minutes=minutes),)
        case commands.RewriteStep():
            return _rewrite(w, command)
        case commands.SetUpStep(step=step, setup=setup):
            return set_up(w, _step(w, step), setup, activities)
        case _:
            raise Refused("command-unknown")


def _step(w: Workshop, step: str) -> StepPlan:
    try:
        return w.steps[step]
    except KeyError:
        raise Refused("step-unknown") from None


def _require_elsewhere(w: Workshop, step: str) -> None:
    if step == w.current:
        raise Refused("step-current")
    if w.tables is not None and step in w.tables.assigned.values():
        raise Refused("tables-apart")


def _add(w: Workshop, command: commands.AddStep, activities: Activities) -> Sequence[Event]:
    wished = command.plan
    if wished.activity not in activities:
        raise Refused("activity-unknown")
    if command.before is not None:
        _step(w, command.before)
    added = StepPlan(
        id=str(command.id),
        activity=wished.activity,
        title=_title(wished.title),
        minutes=_minutes(wished.minutes),
        say=_say(wished.say),
        ask=_lines("ask", wished.ask),
        setup=checked_setup(activities[wished.activity].Setup, wished.setup),
    )
    require_order(placed(w.steps.values(), added, command.before).values(), activities, added.id)
    return _added(w, added, command.before)


def _added(w: Workshop, added: StepPlan, before: str | None) -> Sequence[Event]:
    # A workshop made from another has its steps, and so ids that were commands there.
    if added.id in w.steps:
        raise Refused("command-id-taken")
    if len(w.steps) >= MAX_STEPS:
        raise Refused("steps-too-many", limit=MAX_STEPS)
    return (events.StepAdded(plan=added, before=before),)


def _after(w: Workshop, step: str) -> str | None:
    ids = [*w.steps, None]
    return ids[ids.index(step) + 1]


def _move(w: Workshop, command: commands.MoveStep, activities: Activities) -> Sequence[Event]:
    moving = _step(w, command.step)
    if command.before is not None:
        _step(w, command.before)
    if command.before == moving.id:
        return ()
    others = (plan for plan in w.steps.values() if plan.id != moving.id)
    sheet = placed(others, moving, command.before)
    if list(sheet) == list(w.steps):
        return ()
    require_order(sheet.values(), activities)
    return (events.StepMoved(step=moving.id, before=command.before),)


def _remove(w: Workshop, step: str, activities: Activities) -> Sequence[Event]:
    removed = _step(w, step)
    _require_elsewhere(w, step)
    activity = activities[removed.activity]
    if any(is_written(activity, removed.setup, state) for state in w.progress[step].states):
        raise Refused("step-in-use")
    for other in w.steps.values():
        if step in earlier_of(other):
            raise Refused("step-needed", title=other.title)
    return (events.StepRemoved(step=step),)


def _rewrite(w: Workshop, command: commands.RewriteStep) -> Sequence[Event]:
    before = _step(w, command.step)
    title = _title(command.title)
    say, ask = _say(command.say), _lines("ask", command.ask)
    if (title, say, ask) == (before.title, before.say, before.ask):
        return ()
    return (events.StepRewritten(step=before.id, title=title, say=say, ask=ask),)


def _minutes(minutes: int) -> int:
    if not 1 <= minutes <= MAX_MINUTES:
        raise Refused("minutes-out-of-range", limit=MAX_MINUTES).at("minutes")
    return minutes


def _title(title: str) -> str:
    return _checked("title", title, MAX_TITLE)


def _say(lines: Sequence[str]) -> tuple[str, ...]:
    if not lines:
        raise Refused("say-missing").at("say")
    return _lines("say", lines)


def _lines(field: str, lines: Sequence[str]) -> tuple[str, ...]:
    if len(lines) > MAX_LINES:
        raise Refused("lines-too-many", limit=MAX_LINES).at(field)
    return tuple(_checked(field, line, MAX_LINE) for line in lines)


def _checked(field: str, text: str, limit: int) -> str:
    """Return the cleaned text; what it is refused for names the field it stands in."""
    try:
        return checked(text, limit)
    except Refused as refused:
        raise refused.at(field) from None
