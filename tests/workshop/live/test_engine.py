"""The engine: what it answers is on disk, once, in order; on both databases."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Barrier, Event
from typing import Any
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa

from tests.support.rooms import (
    BOARD,
    DOTS,
    TRAINER,
    add,
    created,
    dot,
    folded,
    group,
    held,
    new_room,
    note_of,
    open_phase,
    person,
    running,
    wait_until,
)
from workshop import views
from workshop.activities import ACTIVITIES, dots, swot
from workshop.live import engine as engine_module
from workshop.live.engine import Engine
from workshop.live.rehearsal import Rehearsals
from workshop.model import command as commands
from workshop.model.activity import Scene
from workshop.model.actor import AUDIENCES, Actor
from workshop.model.command import Command
from workshop.model.event import Event as Happened
from workshop.model.refusals import Refused
from workshop.store.log import Writing

ANNE, BERT = person(0), person(1)
ID = UUID(int=7)


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with running(database_url) as engine:
        yield engine


@pytest.fixture
def sqlite_engine(tmp_path: object) -> Iterator[Engine]:
    """An engine for what does not depend on the database."""
    with running(f"sqlite:///{tmp_path}/test.db") as engine:
        yield engine


def logged(engine: Engine, code: str) -> list[Happened]:
    """Return the events of a workshop as they are on disk."""
    return engine.log.read(engine.room(code).row.id)


def seqs(engine: Engine) -> list[int]:
    with engine.log.database.transaction() as connection:
        return list(connection.scalars(sa.text("SELECT seq FROM events ORDER BY workshop, seq")))


def board(engine: Engine, code: str) -> swot.Board:
    state: swot.Board = engine.room(code).state.progress[BOARD].state
    return state


def outcome(answer: Future[int]) -> int | str:
    """Return what a future gives: a seq, or the code of a refusal."""
    try:
        return answer.result(timeout=20)
    except Refused as refused:
        return refused.code


def refusal(engine: Engine, code: str, command: Command, actor: Actor) -> str:
    return str(outcome(engine.submit(code, command, actor)))


# -- workshops ------------------------------------------------------------------------------------


def test_created_workshop_is_loaded_by_its_code(engine: Engine) -> None:
    row = engine.create(created(), TRAINER.id)

    assert engine.loaded(row.code) is None
    room = engine.room(row.code)
    assert (room.row, room.state) == (row, folded())
    assert engine.room(row.code) is room is engine.loaded(row.code)
    assert engine.rooms() == [room]
    assert (row.owner, row.title, row.status, row.head) == (TRAINER.id, "Small", "open", 1)


def test_unknown_code_is_refused(engine: Engine) -> None:
    with pytest.raises(Refused) as refused:
        engine.room("NOWHERE2")
    assert refused.value.code == "code-unknown"
    with pytest.raises(Refused):
        engine.submit("NOWHERE2", add("x"), ANNE)


def test_workshop_is_loaded_once_by_many_at_the_same_time(engine: Engine) -> None:
    code = engine.create(created(), TRAINER.id).code
    together = Barrier(8)

    def load(_: int) -> int:
        together.wait()
        return id(engine.room(code))

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(load, range(8)))) == 1


def test_library_follows_title_and_end(engine: Engine) -> None:
    code = new_room(engine)
    engine.execute(code, commands.RenameWorkshop(id=uuid4(), title="Ours"), TRAINER)
    engine.execute(code, commands.CloseWorkshop(id=uuid4()), TRAINER)

    (row,) = engine.log.owned_by(TRAINER.id)
    assert (row.title, row.status, row.head) == ("Ours", "closed", engine.room(code).state.seq)


# -- one command ----------------------------------------------------------------------------------


def test_answer_is_the_seq_of_what_is_on_disk(engine: Engine) -> None:
    code = new_room(engine, "write")
    before = engine.room(code).state.seq

    seq = engine.execute(code, add("Hello"), ANNE)

    assert seq == before + 1 == len(logged(engine, code)) == engine.room(code).state.seq
    assert [note.text for note in board(engine, code).notes.values()] == ["Hello"]


def test_refused_command_leaves_nothing(engine: Engine) -> None:
    code = new_room(engine, "write")
    before = (engine.room(code).state, logged(engine, code))

    assert refusal(engine, code, add("Hello"), person(99)) == "not-joined"
    assert refusal(engine, code, add("\u200b"), ANNE) == "text-empty"
    assert (engine.room(code).state, logged(engine, code)) == before


def test_repeated_command_is_done_once(engine: Engine) -> None:
    code = new_room(engine, "write")
    command = add("Hello", id_=ID)

    first = engine.execute(code, command, ANNE)
    engine.execute(code, add("Something else"), BERT)
    again = [engine.execute(code, command, ANNE) for _ in range(3)]

    assert again == [first] * 3
    assert [note.text for note in board(engine, code).notes.values()] == ["Hello", "Something else"]


def test_repeated_command_is_done_once_after_a_restart(database_url: str) -> None:
    command = add("Hello", id_=ID)
    with running(database_url) as engine:
        code = new_room(engine, "write")
        first = engine.execute(code, command, ANNE)

    with running(database_url) as engine:
        assert engine.execute(code, command, ANNE) == first
        assert len(board(engine, code).notes) == 1


def test_repeat_of_a_command_that_is_not_allowed_any_more_answers_as_the_first(
    engine: Engine,
) -> None:
    code = new_room(engine, "write")
    command = add("Hello", id_=ID)
    first = engine.execute(code, command, ANNE)
    engine.execute(code, commands.CloseWorkshop(id=uuid4()), TRAINER)

    assert engine.execute(code, command, ANNE) == first


def test_repeat_of_a_command_that_changed_nothing_is_known(engine: Engine) -> None:
    code = new_room(engine)
    stop = commands.StopTimer(id=ID)
    first = engine.execute(code, stop, TRAINER)
    engine.execute(code, commands.StartTimer(id=uuid4(), seconds=60), TRAINER)

    assert engine.execute(code, stop, TRAINER) == first
    assert engine.room(code).state.timer is not None


def test_id_belongs_to_one_command_of_one_actor(engine: Engine) -> None:
    code = new_room(engine, "write")
    command = add("Hello", id_=ID)
    engine.execute(code, command, ANNE)

    assert refusal(engine, code, command, BERT) == "command-id-taken"
    assert refusal(engine, code, add("Other", id_=ID), ANNE) == "command-id-taken"
    assert refusal(engine, code, commands.StopTimer(id=ID), TRAINER) == "command-id-taken"
    assert [note.text for note in board(engine, code).notes.values()] == ["Hello"]


def test_refused_id_can_be_used_again(engine: Engine) -> None:
    code = new_room(engine, "story")
    command = add("Hello", id_=ID)

    assert refusal(engine, code, command, ANNE) == "wrong-phase"
    engine.execute(code, open_phase("write"), TRAINER)
    engine.execute(code, command, ANNE)

    assert list(board(engine, code).notes) == [str(ID)]


def test_same_id_in_two_workshops_is_two_commands(engine: Engine) -> None:
    codes = [new_room(engine, "write") for _ in range(2)]
    for code in codes:
        engine.execute(code, add(f"Note in {code}", id_=ID), ANNE)

    assert [[n.text for n in board(engine, code).notes.values()] for code in codes] == [
        [f"Note in {code}"] for code in codes
    ]


# -- many at once ---------------------------------------------------------------------------------


def test_sixty_people_tapping_three_times_at_once_give_exactly_their_dots(engine: Engine) -> None:
    people = 60
    code = new_room(engine, "write", people)
    note = note_of(engine, code, ANNE, "Popular")
    engine.execute(code, open_phase("vote"), TRAINER)
    before = engine.room(code).state.seq
    together = Barrier(people)

    def tap(number: int) -> Sequence[int | str]:
        together.wait()
        answers = [engine.submit(code, dot(note), person(number)) for _ in range(3)]
        return [outcome(answer) for answer in answers]

    with ThreadPoolExecutor(people) as pool:
        answers = [answer for three in pool.map(tap, range(people)) for answer in three]

    accepted = sorted(answer for answer in answers if isinstance(answer, int))
    assert accepted == list(range(before + 1, before + 1 + people * DOTS))
    assert [a for a in answers if isinstance(a, str)] == ["dots-spent"] * people
    assert dots.tally(board(engine, code).dots) == {note: people * DOTS}
    assert seqs(engine) == list(range(1, before + people * DOTS + 1))


def test_one_person_in_many_tabs_has_one_budget(engine: Engine) -> None:
    code = new_room(engine, "write")
    note = note_of(engine, code, ANNE, "Popular")
    engine.execute(code, open_phase("vote"), TRAINER)
    together = Barrier(10)

    def tap(_: int) -> int | str:
        together.wait()
        return outcome(engine.submit(code, dot(note), ANNE))

    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(tap, range(10)))

    assert answers.count("dots-spent") == 10 - DOTS
    assert board(engine, code).dots == {ANNE.id: {note: DOTS}}


def test_one_command_sent_many_times_at_once_is_done_once(engine: Engine) -> None:
    code = new_room(engine, "write")
    command = add("Hello", id_=ID)
    together = Barrier(10)

    def send(_: int) -> int | str:
        together.wait()
        return outcome(engine.submit(code, command, ANNE))

    with ThreadPoolExecutor(10) as pool:
        assert set(pool.map(send, range(10))) == {engine.room(code).state.seq}
    assert list(board(engine, code).notes) == [str(ID)]


def test_commands_that_pile_up_are_one_transaction_in_order(engine: Engine) -> None:
    code = new_room(engine, "write")
    told: list[str] = []
    engine.listen(lambda changed, _: told.append(changed))
    with held(engine, code):
        answers = [engine.submit(code, add(f"{n}"), person(n % 2)) for n in range(100)]

    first = answers[0].result()
    assert [answer.result() for answer in answers] == list(range(first, first + 100))
    assert [note.text for note in board(engine, code).notes.values()] == [
        f"{n}" for n in range(100)
    ]
    assert told == [code]


def test_commands_of_one_id_in_one_transaction_each_get_their_own_answer(engine: Engine) -> None:
    code = new_room(engine, "write")
    with held(engine, code):
        answers = [
            engine.submit(code, command, actor)
            for command, actor in (
                (add("Hello", id_=ID), ANNE),
                (add("Stolen", id_=ID), BERT),
                (add("Hello", id_=ID), ANNE),
                (add("\t", id_=UUID(int=8)), ANNE),
                (add("Mended", id_=UUID(int=8)), ANNE),
            )
        ]

    got = [outcome(answer) for answer in answers]
    seq = engine.room(code).state.seq
    assert got == [
        seq - 1,
        "command-id-taken",
        seq - 1,
        "text-empty",
        seq,
    ]
    assert [note.text for note in board(engine, code).notes.values()] == ["Hello", "Mended"]


def test_workshops_side_by_side_do_not_mix(engine: Engine) -> None:
    codes = [new_room(engine, "write") for _ in range(3)]
    with held(engine, codes[0]):
        answers = [engine.submit(codes[n % 3], add(f"{n % 3}"), ANNE) for n in range(30)]

    assert all(isinstance(outcome(answer), int) for answer in answers)
    assert [[n.text for n in board(engine, code).notes.values()] for code in codes] == [
        [f"{n}"] * 10 for n in range(3)
    ]


# -- what goes wrong ------------------------------------------------------------------------------


class Fragile(swot.Swot):
    """A SWOT whose rules fail on some words."""

    @staticmethod
    def decide(scene: Scene, command: Any, actor: Actor) -> Sequence[Happened]:  # type: ignore[override] # noqa: ANN401
        if getattr(command, "text", "") == "break the rules":
            raise ZeroDivisionError
        return swot.ACTIVITY.decide(scene, command, actor)

    @staticmethod
    def evolve(state: Any, event: Any) -> Any:  # type: ignore[override] # noqa: ANN401
        if getattr(event, "text", "") == "break the state":
            raise ZeroDivisionError
        return swot.ACTIVITY.evolve(state, event)


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
        assert [note.text for note in board(engine, code).notes.values()] == ["a", "b"]
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
    assert [note.text for note in board(engine, code).notes.values()] == ["In time"]


def test_command_that_nobody_waits_for_any_more_is_not_done(engine: Engine) -> None:
    code = new_room(engine, "write")
    with held(engine, code):
        given_up = engine.submit(code, add("Given up"), ANNE)
        kept = engine.submit(code, add("Kept"), BERT)
        assert given_up.cancel()

    assert isinstance(outcome(kept), int)
    assert [note.text for note in board(engine, code).notes.values()] == ["Kept"]


def test_listener_that_fails_does_no_harm(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    code = new_room(engine, "write")
    told: list[str] = []
    engine.listen(lambda *_: [][1])
    engine.listen(lambda changed, _: told.append(changed))

    assert isinstance(outcome(engine.submit(code, add("a"), ANNE)), int)
    assert isinstance(outcome(engine.submit(code, add("b"), ANNE)), int)
    assert told == [code, code]
    assert {record.levelno for record in caplog.records} == {logging.ERROR}


def held_commit(monkeypatch: pytest.MonkeyPatch) -> tuple[Event, Event]:
    """Have the next transaction wait before its commit; give (it waits, let it go)."""
    waits, go = Event(), Event()
    append = Writing.append

    def append_and_wait(self: Writing, *args: Any) -> None:  # noqa: ANN401
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
    assert sorted(board(engine, code).notes) == [str(UUID(int=n)) for n in range(1, 101)]
    assert len(logged(engine, code)) == before.seq + 100


# -- the end, and a new beginning -----------------------------------------------------------------


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
        assert len(board(engine, code).notes) == 50
    with running(database_url) as engine:
        assert [n.text for n in board(engine, code).notes.values()] == [f"{n}" for n in range(50)]


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

    assert {answer for answer in answers if isinstance(answer, str)} <= {
        "stopping",
        "notes-too-many",
    }
    assert len([a for a in answers if isinstance(a, int)]) == len(board(sqlite_engine, code).notes)


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
        assert len(board(engine, code).notes) > 10
        assert sum(dots.tally(board(engine, code).dots).values()) > 5


def everything(state: Any) -> list[Any]:  # noqa: ANN401
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

        assert [n.text for n in board(two, code).notes.values()] == ["Edited on two"]
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
        assert len(board(one, code).notes) == total
        assert one.room(code).state.seq == start + total
