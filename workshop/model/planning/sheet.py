"""How each edit changes the run sheet, and what becomes of a step whose content changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from workshop.model import event as events
from workshop.model.activity import Activities, Scene
from workshop.model.event import PlanEvent, StepPlan
from workshop.model.planning.written import is_written


def resheeted(steps: Mapping[str, StepPlan], event: PlanEvent) -> dict[str, StepPlan]:
    """Return the steps in their order after an edit."""
    match event:
        case events.StepAdded(plan=plan, before=before):
            return placed(steps.values(), plan, before)
        case events.StepMoved(step=step, before=before):
            others = (plan for plan in steps.values() if plan.id != step)
            return placed(others, steps[step], before)
        case events.StepSkipped(step=step, skipped=skipped):
            return _with(steps, step, skipped=skipped)
        case events.StepRemoved(step=step):
            return {key: plan for key, plan in steps.items() if key != step}
        case events.StepRetimed(step=step, minutes=minutes):
            return _with(steps, step, minutes=minutes)
        case events.StepRewritten():
            return _with(steps, event.step, title=event.title, say=event.say, ask=event.ask)
        case events.SetupChanged(step=step, setup=setup):
            return _with(steps, step, setup=setup)
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def placed(others: Iterable[StepPlan], plan: StepPlan, before: str | None) -> dict[str, StepPlan]:
    """Return the steps with one put before another, or at the end."""
    sheet: dict[str, StepPlan] = {}
    for other in others:
        if other.id == before:
            sheet[plan.id] = plan
        sheet[other.id] = other
    sheet.setdefault(plan.id, plan)
    return sheet


def changed_setup(
    scene: Scene, plan: StepPlan, event: events.SetupChanged, activities: Activities
) -> tuple[str, Any]:
    """Return the phase and the state of a step, as it was in `scene`, with its new content.

    Where nothing is written yet the step begins anew: some states take their beginning from the
    content (a fishbone its set of bones). A phase that is gone gives way to the first.
    """
    activity = activities[plan.activity]
    kept = is_written(activity, plan.setup, scene.state)
    state = scene.state if kept else activity.begin(event.setup)
    phases = [phase.name for phase in activity.phases(event.setup)]
    return (scene.phase if scene.phase in phases else phases[0]), state


def _with(steps: Mapping[str, StepPlan], step: str, **changes: Any) -> dict[str, StepPlan]:  # noqa: ANN401
    return {**steps, step: steps[step].model_copy(update=changes)}
