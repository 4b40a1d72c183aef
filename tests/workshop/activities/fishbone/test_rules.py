"""What is no command of the fishbone's."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.workshop.activities.acting import ANNA
from tests.workshop.activities.fishbone.scenes import STEP, Room
from workshop.activities.fishbone import ACTIVITY
from workshop.model.command import ActivityCommand
from workshop.model.refusals import Refused


def test_command_of_another_activity_is_refused() -> None:
    command = ActivityCommand(id=uuid4(), type="other", step=STEP)

    with pytest.raises(Refused, match=r"^command-unknown$"):
        ACTIVITY.decide(Room().scene, command, ANNA)
