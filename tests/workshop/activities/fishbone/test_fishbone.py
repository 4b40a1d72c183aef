"""The fishbone as the engine meets it: its kind, its phases, its first state."""

from __future__ import annotations

from tests.workshop.activities.fishbone.scenes import SETUP
from workshop.activities import ACTIVITIES
from workshop.activities.fishbone import ACTIVITY
from workshop.activities.fishbone.board import Board


def test_fishbone_is_found_by_its_kind() -> None:
    found: object = ACTIVITIES["fishbone"]

    assert found is ACTIVITY


def test_next_passes_over_the_example_alone() -> None:
    phases = [(phase.name, phase.optional) for phase in ACTIVITY.phases(SETUP)]

    assert phases == [
        ("incident", False),
        ("example", True),
        ("causes", False),
        ("vote", False),
        ("priorities", False),
        ("actions", False),
    ]


def test_begin_has_the_first_set_of_bones() -> None:
    assert ACTIVITY.begin(SETUP) == Board(set="practice", dots={"cause": {}, "change": {}})
