"""The inventory as the engine meets it: kind, phases, state, overview, forgetting."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.workshop.activities.acting import ANNA, BERT, uuid
from tests.workshop.activities.managing.scenes import SETUP, STEP, Room
from workshop.activities import ACTIVITIES
from workshop.activities.managing import ACTIVITY
from workshop.activities.managing.inventory import Answer, Inventory, evolve
from workshop.model.command import ActivityCommand
from workshop.model.event import ActivityEvent
from workshop.model.refusals import Refused


def test_inventory_is_found_by_its_kind() -> None:
    found: object = ACTIVITIES["managing"]

    assert found is ACTIVITY


def test_phases_are_all_required() -> None:
    phases = [(phase.name, phase.optional) for phase in ACTIVITY.phases(SETUP)]

    assert phases == [
        ("inventory", False),
        ("hours", False),
        ("roles", False),
        ("request", False),
    ]


def test_begin_has_no_practices() -> None:
    assert ACTIVITY.begin(SETUP) == Inventory({}, {}, {}, {})


def test_command_of_another_activity_is_refused() -> None:
    class Other(ActivityCommand):
        pass

    with pytest.raises(Refused) as caught:
        ACTIVITY.decide(Room().scene, Other(id=uuid4(), type="other", step=STEP), ANNA)
    assert caught.value.code == "command-unknown"


def test_event_of_another_activity_is_an_error() -> None:
    with pytest.raises(TypeError, match="no rule reads other"):
        evolve(Inventory(), ActivityEvent(type="other", step=STEP))


def test_given_is_who_is_through_all_categories() -> None:
    room = Room().do(ANNA, "category.finish", category="money")
    assert ACTIVITY.given(room.scene) == frozenset()

    room.do(ANNA, "category.finish", category="people")
    assert ACTIVITY.given(room.scene) == {ANNA.id}


@pytest.mark.parametrize("phase", ["hours", "roles", "request"])
def test_nothing_is_asked_of_everybody_later(phase: str) -> None:
    assert ACTIVITY.given(Room(phase).scene) is None


def test_nothing_here_may_be_quoted() -> None:
    room = Room("request").do(ANNA, "line.write", 8, text="Ours")

    assert [ACTIVITY.quote(room.scene, thing) for thing in (uuid(8), "billing")] == [None, None]


def test_forget_takes_a_persons_whole_practice() -> None:
    room = Room()
    for number, actor in enumerate((ANNA, BERT)):
        room.at("inventory").says(actor, "billing", now="doctor", hours=2)
        room.do(actor, "category.finish", category="money").at("request")
        room.do(actor, "figure.enter", figure="patients", amount=3)
        room.do(actor, "line.write", number, text="Why")

    after = ACTIVITY.forget(room.state, {ANNA.id})

    assert after == Inventory(
        answers={BERT.id: {"billing": Answer(now="doctor", hours=2)}},
        finished={BERT.id: frozenset({"money"})},
        figures={BERT.id: {"patients": 3}},
        lines={BERT.id: {uuid(1): "Why"}},
    )
