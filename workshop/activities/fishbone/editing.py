"""What a trainer must leave in the content once causes were added, and what goes with a bone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from workshop.activities.fishbone.board import Board
from workshop.model.activity import Json


def used(board: Board) -> AbstractSet[str]:
    """Return the paths of the set and bones that causes are on, and of the case that was taken."""
    found = [f"sets/{board.set}"]
    found += [f"sets/{board.set}/bones/{cause.bone}" for cause in board.causes.values()]
    if board.incident is not None and board.incident.case is not None:
        found.append(f"cases/{board.incident.case}")
    return frozenset(found)


def completed(setup: Mapping[str, Any]) -> Json:
    """Return a setup whose example and rehearsal keep to the bones of the default set."""
    bones = {bone["id"] for bone in setup["sets"][0]["bones"]}
    kept: Json = dict(setup)
    if "example" in setup:
        causes = _on(bones, setup["example"]["causes"])
        kept["example"] = {**setup["example"], "causes": causes}
        if not causes:
            del kept["example"]
    if "rehearsal" in setup:
        causes = [one for one in setup["rehearsal"]["causes"] if one["bone"] in bones]
        kept["rehearsal"] = {**setup["rehearsal"], "causes": causes}
        if not causes:
            del kept["rehearsal"]
    return kept


def _on(bones: AbstractSet[str], causes: Sequence[Json]) -> list[Json]:
    """Return the causes on some bones; what lies under one lies on the same bone."""
    kept = [index for index, cause in enumerate(causes) if cause["bone"] in bones]
    place = {index: number for number, index in enumerate(kept)}
    return [
        {**causes[index], "under": place[causes[index]["under"]]}
        if "under" in causes[index]
        else causes[index]
        for index in kept
    ]
