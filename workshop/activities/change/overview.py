"""Who has given what a phase asks, and the words that may be quoted in it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from workshop.activities.change.checks import PLACING, PRACTISING
from workshop.activities.change.plan import Plan
from workshop.activities.change.results import complete
from workshop.activities.change.view import view
from workshop.model.activity import Scene

_WRITTEN = ("actions", "offers", "causes")


def given(scene: Scene) -> AbstractSet[str] | None:
    """Return who placed the incident, or answered about every action there is."""
    plan: Plan = scene.state
    if scene.phase in PLACING:
        return plan.placed.keys()
    if scene.phase in PRACTISING and plan.actions:
        return complete(plan)
    return None


def quote(scene: Scene, thing: str) -> str | None:
    """Return the words of an action or a cause that all see now."""
    seen = view(scene, "participant")
    for collection in _WRITTEN:
        if thing in seen.get(collection, {}):
            text: str = seen[collection][thing]["text"]
            return text
    return None
