"""Who named a cause or voted, and the words of a cause: for the trainer's overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop.activities.fishbone import tree
from workshop.activities.fishbone.checks import ADDING, READABLE, VOTING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from workshop.activities.fishbone.board import Board
    from workshop.model.activity import Scene


def given(scene: Scene) -> AbstractSet[str] | None:
    """Return who has given what this phase asks of everybody; None when it asks nothing."""
    board: Board = scene.state
    if scene.phase in ADDING:
        return {cause.by for cause in board.causes.values() if cause.by}
    if scene.phase in VOTING:
        return {who for dots in board.dots.values() for who, own in dots.items() if own}
    return None


def quote(scene: Scene, thing: str) -> str | None:
    """Return the words of a thing that all may see now, or None."""
    board: Board = scene.state
    if scene.phase not in READABLE:
        return None
    cause = tree.visible(board.causes).get(thing)
    return None if cause is None else cause.text
