"""Who rated all, and the words of an agreement: for the trainer's overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop.activities.values import results
from workshop.activities.values.checks import AGREEING, values_of

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from workshop.activities.values.vision import Vision
    from workshop.model.activity import Scene


def given(scene: Scene) -> AbstractSet[str] | None:
    """Return who has given what this phase asks of everybody; None when it asks nothing."""
    vision: Vision = scene.state
    return results.done(vision, values_of(scene)) if scene.phase == "rate" else None


def quote(scene: Scene, thing: str) -> str | None:
    """Return the words of a thing that all may see now, or None."""
    vision: Vision = scene.state
    agreement = vision.agreements.get(thing)
    if scene.phase != AGREEING or agreement is None or agreement.status == "dropped":
        return None
    return agreement.text
