"""The intake form as the engine meets it: its kind, its phases, its first state."""

from __future__ import annotations

from tests.workshop.activities.intake.scenes import SETUP
from workshop.activities import ACTIVITIES
from workshop.activities.intake import ACTIVITY
from workshop.activities.intake.forms import Forms


def test_intake_is_found_by_its_kind() -> None:
    found: object = ACTIVITIES["intake"]

    assert found is ACTIVITY


def test_form_is_filled_in_shown_and_judged() -> None:
    phases = [(phase.name, phase.optional) for phase in ACTIVITY.phases(SETUP)]

    assert phases == [("fill", False), ("results", False), ("drop", False), ("verdict", False)]


def test_begin_has_no_forms() -> None:
    assert ACTIVITY.begin(SETUP) == Forms({}, frozenset(), {})
