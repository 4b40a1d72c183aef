"""Pareto: what is counted most first, and how fast the counts add up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

FEW = 0.8
"""the share of all that the vital few make up together"""


@dataclass(frozen=True, slots=True)
class Bar:
    """A thing, its count, its share of all, and the share of it and all before it (0 to 1)."""

    key: str
    count: int
    share: float
    cumulative: float


def pareto(counts: Mapping[str, int]) -> tuple[Bar, ...]:
    """Return a bar for each thing, largest first; equal ones stay in the order they came in.

    Nothing at all when nothing was counted.
    """
    total = sum(counts.values())
    if not total:
        return ()
    bars: list[Bar] = []
    running = 0
    for key, count in sorted(counts.items(), key=lambda item: -item[1]):
        running += count
        bars.append(Bar(key, count, count / total, running / total))
    return tuple(bars)


def vital(bars: Sequence[Bar], share: float = FEW) -> tuple[Bar, ...]:
    """Return the first bars that together reach a share of all.

    What is counted as often as the last of them comes along: a tie has no order.
    """
    last = next((bar for bar in bars if bar.cumulative >= share), None)
    return () if last is None else tuple(bar for bar in bars if bar.count >= last.count)
