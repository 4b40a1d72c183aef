"""Sums are worked out once, and again for other answers or another list."""

from __future__ import annotations

from unittest.mock import patch

from tests.workshop.activities.acting import ANNA
from tests.workshop.activities.managing.scenes import SETUP, Room
from workshop.activities.managing import results
from workshop.activities.managing.summing import summed


def test_sums_are_those_of_the_results() -> None:
    room = Room().all_say("billing", now="doctor", hours=2)
    found = results.room(room.state, SETUP)

    assert summed(room.state, SETUP) == {
        "people": 5,
        "hours": results.hours(found),
        "back": results.back(found),
        "fits": results.fits(found),
        "tasks": results.tasks(found, room.state),
    }


def test_sums_of_a_few_are_left_out() -> None:
    room = Room().all_say("billing", 4, now="doctor", hours=2)

    assert summed(room.state, SETUP) == {"people": 4, "tasks": {}}


def test_figures_and_lines_add_nothing_up_again() -> None:
    room = Room().all_say("billing", now="doctor", hours=2)
    summed(room.state, SETUP)
    room.at("request").do(ANNA, "figure.enter", figure="patients", amount=3)

    with patch.object(results, "room", side_effect=AssertionError):
        assert summed(room.state, SETUP)["people"] == 5


def test_other_answers_and_another_list_are_added_up_anew() -> None:
    room = Room().all_say("billing", now="doctor", hours=2)
    before = summed(room.state, SETUP)
    short = {**SETUP, "categories": [SETUP["categories"][1]]}

    room.says(ANNA, "billing", hours=12)

    assert summed(room.state, SETUP)["hours"]["total"] == 4.0
    assert summed(room.state, short)["people"] == 0
    assert before["hours"]["total"] == 2.0
