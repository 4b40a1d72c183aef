"""The estimate as the engine meets it: its kind, its phases, its first state."""

from __future__ import annotations

from tests.workshop.activities.estimate.scenes import SETUP
from workshop.activities import ACTIVITIES
from workshop.activities.estimate import ACTIVITY
from workshop.activities.estimate.guesses import Guesses


def test_estimate_is_found_by_its_kind() -> None:
    found: object = ACTIVITIES["estimate"]

    assert found is ACTIVITY


def test_phases_are_all_required() -> None:
    phases = [(phase.name, phase.optional) for phase in ACTIVITY.phases(SETUP)]

    assert phases == [
        ("question", False),
        ("first", False),
        ("discuss", False),
        ("second", False),
        ("compare", False),
        ("reveal", False),
        ("detail", False),
    ]


def test_begin_has_no_guesses() -> None:
    assert ACTIVITY.begin(SETUP) == Guesses({"first": {}, "second": {}})
