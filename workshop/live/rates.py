"""How often something may happen: so many at once, then so many a second."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

Clock = Callable[[], float]

# So many keys are kept before those that came to rest are looked for.
_REMEMBERED = 5000


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

    def is_spent(self, now: float) -> bool:
        """Tell whether the next one would have to wait."""
        self._refill(now)
        return self._left < 1

    def is_full(self, now: float) -> bool:
        """Tell whether it is as good as new, and can be thrown away."""
        self._refill(now)
        return self._left >= self._rate.burst

    def _refill(self, now: float) -> None:
        gained = (now - self._at) * self._rate.each_second
        self._left = min(self._rate.burst, self._left + gained)
        self._at = now


class Buckets:
    """A bucket for each of many; those that came to rest are forgotten."""

    def __init__(self, rate: Rate, clock: Clock = monotonic) -> None:
        self._rate = rate
        self._clock = clock
        self._buckets: dict[str, Bucket] = {}
        self._sweep_at = _REMEMBERED

    def take(self, key: str) -> bool:
        """Take one for a key, and tell whether it was there; a refused one costs nothing."""
        bucket = self._bucket(key)
        if bucket.is_spent(self._clock()):
            return False
        bucket.take(self._clock())
        return True

    def is_spent(self, key: str) -> bool:
        """Tell whether a key would be refused now."""
        bucket = self._buckets.get(key)
        return bucket is not None and bucket.is_spent(self._clock())

    def _bucket(self, key: str) -> Bucket:
        if key not in self._buckets:
            self._forget_the_rested()
            self._buckets[key] = Bucket(self._rate, self._clock())
        return self._buckets[key]

    def _forget_the_rested(self) -> None:
        if len(self._buckets) < self._sweep_at:
            return
        now = self._clock()
        self._buckets = {
            k: bucket for k, bucket in self._buckets.items() if not bucket.is_full(now)
        }
        # Where there was nothing to forget, the next look comes only after as many again.
        self._sweep_at = max(_REMEMBERED, 2 * len(self._buckets))
