"""A small workshop to try things in: a card, a SWOT board, a card; and an engine that runs it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from typing import Any, Literal
from uuid import UUID, uuid4

from workshop.activities import ACTIVITIES, card, swot
from workshop.activities.swot import commands as swot_commands
from workshop.live.engine import Engine
from workshop.model import command as commands
from workshop.model.activity import Activities
from workshop.model.actor import Actor
from workshop.model.event import Event, ParticipantJoined, PhaseOpened, StepPlan, WorkshopCreated
from workshop.model.state import Workshop, evolve
from workshop.store.database import Database
from workshop.store.log import Log
from workshop.store.migrate import migrate

TRAINER = Actor("trainer", "ann")
WELCOME, BOARD, CLOSE = "welcome", "board", "close"
DOTS = 2
QUADRANTS = swot_commands.QUADRANTS
NOW = 1_700_000_000_000
PATIENCE = 20.0  # seconds a test waits for what must come


def card_setup(text: str = "Welcome", layout: str = "join") -> dict[str, Any]:
    """Return the content of a card."""
    setup = card.ACTIVITY.Setup.model_validate({"layout": layout, "text": text})
    return setup.model_dump(mode="json", exclude_none=True)


def swot_setup(dots: int = DOTS) -> dict[str, Any]:
    """Return the content of a small SWOT assignment."""
    notes = {quadrant: [f"Example of {quadrant}"] for quadrant in QUADRANTS}
    setup = swot.ACTIVITY.Setup.model_validate(
        {
            "number": 1,
            "subject": "decision",
            "about": "Moving house",
            "story": "The practice moves.",
            "dots": dots,
            "quadrants": {q: {"questions": [f"What about {q}?"]} for q in QUADRANTS},
            "example": {"title": "An example", **notes},
            "background": {
                "points": ["A fact."],
                "sources": [{"id": "study", "text": "A study 2008"}],
            },
            "rehearsal": {
                q: [f"Invented {q} number {n} about parking" for n in range(3)] for q in QUADRANTS
            },
        }
    )
    return setup.model_dump(mode="json", exclude_none=True)


def created(dots: int = DOTS) -> WorkshopCreated:
    """Return the first event of the small workshop."""
    plans: Sequence[tuple[str, str, dict[str, Any]]] = (
        (WELCOME, "card", card_setup()),
        (BOARD, "swot", swot_setup(dots)),
        (CLOSE, "card", card_setup("Thank you", "close")),
    )
    steps = tuple(
        StepPlan(id=id_, activity=kind, title=id_.title(), minutes=10, say=("Hello.",), setup=setup)
        for id_, kind, setup in plans
    )
    return WorkshopCreated(title="Small", language="en", template="small", steps=steps)


def person(number: int) -> Actor:
    """Return one of the participants."""
    return Actor("participant", f"person-{number}")


def folded(*events: Event, start: Workshop | None = None) -> Workshop:
    """Return the small workshop, or another, after some events."""
    state = evolve(Workshop(), created(), ACTIVITIES) if start is None else start
    for event in events:
        state = evolve(state, event, ACTIVITIES)
    return state


def joined(people: int) -> list[Event]:
    """Return the events of so many people coming in."""
    return [ParticipantJoined(participant=person(number).id) for number in range(people)]


def at(phase: str, people: int = 2) -> Workshop:
    """Return the small workshop with people in it, and the board in a phase."""
    return folded(*joined(people), PhaseOpened(step=BOARD, phase=phase))


def ids(seed: int = 0) -> Iterator[UUID]:
    """Give command ids, the same ones each time."""
    return (UUID(int=(seed << 64) + number) for number in count(1))


Quadrant = Literal["strengths", "weaknesses", "opportunities", "threats"]


def add(text: str, quadrant: Quadrant = "strengths", id_: UUID | None = None) -> commands.Command:
    """Return the command to write a note."""
    return swot_commands.AddNote(id=id_ or uuid4(), step=BOARD, quadrant=quadrant, text=text)


def dot(note: str, id_: UUID | None = None) -> commands.Command:
    """Return the command to give a dot."""
    return swot_commands.PlaceDot(id=id_ or uuid4(), step=BOARD, note=note)


def group(*notes: str) -> commands.Command:
    """Return the command to put notes together."""
    return swot_commands.MakeGroup(id=uuid4(), step=BOARD, notes=notes)


def open_phase(phase: str, step: str = BOARD) -> commands.Command:
    """Return the command to bring the room to a phase."""
    return commands.OpenPhase(id=uuid4(), step=step, phase=phase)


# -- a running engine -----------------------------------------------------------------------------


@contextmanager
def opened(url: str) -> Iterator[Log]:
    """Open a migrated database."""
    database = Database(url)
    try:
        migrate(database)
        yield Log(database)
    finally:
        database.close()


@contextmanager
def running(
    url: str, activities: Activities = ACTIVITIES, max_participants: int = 1000
) -> Iterator[Engine]:
    """Run an engine on a database, and stop it at the end."""
    with opened(url) as log:
        engine = Engine(log, activities, max_participants)
        try:
            yield engine
        finally:
            engine.stop()


def new_room(engine: Engine, phase: str = "story", people: int = 2, dots: int = DOTS) -> str:
    """Make the small workshop with people in it and the board in a phase; return its code."""
    code = engine.create(created(dots), TRAINER.id).code
    for number in range(people):
        engine.execute(code, commands.Join(id=uuid4()), person(number))
    engine.execute(code, open_phase(phase), TRAINER)
    return code


def note_of(engine: Engine, code: str, actor: Actor, text: str) -> str:
    """Have somebody write a note, and return its id."""
    command = add(text)
    engine.execute(code, command, actor)
    return str(command.id)


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait for what another thread is about to do; raises TimeoutError when it does not."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.002)


@contextmanager
def held(engine: Engine, code: str) -> Iterator[None]:
    """Keep the engine's thread waiting for a workshop's log, so that commands pile up behind it."""
    room = engine.room(code)
    with engine.log.writing(room.row.id):
        engine.submit(code, commands.StopTimer(id=uuid4()), TRAINER)
        wait_until(engine._queue.empty)
        yield
