"""For the trainer's overview: who has given what is asked, and the words that can be parked."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from workshop.activities.cheese.board import Board
from workshop.activities.cheese.checks import ADMITTING, DRAWN, NAMING, barriers_of
from workshop.activities.cheese.slices import picture_of
from workshop.model.activity import Scene


def given(scene: Scene) -> AbstractSet[str] | None:
    """Return who named or supported a barrier, while barriers are named."""
    board: Board = scene.state
    if scene.phase not in NAMING:
        return None
    named = barriers_of(board, picture_of(scene))
    writers = {barrier.by for barrier in named.values() if barrier.by}
    return writers.union(*(board.supports.get(key, ()) for key in named))


def quote(scene: Scene, thing: str) -> str | None:
    """Return the words of a barrier, or of a hole of the own incident, that all may see."""
    board: Board = scene.state
    picture = picture_of(scene)
    holes = picture.holes
    if scene.phase in DRAWN and picture.which == "fishbone" and thing in holes:
        return holes[thing].text
    barrier = barriers_of(board, picture).get(thing)
    if scene.phase not in ADMITTING or barrier is None or barrier.hidden:
        return None
    return barrier.text
