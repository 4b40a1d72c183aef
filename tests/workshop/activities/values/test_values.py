"""The values as the engine meets them: their kind, their phases, their first state."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.workshop.activities.acting import ANNA
from tests.workshop.activities.values.scenes import SETUP, STEP, Room
from workshop.activities import ACTIVITIES
from workshop.activities.values import ACTIVITY
from workshop.activities.values.vision import Vision
from workshop.model.command import ActivityCommand
from workshop.model.refusals import Refused


def test_values_are_found_by_their_kind() -> None:
    found: object = ACTIVITIES["values"]

    assert found is ACTIVITY


def test_phases_are_all_required() -> None:
    phases = [(phase.name, phase.optional) for phase in ACTIVITY.phases(SETUP)]

    assert phases == [("rate", False), ("gaps", False), ("agreements", False)]


def test_begin_has_no_ratings_and_no_agreements() -> None:
    assert ACTIVITY.begin(SETUP) == Vision({"importance": {}, "today": {}}, {}, 0)


def test_command_of_another_activity_is_refused() -> None:
    class Other(ActivityCommand):
        pass

    command = Other(id=uuid4(), type="other", step=STEP)

    with pytest.raises(Refused) as caught:
        ACTIVITY.decide(Room().scene, command, ANNA)
    assert caught.value.code == "command-unknown"
