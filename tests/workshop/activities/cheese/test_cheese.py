"""The Swiss cheese as the engine meets it: its kind, its phases, its first state."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.cheese.scenes import ONLY_FISHBONE, SETUP, STEP, Room
from workshop.activities import ACTIVITIES
from workshop.activities.cheese import ACTIVITY
from workshop.activities.cheese.board import Board
from workshop.model.command import ActivityCommand
from workshop.model.event import ActivityEvent
from workshop.model.refusals import Refused


def test_cheese_is_found_by_its_kind() -> None:
    found: object = ACTIVITIES["cheese"]

    assert found is ACTIVITY


def test_phases_are_all_required() -> None:
    phases = [(phase.name, phase.optional) for phase in ACTIVITY.phases(SETUP)]

    assert phases == [
        ("story", False),
        ("picture", False),
        ("barriers", False),
        ("closed", False),
        ("limits", False),
    ]


def test_begin_has_no_barriers() -> None:
    assert ACTIVITY.begin(SETUP) == Board(None, 1, {}, {}, {}, 0)


def test_command_of_another_activity_is_refused() -> None:
    class Other(ActivityCommand):
        pass

    command = Other(id=uuid4(), type="other", step=STEP)

    with pytest.raises(Refused) as caught:
        ACTIVITY.decide(Room().scene, command, ANNA)
    assert caught.value.code == "command-unknown"


def test_event_of_another_activity_is_read_by_no_rule() -> None:
    with pytest.raises(TypeError):
        ACTIVITY.evolve(Board(), ActivityEvent(step=STEP, type="other"))


def test_forget_takes_barriers_and_support_along() -> None:
    room = Room().name(ANNA, 1).name(BERT, 2).support(ANNA, 2).support(BERT, 1).support(BERT, 2)

    left = ACTIVITY.forget(room.state, {ANNA.id})

    assert list(left.barriers) == [uuid(2)]
    assert left.supports == {uuid(2): {BERT.id}}


def test_forget_of_the_trainer_takes_typed_holes_along() -> None:
    room = Room("barriers", ONLY_FISHBONE)
    room.do(TRAINER, "hole.add", 8, defence="Rules", text="No rule", condition="latent")
    room.name(TRAINER, 1, uuid(8)).name(ANNA, 2, uuid(8))

    assert list(ACTIVITY.forget(room.state, {BERT.id}).holes) == [uuid(8)]
    left = ACTIVITY.forget(room.state, {""})
    assert (list(left.holes), list(left.barriers)) == ([], [uuid(2)])
