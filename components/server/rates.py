"""How often something may happen: so many at once, then so many a second."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` at once from a rest, `each_second` after that."""

    each_second: float
    burst: float


class Bucket:
    """A token bucket that may go into debt: who takes too early is told how long to wait."""

    __slots__ = ("_at", "_left", "_rate")

    def __init__(self, rate: Rate, now: float) -> None:
        self._rate = rate
        self._left = rate.burst
        self._at = now

    def take(self, now: float) -> float:
        """Take one, and return the seconds until it is there; 0 when it is already."""
        self._refill(now)
        self._left -= 1
        return max(0.0, -self._left / self._rate.each_second)

    def give_back(self) -> None:
        """Undo one `take` that led to nothing."""
        self._left += 1

    def is_full(self, now: float) -> bool:
        """Tell whether it is as good as new, and can be thrown away."""
        self._refill(now)
        return self._left >= self._rate.burst

    def _refill(self, now: float) -> None:
        gained = (now - self._at) * self._rate.each_second
        self._left = min(self._rate.burst, self._left + gained)
        self._at = now
