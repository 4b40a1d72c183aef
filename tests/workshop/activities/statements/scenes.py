"""Two small statements that the tests look at, when first asked and when asked again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from tests.workshop.activities.acting import PEOPLE
from workshop.activities.statements import ACTIVITY
from workshop.activities.statements.answers import Answers
from workshop.activities.statements.commands import GiveAnswer, SkipStatement
from workshop.model.activity import Scene
from workshop.model.actor import Actor

STEP, AGAIN = "statements", "statements-again"

CONTENT: dict[str, Any] = {
    "question": "How far do you agree?",
    "pace": "one",
    "source": {"id": "deck", "text": "Slides"},
    "statements": [
        {
            "id": "tea",
            "text": "Tea is better than coffee.",
            "rehearsal": {"first": [1, 2], "second": [5]},
        },
        {
            "id": "rain",
            "text": "Rain is good weather.",
            "rehearsal": {"first": [3], "second": [4]},
        },
    ],
}
ASKED = {key: CONTENT[key] for key in ("question", "pace", "source")} | {
    "statements": {
        "tea": {"number": 1, "text": "Tea is better than coffee."},
        "rain": {"number": 2, "text": "Rain is good weather."},
    }
}


def setup(**changes: Any) -> dict[str, Any]:
    """Return the content as the engine gets it, with some of it changed."""
    made = ACTIVITY.Setup.model_validate({**CONTENT, **changes})
    return made.model_dump(mode="json", exclude_none=True)


SETUP = setup()
SETUP_AGAIN = setup(pace="all", repeats=STEP)


def scene(phase: str = "answer", state: Answers | None = None) -> Scene:
    """Return the statements in a phase, when first asked."""
    return _scene(STEP, phase, SETUP, state)


def again(
    phase: str = "answer", state: Answers | None = None, earlier: Scene | None = None
) -> Scene:
    """Return the statements in a phase, when asked again."""
    return _scene(AGAIN, phase, SETUP_AGAIN, state, earlier)


def _scene(
    step: str,
    phase: str,
    content: dict[str, Any],
    state: Answers | None,
    earlier: Scene | None = None,
) -> Scene:
    return Scene(
        step=step,
        phase=phase,
        setup=content,
        state=ACTIVITY.begin(content) if state is None else state,
        simulated=frozenset(),
        participants=len(PEOPLE),
        earlier=earlier,
    )


def answer(value: int, statement: str = "tea") -> GiveAnswer:
    """Return the command to answer a statement."""
    return GiveAnswer(id=uuid4(), step=STEP, statement=statement, value=value)


def skip(statement: str = "tea") -> SkipStatement:
    """Return the command to skip a statement."""
    return SkipStatement(id=uuid4(), step=STEP, statement=statement)


def after(state: Answers, command: GiveAnswer | SkipStatement, actor: Actor) -> Answers:
    """Return the state after a command of somebody's."""
    for event in ACTIVITY.decide(scene(state=state), command, actor):
        state = ACTIVITY.evolve(state, event)
    return state


def answered(**values: Sequence[int]) -> Answers:
    """Return the state in which the first people gave a statement these values."""
    given: Mapping[str, Sequence[int]] = values
    state = ACTIVITY.begin(SETUP)
    for statement, numbers in given.items():
        for actor, value in zip(PEOPLE, numbers, strict=False):
            state = after(state, answer(value, statement), actor)
    return state
