"""A small workshop whose room goes to tables."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tests.support.rooms import BOARD, DOTS, NOW, TRAINER, created, joined, person, swot_setup
from workshop.activities import ACTIVITIES
from workshop.activities.swot.commands import AddNote, PlaceDot
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import StepPlan
from workshop.model.rules import Circumstances, decide
from workshop.model.state import Workshop, evolve
from workshop.model.tables.commands import SplitRoom

OTHER = "other-board"
PEOPLE = 5


def fresh(people: int = PEOPLE) -> Workshop:
    """Return a workshop with two boards, at the first, with people in it."""
    second = StepPlan(id=OTHER, activity="swot", title="Other", minutes=5, setup=swot_setup(DOTS))
    begun = created().model_copy(update={"steps": (*created().steps, second)})
    state = evolve(Workshop(), begun, ACTIVITIES)
    for event in joined(people):
        state = evolve(state, event, ACTIVITIES)
    return state


def after(state: Workshop, command: Command, actor: Actor = TRAINER) -> Workshop:
    """Return the workshop after a command. Raises Refused."""
    for event in decide(state, command, actor, Circumstances(NOW, 1000), ACTIVITIES):
        state = evolve(state, event, ACTIVITIES)
    return state


def split(state: Workshop, **fields: Any) -> Workshop:
    """Return the workshop with its room at two tables, all at the first board, or otherwise."""
    wish: dict[str, Any] = {"count": 2, "seating": "even", "steps": (BOARD,), **fields}
    return after(state, SplitRoom(id=uuid4(), **wish))


def note(step: str = BOARD, text: str = "Words") -> AddNote:
    """Return the command to write a note."""
    return AddNote(id=uuid4(), step=step, quadrant="threats", text=text)


def dot(thing: str, step: str = BOARD) -> PlaceDot:
    """Return the command to give a dot."""
    return PlaceDot(id=uuid4(), step=step, note=thing)


def at_table(state: Workshop, table: str) -> list[Actor]:
    """Return who sits at a table, in the order of their ids."""
    seats = {} if state.tables is None else state.tables.seats
    return [person(n) for n in range(PEOPLE) if seats.get(person(n).id) == table]
