"""The measure of agreement, against published values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.activities.statements.agreement import agreement

COUNTS = st.lists(st.integers(0, 40), min_size=5, max_size=5).filter(any)


@pytest.mark.parametrize(
    ("counts", "published"),
    [
        # van der Eijk 2001, p. 331; value as in the manual of the R package agrmt
        pytest.param([30, 40, 210, 130, 530, 50, 10], 0.6113333, id="van der Eijk, p. 331"),
        # vignette of agrmt 1.42, with data of van der Eijk 2001 (percentages, times ten)
        pytest.param([24, 28, 32, 62, 135, 304, 416], 0.61, id="PvdA"),
        pytest.param([16, 26, 82, 210, 293, 270, 103], 0.48, id="D66"),
        # vignette of agrmt 1.42
        pytest.param([6, 8, 5, 3, 2], 0.31, id="five values"),
        pytest.param([6, 8, 5, 3, 2, 0, 2], 0.39, id="a value nobody gave"),
        pytest.param([2, 0, 1, 1], 0.08, id="four values"),
    ],
)
def test_agreement_is_as_published(counts: list[int], published: float) -> None:
    decimals = len(str(published).partition(".")[2])

    assert round(agreement(counts), decimals) == published


@pytest.mark.parametrize(
    ("layer", "published"),
    [
        ([1, 1, 1, 1, 1, 1, 1], 0),
        ([1, 1, 1, 1, 1, 1, 0], 0.167),
        ([0, 1, 1, 1, 1, 1, 0], 0.333),
        ([0, 0, 1, 1, 1, 1, 0], 0.5),
        ([0, 0, 1, 1, 1, 0, 0], 0.667),
        ([0, 0, 1, 0, 1, 0, 0], 0.467),
        ([0, 0, 0, 0, 1, 0, 0], 1),
    ],
)
def test_agreement_of_each_layer_of_the_example_is_as_published(
    layer: list[int], published: float
) -> None:
    assert round(agreement(layer), 3) == published


@pytest.mark.parametrize(
    ("counts", "value"),
    [([0, 0, 0, 9, 0], 1), ([4, 4, 4, 4, 4], 0), ([7, 0, 0, 0, 7], -1), ([0, 5, 5, 0, 0], 0.75)],
    ids=["one value", "all alike", "both ends", "two neighbours"],
)
def test_agreement_of_plain_distributions(counts: list[int], value: float) -> None:
    assert agreement(counts) == pytest.approx(value)


@given(COUNTS)
def test_agreement_lies_between_its_ends_and_has_no_direction(counts: list[int]) -> None:
    assert -1 - 1e-9 <= agreement(counts) <= 1 + 1e-9
    assert agreement(counts) == pytest.approx(agreement(counts[::-1]))


@given(COUNTS, st.integers(2, 9))
def test_agreement_does_not_depend_on_how_many_answered(counts: list[int], times: int) -> None:
    assert agreement([times * count for count in counts]) == pytest.approx(agreement(counts))
