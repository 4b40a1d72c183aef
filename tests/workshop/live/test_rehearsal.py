"""A rehearsal fills the room through the same commands as everybody, labelled, and goes again."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from tests.support.rooms import (
    BOARD,
    DOTS,
    TRAINER,
    WELCOME,
    add,
    board_in,
    new_room,
    open_phase,
    person,
    running,
    wait_until,
)
from workshop import views
from workshop.activities import dots
from workshop.live import rehearsal as rehearsal_module
from workshop.live.engine import Engine
from workshop.live.rehearsal import PACE, TICK, Rehearsals
from workshop.model import command as commands
from workshop.model.actor import AUDIENCES
from workshop.model.rules import simulated_id

PEOPLE = 6


@pytest.fixture
def code(engine: Engine) -> str:
    """Make a workshop with one real person, in rehearsal."""
    code = new_room(engine, "write", people=1)
    engine.execute(code, commands.StartRehearsal(id=uuid4(), people=PEOPLE), TRAINER)
    return code


def tick(rehearsals: Rehearsals, engine: Engine, code: str, times: int = 1) -> int:
    """Let time pass; return how many things were tried.

    As among people, of two who group the same notes in the same moment one comes too late.
    """
    tried = 0
    for _ in range(times):
        answers = rehearsals.tick(engine.room(code))
        tried += len(answers)
        refused = {str(error) for answer in answers if (error := answer.exception(timeout=20))}
        assert refused <= {"group-too-small"}
    return tried


def test_rehearsal_brings_every_phase_alive(engine: Engine, code: str) -> None:
    rehearsals = Rehearsals(engine, seed=3)
    for phase in ("write", "read", "group", "vote", "discuss"):
        engine.execute(code, open_phase(phase), TRAINER)
        tick(rehearsals, engine, code, 150)

    after = board_in(engine, code)
    assert len(after.notes) >= 10
    assert len(after.groups) >= 1
    assert sum(dots.tally(after.dots).values()) == PEOPLE * DOTS
    assert {note.by for note in after.notes.values()} <= {simulated_id(n) for n in range(PEOPLE)}
    for audience in AUDIENCES:
        seen = views.view(engine.room(code).state, audience, engine.activities)
        assert seen["rehearsal"] == PEOPLE
        assert {note["simulated"] for note in seen["activity"]["notes"].values()} == {True}


def test_simulated_people_act_at_a_human_pace(engine: Engine, code: str) -> None:
    tried = tick(Rehearsals(engine, seed=3), engine, code, 20)

    # Of 6 people, each looks up every 6 seconds: in 10 seconds some ten things, not hundreds.
    assert PACE / TICK == 12
    assert 4 <= tried <= 18


@pytest.mark.parametrize(
    "command",
    [
        commands.StopRehearsal(id=uuid4()),
        commands.StopRehearsal(id=uuid4(), remove=True),
        commands.LockStep(id=uuid4(), step=BOARD, locked=True),
        commands.CloseWorkshop(id=uuid4()),
        commands.OpenStep(id=uuid4(), step=WELCOME),
        open_phase("discuss"),
    ],
    ids=lambda command: f"{command.type} {getattr(command, 'remove', '')}",
)
def test_nobody_acts_after(engine: Engine, code: str, command: commands.Command) -> None:
    engine.execute(code, command, TRAINER)

    assert tick(Rehearsals(engine, seed=3), engine, code, 50) == 0


def test_removed_rehearsal_leaves_the_room_as_it_was(engine: Engine, code: str) -> None:
    engine.execute(code, add("Real"), person(0))
    tick(Rehearsals(engine, seed=3), engine, code, 50)
    assert len(board_in(engine, code).notes) > 1

    engine.execute(code, commands.StopRehearsal(id=uuid4(), remove=True), TRAINER)

    state = engine.room(code).state
    assert [note.text for note in board_in(engine, code).notes.values()] == ["Real"]
    assert (set(state.participants), set(state.simulated)) == ({person(0).id}, set())
    assert state.rehearsal == 0
    assert "simulated" not in repr(state.progress)
    assert "rehearsal" not in views.view(state, "screen", engine.activities)


def test_same_seed_rehearses_the_same(tmp_path: Path) -> None:
    written: list[list[tuple[str, str]]] = []
    for seed in (3, 3, 4):
        with running(f"sqlite:///{tmp_path / str(len(written))}.db") as engine:
            code = new_room(engine, "write")
            engine.execute(code, commands.StartRehearsal(id=uuid4(), people=PEOPLE), TRAINER)
            rehearsals = Rehearsals(engine, seed=seed)
            tick(rehearsals, engine, code, 40)
            written.append([(n.by, n.text) for n in board_in(engine, code).notes.values()])

    assert written[0] == written[1] != written[2]


def test_rehearsals_run_by_themselves_until_they_are_stopped(
    engine: Engine, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsal_module, "TICK", 0.01)
    monkeypatch.setattr(rehearsal_module, "PACE", 0.02)
    other = new_room(engine, "write")
    rehearsals = Rehearsals(engine)

    rehearsals.start()
    wait_until(lambda: len(board_in(engine, code).notes) > 5)
    rehearsals.stop()

    assert not rehearsals._thread.is_alive()
    assert board_in(engine, other).notes == {}


def test_rehearsals_that_never_began_can_be_stopped(engine: Engine) -> None:
    Rehearsals(engine).stop()


def test_rehearsal_that_fails_leaves_the_others_going(
    engine: Engine, code: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(rehearsal_module, "TICK", 0.01)
    monkeypatch.setattr(rehearsal_module, "PACE", 0.02)
    broken = new_room(engine, "write")
    engine.execute(broken, commands.StartRehearsal(id=uuid4(), people=1), TRAINER)
    engine._rooms = {broken: engine.room(broken), code: engine.room(code)}
    setup = engine.room(broken).state.steps[BOARD].setup
    monkeypatch.setitem(setup, "rehearsal", None)
    rehearsals = Rehearsals(engine)

    rehearsals.start()
    wait_until(lambda: len(board_in(engine, code).notes) > 2 and bool(caplog.records))
    rehearsals.stop()

    assert {record.message for record in caplog.records} == {"a rehearsal failed"}


def test_rehearsal_while_the_engine_stops_does_no_harm(engine: Engine, code: str) -> None:
    rehearsals = Rehearsals(engine, seed=3)
    engine.stop()

    answers = [answer for _ in range(20) for answer in rehearsals.tick(engine.room(code))]

    assert {str(answer.exception()) for answer in answers} == {"stopping"}
