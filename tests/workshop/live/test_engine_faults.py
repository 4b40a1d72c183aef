"""Whatever fails under the engine, nothing is half done and the next command works."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from tests.support.postgres import Postgres
from tests.support.rooms import (
    add,
    board_in,
    held,
    logged,
    new_room,
    outcome,
    person,
    refusal,
    running,
    texts_in,
)
from workshop.activities import ACTIVITIES, swot
from workshop.activities.swot.board import Board
from workshop.live import engine as engine_module
from workshop.live.engine import Engine
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event as Happened
from workshop.store import database as database_module
from workshop.store.log import Writing

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


def fragile_decide(scene: Scene, command: Command, actor: Actor) -> Sequence[Happened]:
    if getattr(command, "text", "") == "break the rules":
        raise ZeroDivisionError
    return swot.ACTIVITY.decide(scene, command, actor)


def fragile_evolve(board: Board, event: Happened) -> Board:
    if getattr(event, "text", "") == "break the state":
        raise ZeroDivisionError
    return swot.ACTIVITY.evolve(board, event)


class Fragile(swot.Swot):
    """A SWOT whose rules fail on some words."""

    decide = staticmethod(fragile_decide)
    evolve = staticmethod(fragile_evolve)


@pytest.mark.parametrize("text", ["break the rules", "break the state"])
def test_rule_that_fails_changes_nothing_and_the_next_command_works(
    database_url: str, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    with running(database_url, {**ACTIVITIES, "swot": Fragile()}) as engine:
        code = new_room(engine, "write")
        with held(engine, code):
            answers = [engine.submit(code, add(word), ANNE) for word in ("a", text, "b")]

        assert [type(outcome(answer)) for answer in answers] == [int, str, int]
        assert outcome(answers[1]) == "internal"
        assert texts_in(engine, code) == ["a", "b"]
        assert logged(engine, code)[-1] != logged(engine, code)[-2]
    assert [record.message for record in caplog.records] == ["a rule failed on swot.note.add"]


def test_command_that_waited_too_long_is_not_done(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = new_room(engine, "write")
    with monkeypatch.context() as impatient:
        impatient.setattr(engine_module, "PATIENCE", 0.0)
        late = engine.submit(code, add("Late"), ANNE)
        assert outcome(late) == "store-busy"

    engine.execute(code, add("In time"), ANNE)
    assert texts_in(engine, code) == ["In time"]


def test_command_that_nobody_waits_for_any_more_is_not_done(engine: Engine) -> None:
    code = new_room(engine, "write")
    with held(engine, code):
        given_up = engine.submit(code, add("Given up"), ANNE)
        kept = engine.submit(code, add("Kept"), BERT)
        assert given_up.cancel()

    assert isinstance(outcome(kept), int)
    assert texts_in(engine, code) == ["Kept"]


def fails(code: str, actors: frozenset[Actor] | None) -> None:
    raise ZeroDivisionError(code, actors)


def test_listener_that_fails_does_no_harm(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    code = new_room(engine, "write")
    told: list[str] = []
    engine.listen(fails)
    engine.listen(lambda changed, _: told.append(changed))

    assert isinstance(outcome(engine.submit(code, add("a"), ANNE)), int)
    assert isinstance(outcome(engine.submit(code, add("b"), ANNE)), int)
    assert told == [code, code]
    assert {record.levelno for record in caplog.records} == {logging.ERROR}


def held_commit(monkeypatch: pytest.MonkeyPatch) -> tuple[Event, Event]:
    """Have the next transaction wait before its commit; give (it waits, let it go)."""
    waits, go = Event(), Event()
    append = Writing.append

    def append_and_wait(self: Writing, *args: Any) -> None:
        append(self, *args)
        waits.set()
        assert go.wait(20)

    monkeypatch.setattr(Writing, "append", append_and_wait)
    return waits, go


def test_nothing_is_seen_before_it_is_on_disk(
    engine: Engine, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = new_room(engine, "write")
    room = engine.room(code)
    before = room.state
    told: list[str] = []
    engine.listen(lambda changed, _: told.append(changed))
    waits, go = held_commit(monkeypatch)

    answer = engine.submit(code, add("Hello"), ANNE)
    assert waits.wait(20)

    elsewhere = sa.create_engine(database_url)
    with elsewhere.connect() as connection:
        assert connection.scalar(sa.text("SELECT max(seq) FROM events")) == before.seq
    elsewhere.dispose()
    assert (room.state, answer.done(), told) == (before, False, [])
    go.set()
    assert answer.result() == before.seq + 1 == room.state.seq
    assert told == [code]


@pytest.mark.postgres
def test_commit_that_fails_changes_nothing(postgres_url: str) -> None:
    with running(postgres_url) as engine:
        code = new_room(engine, "write")
        before = engine.room(code).state
        with engine.log.database.transaction() as connection:
            connection.exec_driver_sql(
                "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN RAISE EXCEPTION 'no space' USING ERRCODE = '53100'; END $$"
            )
            connection.exec_driver_sql(
                "CREATE CONSTRAINT TRIGGER full_disk AFTER INSERT ON events "
                "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION full_disk()"
            )
        command = add("Hello", id_=ID)

        assert refusal(engine, code, command, ANNE) == "store-full"
        assert engine.room(code).state is before
        with engine.log.database.transaction() as connection:
            connection.exec_driver_sql("DROP TRIGGER full_disk ON events")
        assert engine.execute(code, command, ANNE) == before.seq + 1
        assert logged(engine, code)[before.seq :] == logged(engine, code)[-1:]


def test_full_disk_refuses_every_waiting_command_and_loses_none(sqlite_engine: Engine) -> None:
    engine = sqlite_engine
    code = new_room(engine, "write")
    before = engine.room(code).state
    sent = [add("x" * 190, id_=UUID(int=n)) for n in range(1, 101)]
    with engine.log.database.transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with held(engine, code):
        answers = [engine.submit(code, sent[n], person(n % 2)) for n in range(100)]

    assert {outcome(answer) for answer in answers} == {"store-full"}
    assert engine.room(code).state is before
    with engine.log.database.transaction() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    for n in range(100):
        engine.execute(code, sent[n], person(n % 2))
    assert sorted(board_in(engine, code).notes) == [str(UUID(int=n)) for n in range(1, 101)]
    assert len(logged(engine, code)) == before.seq + 100


def test_locked_database_refuses_and_the_same_command_works_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)
    path = tmp_path / "locked.db"
    with running(f"sqlite:///{path}") as engine:
        code = new_room(engine, "write")
        before = engine.room(code).state
        command = add("Hello", id_=ID)
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")

        assert refusal(engine, code, command, ANNE) == "store-busy"
        assert engine.room(code).state is before
        other.execute("ROLLBACK")
        other.close()
        assert engine.execute(code, command, ANNE) == before.seq + 1
        assert texts_in(engine, code) == ["Hello"]


@pytest.mark.postgres
def test_database_that_goes_away_refuses_and_the_same_command_works_later(
    postgres_url: str, postgres: Postgres
) -> None:
    name = sa.make_url(postgres_url).database
    with running(postgres_url) as engine:
        code = new_room(engine, "write")
        before = engine.room(code).state
        command = add("Hello", id_=ID)
        postgres.run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        engine.log.database.close()

        assert refusal(engine, code, command, ANNE) == "store-unavailable"
        assert engine.room(code).state is before
        postgres.run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
        assert engine.execute(code, command, ANNE) == before.seq + 1
        assert texts_in(engine, code) == ["Hello"]
