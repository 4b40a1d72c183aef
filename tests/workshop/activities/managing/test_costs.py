"""Hours times costs, exact to the cent, and nothing invented."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.workshop.activities.managing.scenes import TASKS
from workshop.activities.managing.costs import Change, balance, changes
from workshop.activities.managing.inventory import Answer
from workshop.activities.managing.practice import practice

MOVE = {
    "billing": Answer(now="doctor", hours=2.5, wish="assistant"),
    "safety": Answer(now="nobody", hours=1, wish="assistant"),
    "budget": Answer(now="outside", hours=4),
}


def test_changes_cost_a_year_what_was_entered() -> None:
    found = changes(practice(MOVE, TASKS), {"cost-doctor": 8001, "cost-assistant": 3000})

    assert found == {"doctor": Change(-2.5, -240_030), "assistant": Change(3.5, 126_000)}
    assert balance(found) == -114_030


def test_nothing_is_invented_for_a_cost_that_is_missing() -> None:
    found = changes(practice(MOVE, TASKS), {"cost-assistant": 3000})

    assert found == {"doctor": Change(-2.5, None), "assistant": Change(3.5, 126_000)}
    assert balance(found) is None


def test_nothing_that_changes_costs_nothing() -> None:
    found = changes(practice({"budget": MOVE["budget"]}, TASKS), {"cost-outside": 9000})

    assert (found, balance(found)) == ({}, None)


@given(st.integers(0, 400), st.integers(0, 50_000))
def test_cents_are_exact(halves: int, cost: int) -> None:
    answers = {"billing": Answer(now="nobody", hours=halves / 2, wish="nurse")}

    found = changes(practice(answers, TASKS), {"cost-nurse": cost})

    if halves:
        assert found == {"nurse": Change(halves / 2, halves * cost * 6)}
        assert Fraction(halves, 2) * cost * 12 == halves * cost * 6
    else:
        assert found == {}
