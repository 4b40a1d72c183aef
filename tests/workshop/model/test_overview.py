"""At a glance: who has not answered, who is ready, what is unfinished, and the time."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.support.rooms import BOARD, CLOSE, NOW, TRAINER, add, at, dot, folded, joined, person
from tests.workshop.model.planning.sheets import sheet
from tests.workshop.model.tables.rooms import after, at_table, fresh, note, split
from workshop.activities import ACTIVITIES
from workshop.activities.statements.events import Answered
from workshop.model.command import BeReady, OpenPhase, OpenStep
from workshop.model.event import PhaseOpened, StepOpened
from workshop.model.overview import asks, given, plan, unfinished
from workshop.model.refusals import Refused
from workshop.model.state import Workshop
from workshop.model.tables.commands import WriteForTable
from workshop.views import mine, view


def wrote(state: Workshop, *numbers: int) -> Workshop:
    for number in numbers:
        state = after(state, add(f"Note {number}"), person(number))
    return state


def at_board(phase: str, people: int = 3) -> Workshop:
    return after(at(phase, people), OpenStep(id=uuid4(), step=BOARD))


def test_given_is_who_wrote_or_voted_and_nothing_where_nothing_is_asked() -> None:
    writing = wrote(at_board("write"), 0, 2)
    reading = after(writing, OpenPhase(id=uuid4(), step=BOARD, phase="read"))
    voting = after(writing, OpenPhase(id=uuid4(), step=BOARD, phase="vote"))
    voted = after(voting, dot(next(iter(voting.scene(BOARD).state.notes))), person(1))

    assert given(writing, ACTIVITIES) == {person(0).id, person(2).id}
    assert given(reading, ACTIVITIES) is None
    assert (given(voting, ACTIVITIES), given(voted, ACTIVITIES)) == (set(), {person(1).id})
    assert [asks(state, ACTIVITIES, None) for state in (writing, reading, voting)] == [
        True,
        False,
        True,
    ]


def test_given_counts_all_tables_and_not_the_trainer() -> None:
    state = split(fresh(5))
    state = after(state, OpenPhase(id=uuid4(), step=BOARD, phase="write"))
    wrote_at = [at_table(state, "1")[0], at_table(state, "2")[0]]
    for one in wrote_at:
        state = after(state, note(), one)

    assert given(state, ACTIVITIES) == {one.id for one in wrote_at}
    assert view(state, "trainer", ACTIVITIES)["given"] == 2
    assert "given" not in view(state, "screen", ACTIVITIES)
    assert view(state, "participant", ACTIVITIES, "1")["asks"] is True
    assert "asks" not in view(state, "participant", ACTIVITIES)


def test_where_one_phone_writes_for_its_table_the_tables_are_counted() -> None:
    state = split(fresh(5), scribed=True)
    state = after(state, OpenPhase(id=uuid4(), step=BOARD, phase="write"))
    first, second = at_table(state, "1")[0], at_table(state, "2")[0]

    def told() -> tuple[int, int, list[str]]:
        seen = view(state, "trainer", ACTIVITIES)
        return seen["given"], seen["asked"], list(unfinished(state, ACTIVITIES))

    assert told() == (0, 2, ["tables", "answers", "phases"])
    for number, one in enumerate((first, second), start=1):
        state = after(state, WriteForTable(id=uuid4(), people=3), one)
        state = after(state, note(), one)
        assert told()[:2] == (number, 2)
    assert told()[2] == ["tables", "phases"]
    # Another phone takes over: what the table wrote is still given.
    state = after(state, WriteForTable(id=uuid4(), people=3), at_table(state, "1")[1])
    assert told()[0] == 2


def test_ready_is_counted_for_the_trainer_until_the_phase_changes() -> None:
    state = at_board("write")
    state = after(state, BeReady(id=uuid4(), ready=True), person(0))
    state = after(state, BeReady(id=uuid4(), ready=True), person(1))
    state = after(state, BeReady(id=uuid4(), ready=False), person(1))

    assert view(state, "trainer", ACTIVITIES)["ready"] == 1
    assert mine(state, person(0).id, ACTIVITIES)["ready"] is True
    assert "ready" not in mine(state, person(1).id, ACTIVITIES)
    assert after(state, BeReady(id=uuid4(), ready=True), person(0)).seq == state.seq
    with pytest.raises(Refused, match="participant-only"):
        after(state, BeReady(id=uuid4(), ready=True), TRAINER)

    for on in (
        OpenPhase(id=uuid4(), step=BOARD, phase="read"),
        OpenStep(id=uuid4(), step=CLOSE),
    ):
        assert after(state, on).ready == frozenset()


def test_unfinished_says_what_going_on_would_leave_behind() -> None:
    fresh_room = folded(*joined(2))
    writing = at_board("write", 2)
    done = wrote(writing, 0, 1)
    last = after(done, OpenPhase(id=uuid4(), step=BOARD, phase="background"))

    assert unfinished(fresh_room, ACTIVITIES) == []
    assert unfinished(at_board("story"), ACTIVITIES) == []
    assert unfinished(writing, ACTIVITIES) == ["answers", "phases"]
    assert unfinished(done, ACTIVITIES) == ["phases"]
    assert unfinished(last, ACTIVITIES) == []
    assert unfinished(split(fresh()), ACTIVITIES) == ["tables"]


def test_answers_that_were_not_shown_yet_are_unfinished_from_the_first_phase_on() -> None:
    asking = folded(StepOpened(step="first"), start=sheet())
    for number in range(2):
        for statement in ("tea", "rain"):
            by = person(number).id
            answer = Answered(step="first", statement=statement, participant=by, value=4)
            asking = folded(answer, start=asking)
    results = folded(PhaseOpened(step="first", phase="results"), start=asking)

    assert unfinished(asking, ACTIVITIES) == ["phases"]
    assert unfinished(results, ACTIVITIES) == []


def test_plan_tells_the_time_once_the_room_moved_on() -> None:
    state = folded(*joined(1))
    assert plan(state) == {"minutes": 10, "after": 20, "total": 30}

    moved = after(state, OpenStep(id=uuid4(), step=BOARD))

    assert plan(moved) == {
        "minutes": 10,
        "after": 10,
        "total": 30,
        "begun": NOW - 10 * 60_000,
        "since": NOW,
    }
