"""How simulated participants sort the incidents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from workshop.activities.classify.incidents import sorted_by_the_room
from workshop.activities.classify.rules import OPEN
from workshop.activities.classify.sorting import Sorting
from workshop.model.activity import Json, Scene

Choices = Sequence[Mapping[str, Any]]


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return what a simulated participant chooses next, or at the end proposes, or None."""
    state: Sorting = scene.state
    if scene.phase not in OPEN:
        return None
    for incident in sorted_by_the_room(scene):
        level = state.levels.get(incident, {}).get(participant)
        if level is None:
            choice = _drawn(_likely(scene, incident), random)["level"]
            return {"type": "classify.level.choose", "incident": incident, "level": choice}
        if participant not in state.origins.get(incident, {}):
            likely = _likely(scene, incident)
            alike = [one for one in likely if one["level"] == level] or likely
            origin = _drawn(alike, random)["origin"]
            return {"type": "classify.origin.choose", "incident": incident, "origin": origin}
    return _proposal(scene, participant)


def _likely(scene: Scene, incident: str) -> Choices:
    """Return the choices people may make for an incident: any, for one of the room's own."""
    answers = scene.setup["rehearsal"]["answers"]
    likely: Choices = [
        choice
        for answer in answers
        if answer["incident"] == incident
        for choice in answer["choices"]
    ]
    return likely or [choice for answer in answers for choice in answer["choices"]]


def _drawn(choices: Choices, random: Random) -> Mapping[str, Any]:
    return random.choices(choices, [choice["people"] for choice in choices])[0]


def _proposal(scene: Scene, participant: str) -> Json | None:
    state: Sorting = scene.state
    if any(one.by == participant for one in state.own.values()):
        return None
    told = {one.text for one in state.own.values()}
    text = next((text for text in scene.setup["rehearsal"]["proposals"] if text not in told), None)
    return None if text is None else {"type": "classify.incident.propose", "text": text}
