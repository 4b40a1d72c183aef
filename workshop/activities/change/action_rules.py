"""Actions: taken over from the fishbone or written anew, and how strong the room finds them."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.change import commands, events, fish
from workshop.activities.change.checks import (
    ACTING,
    action_named,
    day,
    own_action,
    require_phase,
    require_trainer,
)
from workshop.activities.change.evolving import rewritten
from workshop.activities.change.plan import Plan
from workshop.model.activity import Json, Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked


def take(scene: Scene, command: commands.TakeAction, actor: Actor) -> Sequence[Event]:
    """Take an action over, in its writer's name; its dates are still to be agreed."""
    plan: Plan = scene.state
    require_trainer(actor)
    require_phase(scene, ACTING)
    board = fish.board_of(scene)
    first = None if board is None else board.actions.get(command.action)
    if first is None:
        raise Refused("action-unknown")
    if any(action.origin == first.id for action in plan.actions.values()):
        return ()
    _require_room(plan)
    taken = events.ActionTaken(
        step=scene.step,
        action=str(command.id),
        origin=first.id,
        text=first.text,
        owner=first.role,
        when=first.when,
        measure=first.measure,
        cause=first.cause,
        by=first.by,
    )
    return (taken,)


def add(scene: Scene, command: commands.AddAction, actor: Actor) -> Sequence[Event]:
    """Write an action."""
    plan: Plan = scene.state
    require_phase(scene, ACTING)
    words = _checked(scene, command)
    _require_room(plan)
    by = "" if actor.is_trainer else actor.id
    own = sum(action.by == by for action in plan.actions.values())
    if own >= commands.OWN_ACTIONS_LIMIT and not actor.is_trainer:
        raise Refused("actions-too-many", limit=commands.OWN_ACTIONS_LIMIT)
    added = events.ActionAdded(
        step=scene.step, action=str(command.id), strength=command.strength, by=by, **words
    )
    return (added,)


def edit(scene: Scene, command: commands.EditAction, actor: Actor) -> Sequence[Event]:
    """Put an action in other words."""
    require_phase(scene, ACTING)
    before = own_action(scene, command.action, actor)
    edited = events.ActionEdited(step=scene.step, action=before.id, **_checked(scene, command))
    return () if rewritten(before, edited) == before else (edited,)


def weigh(scene: Scene, command: commands.WeighAction, actor: Actor) -> Sequence[Event]:
    """Say how strong the room finds an action."""
    require_trainer(actor)
    require_phase(scene, ACTING)
    action = action_named(scene, command.action)
    if action.decided and action.strength == command.strength:
        return ()
    weighed = events.ActionWeighed(step=scene.step, action=action.id, strength=command.strength)
    return (weighed,)


def withdraw(scene: Scene, command: commands.WithdrawAction, actor: Actor) -> Sequence[Event]:
    """Take an action from the list; one that came from the fishbone can be taken over again."""
    require_phase(scene, ACTING)
    action = own_action(scene, command.action, actor)
    return (events.ActionWithdrawn(step=scene.step, action=action.id),)


def _require_room(plan: Plan) -> None:
    if len(plan.actions) >= commands.ACTIONS_LIMIT:
        raise Refused("actions-too-many", limit=commands.ACTIONS_LIMIT)


def _checked(scene: Scene, command: commands.AddAction | commands.EditAction) -> Json:
    """Return the fields that both have, each as it is kept."""
    if command.cause is not None and command.cause not in fish.causes(scene):
        raise Refused("cause-unknown")
    done, looked = day(command.date), day(command.follow_up)
    if looked < done:
        raise Refused("follow-up-too-early")
    return {
        "text": checked(command.text, commands.TEXT_LIMIT),
        "owner": checked(command.owner, commands.OWNER_LIMIT),
        "measure": checked(command.measure, commands.MEASURE_LIMIT),
        "date": done,
        "follow_up": looked,
        "cause": command.cause,
    }
