"""What simulated participants answer."""

from __future__ import annotations

from random import Random

from workshop.activities.statements.answers import Answers
from workshop.activities.statements.rules import OPEN
from workshop.model.activity import Json, Scene

SKIPPING = 0.06
"""How often somebody has no answer to a statement."""


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return the next statement's answer, or None when all are answered or none is asked.

    Asked again, people answer from the content's second list.
    """
    answers: Answers = scene.state
    if scene.phase != OPEN:
        return None
    time = "second" if "repeats" in scene.setup else "first"
    for one in scene.setup["statements"]:
        if not answers.has(one["id"], participant):
            if random.random() < SKIPPING:
                return {"type": "statements.skip", "statement": one["id"]}
            value = random.choice(one["rehearsal"][time])
            return {"type": "statements.answer", "statement": one["id"], "value": value}
    return None
