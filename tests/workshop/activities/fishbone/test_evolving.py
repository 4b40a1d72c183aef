"""What is left when people are forgotten, and what no rule reads."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, uuid
from tests.workshop.activities.fishbone.scenes import STEP, Room
from workshop.activities.fishbone import ACTIVITY
from workshop.model.event import ActivityEvent


def test_forget_takes_the_incident_of_a_person() -> None:
    room = Room("incident", stated=False).do(ANNA, "incident.take", case="fridge")

    assert ACTIVITY.forget(room.state, {BERT.id}).incident == room.state.incident
    assert ACTIVITY.forget(room.state, {ANNA.id}).incident is None


def test_forget_leaves_a_whole_tree_of_the_others() -> None:
    room = Room().add(ANNA, 1).add(BERT, 2, under=1).add(ANNA, 3, under=2).add(BERT, 4, under=3)

    left = ACTIVITY.forget(room.state, {ANNA.id})

    assert {c.id: c.parent for c in left.causes.values()} == {uuid(2): None, uuid(4): uuid(2)}


def test_forget_takes_dots_by_and_on_what_goes() -> None:
    room = Room().add(ANNA, 1).add(BERT, 2).at("vote")
    room.dot(ANNA, "cause", 2).dot(BERT, "cause", 1).dot(BERT, "change", 2)

    left = ACTIVITY.forget(room.state, {ANNA.id})

    assert left.dots == {"cause": {BERT.id: {}}, "change": {BERT.id: {uuid(2): 1}}}


def test_forget_takes_actions_and_cuts_links() -> None:
    room = Room().add(ANNA, 1).at("actions").act(ANNA, 8, against=1).act(BERT, 9, against=1)

    left = ACTIVITY.forget(room.state, {ANNA.id})

    assert {action.id: action.cause for action in left.actions.values()} == {uuid(9): None}


def test_event_of_another_activity_is_an_error() -> None:
    with pytest.raises(TypeError, match="no rule reads other"):
        ACTIVITY.evolve(Room().state, ActivityEvent(type="other", step=STEP))
