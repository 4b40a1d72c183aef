"""Fleiss' kappa against published examples, and what it is at its edges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.statistics.kappa import Agreement, band, fleiss

# Fourteen raters, ten subjects, five categories: the worked example of the encyclopedias, which
# statsmodels keeps as its test too. Kappa 0.210.
FOURTEEN = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
]

# Six psychiatrists, thirty patients, five diagnoses: Fleiss 1971, table 1, one digit a rating.
# Kappa 0.430; 0.4302445 in R's irr (kappam.fleiss) and in statsmodels.
DIAGNOSES = """
444444 222555 233335 555555 222444 113333 333355 113334 114444 555555
144444 124444 222333 144444 224445 333335 111455 111112 224444 133555
555555 244444 224555 114444 144445 222224 111155 224444 133333 555555
"""

# Four raters, twelve subjects, some ratings missing (0): cac.raw4raters of R's irrCAC, from Gwet
# 2014. Observed 0.8181818, expected 0.2387153, kappa 0.76117.
MISSING = "1101 2232 3333 3333 2222 1234 4444 1121 2222 0555 0011 0030"


def counted(ratings: str, categories: str) -> list[list[int]]:
    return [[row.count(category) for category in categories] for row in ratings.split()]


def test_fleiss_of_fourteen_raters() -> None:
    found = fleiss(FOURTEEN)

    assert found is not None
    assert found.kappa == pytest.approx(0.210, abs=5e-4)
    assert (found.observed, found.expected) == pytest.approx((0.378, 0.213), abs=5e-4)


def test_fleiss_of_1971() -> None:
    found = fleiss(counted(DIAGNOSES, "12345"))

    assert found is not None
    assert found.kappa == pytest.approx(0.4302445, abs=5e-8)


def test_fleiss_with_missing_ratings_is_the_generalisation_of_gwet() -> None:
    found = fleiss(counted(MISSING, "12345"))

    assert found is not None
    assert (found.observed, found.expected) == pytest.approx((0.8181818, 0.2387153), abs=5e-8)
    assert found.kappa == pytest.approx(0.76117, abs=5e-6)


def test_fleiss_leaves_out_rows_without_a_rating() -> None:
    assert fleiss([*FOURTEEN, [0, 0, 0, 0, 0]]) == fleiss(FOURTEEN)


def test_fleiss_counts_a_single_rating_for_what_chance_gives_alone() -> None:
    assert fleiss([[2, 0], [0, 1]]) == Agreement(observed=1, expected=0.5, kappa=1)


def test_fleiss_of_people_who_all_agree_is_one() -> None:
    assert fleiss([[3, 0], [0, 3]]) == Agreement(observed=1, expected=0.5, kappa=1)


def test_fleiss_of_people_who_never_agree_is_below_nought() -> None:
    assert fleiss([[1, 1], [1, 1]]) == Agreement(observed=0, expected=0.5, kappa=-1)


def test_fleiss_of_one_choice_everywhere_has_no_kappa() -> None:
    assert fleiss([[4, 0], [3, 0]]) == Agreement(observed=1, expected=1, kappa=None)


@pytest.mark.parametrize("table", [[], [[0, 0]], [[1, 0], [0, 1]]])
def test_fleiss_without_a_pair_is_nothing(table: list[list[int]]) -> None:
    assert fleiss(table) is None


@given(st.lists(st.lists(st.integers(0, 30), min_size=2, max_size=2), min_size=1, max_size=15))
def test_fleiss_stays_within_its_bounds(table: list[list[int]]) -> None:
    found = fleiss(table)

    if found is not None:
        assert 0 <= found.observed <= 1
        assert 0 < found.expected <= 1 + 1e-12
        assert found.kappa is None or found.kappa <= 1 + 1e-9


@pytest.mark.parametrize(
    ("kappa", "name"),
    [
        (-1, "poor"),
        (-0.01, "poor"),
        (-0.004, "slight"),
        (0, "slight"),
        (0.20, "slight"),
        (0.204, "slight"),
        (0.21, "fair"),
        (0.40, "fair"),
        (0.41, "moderate"),
        (0.60, "moderate"),
        (0.61, "substantial"),
        (0.80, "substantial"),
        (0.81, "almost-perfect"),
        (1, "almost-perfect"),
    ],
)
def test_band_is_the_one_of_landis_and_koch(kappa: float, name: str) -> None:
    assert band(kappa) == name
