"""Who answered all, and the words of a statement: for the trainer's overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from workshop.activities.statements.answers import Answers
    from workshop.model.activity import Scene


def given(scene: Scene) -> AbstractSet[str] | None:
    """Return who has given what this phase asks of everybody; None when it asks nothing."""
    answers: Answers = scene.state
    if scene.phase != "answer":
        return None
    return answers.done(one["id"] for one in scene.setup["statements"])


def quote(scene: Scene, thing: str) -> str | None:
    """Return the words of a thing that all may see now, or None."""
    texts = {one["id"]: one["text"] for one in scene.setup["statements"]}
    return texts.get(thing)
