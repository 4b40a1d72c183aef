"""The score interval of Wilson: between which shares the true one may well lie."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist


@dataclass(frozen=True, slots=True)
class Interval:
    """Two shares, 0 to 1."""

    low: float
    high: float


def wilson(count: int, total: int, confidence: float = 0.95) -> Interval:
    """Return the interval for `count` of `total` (Wilson 1927, J Am Stat Assoc 22:209-212).

    It takes the answers for independent of each other. Without correction for continuity, as
    method 3 of Newcombe 1998 (Stat Med 17:857-872). Raises ValueError unless 0 <= count <= total
    and total > 0.
    """
    if not 0 <= count <= total or not total:
        message = f"{count} of {total} is no share"
        raise ValueError(message)
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share, extra = count / total, z * z / total
    middle = (share + extra / 2) / (1 + extra)
    half = z / (1 + extra) * sqrt(share * (1 - share) / total + extra / (4 * total))
    # At the ends the interval closes; in floating point it might not, quite.
    low = 0.0 if count == 0 else middle - half
    high = 1.0 if count == total else middle + half
    return Interval(low, high)
