"""The engine stops with nothing lost, starts again as it was, and shares its log."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.support.rooms import (
    BOARD,
    TRAINER,
    add,
    board_in,
    group,
    held,
    logged,
    new_room,
    note_of,
    open_phase,
    outcome,
    person,
    running,
    seqs,
    texts_in,
    wait_until,
)
from workshop import views
from workshop.activities import ACTIVITIES, dots, swot
from workshop.live.engine import Engine
from workshop.live.rehearsal import Rehearsals
from workshop.model import command as commands
from workshop.model.actor import AUDIENCES

ANNE, BERT = person(0), person(1)
ID = UUID(int=7)


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with running(database_url) as engine:
        yield engine


@pytest.fixture
def sqlite_engine(tmp_path: Path) -> Iterator[Engine]:
    """Run an engine for what does not depend on the database."""
    with running(f"sqlite:///{tmp_path / 'test.db'}") as engine:
        yield engine


def test_stop_finishes_what_waits_and_refuses_what_comes_after(database_url: str) -> None:
    with running(database_url) as engine:
        code = new_room(engine, "write")
        with ThreadPoolExecutor(1) as pool:
            with held(engine, code):
                answers = [engine.submit(code, add(f"{n}"), person(n % 2)) for n in range(50)]
                stopping = pool.submit(engine.stop)
                wait_until(lambda: engine._stopping)
                late = engine.submit(code, add("late"), ANNE)
            stopping.result()

        assert outcome(late) == "stopping"
        assert [type(outcome(answer)) for answer in answers] == [int] * 50
        assert not engine._thread.is_alive()
        assert len(board_in(engine, code).notes) == 50
    with running(database_url) as engine:
        assert texts_in(engine, code) == [f"{n}" for n in range(50)]


def test_every_command_gets_an_answer_when_it_is_sent_while_the_engine_stops(
    sqlite_engine: Engine,
) -> None:
    code = new_room(sqlite_engine, "write")
    together = Barrier(5)

    def send(number: int) -> list[int | str]:
        together.wait()
        answers = [sqlite_engine.submit(code, add(f"{n}"), person(number % 2)) for n in range(20)]
        return [outcome(answer) for answer in answers]

    with ThreadPoolExecutor(5) as pool:
        sending = [pool.submit(send, number) for number in range(4)]
        together.wait()
        sqlite_engine.stop()
        answers = [answer for sent in sending for answer in sent.result()]

    assert {answer for answer in answers if isinstance(answer, str)} <= {"stopping"}
    assert len([a for a in answers if isinstance(a, int)]) == len(
        board_in(sqlite_engine, code).notes
    )


def test_restart_gives_back_the_same_room(database_url: str) -> None:
    with running(database_url) as engine:
        code = new_room(engine, "write", people=3)
        notes = [note_of(engine, code, person(n), f"note {n}") for n in range(3)]
        engine.execute(code, commands.StartRehearsal(id=uuid4(), people=5), TRAINER)
        rehearsals = Rehearsals(engine, seed=1)
        for phase in ("write", "read", "group", "vote", "discuss"):
            engine.execute(code, open_phase(phase), TRAINER)
            if phase == "group":
                engine.execute(code, group(*notes[:2]), ANNE)
            for _ in range(30):
                for answer in rehearsals.tick(engine.room(code)):
                    outcome(answer)
        engine.execute(code, commands.StartTimer(id=uuid4(), seconds=60), TRAINER)
        engine.execute(code, commands.LockStep(id=uuid4(), step=BOARD, locked=True), TRAINER)
        before = engine.room(code).state
        seen = everything(before)

    with running(database_url) as engine:
        after = engine.room(code).state
        assert after == before
        assert everything(after) == seen
        assert len(board_in(engine, code).notes) > 10
        assert sum(dots.tally(board_in(engine, code).dots).values()) > 5


def everything(state: Any) -> list[Any]:
    """Return all that anybody sees."""
    seen = [views.view(state, audience, ACTIVITIES) for audience in AUDIENCES]
    return seen + [views.mine(state, who, ACTIVITIES) for who in sorted(state.participants)]


# -- several servers on one log -------------------------------------------------------------------


def test_engine_first_reads_what_another_one_wrote(database_url: str) -> None:
    with running(database_url) as one, running(database_url) as two:
        code = new_room(one, "write")
        two.room(code)
        note = note_of(one, code, ANNE, "Written on one")
        told: list[Any] = []
        two.listen(lambda changed, actors: told.append((changed, actors)))

        edit = swot.commands.EditNote(id=uuid4(), step=BOARD, note=note, text="Edited on two")
        two.execute(code, edit, ANNE)

        assert texts_in(two, code) == ["Edited on two"]
        assert told == [(code, None)]
        one.refresh(code)
        wait_until(lambda: one.room(code).state == two.room(code).state)


def test_command_done_on_one_server_is_a_repeat_on_another(database_url: str) -> None:
    with running(database_url) as one, running(database_url) as two:
        code = new_room(one, "write")
        two.room(code)
        command = add("Hello", id_=ID)

        assert one.execute(code, command, ANNE) == two.execute(code, command, ANNE)
        assert len(logged(two, code)) == two.room(code).state.seq


def test_refresh_tells_only_when_there_is_news(sqlite_engine: Engine) -> None:
    code = new_room(sqlite_engine, "write")
    told: list[Any] = []
    sqlite_engine.listen(lambda *change: told.append(change))

    sqlite_engine.refresh(code)
    sqlite_engine.refresh("NOWHERE2")
    sqlite_engine.execute(code, commands.StopTimer(id=uuid4()), TRAINER)

    assert told == []


@pytest.mark.postgres
def test_two_servers_write_one_log(postgres_url: str) -> None:
    each, people = 15, 4
    with running(postgres_url) as one, running(postgres_url) as two:
        code = new_room(one, "write", people)
        start = one.room(code).state.seq
        together = Barrier(2 * people)

        def write(engine: Engine, number: int) -> list[int]:
            together.wait()
            return [
                engine.execute(code, add(f"{number}: {n}"), person(number)) for n in range(each)
            ]

        with ThreadPoolExecutor(2 * people) as pool:
            answers = pool.map(write, [one, two] * people, [n // 2 for n in range(2 * people)])
            seqs_given = sorted(seq for given in answers for seq in given)

        total = 2 * people * each
        assert seqs_given == list(range(start + 1, start + 1 + total))
        assert seqs(one) == list(range(1, start + 1 + total))
        for engine in (one, two):
            engine.refresh(code)
        wait_until(lambda: one.room(code).state == two.room(code).state)
        assert len(board_in(one, code).notes) == total
        assert one.room(code).state.seq == start + total
