"""The strategy as an activity."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.workshop.activities.acting import ANNA
from tests.workshop.activities.strategy.scenes import PHASES, SETUP, STEP, Room
from workshop.activities import ACTIVITIES
from workshop.activities.strategy import ACTIVITY
from workshop.activities.strategy.plan import Plan
from workshop.model.command import ActivityCommand
from workshop.model.refusals import Refused


def test_strategy_is_found_by_its_kind() -> None:
    found: object = ACTIVITIES["strategy"]

    assert found is ACTIVITY


def test_phases_are_all_required() -> None:
    phases = [(phase.name, phase.optional) for phase in ACTIVITY.phases(SETUP)]

    assert phases == [(phase, False) for phase in PHASES]


def test_begin_has_nothing_picked() -> None:
    assert ACTIVITY.begin(SETUP) == Plan(picked=False, cards={}, scores={}, focuses={}, sheets={})


def test_command_of_another_activity_is_refused() -> None:
    class Other(ActivityCommand):
        pass

    command = Other(id=uuid4(), type="other", step=STEP)

    with pytest.raises(Refused) as caught:
        ACTIVITY.decide(Room().scene, command, ANNA)
    assert caught.value.code == "command-unknown"
