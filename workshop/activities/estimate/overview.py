"""Who guessed: for the trainer's overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from workshop.activities.estimate.guesses import Guesses
    from workshop.model.activity import Scene


def given(scene: Scene) -> AbstractSet[str] | None:
    """Return who has given what this phase asks of everybody; None when it asks nothing."""
    guesses: Guesses = scene.state
    return next((set(own) for name, own in guesses.rounds.items() if name == scene.phase), None)


def quote(scene: Scene, thing: str) -> str | None:  # noqa: ARG001 - numbers are no words
    """Return the words of a thing that all may see now, or None."""
    return None
