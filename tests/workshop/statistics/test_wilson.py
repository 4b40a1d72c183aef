"""Wilson's interval against published examples."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.statistics.wilson import wilson


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    # Newcombe 1998, Stat Med 17:857-872, table I, method 3.
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_is_that_of_newcombe(count: int, total: int, low: float, high: float) -> None:
    found = wilson(count, total)

    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    # R's binom.confint(methods="wilson"), which statsmodels keeps as its test.
    [
        (18, 20, 0.6989663547715128, 0.972133518786232),
        (4, 20, 0.0806576625797981, 0.4160174322518935),
        (4, 200, 0.00780442641634947, 0.05028708690582643),
        (190, 200, 0.910421851861224, 0.972617354399236),
        (0, 30, 0.0, 0.11351339),
        (30, 30, 0.8864866, 1.0),
    ],
)
def test_wilson_is_that_of_r(count: int, total: int, low: float, high: float) -> None:
    found = wilson(count, total)

    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-8)


def test_wilson_of_more_confidence_is_wider() -> None:
    assert wilson(9, 12, 0.99).low < wilson(9, 12).low < 0.75 < wilson(9, 12).high


@pytest.mark.parametrize(("count", "total"), [(0, 0), (-1, 5), (6, 5), (0, -1)])
def test_wilson_of_no_share_is_an_error(count: int, total: int) -> None:
    with pytest.raises(ValueError, match="is no share"):
        wilson(count, total)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_share_and_mirrors(shares: tuple[int, int]) -> None:
    count, total = shares
    found, other = wilson(count, total), wilson(total - count, total)

    assert 0 <= found.low <= count / total <= found.high <= 1
    assert (1 - other.high, 1 - other.low) == pytest.approx((found.low, found.high), abs=1e-12)
