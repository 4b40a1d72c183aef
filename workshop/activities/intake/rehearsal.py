"""What simulated participants fill in and would drop."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any

from workshop.activities.intake.commands import LIMITS
from workshop.activities.intake.forms import Forms
from workshop.activities.intake.rules import DROPPING, FILLING
from workshop.model.activity import Json, Scene

SKIPPING = 0.35
"""how often the last question is left open; the first hardly ever is"""
KEEPING = 0.1
"""how often somebody would drop nothing"""


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return the next thing a simulated participant does now, or None."""
    state: Forms = scene.state
    if scene.phase == FILLING and participant not in state.sent:
        return _form(scene.setup["questions"], random)
    if scene.phase == DROPPING and participant not in state.drops:
        return _drop(scene.setup["questions"], random)
    return None


def _form(questions: list[Mapping[str, Any]], random: Random) -> Json:
    picks: Json = {}
    texts: Json = {}
    seconds: Json = {}
    for place, question in enumerate(questions, start=1):
        key, kind = question["id"], question["kind"]
        if not question["required"] and random.random() < SKIPPING * place / len(questions):
            continue
        if kind in LIMITS:
            texts[key] = random.choice(question["rehearsal"])
            seconds[key] = random.randint(3, 6) + len(texts[key]) // 4
            continue
        times = random.randint(1, 3) if kind == "several" else 1
        picks[key] = sorted({random.choice(question["rehearsal"]) for _ in range(times)})
        seconds[key] = random.randint(2, 5) * times
    return {"type": "intake.form.send", "picks": picks, "texts": texts, "seconds": seconds}


def _drop(questions: list[Mapping[str, Any]], random: Random) -> Json:
    if random.random() < KEEPING:
        return {"type": "intake.drop.choose"}
    # What nobody has to answer is what people would miss least.
    optional = [one["id"] for one in questions if not one["required"]]
    everything = [one["id"] for one in questions]
    return {"type": "intake.drop.choose", "question": random.choice(optional * 2 + everything)}
