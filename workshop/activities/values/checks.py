"""What several rules ask before anything may happen."""

from __future__ import annotations

from workshop.model.activity import Scene
from workshop.model.refusals import Refused

RATING = "rate"
AGREEING = "agreements"
SHOWN = ("gaps", AGREEING)
"""Ratings are counted for nobody before these phases."""


def require_phase(scene: Scene, phase: str) -> None:
    """Raise Refused("wrong-phase") outside a phase."""
    if scene.phase != phase:
        raise Refused("wrong-phase")


def require_value(scene: Scene, value: str) -> None:
    """Raise Refused("value-unknown") for a value that is not in the vision."""
    if value not in values_of(scene):
        raise Refused("value-unknown")


def values_of(scene: Scene) -> list[str]:
    """Return the ids of the values, in their order."""
    return [value["id"] for value in scene.setup["values"]]
