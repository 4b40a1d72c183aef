"""What is told of the room's answers, and from how many on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.activities.fewest import FEWEST
from workshop.activities.statements.results import result, shift

COUNTS = st.lists(st.integers(0, 9), min_size=5, max_size=5)


@pytest.mark.parametrize("counts", [[0, 0, 0, 0, 0], [0, 0, 0, 0, 1], [1, 0, 2, 0, 1]])
def test_fewer_than_five_answers_are_only_counted(counts: list[int]) -> None:
    assert result(counts) == {"n": sum(counts)}


def test_result_has_counts_agreement_and_mean() -> None:
    assert result([6, 8, 5, 3, 2]) == {
        "n": 24,
        "counts": {"1": 6, "2": 8, "3": 5, "4": 3, "5": 2},
        "agreement": 0.31,
        "mean": -0.54,
    }


def test_mean_of_a_balanced_room_is_plain_zero() -> None:
    found = result([3, 1, 0, 1, 3])

    assert str(found["mean"]) == "0.0"


def test_shift_is_the_change_of_the_mean_in_steps() -> None:
    assert shift([5, 0, 0, 0, 0], [0, 0, 3, 3, 0]) == {
        "first": result([5, 0, 0, 0, 0]),
        "second": result([0, 0, 3, 3, 0]),
        "change": 2.5,
    }


@pytest.mark.parametrize(
    ("first", "second"),
    [([4, 0, 0, 0, 0], [5, 0, 0, 0, 0]), ([5, 0, 0, 0, 0], [0, 0, 0, 0, 4])],
)
def test_shift_needs_enough_answers_both_times(first: list[int], second: list[int]) -> None:
    assert shift(first, second) == {"first": result(first), "second": result(second)}


def test_statement_that_was_not_asked_before_has_no_first() -> None:
    assert shift(None, [0, 0, 3, 3, 0]) == {"second": result([0, 0, 3, 3, 0])}


@given(COUNTS, COUNTS)
def test_shift_keeps_to_its_bounds_and_turns_round(first: list[int], second: list[int]) -> None:
    there, back = shift(first, second), shift(second, first)

    assert ("change" in there) == (sum(first) >= FEWEST and sum(second) >= FEWEST)
    if "change" in there:
        assert -4 <= there["change"] <= 4
        assert there["change"] == pytest.approx(-back["change"])
