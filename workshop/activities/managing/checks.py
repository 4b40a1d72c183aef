"""What several rules and views ask of a scene."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

INVENTORY = "inventory"
HOURS = "hours"
ROLES_PHASE = "roles"
REQUEST = "request"
SHOWN = (HOURS, ROLES_PHASE, REQUEST)
"""Nothing is added up for the room before these phases."""


def require_participant(scene: Scene, actor: Actor, phase: str) -> None:
    """Raise Refused("participant-only") for the trainer, Refused("wrong-phase") elsewhere."""
    if actor.is_trainer:
        raise Refused("participant-only")
    if scene.phase != phase:
        raise Refused("wrong-phase")


def require_task(scene: Scene, task: str) -> None:
    """Raise Refused("task-unknown") for a task that is not in the list."""
    if task not in tasks_of(scene.setup):
        raise Refused("task-unknown")


def require_category(scene: Scene, category: str) -> None:
    """Raise Refused("category-unknown") for a category that is not in the list."""
    if category not in categories_of(scene.setup):
        raise Refused("category-unknown")


def tasks_of(setup: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Return the tasks by id, in their order."""
    tasks: Sequence[Mapping[str, Any]] = [
        task for category in setup["categories"] for task in category["tasks"]
    ]
    return {task["id"]: task for task in tasks}


def categories_of(setup: Mapping[str, Any]) -> list[str]:
    """Return the ids of the categories, in their order."""
    return [category["id"] for category in setup["categories"]]
