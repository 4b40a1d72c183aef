"""What simulated participants say of practices that do not exist."""

from __future__ import annotations

from random import Random

from workshop.activities.managing.checks import INVENTORY, REQUEST
from workshop.activities.managing.inventory import Inventory
from workshop.model.activity import Json, Scene


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return the next thing a simulated participant does now, or None."""
    if scene.phase == INVENTORY:
        return _answer(scene, participant, random)
    if scene.phase == REQUEST:
        return _request(scene, participant, random)
    return None


def _answer(scene: Scene, participant: str, random: Random) -> Json | None:
    """Go through one category after the other, all of a task at once."""
    inventory: Inventory = scene.state
    planned = scene.setup["rehearsal"]["answers"]
    answers = inventory.answers.get(participant, {})
    finished = inventory.finished.get(participant, frozenset())
    for category in scene.setup["categories"]:
        if category["id"] in finished:
            continue
        for task in category["tasks"]:
            if task["id"] in planned and task["id"] not in answers:
                parts = _parts(planned[task["id"]], _place(scene, participant), random)
                return {"type": "managing.task.answer", "task": task["id"], **parts}
        return {"type": "managing.category.finish", "category": category["id"]}
    return None


def _parts(planned: Json, place: int, random: Random) -> Json:
    parts: Json = {part: random.choice(planned[part]) for part in ("now", "hours", "going")}
    wish = planned["wish"][place % len(planned["wish"])]
    return parts if wish == "same" else {**parts, "wish": wish}


def _place(scene: Scene, participant: str) -> int:
    return sorted(scene.simulated).index(participant)


def _request(scene: Scene, participant: str, random: Random) -> Json | None:
    inventory: Inventory = scene.state
    planned = scene.setup["rehearsal"]
    if planned["patients"] and participant not in inventory.figures:
        amount = random.choice(planned["patients"])
        return {"type": "managing.figure.enter", "figure": "patients", "amount": amount}
    if planned["lines"] and participant not in inventory.lines:
        return {"type": "managing.line.write", "text": random.choice(planned["lines"])}
    return None
