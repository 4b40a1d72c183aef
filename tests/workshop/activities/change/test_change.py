"""The way to a change as the engine meets it: its kind, its phases, its first state."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.workshop.activities.acting import ANNA
from tests.workshop.activities.change.scenes import PHASES, SETUP, STEP, Room
from workshop.activities import ACTIVITIES
from workshop.activities.change import ACTIVITY
from workshop.activities.change.plan import Plan
from workshop.model.command import ActivityCommand
from workshop.model.refusals import Refused


def test_change_is_found_by_its_kind() -> None:
    found: object = ACTIVITIES["change"]

    assert found is ACTIVITY


def test_phases_are_all_required() -> None:
    phases = [(phase.name, phase.optional) for phase in ACTIVITY.phases(SETUP)]

    assert phases == [(name, False) for name in PHASES]


def test_begin_has_nothing() -> None:
    assert ACTIVITY.begin(SETUP) == Plan(None, {}, None, {}, 0, {})


def test_change_follows_a_fishbone() -> None:
    assert ACTIVITY.Setup.FOLLOWS == "fishbone"


def test_command_of_another_activity_is_refused() -> None:
    class Other(ActivityCommand):
        pass

    command = Other(id=uuid4(), type="other", step=STEP)

    with pytest.raises(Refused) as caught:
        ACTIVITY.decide(Room().scene, command, ANNA)
    assert caught.value.code == "command-unknown"
