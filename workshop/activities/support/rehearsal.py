"""What simulated participants tap, and which role they take."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from workshop.activities.support.circle import Circle
from workshop.activities.support.commands import Poll
from workshop.activities.support.polls import OPEN, asked, options
from workshop.activities.support.rules import CONVERSING
from workshop.model.activity import Json, Scene

EACH: Mapping[Poll, int] = {"wanted": 2, "hardest": 1}
"""So many answers does everybody pick, within the poll's limit."""


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return the next thing a simulated participant does now, or None."""
    if scene.phase == CONVERSING:
        return _role(scene, participant)
    for poll, phase in OPEN.items():
        if scene.phase == phase:
            return _pick(scene, poll, participant, random)
    return None


def _pick(scene: Scene, poll: Poll, participant: str, random: Random) -> Json | None:
    circle: Circle = scene.state
    own = circle.own(poll, participant)
    weights = {
        one["id"]: one["rehearsal"]
        for one in options(scene, poll)
        if one["id"] not in own and one["rehearsal"]
    }
    if not weights or len(own) >= min(EACH[poll], asked(scene, poll)["limit"]):
        return None
    option = random.choices(list(weights), list(weights.values()))[0]
    return {"type": "support.pick", "poll": poll, "option": option, "picked": True}


def _role(scene: Scene, participant: str) -> Json | None:
    """Form pairs in the order of the ids; who is left over watches."""
    circle: Circle = scene.state
    if participant in circle.roles:
        return None
    people = sorted(scene.simulated)
    place = people.index(participant)
    if place == len(people) - 1 and place % 2 == 0:
        role = "observer"
    else:
        role = "a" if place % 2 == 0 else "b"
    return {"type": "support.role.take", "role": role}
