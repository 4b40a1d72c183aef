"""What comes first, how it adds up, and what a tie does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.statistics.pareto import Bar, pareto, vital


def test_pareto_puts_the_largest_first_and_adds_up() -> None:
    assert pareto({"a": 2, "b": 5, "c": 1}) == (
        Bar("b", 5, 0.625, 0.625),
        Bar("a", 2, 0.25, 0.875),
        Bar("c", 1, 0.125, 1.0),
    )


def test_pareto_keeps_equal_ones_in_their_order_and_what_was_never_counted_at_the_end() -> None:
    bars = pareto({"none": 0, "z": 3, "a": 3, "m": 4})

    assert [(bar.key, bar.cumulative) for bar in bars] == [
        ("m", 0.4),
        ("z", 0.7),
        ("a", 1.0),
        ("none", 1.0),
    ]


@pytest.mark.parametrize("counts", [{}, {"a": 0, "b": 0}])
def test_pareto_of_nothing_is_nothing(counts: dict[str, int]) -> None:
    assert pareto(counts) == ()
    assert vital(pareto(counts)) == ()


# Of ten kinds of defects the first two make up 80%.
DEFECTS = {"a": 45, "b": 35, "c": 6, "d": 5, "e": 3, "f": 2, "g": 1, "h": 1, "i": 1, "j": 1}


def test_vital_few_are_the_first_that_reach_the_share() -> None:
    assert [bar.key for bar in vital(pareto(DEFECTS))] == ["a", "b"]
    assert [bar.key for bar in vital(pareto(DEFECTS), 0.81)] == ["a", "b", "c"]


def test_vital_few_take_along_what_ties_with_the_last_of_them() -> None:
    bars = pareto({"a": 6, "b": 2, "c": 2})

    assert [bar.key for bar in vital(bars)] == ["a", "b", "c"]


def test_vital_few_of_equals_are_all_of_them() -> None:
    assert [bar.key for bar in vital(pareto({"a": 1, "b": 1, "c": 1, "d": 1}), 0.5)] == list("abcd")


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 50), max_size=12))
def test_pareto_falls_adds_up_to_all_and_loses_nothing(counts: dict[str, int]) -> None:
    bars = pareto(counts)

    if not sum(counts.values()):
        assert bars == ()
        return
    assert {bar.key: bar.count for bar in bars} == counts
    assert [bar.count for bar in bars] == sorted(counts.values(), reverse=True)
    assert bars[-1].cumulative == 1
    few = vital(bars)
    assert few == bars[: len(few)]
    assert few[-1].cumulative >= 0.8
