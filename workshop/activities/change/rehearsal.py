"""What simulated participants do on the way to a change."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from workshop.activities.change import fish
from workshop.activities.change.plan import Plan
from workshop.model.activity import Json, Scene

_OF_ACTION = ("text", "owner", "measure", "date", "follow_up", "strength")


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return the next thing a simulated participant does now, or None."""
    match scene.phase:
        case "severity":
            return _place(scene, participant, random)
        case "actions":
            return _act(scene, participant)
        case "practice":
            return _describe(scene, participant) or _know(scene, participant, random)
        case _:
            return None


def _place(scene: Scene, participant: str, random: Random) -> Json | None:
    plan: Plan = scene.state
    if fish.incident(scene) is None or participant in plan.placed:
        return None
    cell = random.choice(scene.setup["rehearsal"]["placements"])
    return {"type": "change.severity.place", **cell}


def _act(scene: Scene, participant: str) -> Json | None:
    plan: Plan = scene.state
    content: Sequence[Json] = scene.setup["rehearsal"]["actions"]
    if plan.written >= len(content):
        return None  # what the trainer took off the list does not come back
    people = sorted(scene.simulated)
    # Each has a part of their own: two may act at once, and none repeats another.
    share = content[people.index(participant) :: len(people)]
    written = {one.text for one in plan.actions.values()}
    written |= {one.text for one in fish.offers(scene).values()}
    for planned in share:
        if planned["text"] not in written:
            return {"type": "change.action.add", **{name: planned[name] for name in _OF_ACTION}}
    return None


def _describe(scene: Scene, participant: str) -> Json | None:
    plan: Plan = scene.state
    planned = {one["text"]: one for one in scene.setup["rehearsal"]["actions"]}
    for action in plan.actions.values():
        if action.by == participant and action.procedure is None and action.text in planned:
            told = planned[action.text]
            about = {name: told[name] for name in ("written", "place") if name in told}
            return {"type": "change.procedure.describe", "action": action.id, **about}
    return None


def _know(scene: Scene, participant: str, random: Random) -> Json | None:
    plan: Plan = scene.state
    for action in plan.actions:
        if action not in plan.answers(participant):
            answer = random.choice(scene.setup["rehearsal"]["knows"])
            return {"type": "change.procedure.know", "action": action, "answer": answer}
    return None
