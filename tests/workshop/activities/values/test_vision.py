"""How ratings and agreements are kept, changed and forgotten."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.values.scenes import STEP, Room
from workshop.activities.values.vision import Agreement, Vision, evolve, forget
from workshop.model.activity import Json
from workshop.model.event import ActivityEvent


def test_scales_people_and_values_are_kept_apart() -> None:
    room = Room().rate(ANNA, "respect", 5, 2).rate(BERT, "respect", 4, 3).rate(ANNA, "group", 1, 1)

    room.do(ANNA, "rate", value="respect", scale="today", rating=3)

    assert room.state == Vision(
        {
            "importance": {ANNA.id: {"respect": 5, "group": 1}, BERT.id: {"respect": 4}},
            "today": {ANNA.id: {"respect": 3, "group": 1}, BERT.id: {"respect": 3}},
        }
    )


def test_agreements_keep_their_place_whatever_becomes_of_them() -> None:
    room = Room("agreements").propose(ANNA, 8).propose(TRAINER, 9, value="group")

    room.do(TRAINER, "agreement.decide", agreement=uuid(8), status="agreed")
    words: Json = {"value": "respect", "text": "Thank you", "owner": "All", "rhythm": "Daily"}
    room.do(TRAINER, "agreement.edit", agreement=uuid(8), **words)

    assert room.state.agreements == {
        uuid(8): Agreement(uuid(8), ANNA.id, 1, "respect", "Thank you", "All", "Daily", "agreed"),
        uuid(9): Agreement(
            uuid(9), "", 2, "group", "Minutes in time", "Chair", "Monthly", "proposed"
        ),
    }
    assert list(room.state.agreements) == [uuid(8), uuid(9)]


def test_forget_takes_a_persons_ratings_and_agreements() -> None:
    room = Room().rate(ANNA, "respect", 5, 2).rate(BERT, "respect", 4, 3)
    room.at("agreements").propose(ANNA, 8).propose(BERT, 9)

    after = forget(room.state, {ANNA.id})

    assert after.ratings == {
        "importance": {BERT.id: {"respect": 4}},
        "today": {BERT.id: {"respect": 3}},
    }
    assert list(after.agreements) == [uuid(9)]


def test_agreements_get_new_ranks_after_some_are_forgotten() -> None:
    room = Room("agreements").propose(ANNA, 8).propose(BERT, 9)

    room.state = forget(room.state, {BERT.id})
    room.propose(TRAINER, 10)

    assert [one.rank for one in room.state.agreements.values()] == [1, 3]


def test_event_of_another_activity_is_an_error() -> None:
    with pytest.raises(TypeError, match="no rule reads other"):
        evolve(Vision(), ActivityEvent(type="other", step=STEP))
