"""Who may rate what, and when."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, TRAINER
from tests.workshop.activities.values.scenes import STEP, Room
from workshop.activities.values.commands import SCALES, Scale
from workshop.activities.values.events import ValueRated
from workshop.model.actor import Actor
from workshop.model.refusals import Refused


def refusal(room: Room, actor: Actor = ANNA, value: str = "respect", rating: int = 4) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, "rate", value=value, scale="today", rating=rating)
    return caught.value.code


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("rating", [1, 2, 3, 4, 5])
def test_value_is_rated_on_each_scale(scale: Scale, rating: int) -> None:
    happened = Room().decide(ANNA, "rate", value="respect", scale=scale, rating=rating)

    assert happened == (
        ValueRated(step=STEP, value="respect", scale=scale, participant=ANNA.id, rating=rating),
    )


def test_rating_can_be_changed_while_it_is_open() -> None:
    room = Room().rate(ANNA, "respect", 4, 2)

    happened = room.decide(ANNA, "rate", value="respect", scale="today", rating=5)

    assert happened == (
        ValueRated(step=STEP, value="respect", scale="today", participant=ANNA.id, rating=5),
    )


def test_same_rating_again_changes_nothing() -> None:
    room = Room().rate(ANNA, "respect", 4, 2)

    assert room.decide(ANNA, "rate", value="respect", scale="today", rating=2) == ()


def test_same_number_on_the_other_scale_is_a_rating_of_its_own() -> None:
    room = Room().do(ANNA, "rate", value="respect", scale="importance", rating=4)

    happened = room.decide(ANNA, "rate", value="respect", scale="today", rating=4)

    assert happened == (
        ValueRated(step=STEP, value="respect", scale="today", participant=ANNA.id, rating=4),
    )


@pytest.mark.parametrize("phase", ["gaps", "agreements"])
def test_rating_once_all_is_shown_is_refused(phase: str) -> None:
    assert refusal(Room(phase)) == "wrong-phase"


@pytest.mark.parametrize("rating", [-1, 0, 6, 10**30])
def test_rating_out_of_range_is_refused(rating: int) -> None:
    assert refusal(Room(), rating=rating) == "answer-out-of-range"


def test_value_that_is_not_in_the_vision_is_refused() -> None:
    assert refusal(Room(), value="money") == "value-unknown"


def test_trainer_does_not_rate() -> None:
    assert refusal(Room(), TRAINER) == "participant-only"
