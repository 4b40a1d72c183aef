"""What the trainer's overview asks: who gave what the phase asks, and what may be parked."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from workshop.activities.managing.checks import INVENTORY
from workshop.activities.managing.results import through
from workshop.model.activity import Scene


def given(scene: Scene) -> AbstractSet[str] | None:
    """Return who is through all categories while the inventory is open, else None.

    The page of a request is for who wants one: it asks nothing of everybody.
    """
    return through(scene.state, scene.setup) if scene.phase == INVENTORY else None


def quote(scene: Scene, thing: str) -> str | None:  # noqa: ARG001
    """Return None: what is written here is one's own, and the room never sees it."""
    return None
