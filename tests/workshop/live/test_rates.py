"""So many at once, then so many a second."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.live import rates
from workshop.live.rates import Bucket, Buckets, Rate

RATE = Rate(each_second=2, burst=3)


def test_burst_is_free_and_then_each_waits_longer() -> None:
    bucket = Bucket(RATE, now=100)

    assert [bucket.take(100) for _ in range(6)] == [0, 0, 0, 0.5, 1.0, 1.5]


def test_rest_refills_no_further_than_the_burst() -> None:
    bucket = Bucket(RATE, now=0)
    for _ in range(3):
        bucket.take(0)

    assert [bucket.take(1000) for _ in range(4)] == [0, 0, 0, 0.5]


def test_giving_back_undoes_a_take() -> None:
    bucket = Bucket(RATE, now=0)
    for _ in range(4):
        bucket.take(0)

    bucket.give_back()

    assert bucket.take(0) == 0.5


def test_is_full_again_after_as_long_as_the_burst_takes() -> None:
    bucket = Bucket(RATE, now=0)
    bucket.take(0)

    assert [bucket.is_full(now) for now in (0, 0.25, 0.5)] == [False, False, True]


@given(st.lists(st.floats(min_value=0, max_value=2), min_size=1, max_size=60))
def test_never_lets_more_through_than_the_burst_and_the_rate(pauses: list[float]) -> None:
    bucket, now, through = Bucket(RATE, now=0), 0.0, []
    for pause in pauses:
        now += pause
        through.append(now + bucket.take(now))

    for first, start in enumerate(through):
        for last in range(first, len(through)):
            allowed = RATE.burst + RATE.each_second * (through[last] - start)
            assert last - first + 1 <= allowed + 1e-6


def test_each_key_has_its_own_and_a_refused_one_costs_nothing() -> None:
    now = 0.0
    buckets = Buckets(RATE, lambda: now)

    assert [buckets.take("an") for _ in range(5)] == [True, True, True, False, False]
    assert (buckets.is_spent("an"), buckets.is_spent("bo")) == (True, False)
    assert buckets.take("bo")
    now = 0.5
    assert [buckets.take("an") for _ in range(2)] == [True, False]


def test_those_at_rest_are_forgotten_and_no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rates, "_REMEMBERED", 10)
    now = 0.0
    buckets = Buckets(RATE, lambda: now)
    for number in range(9):
        buckets.take(f"early {number}")
    now = 0.5
    for _ in range(3):
        buckets.take("late")

    buckets.take("one more")

    assert set(buckets._buckets) == {"late", "one more"}
    assert buckets.is_spent("late")
