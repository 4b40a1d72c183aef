"""What simulated participants name and support."""

from __future__ import annotations

from random import Random

from workshop.activities.cheese.board import Board
from workshop.activities.cheese.checks import NAMING, barriers_of
from workshop.activities.cheese.slices import Picture, picture_of
from workshop.model.activity import Json, Scene

SUPPORTS_EACH = 3


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return the next thing a simulated participant does now, or None."""
    if scene.phase not in NAMING:
        return None
    picture = picture_of(scene)
    return _name(scene, participant, picture) or _support(scene, participant, picture, random)


def _name(scene: Scene, participant: str, picture: Picture) -> Json | None:
    board: Board = scene.state
    people = sorted(scene.simulated)
    # Each has a part of their own: two may act at once, and none repeats another.
    share = _planned(scene, picture)[people.index(participant) :: len(people)]
    # What the trainer hid is still there, so it does not come back.
    written = {barrier.text for barrier in board.barriers.values()}
    for planned in share:
        if planned["text"] not in written:
            return {"type": "cheese.barrier.name", **planned}
    return None


def _planned(scene: Scene, picture: Picture) -> list[Json]:
    rehearsal = scene.setup["rehearsal"]
    if picture.which == "case":
        return list(rehearsal["barriers"])
    holes = list(picture.holes)
    if not holes:
        return []
    # One hole after the other, as many times round as there are barriers.
    return [
        {**planned, "hole": holes[index % len(holes)]}
        for index, planned in enumerate(rehearsal["anywhere"])
    ]


def _support(scene: Scene, participant: str, picture: Picture, random: Random) -> Json | None:
    board: Board = scene.state
    visible = {key: one for key, one in barriers_of(board, picture).items() if not one.hidden}
    supported = {key for key in visible if participant in board.supports.get(key, ())}
    others = [key for key, one in visible.items() if one.by != participant]
    left = sorted(key for key in others if key not in supported)
    if not left or len(supported) >= SUPPORTS_EACH:
        return None
    return {"type": "cheese.barrier.support", "barrier": random.choice(left), "supported": True}
