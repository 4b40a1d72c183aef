"""Who sorted all, and the words of an incident: for the trainer's overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop.activities.classify.incidents import sorted_by_the_room
from workshop.activities.classify.results import done

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from workshop.activities.classify.sorting import Sorting
    from workshop.model.activity import Scene


def given(scene: Scene) -> AbstractSet[str] | None:
    """Return who has given what this phase asks of everybody; None when it asks nothing."""
    return done(scene) if scene.phase == "sort" else None


def quote(scene: Scene, thing: str) -> str | None:
    """Return the words of a thing that all may see now, or None."""
    state: Sorting = scene.state
    if thing not in sorted_by_the_room(scene):
        return None
    if thing in state.own:
        return state.own[thing].text
    titles = {one["id"]: str(one["title"]) for one in scene.setup["incidents"]}
    return titles[thing]
