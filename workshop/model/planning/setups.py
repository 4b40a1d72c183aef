"""A step's content may change at any time, but for what the room has used of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workshop.model import event as events
from workshop.model.activity import Activities
from workshop.model.event import Event, StepPlan
from workshop.model.planning.contents import checked_setup, items, words_of
from workshop.model.planning.order import require_order
from workshop.model.planning.written import is_written, used_items
from workshop.model.refusals import Refused
from workshop.model.state import Workshop


def set_up(
    w: Workshop, plan: StepPlan, wished: Mapping[str, Any], activities: Activities
) -> Sequence[Event]:
    """Give a step other content, and what is asked again in a later step too."""
    changed = dict(_changes(w, plan, wished, activities))
    sheet = [
        other.model_copy(update={"setup": changed[other.id]}) if other.id in changed else other
        for other in w.steps.values()
    ]
    require_order(sheet, activities, plan.id)
    return [events.SetupChanged(step=step, setup=setup) for step, setup in changed.items()]


def shared_keys(earlier: Mapping[str, Any], later: Mapping[str, Any]) -> frozenset[str]:
    """Return the parts of its content that a step which repeats another has in common with it."""
    return frozenset(key for key, value in earlier.items() if key in later and later[key] == value)


def _changes(
    w: Workshop, plan: StepPlan, wished: Mapping[str, Any], activities: Activities
) -> Iterator[tuple[str, dict[str, Any]]]:
    setup = checked_setup(activities[plan.activity].Setup, wished)
    if setup == plan.setup:
        return
    _require_kept(w, plan, setup, activities)
    yield plan.id, setup
    for later in w.steps.values():
        if later.setup.get("repeats") == plan.id and later.activity == plan.activity:
            again = dict(later.setup)
            for key in shared_keys(plan.setup, later.setup):
                again.pop(key)
                if key in setup:
                    again[key] = setup[key]
            yield from _changes(w, later, again, activities)


def _require_kept(
    w: Workshop, plan: StepPlan, setup: Mapping[str, Any], activities: Activities
) -> None:
    """Refuse content without something the room has used, or that it could not be read with."""
    activity, states = activities[plan.activity], w.progress[plan.id].states
    used = frozenset().union(*(used_items(activity, plan.setup, state) for state in states))
    gone = used - frozenset(items(setup))
    if gone:
        first = min(gone)
        in_use = Refused("content-in-use", name=words_of(plan.setup, first).rstrip("."))
        raise in_use.at(first.replace("/", "."))
    if any(is_written(activity, plan.setup, state) for state in states):
        for key in sorted(getattr(activity.Setup, "FIXED", ())):
            if setup.get(key) != plan.setup.get(key):
                raise Refused("content-fixed", field=key)
