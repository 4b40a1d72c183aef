"""Where "next" and "back" lead: phase by phase through a step, then on to the neighbouring step."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.model.activity import Activities, Phase
from workshop.model.state import Workshop


@dataclass(frozen=True, slots=True)
class Place:
    """A phase of a step of the run sheet."""

    step: str
    phase: str


def here(workshop: Workshop) -> Place:
    """Return where the room is."""
    return Place(workshop.current, workshop.progress[workshop.current].phase)


def next_place(workshop: Workshop, activities: Activities) -> Place | None:
    """Return where "next" leads, or None at the end of the run sheet."""
    place = here(workshop)
    phases = [p.name for p in _phases(workshop, place.step, activities)]
    required = {p.name for p in _phases(workshop, place.step, activities) if not p.optional}
    for name in phases[phases.index(place.phase) + 1 :]:
        if name in required:
            return Place(place.step, name)
    step = _neighbour(workshop, +1)
    return None if step is None else Place(step, workshop.progress[step].phase)


def previous_place(workshop: Workshop, activities: Activities) -> Place | None:
    """Return where "back" leads, or None at the start of the run sheet."""
    place = here(workshop)
    phases = _phases(workshop, place.step, activities)
    before = [p.name for p in phases[: [p.name for p in phases].index(place.phase)]]
    required = [p.name for p in phases if p.name in before and not p.optional]
    if required:
        return Place(place.step, required[-1])
    step = _neighbour(workshop, -1)
    return None if step is None else Place(step, workshop.progress[step].phase)


def _phases(workshop: Workshop, step: str, activities: Activities) -> tuple[Phase, ...]:
    plan = workshop.steps[step]
    return activities[plan.activity].phases(plan.setup)


def _neighbour(workshop: Workshop, offset: int) -> str | None:
    current = workshop.current
    ids = [step.id for step in workshop.steps.values() if not step.skipped or step.id == current]
    index = ids.index(current) + offset
    return ids[index] if 0 <= index < len(ids) else None
