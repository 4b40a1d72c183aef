"""Rating: each participant for themselves, twice a value, as long as it is open."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.values.checks import RATING, require_phase, require_value
from workshop.activities.values.commands import LEAST, MOST, RateValue
from workshop.activities.values.events import ValueRated
from workshop.activities.values.vision import Vision
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused


def rate(scene: Scene, command: RateValue, actor: Actor) -> Sequence[Event]:
    """Give a rating, or change it."""
    vision: Vision = scene.state
    if actor.is_trainer:
        raise Refused("participant-only")
    require_phase(scene, RATING)
    require_value(scene, command.value)
    if not LEAST <= command.rating <= MOST:
        raise Refused("answer-out-of-range")
    if vision.own(command.scale, actor.id).get(command.value) == command.rating:
        return ()
    rated = ValueRated(
        step=scene.step,
        value=command.value,
        scale=command.scale,
        participant=actor.id,
        rating=command.rating,
    )
    return (rated,)
