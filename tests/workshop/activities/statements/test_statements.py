"""Statements as the engine meets them: their kind, their phases, their first state."""

from __future__ import annotations

from tests.workshop.activities.statements.scenes import SETUP, SETUP_AGAIN
from workshop.activities import ACTIVITIES
from workshop.activities.statements import ACTIVITY
from workshop.activities.statements.answers import Answers
from workshop.model.activity import Phase


def test_statements_are_found_by_their_kind() -> None:
    found: object = ACTIVITIES["statements"]

    assert found is ACTIVITY


def test_phases_end_in_results_and_asked_again_in_the_shift() -> None:
    assert ACTIVITY.phases(SETUP) == (Phase("answer"), Phase("results"))
    assert ACTIVITY.phases(SETUP_AGAIN) == (Phase("answer"), Phase("shift"))


def test_begin_has_no_answers() -> None:
    assert ACTIVITY.begin(SETUP) == Answers({}, {})
