"""A small workshop to try things in: a card, a SWOT board, a card; and an engine that runs it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any, Literal
from uuid import UUID, uuid4

from sqlalchemy import text

from workshop.activities import ACTIVITIES, card, swot
from workshop.activities.swot import commands as swot_commands
from workshop.activities.swot.board import Board
from workshop.live.engine import Engine
from workshop.model import command as commands
from workshop.model.activity import Activities
from workshop.model.actor import Actor
from workshop.model.event import Event, ParticipantJoined, PhaseOpened, StepPlan, WorkshopCreated
from workshop.model.refusals import Refused
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


def card_setup(words: str = "Welcome", layout: str = "join") -> dict[str, Any]:
    """Return the content of a card."""
    setup = card.ACTIVITY.Setup.model_validate({"layout": layout, "text": words})
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


Quadrant = Literal["strengths", "weaknesses", "opportunities", "threats"]


def add(words: str, quadrant: Quadrant = "strengths", id_: UUID | None = None) -> commands.Command:
    """Return the command to write a note."""
    return swot_commands.AddNote(id=id_ or uuid4(), step=BOARD, quadrant=quadrant, text=words)


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


def note_of(engine: Engine, code: str, actor: Actor, words: str) -> str:
    """Have somebody write a note, and return its id."""
    command = add(words)
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


# -- what an engine has done ----------------------------------------------------------------------


def board_in(engine: Engine, code: str) -> Board:
    """Return the board of a workshop, as it is in memory."""
    board: Board = engine.room(code).state.progress[BOARD].state
    return board


def texts_in(engine: Engine, code: str) -> list[str]:
    """Return the notes of a workshop in the order they were written."""
    return [note.text for note in board_in(engine, code).notes.values()]


def logged(engine: Engine, code: str) -> list[Event]:
    """Return the events of a workshop, as they are on disk."""
    return engine.log.read(engine.room(code).row.id)


def seqs(engine: Engine) -> list[int]:
    """Return the seq of every event of all workshops on disk."""
    with engine.log.database.transaction() as connection:
        return list(connection.scalars(text("SELECT seq FROM events ORDER BY workshop, seq")))


def outcome(answer: Future[int]) -> int | str:
    """Return what a command's future gives: a seq, or the code of a refusal."""
    try:
        return answer.result(timeout=PATIENCE)
    except Refused as refused:
        return refused.code


def refusal(engine: Engine, code: str, command: commands.Command, actor: Actor) -> str:
    """Return the code that a command is refused with."""
    return str(outcome(engine.submit(code, command, actor)))
