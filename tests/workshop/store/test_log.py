"""The log keeps what it is given, in order, whole or not at all; on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import sqlalchemy as sa

from tests.support.rooms import NOW, created, opened
from workshop.model.event import Event, ParticipantJoined, WorkshopRenamed
from workshop.model.refusals import Refused
from workshop.store import schema
from workshop.store.codec import UnreadableEventError
from workshop.store.log import Done, Log, WorkshopRow

FIRST = created()
ROW = WorkshopRow(
    id="workshop-a",
    code="AAAAAAAA",
    owner="ann",
    title="Small",
    status="open",
    language="en",
    template="small",
    created=NOW,
    changed=NOW,
    head=1,
)
OTHER = replace(ROW, id="workshop-b", code="BBBBBBBB")


@pytest.fixture
def log(database_url: str) -> Iterator[Log]:
    """Open a log with one workshop."""
    with opened(database_url) as log:
        log.create(ROW, [FIRST])
        yield log


def joined(name: str) -> Event:
    return ParticipantJoined(participant=name)


def append(log: Log, *names: str, workshop: str = ROW.id, at: int = NOW) -> None:
    with log.writing(workshop) as writing:
        done = [Done(f"command of {name}", "d" * 32, writing.head + 1) for name in names]
        writing.append([joined(name) for name in names], done, at, "Small", "open")


def rows(log: Log) -> list[tuple[str, int]]:
    """Return (workshop, seq) of every event in the database."""
    columns = schema.events.c
    with log.database.transaction() as connection:
        query = sa.select(columns.workshop, columns.seq).order_by(columns.workshop, columns.seq)
        return [tuple(row) for row in connection.execute(query)]


def test_created_workshop_is_found_by_code_and_id_and_owner(log: Log) -> None:
    assert log.find("AAAAAAAA") == ROW
    assert log.get("workshop-a") == ROW
    assert log.owned_by("ann") == [ROW]
    assert log.heads(["workshop-a"]) == {"workshop-a": 1}
    assert log.read("workshop-a") == [FIRST]


def test_unknown_workshop_is_not_found(log: Log) -> None:
    assert (log.find("workshop-a"), log.get("AAAAAAAA"), log.owned_by("bob")) == (None, None, [])
    assert (log.read("nothing"), log.heads(["nothing"]), log.heads([])) == ([], {}, {})


def test_owner_finds_own_workshops_newest_first(log: Log) -> None:
    newer = replace(OTHER, created=NOW + 1)
    log.create(newer, [FIRST])
    log.create(replace(ROW, id="workshop-c", code="CCCCCCCC", owner="bob"), [FIRST])

    assert log.owned_by("ann") == [newer, ROW]


def test_code_belongs_to_one_workshop(log: Log) -> None:
    with pytest.raises(Refused) as refused:
        log.create(replace(OTHER, code=ROW.code), [FIRST])

    assert refused.value.code == "store-unavailable"
    assert (log.get("workshop-b"), rows(log)) == (None, [("workshop-a", 1)])


def test_appended_events_come_back_in_order_from_any_seq(log: Log) -> None:
    append(log, "a", "b")
    append(log, "c")

    events = [FIRST, joined("a"), joined("b"), joined("c")]
    assert [log.read(ROW.id, after) for after in range(5)] == [events[n:] for n in range(5)]
    assert rows(log) == [("workshop-a", seq) for seq in (1, 2, 3, 4)]
    assert log.heads([ROW.id]) == {ROW.id: 4}


def test_row_follows_the_events(log: Log) -> None:
    with log.writing(ROW.id) as writing:
        writing.append([WorkshopRenamed(title="Ours")], [], NOW + 5, "Ours", "closed")

    assert log.get(ROW.id) == replace(ROW, title="Ours", status="closed", changed=NOW + 5, head=2)


def test_command_without_events_is_remembered_and_changes_nothing_else(log: Log) -> None:
    with log.writing(ROW.id) as writing:
        writing.append([], [Done("x", "digest", 1)], NOW + 5, "Other", "closed")

    with log.writing(ROW.id) as writing:
        assert writing.done(["x", "y"]) == {"x": Done("x", "digest", 1)}
    assert log.get(ROW.id) == ROW


def test_writing_sees_the_head_and_what_was_appended_before(log: Log) -> None:
    append(log, "a")

    with log.writing(ROW.id) as writing:
        assert (writing.head, writing.read(1), writing.read(2)) == (2, [joined("a")], [])
        assert writing.done(["command of a", "x"]) == {
            "command of a": Done("command of a", "d" * 32, 2)
        }
        assert writing.done([]) == {}


def test_two_workshops_have_nothing_to_do_with_each_other(log: Log) -> None:
    log.create(OTHER, [FIRST])
    append(log, "a")
    append(log, "a", "b", workshop=OTHER.id)

    assert log.read(ROW.id, 1) == [joined("a")]
    assert log.read(OTHER.id, 1) == [joined("a"), joined("b")]
    with log.writing(ROW.id) as writing:
        assert set(writing.done(["command of a", "command of b"])) == {"command of a"}


def test_failure_halfway_leaves_nothing(log: Log) -> None:
    def fails_halfway() -> None:
        with log.writing(ROW.id) as writing:
            writing.append([joined("lost")], [Done("x", "digest", 2)], NOW + 5, "Lost", "closed")
            raise KeyError

    with pytest.raises(KeyError):
        fails_halfway()
    assert log.get(ROW.id) == ROW
    assert rows(log) == [("workshop-a", 1)]
    with log.writing(ROW.id) as writing:
        assert (writing.head, writing.done(["x"])) == (1, {})


def test_second_command_of_one_id_leaves_nothing_of_either(log: Log) -> None:
    append(log, "a")

    with pytest.raises(Refused) as refused:
        append(log, "b", "a")

    assert refused.value.code == "store-unavailable"
    assert log.read(ROW.id, 1) == [joined("a")]


def test_event_needs_its_workshop(log: Log) -> None:
    with pytest.raises(Refused) as refused, log.writing("nothing"):
        pass

    assert refused.value.code == "store-unavailable"
    with pytest.raises(Refused), log.database.transaction() as connection:
        connection.execute(
            sa.insert(schema.events).values(
                workshop="nothing", seq=1, type="x", version=1, body="{}", at=NOW
            )
        )


def test_writers_wait_for_each_other(log: Log) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: append(log, f"{n}"), range(40)))

    assert rows(log) == [(ROW.id, seq) for seq in range(1, 42)]
    assert {event.participant for event in log.read(ROW.id, 1)} == {f"{n}" for n in range(40)}  # type: ignore[attr-defined]


def test_any_text_comes_back_as_it_was(log: Log) -> None:
    title = "Zoë \U0001f469\u200d⚕️ \x00 \u202e 'x'; DROP TABLE events; -- \\ \"%(title)s\" :title"
    with log.writing(ROW.id) as writing:
        writing.append([WorkshopRenamed(title=title)], [], NOW, "x", "open")

    assert log.read(ROW.id, 1) == [WorkshopRenamed(title=title)]


def test_event_of_a_newer_app_is_not_read_as_something_else(log: Log) -> None:
    with log.database.transaction() as connection:
        connection.execute(sa.update(schema.events).values(version=99))

    with pytest.raises(UnreadableEventError):
        log.read(ROW.id)
