"""How much is measured: everything, or a quick look while something is being built."""

from __future__ import annotations

from dataclasses import dataclass

# Seconds of a quick window, for each second of a whole one.
_QUICK = 0.2


@dataclass(frozen=True, slots=True)
class Plan:
    """The number of repetitions, and how long a window of the whole plan lasts here."""

    repetitions: int = 3
    quick: bool = False

    def seconds(self, whole: float) -> float:
        """Return how long to measure what takes `whole` seconds when all is measured."""
        return whole * _QUICK if self.quick else whole


QUICK = Plan(repetitions=1, quick=True)
