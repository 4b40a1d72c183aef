"""How far a room is of one mind on an ordered scale."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations


def agreement(counts: Sequence[int]) -> float:
    """Return van der Eijk's measure of agreement A of how often each value was given.

    1: all gave the same value; 0: all values were given equally often; -1: half of the room stands
    at either end. `counts` are in the order of the scale, at least three of them, and their sum is
    positive. A is the mean agreement of the layers of equal height that a distribution can be taken
    apart into, weighted by the answers in each. It says nothing about which value was given most,
    and unlike a standard deviation it does not grow because a room leans to one end.

    Source: C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity
    35(3):325-341, 2001, https://doi.org/10.1023/A:1010374114305.
    """
    left = list(counts)
    weighted = 0.0
    while any(left):
        height = min(count for count in left if count)
        layer = [count > 0 for count in left]
        weighted += height * sum(layer) * _of_layer(layer)
        left = [count - height if count else 0 for count in left]
    return weighted / sum(counts)


def _of_layer(layer: Sequence[bool]) -> float:
    """Return the agreement of one layer: how unimodal it is, times how narrow it is.

    Of every three places, full-full-empty and empty-full-full speak for one peak, full-empty-full
    against it; the weights (k - 1, k - 2) are those of equation 2 in the source.
    """
    size = len(layer)
    triples = list(combinations(layer, 3))
    one_peak = triples.count((True, True, False)) + triples.count((False, True, True))
    two_peaks = triples.count((True, False, True))
    unimodal = 1.0
    if one_peak or two_peaks:
        spoken = (size - 2) * one_peak - (size - 1) * two_peaks
        unimodal = spoken / ((size - 2) * (one_peak + two_peaks))
    return unimodal * (1 - (sum(layer) - 1) / (size - 1))
