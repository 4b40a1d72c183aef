"""The accident as it is told: the case's step by step, the fishbone's as far as it has one."""

from __future__ import annotations

from workshop.activities.cheese.board import Board
from workshop.activities.cheese.slices import chosen
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience


def story(scene: Scene, audience: Audience) -> Json:
    """Return what is told so far; the trainer reads ahead.

    Shape: {steps: {rank: text}, told: steps, all: steps}.
    """
    board: Board = scene.state
    if chosen(scene) == "fishbone":
        steps = _of_fishbone(scene.earlier)
        told = len(steps)
    else:
        steps = list(scene.setup["case"]["story"])
        told = min(board.told, len(steps))
    shown = steps if audience == "trainer" else steps[:told]
    numbered = {str(rank): step for rank, step in enumerate(shown)}
    return {"steps": numbered, "told": told, "all": len(steps)}


def _of_fishbone(fish: Scene | None) -> list[str]:
    incident = None if fish is None else fish.state.incident
    if fish is None or incident is None or incident.case is None:
        return []
    cases = {case["id"]: case for case in fish.setup["cases"]}
    return [cases[incident.case]["text"]] if incident.case in cases else []
