"""What a workshop looks like to an audience."""

from __future__ import annotations

from workshop.model.activity import Activities, Json
from workshop.model.actor import Audience
from workshop.model.state import Workshop


def view(workshop: Workshop, audience: Audience, activities: Activities) -> Json:
    """Return what everybody of an audience sees now: JSON without null, without any author.

    Shape: {title, language, status, step: {id, activity, title, phase, locked}, activity: {...},
    timer?: {ends, seconds}, rehearsal?: int}; screen and trainer also get joined and simulated.
    """
    plan = workshop.steps[workshop.current]
    progress = workshop.progress[workshop.current]
    seen: Json = {
        "title": workshop.title,
        "language": workshop.language,
        "status": workshop.status,
        "step": {
            "id": plan.id,
            "activity": plan.activity,
            "title": plan.title,
            "phase": progress.phase,
            "locked": progress.locked,
        },
        "activity": activities[plan.activity].view(workshop.scene(plan.id), audience),
    }
    if workshop.timer is not None:
        seen["timer"] = {"ends": workshop.timer.ends, "seconds": workshop.timer.seconds}
    if workshop.simulated:
        seen["rehearsal"] = len(workshop.simulated)
    if audience != "participant":
        seen["joined"] = len(workshop.participants)
    return seen


def mine(workshop: Workshop, participant: str, activities: Activities) -> Json:
    """Return what one participant alone sees: their own part of the step the room is at."""
    plan = workshop.steps[workshop.current]
    own = activities[plan.activity].mine(workshop.scene(plan.id), participant)
    return {"step": plan.id, **own}
