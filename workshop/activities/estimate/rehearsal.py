"""What simulated participants guess."""

from __future__ import annotations

from random import Random

from workshop.activities.estimate.guesses import Guesses
from workshop.activities.estimate.rules import OPEN
from workshop.model.activity import Json, Scene


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return a guess for the round that is open, or None once it is given."""
    guesses: Guesses = scene.state
    name = OPEN.get(scene.phase)
    if name is None or participant in guesses.rounds[name]:
        return None
    return {"type": "estimate.guess", "value": random.choice(scene.setup["rehearsal"][name])}
