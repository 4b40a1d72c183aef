"""Which incidents the room sorts: those of the content, in its order, then the room's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop.activities.classify.sorting import Sorting
from workshop.model.activity import Json, Scene


def sorted_by_the_room(scene: Scene) -> list[str]:
    """Return the ids of all incidents there are to sort."""
    state: Sorting = scene.state
    return [*scene.setup["order"], *(one.id for one in state.admitted())]


def shown(scene: Scene) -> Json:
    """Return the incidents for the room: {id: {title, rank, text?, sources?, own?, simulated?}}."""
    state: Sorting = scene.state
    told: Mapping[str, Any] = {one["id"]: one for one in scene.setup["incidents"]}
    seen: Json = {}
    for rank, key in enumerate(sorted_by_the_room(scene)):
        if key in told:
            parts = ("title", "text", "sources")
            seen[key] = {name: told[key][name] for name in parts if told[key][name]}
        else:
            own = state.own[key]
            seen[key] = {"title": own.text, "own": True}
            if own.by in scene.simulated:
                seen[key]["simulated"] = True
        seen[key]["rank"] = rank
    return seen
