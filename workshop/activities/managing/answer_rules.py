"""The inventory: each participant for their own practice, as long as it is open."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.managing import commands, events
from workshop.activities.managing.checks import (
    INVENTORY,
    require_category,
    require_participant,
    require_task,
)
from workshop.activities.managing.inventory import Answer, Inventory, merged
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused


def answer(scene: Scene, command: commands.AnswerTask, actor: Actor) -> Sequence[Event]:
    """Say something of a task, or change it."""
    inventory: Inventory = scene.state
    require_participant(scene, actor, INVENTORY)
    require_task(scene, command.task)
    if command.hours is not None:
        _require_hours(command.hours)
    said = events.TaskAnswered(
        step=scene.step,
        task=command.task,
        participant=actor.id,
        now=command.now,
        hours=command.hours,
        going=command.going,
        wish=command.wish,
    )
    before = inventory.answers.get(actor.id, {}).get(command.task, Answer())
    return () if merged(before, said) == before else (said,)


def leave(scene: Scene, command: commands.LeaveTask, actor: Actor) -> Sequence[Event]:
    """Take back what one said of a task."""
    inventory: Inventory = scene.state
    require_participant(scene, actor, INVENTORY)
    require_task(scene, command.task)
    if command.task not in inventory.answers.get(actor.id, {}):
        return ()
    return (events.TaskLeft(step=scene.step, task=command.task, participant=actor.id),)


def finish(scene: Scene, command: commands.FinishCategory, actor: Actor) -> Sequence[Event]:
    """Say that one is through a category, or take that back."""
    inventory: Inventory = scene.state
    require_participant(scene, actor, INVENTORY)
    require_category(scene, command.category)
    through = command.category in inventory.finished.get(actor.id, frozenset())
    if through == command.finished:
        return ()
    finished = events.CategoryFinished(
        step=scene.step,
        category=command.category,
        participant=actor.id,
        finished=command.finished,
    )
    return (finished,)


def _require_hours(hours: float) -> None:
    # The bounds come first: neither an infinity nor what is no number has halves to count.
    if not 0 <= hours <= commands.MOST_HOURS or not (hours * 2).is_integer():
        raise Refused("hours-out-of-range", limit=commands.MOST_HOURS)
