"""Every activity is what the rest of the engine takes it for."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest

from workshop import activities
from workshop.activities import ACTIVITIES, card, estimate, fishbone, swot
from workshop.model.activity import Activity
from workshop.model.command import COMMANDS, ActivityCommand
from workshop.model.event import ActivityEvent

# The type checker holds each to the protocol here.
ALL: tuple[Activity, ...] = (card.ACTIVITY, estimate.ACTIVITY, fishbone.ACTIVITY, swot.ACTIVITY)


def test_every_folder_is_an_activity_of_that_name() -> None:
    here = Path(str(activities.__file__)).parent
    folders = {path.parent.name for path in here.glob("*/__init__.py")}

    assert {kind: activity.kind for kind, activity in ACTIVITIES.items()} == {
        name: name for name in folders
    }
    assert set(ACTIVITIES.values()) == set(ALL)


@pytest.mark.parametrize("activity", ALL, ids=lambda activity: activity.kind)
def test_commands_and_events_are_of_a_step_and_named_after_the_activity(activity: Activity) -> None:
    names = [model.model_fields["type"].default for model in (*activity.commands, *activity.events)]

    assert all(issubclass(command, ActivityCommand) for command in activity.commands)
    assert all(issubclass(event, ActivityEvent) for event in activity.events)
    assert {name.split(".")[0] for name in names} <= {activity.kind}


def test_no_two_commands_have_one_name() -> None:
    commands = [*COMMANDS, *chain.from_iterable(activity.commands for activity in ALL)]

    assert len({c.model_fields["type"].default for c in commands}) == len(commands)
