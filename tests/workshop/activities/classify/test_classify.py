"""The sorting as the engine meets it: its kind, its phases, its first state."""

from __future__ import annotations

from tests.workshop.activities.classify.scenes import SETUP
from workshop.activities import ACTIVITIES
from workshop.activities.classify import ACTIVITY
from workshop.activities.classify.sorting import Sorting


def test_classify_is_found_by_its_kind() -> None:
    found: object = ACTIVITIES["classify"]

    assert found is ACTIVITY


def test_phases_are_all_required() -> None:
    phases = [(phase.name, phase.optional) for phase in ACTIVITY.phases(SETUP)]

    assert phases == [("sort", False), ("agreement", False), ("studies", False), ("sources", False)]


def test_begin_has_no_choices_and_no_own_incidents() -> None:
    assert ACTIVITY.begin(SETUP) == Sorting({}, {}, {})
