"""What several rules ask before anything may happen."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.fishbone import tree
from workshop.activities.fishbone.board import Board, Cause
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

STATING = ("incident", "causes")
ADDING = ("causes",)
READABLE = ("causes", "vote", "priorities", "actions")
VOTING = ("vote",)
COUNTED = ("priorities", "actions")
ACTING = ("actions",)


def require_phase(scene: Scene, phases: Sequence[str]) -> None:
    """Raise Refused("wrong-phase") outside some phases."""
    if scene.phase not in phases:
        raise Refused("wrong-phase")


def require_trainer(actor: Actor) -> None:
    """Raise Refused("trainer-only") for a participant."""
    if not actor.is_trainer:
        raise Refused("trainer-only")


def require_participant(actor: Actor) -> None:
    """Raise Refused("participant-only") for a trainer."""
    if actor.is_trainer:
        raise Refused("participant-only")


def writer(actor: Actor) -> str:
    """Return who is kept as the writer: a participant's id, or nothing for a trainer."""
    return "" if actor.is_trainer else actor.id


def cause_named(board: Board, cause: str) -> Cause:
    """Return a cause; raises Refused("cause-unknown")."""
    try:
        return board.causes[cause]
    except KeyError:
        raise Refused("cause-unknown") from None


def visible_cause(board: Board, cause: str) -> Cause:
    """Return a cause that is on the screens; raises Refused("cause-unknown")."""
    try:
        return tree.visible(board.causes)[cause]
    except KeyError:
        raise Refused("cause-unknown") from None


def bones_of(scene: Scene) -> dict[str, str]:
    """Return the names of the bones by their ids, in their order."""
    board: Board = scene.state
    chosen = next(one for one in scene.setup["sets"] if one["id"] == board.set)
    return {bone["id"]: bone["name"] for bone in chosen["bones"]}
