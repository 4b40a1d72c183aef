"""What the engine answers is on disk, once, in order; on both databases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import UUID, uuid4

import pytest

from tests.support.rooms import (
    DOTS,
    TRAINER,
    add,
    board_in,
    created,
    dot,
    folded,
    held,
    logged,
    new_room,
    note_of,
    open_phase,
    outcome,
    person,
    refusal,
    running,
    seqs,
    texts_in,
)
from workshop.activities import dots
from workshop.live.engine import QUIET, Engine
from workshop.model import command as commands
from workshop.model.refusals import Refused

ANNE, BERT = person(0), person(1)
ID = UUID(int=7)


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with running(database_url) as engine:
        yield engine


# -- rest ---------------------------------------------------------------------------------------


def test_engine_is_quiet_some_seconds_after_the_last_change(engine: Engine) -> None:
    code = new_room(engine)
    assert not engine.is_quiet()

    engine._changed_at -= QUIET

    assert engine.is_quiet()
    engine.execute(code, commands.Join(id=uuid4()), person(9))
    assert not engine.is_quiet()


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
    assert texts_in(engine, code) == ["Hello"]


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
    assert texts_in(engine, code) == [
        "Hello",
        "Something else",
    ]


def test_repeated_command_is_done_once_after_a_restart(database_url: str) -> None:
    command = add("Hello", id_=ID)
    with running(database_url) as engine:
        code = new_room(engine, "write")
        first = engine.execute(code, command, ANNE)

    with running(database_url) as engine:
        assert engine.execute(code, command, ANNE) == first
        assert len(board_in(engine, code).notes) == 1


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
    assert texts_in(engine, code) == ["Hello"]


def test_refused_id_can_be_used_again(engine: Engine) -> None:
    code = new_room(engine, "story")
    command = add("Hello", id_=ID)

    assert refusal(engine, code, command, ANNE) == "wrong-phase"
    engine.execute(code, open_phase("write"), TRAINER)
    engine.execute(code, command, ANNE)

    assert list(board_in(engine, code).notes) == [str(ID)]


def test_same_id_in_two_workshops_is_two_commands(engine: Engine) -> None:
    codes = [new_room(engine, "write") for _ in range(2)]
    for code in codes:
        engine.execute(code, add(f"Note in {code}", id_=ID), ANNE)

    assert [texts_in(engine, code) for code in codes] == [[f"Note in {code}"] for code in codes]


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
    assert dots.tally(board_in(engine, code).dots) == {note: people * DOTS}
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
    assert board_in(engine, code).dots == {ANNE.id: {note: DOTS}}


def test_one_command_sent_many_times_at_once_is_done_once(engine: Engine) -> None:
    code = new_room(engine, "write")
    command = add("Hello", id_=ID)
    together = Barrier(10)

    def send(_: int) -> int | str:
        together.wait()
        return outcome(engine.submit(code, command, ANNE))

    with ThreadPoolExecutor(10) as pool:
        assert set(pool.map(send, range(10))) == {engine.room(code).state.seq}
    assert list(board_in(engine, code).notes) == [str(ID)]


def test_commands_that_pile_up_are_one_transaction_in_order(engine: Engine) -> None:
    code = new_room(engine, "write")
    told: list[str] = []
    engine.listen(lambda changed, _: told.append(changed))
    with held(engine, code):
        answers = [engine.submit(code, add(f"{n}"), person(n % 2)) for n in range(100)]

    first = answers[0].result()
    assert [answer.result() for answer in answers] == list(range(first, first + 100))
    assert texts_in(engine, code) == [f"{n}" for n in range(100)]
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
    assert texts_in(engine, code) == ["Hello", "Mended"]


def test_workshops_side_by_side_do_not_mix(engine: Engine) -> None:
    codes = [new_room(engine, "write") for _ in range(3)]
    with held(engine, codes[0]):
        answers = [engine.submit(codes[n % 3], add(f"{n % 3}"), ANNE) for n in range(30)]

    assert all(isinstance(outcome(answer), int) for answer in answers)
    assert [texts_in(engine, code) for code in codes] == [[f"{n}"] * 10 for n in range(3)]
