"""When the day began: what was tried at the desk before is not the room's time."""

from __future__ import annotations

from tests.support.rooms import NOW, folded, joined
from tests.workshop.model.planning.sheets import FRESH
from workshop.model.event import Event, ParticipantJoined, StepOpened
from workshop.model.planning.day import LONGEST
from workshop.model.state import Workshop

MINUTE = 60_000
DAY = 24 * 60 * MINUTE


def opened(step: str, at: int) -> StepOpened:
    return StepOpened(step=step, at=at)


def times(*events: Event, start: Workshop = FRESH) -> tuple[int | None, int | None]:
    state = folded(*events, start=start)
    return state.moved, state.since


def test_room_begins_when_it_first_goes_on() -> None:
    assert times() == (None, None)
    assert times(opened("first", NOW)) == (NOW, NOW)
    assert times(opened("first", NOW), opened("board", NOW + MINUTE)) == (NOW, NOW + MINUTE)


def test_going_back_to_the_first_step_is_the_same_day() -> None:
    back = opened("welcome", NOW + 90 * MINUTE)

    assert times(opened("first", NOW), back) == (NOW, NOW + 90 * MINUTE)


def test_step_that_lasts_as_long_as_can_be_is_the_same_day() -> None:
    assert times(opened("first", NOW), opened("board", NOW + LONGEST))[0] == NOW


def test_what_was_tried_the_day_before_is_not_counted() -> None:
    tried = (opened("first", NOW), opened("board", NOW + MINUTE))
    begin = opened("welcome", NOW + DAY)
    on = opened("first", NOW + DAY + 10 * MINUTE)

    assert times(*tried, begin) == (None, None)
    assert times(*tried, begin, on) == (on.at, on.at)
    assert times(*tried, on) == (on.at, on.at)


def test_first_real_person_begins_the_day() -> None:
    alone = folded(opened("board", NOW), start=Workshop())
    simulated = ParticipantJoined(participant="simulated-0", simulated=True)

    assert times(simulated, start=alone) == (NOW, NOW)
    assert times(simulated, *joined(1), start=alone) == (None, None)


def test_clock_that_is_put_back_begins_no_other_day() -> None:
    assert times(opened("first", NOW), opened("board", NOW - DAY)) == (NOW, NOW - DAY)


def test_time_that_was_never_noted_begins_nothing() -> None:
    assert times(StepOpened(step="first")) == (None, None)
    assert times(opened("first", NOW), StepOpened(step="board")) == (NOW, None)
