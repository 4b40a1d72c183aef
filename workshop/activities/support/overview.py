"""What the trainer's overview is told of this activity: nothing about anybody."""

from __future__ import annotations

from workshop.model.activity import Scene


def given(scene: Scene) -> None:
    """Return None: nothing here is asked of everybody.

    Somebody may have stepped out, unseen. "One has not answered yet" would point at them and have
    a trainer wait for them; how many did answer is in the view, and says as much as is needed.
    """


def quote(scene: Scene, thing: str) -> None:
    """Return None: the room writes no words here."""
