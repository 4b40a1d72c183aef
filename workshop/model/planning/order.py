"""What builds on an earlier step comes after it, whatever else moves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workshop.model.activity import Activities
from workshop.model.event import StepPlan
from workshop.model.refusals import Refused


def earlier_of(plan: StepPlan) -> frozenset[str]:
    """Return the ids of the steps that a step builds on."""
    named = (plan.setup.get(key) for key in ("repeats", "follows"))
    return frozenset(name for name in named if name is not None)


def require_order(
    sheet: Iterable[StepPlan], activities: Activities, changed: str | None = None
) -> None:
    """Raise Refused("step-order") when a step does not find what it builds on before it.

    A run sheet that lost a step works without it, so only the `changed` step must find all.
    """
    steps = list(sheet)
    known = {plan.id for plan in steps}
    before: set[tuple[str, str | None]] = set()
    for plan in steps:
        for need in _needs(plan, activities):
            if need not in before and (need[0] in known or plan.id == changed):
                raise Refused("step-order", title=plan.title)
        before.add((plan.id, plan.activity))


def _needs(plan: StepPlan, activities: Activities) -> Iterator[tuple[str, str | None]]:
    followed = getattr(activities[plan.activity].Setup, "FOLLOWS", None)
    for key, kind in (("repeats", plan.activity), ("follows", followed)):
        name = plan.setup.get(key)
        if name is not None:
            yield name, kind
