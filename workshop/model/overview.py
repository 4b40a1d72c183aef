"""What a trainer wants to know at a glance: who has not answered, what is unfinished, the time."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Literal

from workshop.model.activity import Activities, Json
from workshop.model.state import Workshop

Unfinished = Literal["tables", "answers", "phases"]


def asked(w: Workshop) -> AbstractSet[str]:
    """Return who the phase asks: all who are in; the tables, where one phone writes for each."""
    apart = w.apart
    if apart is None or not apart.scribed:
        return w.participants
    return frozenset(table for table in apart.names if apart.seated(table))


def given(w: Workshop, activities: Activities) -> AbstractSet[str] | None:
    """Return who of those asked has given it, at all tables; None: the phase asks nothing."""
    apart = w.apart
    places = [(w.current, None)] if apart is None else [(s, t) for t, s in apart.assigned.items()]
    found: set[str] = set()
    asks = False
    for step, table in places:
        one = activities[w.steps[step].activity].given(w.scene(step, table))
        if one is not None:
            asks = True
            by_scribe = table is not None and apart is not None and apart.scribed
            found |= {str(table)} if by_scribe and one else one
    return found & asked(w) if asks else None


def asks(w: Workshop, activities: Activities, table: str | None) -> bool:
    """Tell whether the phase asks something of who sits at a table, or of everybody."""
    step = w.step_at(table)
    return activities[w.steps[step].activity].given(w.scene(step, table)) is not None


def unfinished(w: Workshop, activities: Activities) -> list[Unfinished]:
    """Return what going to another step would leave behind.

    "tables": boards not brought together; "answers": somebody has not given anything here;
    "phases": the step was begun and has phases that were not opened yet, such as its results.
    """
    left: list[Unfinished] = []
    if w.apart is not None:
        left.append("tables")
    answered = given(w, activities)
    if answered is not None and len(answered) < len(asked(w)):
        left.append("answers")
    plan = w.steps[w.current]
    phases = activities[plan.activity].phases(plan.setup)
    here = [phase.name for phase in phases].index(w.progress[w.current].phase)
    begun = here > 0 or bool(answered)
    if begun and any(not phase.optional for phase in phases[here + 1 :]):
        left.append("phases")
    return left


def plan(w: Workshop) -> Json:
    """Return the time against plan: {minutes, after, total, begun?, since?}.

    Minutes of this step, of those after it, and of all; `begun` is when the workshop would have
    begun had its first step taken its minutes, `since` when this step was opened (ms since the
    epoch). Both are missing before the room first moved on.
    """
    open_steps = (plan for plan in w.steps.values() if not plan.skipped or plan.id == w.current)
    minutes = {plan.id: plan.minutes for plan in open_steps}
    order = list(minutes)
    here = order.index(w.current)
    seen: Json = {
        "minutes": minutes[w.current],
        "after": sum(minutes[step] for step in order[here + 1 :]),
        "total": sum(minutes.values()),
    }
    if w.moved is not None and w.since is not None:
        seen["begun"] = w.moved - minutes[order[0]] * 60_000
        seen["since"] = w.since
    return seen
