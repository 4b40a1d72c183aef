"""What the room's practices come to, and when they are too few to be told."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workshop.activities.acting import ANNA, BERT, PEOPLE
from tests.workshop.activities.managing.scenes import CATEGORIES, SETUP, TASKS, Room
from workshop.activities.fewest import FEWEST
from workshop.activities.managing import results
from workshop.activities.managing.commands import ROLES
from workshop.activities.managing.inventory import Answer, Inventory
from workshop.activities.managing.results import one_decimal, percent

NONE = dict.fromkeys(ROLES, 0.0)
HOURS = st.integers(0, 400).map(lambda halves: halves / 2)
ROLE = st.sampled_from(ROLES)
ANSWERS = st.dictionaries(
    st.sampled_from(TASKS),
    st.builds(Answer, now=ROLE, hours=HOURS, wish=st.none() | ROLE),
    min_size=1,
)


def of(room: Room) -> results.Room:
    return results.room(room.state, SETUP)


def test_hours_are_means_over_all_practices_that_count() -> None:
    room = Room().all_say("billing", now="doctor", hours=2, wish="assistant")
    room.says(ANNA, "safety", now="nobody", hours=1, wish="nurse")
    room.says(PEOPLE[5], "safety", now="doctor")

    assert results.hours(of(room)) == {
        "today": {**NONE, "doctor": 2.0, "nobody": 0.2},
        "wished": {**NONE, "assistant": 2.0, "nurse": 0.2},
        "total": 2.2,
    }
    assert len(of(room).practices) == 5


def test_of_four_practices_nothing_is_told() -> None:
    room = Room().all_say("billing", 4, now="doctor", hours=2, wish="assistant", going="badly")

    found = of(room)

    assert (results.hours(found), results.back(found), results.fits(found)) == (None, None, None)
    assert results.tasks(found, room.state) == {}


def test_share_given_back_is_of_all_hours_and_of_the_middle_practice() -> None:
    room = Room().all_say("billing", now="doctor", hours=10)
    room.says(ANNA, "billing", hours=60, wish="outside")
    room.says(BERT, "billing", wish="assistant")

    # 70 of 100 hours, but in three of five practices nothing.
    assert results.back(of(room)) == {"people": 5, "share": 70, "median": 0}


def test_share_given_back_agrees_with_the_mean_hours_where_doctors_get_more_to_do() -> None:
    room = Room().all_say("billing", now="doctor", hours=10, wish="assistant")
    room.says(ANNA, "billing", wish="doctor")
    room.says(ANNA, "budget", now="assistant", hours=20, wish="doctor")

    found = results.hours(of(room))
    assert found is not None
    assert (found["today"]["doctor"], found["wished"]["doctor"]) == (10.0, 6.0)
    # From 10 to 6 is 40%, though four practices give back everything.
    assert results.back(of(room)) == {"people": 5, "share": 40, "median": 100}


def test_share_given_back_is_never_below_nothing() -> None:
    room = Room().all_say("billing", now="doctor", hours=1)
    room.says(ANNA, "budget", now="nobody", hours=9, wish="doctor")

    assert results.back(of(room)) == {"people": 5, "share": 0, "median": 0}


def test_practices_whose_doctors_spend_nothing_give_nothing_back() -> None:
    room = Room().all_say("billing", now="doctor", hours=1, wish="nurse")
    room.says(ANNA, "billing", now="assistant")

    assert results.back(of(room)) is None
    assert results.hours(of(room)) is not None


def test_fits_are_counted_with_the_hours_behind_them() -> None:
    room = Room().all_say("billing", now="doctor", hours=2, wish="assistant")
    room.says(ANNA, "billing", wish="doctor").says(BERT, "budget", now="doctor", hours=1)
    room.says(BERT, "budget", wish="manager")

    assert results.fits(of(room)) == {
        "people": 5,
        "roles": {
            "assistant": 3,
            "nurse": 0,
            "coordinator": 0,
            "manager": 0,
            "shared": 1,
            "none": 1,
        },
        "kinds": {"support": 1.6, "execute": 0.0, "coordinate": 0.0, "lead": 0.2},
    }


def test_tasks_tell_who_does_them_who_hands_over_and_where_it_goes_badly() -> None:
    room = Room().all_say("billing", 6, now="doctor", hours=2, going="badly")
    room.says(ANNA, "billing", wish="assistant", going="well").says(BERT, "billing", now="nurse")
    room.all_say("safety", now="nobody", hours=1)
    room.all_say("safety", 4, going="badly")
    room.all_say("budget", 4, now="doctor", hours=1, going="badly")

    assert results.tasks(of(room), room.state) == {
        "billing": {
            "people": 6,
            "doctor": 5,
            "away": 1,
            "badly": {"people": 6, "count": 5},
        },
        "safety": {"people": 5, "doctor": 0, "away": 0},
    }


def test_a_task_that_left_the_list_counts_for_nothing() -> None:
    room = Room().all_say("billing", now="doctor", hours=2)
    one: dict[str, Any] = {**SETUP, "categories": [SETUP["categories"][1]]}

    assert results.room(room.state, one).practices == ()


def test_who_began_and_who_is_through() -> None:
    room = Room().says(ANNA, "billing", going="well")
    room.do(BERT, "category.finish", category="money")
    assert (results.begun(room.state), results.through(room.state, SETUP)) == (2, frozenset())

    room.do(BERT, "category.finish", category="people")
    room.do(ANNA, "task.leave", task="billing")
    assert (results.begun(room.state), results.through(room.state, SETUP)) == (
        1,
        frozenset({BERT.id}),
    )
    assert CATEGORIES == ("money", "people")


@given(st.lists(ANSWERS, min_size=FEWEST, max_size=9))
def test_means_of_roles_come_to_one_total_and_no_share_is_over_a_hundred(
    practices: list[dict[str, Answer]],
) -> None:
    state = Inventory(answers={f"person-{n}": one for n, one in enumerate(practices)})
    found = results.room(state, SETUP)
    hours, back, fits = results.hours(found), results.back(found), results.fits(found)

    assert hours is not None
    assert fits is not None
    # Each of seven roles is rounded by at most a twentieth.
    assert abs(sum(hours["today"].values()) - hours["total"]) < 0.41
    assert abs(sum(hours["wished"].values()) - hours["total"]) < 0.41
    assert sum(fits["roles"].values()) == fits["people"] == len(practices)
    assert back is None or (0 <= back["share"] <= 100 and 0 <= back["median"] <= 100)


@pytest.mark.parametrize(
    ("exact", "shown"),
    [(Fraction(1, 3), 0.3), (Fraction(1, 4), 0.3), (Fraction(5), 5.0), (Fraction(0), 0.0)],
)
def test_hours_leave_with_one_decimal(exact: Fraction, shown: float) -> None:
    assert one_decimal(exact) == shown


@pytest.mark.parametrize(
    ("exact", "shown"), [(Fraction(1, 3), 33), (Fraction(1, 200), 1), (Fraction(1), 100)]
)
def test_shares_leave_as_whole_percents(exact: Fraction, shown: int) -> None:
    assert percent(exact) == shown
