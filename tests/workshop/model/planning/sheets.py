"""A run sheet to edit: a card, statements, a board, the statements again, a thank you."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import pytest

from tests.support.rooms import NOW, TRAINER, card_setup, folded, joined, person, swot_setup
from workshop.activities import ACTIVITIES
from workshop.activities.statements.events import Answered
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event, StepPlan, WorkshopCreated
from workshop.model.refusals import Refused
from workshop.model.rules import Circumstances, decide
from workshop.model.state import Workshop, evolve

ID = UUID(int=7)
NEW = str(ID)
ORDER = ["welcome", "first", "board", "again", "close"]


def statements_setup(*ids: str, repeats: str | None = None) -> dict[str, Any]:
    """Return the content of some statements."""
    setup: dict[str, Any] = {
        "question": "Again?" if repeats else "Do you agree?",
        "pace": "all",
        "statements": [
            {"id": id_, "text": f"We like {id_}.", "rehearsal": {"first": [1], "second": [2]}}
            for id_ in ids
        ],
    }
    return setup | ({"repeats": repeats} if repeats else {})


SETUPS = {
    "welcome": ("card", card_setup()),
    "first": ("statements", statements_setup("tea", "rain")),
    "board": ("swot", swot_setup()),
    "again": ("statements", statements_setup("tea", "rain", repeats="first")),
    "close": ("card", card_setup("Thank you", "close")),
}


def sheet() -> Workshop:
    """Return the workshop with two people in it, at its first step."""
    steps = tuple(
        StepPlan(id=id_, activity=kind, title=id_.title(), minutes=10, say=("Hello.",), setup=setup)
        for id_, (kind, setup) in SETUPS.items()
    )
    created = WorkshopCreated(title="Small", language="en", template="small", steps=steps)
    return folded(*joined(2), start=evolve(Workshop(), created, ACTIVITIES))


FRESH = sheet()
ANSWERED = folded(
    Answered(step="first", statement="tea", participant=person(0).id, value=4), start=FRESH
)


def happens(state: Workshop, command: Command, actor: Actor = TRAINER) -> Sequence[Event]:
    """Return what a command makes happen."""
    return tuple(decide(state, command, actor, Circumstances(NOW, 100), ACTIVITIES))


def after(state: Workshop, *commands: Command) -> Workshop:
    """Return the workshop after some commands of the trainer's."""
    for command in commands:
        state = folded(*happens(state, command), start=state)
    return state


def refusal(
    state: Workshop, command: Command, actor: Actor = TRAINER
) -> tuple[str, dict[str, int | str]]:
    """Return the code and the values that a command is refused with."""
    with pytest.raises(Refused) as refused:
        happens(state, command, actor)
    return refused.value.code, refused.value.values
