"""Who answered, and the words of an answer: for the trainer's overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop.activities.question.rules import READABLE

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from workshop.activities.question.answers import Answers
    from workshop.model.activity import Scene


def given(scene: Scene) -> AbstractSet[str] | None:
    """Return who has given what this phase asks of everybody; None when it asks nothing."""
    state: Answers = scene.state
    if scene.phase in READABLE:
        return None
    if scene.setup["form"] == "scale":
        return state.rated_all({quick["id"] for quick in scene.setup["quick"]})
    return {answer.by for answer in state.answers.values()}


def quote(scene: Scene, thing: str) -> str | None:
    """Return the words of a thing that all may see now, or None."""
    state: Answers = scene.state
    if scene.phase not in READABLE or scene.setup["form"] not in {"text", "keep"}:
        return None
    answer = state.answers.get(thing)
    if answer is None or answer.hidden or (scene.setup["form"] == "keep" and not answer.shared):
        return None
    return answer.text
