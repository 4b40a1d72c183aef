"""The first list of actions: anybody proposes, the writer or the trainer changes."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.fishbone import commands, events
from workshop.activities.fishbone.board import Action, Board
from workshop.activities.fishbone.checks import ACTING, require_phase, visible_cause, writer
from workshop.activities.fishbone.evolving import rewritten
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked


def add(scene: Scene, command: commands.AddAction, actor: Actor) -> Sequence[Event]:
    """Propose an action."""
    board: Board = scene.state
    require_phase(scene, ACTING)
    text, role, when, measure = _checked(board, command)
    if len(board.actions) >= commands.ACTIONS_LIMIT:
        raise Refused("actions-too-many", limit=commands.ACTIONS_LIMIT)
    by = writer(actor)
    own = sum(action.by == by for action in board.actions.values())
    if own >= commands.OWN_ACTIONS_LIMIT and not actor.is_trainer:
        raise Refused("actions-too-many", limit=commands.OWN_ACTIONS_LIMIT)
    added = events.ActionAdded(
        step=scene.step,
        action=str(command.id),
        text=text,
        role=role,
        when=when,
        measure=measure,
        cause=command.cause,
        by=by,
    )
    return (added,)


def edit(scene: Scene, command: commands.EditAction, actor: Actor) -> Sequence[Event]:
    """Put an action in other words."""
    require_phase(scene, ACTING)
    before = _own(scene.state, command.action, actor)
    text, role, when, measure = _checked(scene.state, command)
    edited = events.ActionEdited(
        step=scene.step,
        action=before.id,
        text=text,
        role=role,
        when=when,
        measure=measure,
        cause=command.cause,
    )
    return () if rewritten(before, edited) == before else (edited,)


def withdraw(scene: Scene, command: commands.WithdrawAction, actor: Actor) -> Sequence[Event]:
    """Take an action from the list."""
    require_phase(scene, ACTING)
    action = _own(scene.state, command.action, actor)
    return (events.ActionWithdrawn(step=scene.step, action=action.id),)


def _own(board: Board, action: str, actor: Actor) -> Action:
    found = board.actions.get(action)
    if found is None:
        raise Refused("action-unknown")
    if not actor.is_trainer and found.by != actor.id:
        raise Refused("action-not-yours")
    return found


def _checked(
    board: Board, command: commands.AddAction | commands.EditAction
) -> tuple[str, str, str, str]:
    if command.cause is not None:
        visible_cause(board, command.cause)
    return (
        checked(command.text, commands.ACTION_LIMIT),
        checked(command.role, commands.ROLE_LIMIT),
        checked(command.when, commands.WHEN_LIMIT),
        checked(command.measure, commands.MEASURE_LIMIT),
    )
