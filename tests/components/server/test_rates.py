"""So many at once, then so many a second."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from components.server.rates import Bucket, Rate

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
