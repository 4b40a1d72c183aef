"""Fleiss' kappa: how far many people agree in sorting things, beyond what chance would give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Band = Literal["poor", "slight", "fair", "moderate", "substantial", "almost-perfect"]

_BANDS: tuple[tuple[float, Band], ...] = (
    (0.20, "slight"),
    (0.40, "fair"),
    (0.60, "moderate"),
    (0.80, "substantial"),
)
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Agreement:
    """The share of agreeing pairs, observed and expected by chance (0 to 1), and kappa.

    Kappa is 1 at most, 0 when chance gives as much, and below 0 when chance gives more. It is None
    when everybody always chose the same: chance then explains all there is.
    """

    observed: float
    expected: float
    kappa: float | None


def fleiss(table: Sequence[Sequence[int]]) -> Agreement | None:
    """Return the agreement in a table of counts: one row a thing, one column a category.

    Rows may have different numbers of ratings: the generalisation of Gwet 2014 (Handbook of
    Inter-Rater Reliability, 4th ed.), with equal numbers the kappa of Fleiss 1971 (Psychol Bull
    76:378-382). Each row weighs the same; a row of one rating has no pair and counts for the
    expectation alone, an empty one for nothing. None when no row has a pair.
    """
    rated = [row for row in table if sum(row)]
    pairs = [_agreeing(row) for row in rated if sum(row) >= _PAIR]
    if not pairs:
        return None
    observed = sum(pairs) / len(pairs)
    columns = zip(*([count / sum(row) for count in row] for row in rated), strict=True)
    expected = sum((sum(column) / len(rated)) ** 2 for column in columns)
    kappa = None if expected == 1 else (observed - expected) / (1 - expected)
    return Agreement(observed, expected, kappa)


def band(kappa: float) -> Band:
    """Return the name that Landis & Koch 1977 (Biometrics 33:159-174) give to a kappa.

    Of the kappa as it is shown, in two decimals: 0.204 is a 0.20.
    """
    shown = round(kappa, 2)
    if shown < 0:
        return "poor"
    return next((name for most, name in _BANDS if shown <= most), "almost-perfect")


def _agreeing(row: Sequence[int]) -> float:
    """Return the share of pairs of ratings in a row that are alike."""
    ratings = sum(row)
    return sum(count * (count - 1) for count in row) / (ratings * (ratings - 1))
