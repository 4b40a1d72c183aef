"""Several servers on one PostgreSQL: what is written on one is seen on the others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from threading import enumerate as threads

import pytest
import sqlalchemy as sa

from tests.support.postgres import Postgres
from tests.support.rooms import BOARD, add, new_room, note_of, person, running, wait_until
from workshop.live import replicas as replicas_module
from workshop.live.engine import Engine
from workshop.live.replicas import Replicas
from workshop.model.actor import Actor

pytestmark = pytest.mark.postgres
ANNE = person(0)
SOON = 20.0


@pytest.fixture
def one(postgres_url: str) -> Iterator[Engine]:
    with running(postgres_url) as engine:
        yield engine


@pytest.fixture
def two(postgres_url: str) -> Iterator[Engine]:
    """Another server on the same database, which hears of what the first one writes."""
    with running(postgres_url) as engine:
        replicas = Replicas(engine)
        replicas.start()
        yield engine
        replicas.stop()
        assert not replicas._thread or not replicas._thread.is_alive()


def notes(engine: Engine, code: str) -> list[str]:
    board = engine.room(code).state.progress[BOARD].state
    return [note.text for note in board.notes.values()]


def told(engine: Engine) -> tuple[Event, list[tuple[str, frozenset[Actor] | None]]]:
    heard, changes = Event(), list[tuple[str, frozenset[Actor] | None]]()

    def listener(code: str, actors: frozenset[Actor] | None) -> None:
        changes.append((code, actors))
        heard.set()

    engine.listen(listener)
    return heard, changes


LISTENING = sa.text(
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'"
)


def listeners(engine: Engine) -> list[int]:
    """Return the connections that listen to the engine's database."""
    with engine.log.database.transaction() as connection:
        return list(connection.scalars(LISTENING))


def test_note_on_one_server_is_told_on_the_other(one: Engine, two: Engine) -> None:
    code = new_room(one, "write")
    two.room(code)
    wait_until(lambda: len(listeners(two)) == 1)
    heard, changes = told(two)

    note_of(one, code, ANNE, "Hello")

    assert heard.wait(SOON)
    assert (notes(two, code), changes) == (["Hello"], [(code, None)])
    assert two.room(code).state == one.room(code).state


def test_notification_is_enough(
    one: Engine, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replicas_module, "CHECK_SECONDS", 600.0)
    with running(postgres_url) as two:
        replicas = Replicas(two)
        replicas.start()
        code = new_room(one, "write")
        two.room(code)
        wait_until(lambda: len(listeners(two)) == 1)
        heard, _ = told(two)

        note_of(one, code, ANNE, "Hello")

        assert heard.wait(SOON)
        assert notes(two, code) == ["Hello"]
        replicas._ended.set()
        note_of(one, code, ANNE, "Wake up")
        replicas.stop()


def test_what_was_written_before_we_listened_is_made_good(one: Engine, postgres_url: str) -> None:
    with running(postgres_url) as two:
        code = new_room(one, "write")
        two.room(code)
        heard, _ = told(two)
        note_of(one, code, ANNE, "Hello")
        replicas = Replicas(two)
        replicas.start()

        assert heard.wait(SOON)
        assert notes(two, code) == ["Hello"]
        replicas.stop()


def test_workshop_that_is_not_loaded_here_stays_so(one: Engine, two: Engine) -> None:
    unloaded, code = new_room(one, "write"), new_room(one, "write")
    two.room(code)
    wait_until(lambda: len(listeners(two)) == 1)
    heard, changes = told(two)

    note_of(one, unloaded, ANNE, "Elsewhere")
    note_of(one, code, ANNE, "Here")

    assert heard.wait(SOON)
    assert two.loaded(unloaded) is None
    assert {changed for changed, _ in changes} == {code}


def test_lost_notification_is_made_good(
    one: Engine, two: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replicas_module, "CHECK_SECONDS", 0.1)
    code = new_room(one, "write")
    two.room(code)
    wait_until(lambda: len(listeners(two)) == 1)
    heard, _ = told(two)
    # As if written by a server whose notification never came.
    monkeypatch.setattr("workshop.store.log.CHANNEL", "nobody_listens")

    note_of(one, code, ANNE, "Hello")

    assert heard.wait(SOON)
    assert notes(two, code) == ["Hello"]


def test_lost_connection_is_made_again(
    one: Engine,
    two: Engine,
    postgres: Postgres,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(replicas_module, "CHECK_SECONDS", 0.1)
    code = new_room(one, "write")
    two.room(code)
    wait_until(lambda: len(listeners(two)) == 1)
    (before,) = listeners(two)
    postgres.run(f"SELECT pg_terminate_backend({before}, 5000)")
    wait_until(lambda: listeners(two) not in ([], [before]))
    heard, _ = told(two)

    note_of(one, code, ANNE, "Hello")

    assert heard.wait(SOON)
    assert notes(two, code) == ["Hello"]
    assert {record.message for record in caplog.records} == {
        "the database does not notify us; trying again"
    }


def test_own_writing_is_told_once(two: Engine) -> None:
    code = new_room(two, "write")
    wait_until(lambda: len(listeners(two)) == 1)
    _, changes = told(two)

    for n in range(20):
        two.execute(code, add(f"{n}"), ANNE)
    two.refresh(code)
    wait_until(two._queue.empty)
    two.execute(code, add("last"), ANNE)

    assert changes == [(code, frozenset({ANNE}))] * 21


def test_sqlite_has_no_replicas(tmp_path: Path) -> None:
    with running(f"sqlite:///{tmp_path / 'test.db'}") as engine:
        replicas = Replicas(engine)
        before = {thread.name for thread in threads()}
        replicas.start()

        assert {thread.name for thread in threads()} == before
        replicas.stop()
