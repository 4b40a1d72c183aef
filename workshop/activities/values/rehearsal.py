"""What simulated participants rate and propose."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from workshop.activities.values.checks import AGREEING, RATING, values_of
from workshop.activities.values.commands import LEAST, MOST, SCALES
from workshop.activities.values.results import open_gaps
from workshop.activities.values.vision import Vision
from workshop.model.activity import Json, Scene

ANYTHING = range(LEAST, MOST + 1)


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return the next thing a simulated participant does now, or None."""
    if scene.phase == RATING:
        return _rate(scene, participant, random)
    if scene.phase == AGREEING:
        return _propose(scene, participant)
    return None


def _rate(scene: Scene, participant: str, random: Random) -> Json | None:
    vision: Vision = scene.state
    planned = scene.setup["rehearsal"]["ratings"]
    for value in values_of(scene):
        for scale in SCALES:
            if value not in vision.own(scale, participant):
                # A value that a trainer added has no ratings in the content.
                rating = random.choice(planned.get(value, {}).get(scale, ANYTHING))
                return {"type": "values.rate", "value": value, "scale": scale, "rating": rating}
    return None


def _propose(scene: Scene, participant: str) -> Json | None:
    vision: Vision = scene.state
    content: Sequence[Json] = scene.setup["rehearsal"]["agreements"]
    if vision.proposed >= len(content):
        return None  # what the trainer put in other words is not proposed again
    people = sorted(scene.simulated)
    # Each has a part of their own: two may act at once, and none repeats another.
    share = content[people.index(participant) :: len(people)]
    written = {one.text for one in vision.agreements.values()}
    wanted = open_gaps(vision, values_of(scene))
    left = sorted(
        (one for one in share if one["text"] not in written),
        key=lambda one: one["value"] not in wanted,
    )
    return {"type": "values.agreement.propose", **left[0]} if left else None
