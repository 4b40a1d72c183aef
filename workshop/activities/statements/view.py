"""What a set of statements looks like: to the room, and to one participant."""

from __future__ import annotations

from workshop.activities.statements.answers import Answers
from workshop.activities.statements.results import result, shift
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience

ASKED = ("question", "pace", "source")


def view(scene: Scene, audience: Audience) -> Json:
    """Return the statements for an audience.

    Shape: {question, pace, source?, statements: {id: {number, text}}, answered?: {id: people},
    complete?: people, results?: {id: result}, shift?: {id: {first?, second, change?}}}; see
    results.py. How many answered goes to screen and trainer alone, so that a phone is sent nothing
    while a full room answers. `complete` counts who answered or skipped every statement.
    """
    answers: Answers = scene.state
    ids = [one["id"] for one in scene.setup["statements"]]
    seen: Json = {key: scene.setup[key] for key in ASKED if key in scene.setup}
    seen["statements"] = {
        one["id"]: {"number": number, "text": one["text"]}
        for number, one in enumerate(scene.setup["statements"], start=1)
    }
    if audience != "participant":
        seen["answered"] = {one: sum(answers.counts(one)) for one in ids}
        seen["complete"] = answers.complete(ids)
    if scene.phase == "results":
        seen["results"] = {one: result(answers.counts(one)) for one in ids}
    elif scene.phase == "shift":
        seen["shift"] = {one: shift(_first(scene, one), answers.counts(one)) for one in ids}
    return seen


def mine(scene: Scene, participant: str) -> Json:
    """Return a participant's own answers: {answers: {id: value}, skipped: {id: true}}."""
    answers: Answers = scene.state
    return {
        "answers": {
            statement: given[participant]
            for statement, given in answers.given.items()
            if participant in given
        },
        "skipped": {
            statement: True for statement, who in answers.skipped.items() if participant in who
        },
    }


def _first(scene: Scene, statement: str) -> list[int] | None:
    """Return the counts of a statement when it was first asked, or None when it was not."""
    earlier = scene.earlier
    if earlier is None or statement not in {one["id"] for one in earlier.setup["statements"]}:
        return None
    answers: Answers = earlier.state
    return answers.counts(statement)
