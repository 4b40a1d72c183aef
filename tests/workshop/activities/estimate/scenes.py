"""A small estimate that the tests look at in each of its phases."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from workshop.activities.estimate import ACTIVITY
from workshop.activities.estimate.commands import GiveGuess
from workshop.activities.estimate.guesses import Guesses
from workshop.model.activity import Scene
from workshop.model.actor import Actor

STEP = "estimate"

STUDY = {"id": "study", "text": "A study 2008, J Studies 1:2-3", "url": "https://example.org/study"}
PUBLISHED: dict[str, Any] = {
    "deck": {"label": "The slides", "process": 80.0, "knowledge": 20.0},
    "figures": [
        {
            "label": "A study",
            "process": 69.5,
            "knowledge": 30.5,
            "approximate": False,
            "source": STUDY,
        }
    ],
    "taxonomy": {
        "title": "Two categories",
        "source": STUDY,
        "categories": [
            {"level": "process", "name": "Records", "count": 7, "percent": 70.0},
            {"level": "knowledge", "name": "Diagnosis", "count": 3, "percent": 30.0},
        ],
    },
    "groups": {
        "title": "The groups of the slides",
        "remark": "The mapping is ours.",
        "items": [{"name": "Recall", "own_mapping": ["Records"]}],
    },
    "remarks": [{"text": "Records that are read tell another story.", "source": STUDY}],
}
ASKED = {
    "question": "What share is process?",
    "about": "Reported incidents.",
    "caption": "Shares of reports.",
}
SETUP = ACTIVITY.Setup.model_validate(
    {**ASKED, **PUBLISHED, "rehearsal": {"first": [50, 60], "second": [70]}}
).model_dump(mode="json", exclude_none=True)


def scene(phase: str, state: Guesses | None = None, simulated: Iterable[str] = ()) -> Scene:
    """Return an estimate in a phase."""
    return Scene(
        step=STEP,
        phase=phase,
        setup=SETUP,
        state=ACTIVITY.begin(SETUP) if state is None else state,
        simulated=frozenset(simulated),
        participants=3,
    )


def guess(value: int) -> GiveGuess:
    """Return the command to guess a number."""
    return GiveGuess(id=uuid4(), step=STEP, value=value)


def guessed(first: dict[Actor, int], second: dict[Actor, int] | None = None) -> Guesses:
    """Return the state in which these people guessed these numbers."""
    state = ACTIVITY.begin(SETUP)
    for phase, values in (("first", first), ("second", second or {})):
        for actor, value in values.items():
            for event in ACTIVITY.decide(scene(phase, state), guess(value), actor):
                state = ACTIVITY.evolve(state, event)
    return state
