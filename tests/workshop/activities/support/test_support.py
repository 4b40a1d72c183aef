"""The activity as the engine meets it: its kind, its phases, its first state, its secrets."""

from __future__ import annotations

from tests.workshop.activities.support.scenes import SETUP
from workshop.activities import ACTIVITIES
from workshop.activities.support import ACTIVITY
from workshop.activities.support.circle import Circle
from workshop.activities.support.commands import COMMANDS
from workshop.activities.support.events import EVENTS, RolesSwapped
from workshop.model.activity import Phase


def test_support_is_found_by_its_kind() -> None:
    found: object = ACTIVITIES["support"]

    assert found is ACTIVITY


def test_phases_go_from_the_carer_to_the_patient_and_end_in_aftercare() -> None:
    names = ["stages", "choose", "results", "turn", "pairs", "debrief", "hardest", "aftercare"]

    assert ACTIVITY.phases(SETUP) == tuple(Phase(name) for name in names)


def test_begin_has_nothing_chosen() -> None:
    assert ACTIVITY.begin(SETUP) == Circle({"wanted": {}, "hardest": {}}, {}, swapped=False)


def test_stepping_out_is_no_command_and_no_event() -> None:
    commands = [str(one.model_fields["type"].default) for one in COMMANDS]
    events = [str(one.model_fields["type"].default) for one in EVENTS]

    assert commands == ["support.pick", "support.role.take", "support.roles.swap"]
    assert events == ["support.picked", "support.role.taken", "support.roles.swapped"]


def test_only_the_swap_changes_what_others_have_on_their_phone() -> None:
    assert [event for event in EVENTS if not event.PRIVATE] == [RolesSwapped]
