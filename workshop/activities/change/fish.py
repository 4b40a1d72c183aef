"""What the fishbone before this step has to say, when there is one."""

from __future__ import annotations

from collections.abc import Mapping

from workshop.activities.fishbone import results, tree
from workshop.activities.fishbone.board import Action, Board, Cause
from workshop.activities.fishbone.checks import COUNTED
from workshop.model.activity import Scene


def incident(scene: Scene) -> str | None:
    """Return what happened: in words of this step, or else in those of the fishbone."""
    own: str | None = scene.state.incident
    board = board_of(scene)
    if own is not None or board is None or board.incident is None:
        return own
    return board.incident.text


def board_of(scene: Scene) -> Board | None:
    """Return the fishbone's board, or None when there is no fishbone."""
    if scene.earlier is None or not isinstance(scene.earlier.state, Board):
        return None
    return scene.earlier.state


def causes(scene: Scene) -> Mapping[str, Cause]:
    """Return the fishbone's causes that are on the screens."""
    board = board_of(scene)
    return {} if board is None else tree.visible(board.causes)


def counted(scene: Scene) -> bool:
    """Tell whether the fishbone's two votes have been shown: before that they are nobody's."""
    return scene.earlier is not None and scene.earlier.phase in COUNTED


def tally(scene: Scene) -> results.Tally:
    """Return the dots of each cause that has any, sums over the room; empty before they count."""
    board = board_of(scene)
    return results.tally(board) if board is not None and counted(scene) else {}


def best(scene: Scene) -> list[str]:
    """Return the causes of the best corner, most dots first; empty before they count."""
    return results.best_corner(tally(scene))


def suggestions(scene: Scene) -> list[str]:
    """Return the causes of the best corner that no action of this step is against yet."""
    answered = {action.cause for action in scene.state.actions.values()}
    return [cause for cause in best(scene) if cause not in answered]


def offers(scene: Scene) -> Mapping[str, Action]:
    """Return the actions of the fishbone's first list that were not taken over."""
    board = board_of(scene)
    taken = {action.origin for action in scene.state.actions.values()}
    actions = {} if board is None else board.actions
    return {key: action for key, action in actions.items() if key not in taken}
