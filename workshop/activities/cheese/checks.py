"""What several rules ask before anything may happen."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.cheese.board import Barrier, Board
from workshop.activities.cheese.slices import Picture
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

TELLING = ("story",)
NAMING = ("barriers",)
ADMITTING = ("barriers", "closed")
DRAWN = ("picture", "barriers", "closed", "limits")
CHANGING = ("picture", "barriers")


def require_phase(scene: Scene, phases: Sequence[str]) -> None:
    """Raise Refused("wrong-phase") outside some phases."""
    if scene.phase not in phases:
        raise Refused("wrong-phase")


def require_trainer(actor: Actor) -> None:
    """Raise Refused("trainer-only") for a participant."""
    if not actor.is_trainer:
        raise Refused("trainer-only")


def writer(actor: Actor) -> str:
    """Return who is kept as the writer: a participant's id, or nothing for a trainer."""
    return "" if actor.is_trainer else actor.id


def barrier_named(scene: Scene, barrier: str) -> Barrier:
    """Return a barrier; raises Refused("barrier-unknown")."""
    board: Board = scene.state
    try:
        return board.barriers[barrier]
    except KeyError:
        raise Refused("barrier-unknown") from None


def barriers_of(board: Board, picture: Picture) -> dict[str, Barrier]:
    """Return the barriers against holes of a picture, hidden ones too, as they were named."""
    holes = picture.holes
    return {key: one for key, one in board.barriers.items() if one.hole in holes}
