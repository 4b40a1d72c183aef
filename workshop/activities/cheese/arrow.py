"""The accident's arrow: through the first open hole of each slice, until a slice has none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from workshop.activities.cheese.board import Barrier
from workshop.activities.cheese.slices import Slice
from workshop.activities.fishbone.setup import Condition

STRENGTHS = ("strong", "medium", "weak", None)
"""The strongest first; None is: not said."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """The holes it went through, by slice, and the slice that stopped it, if one did."""

    through: Mapping[str, str]
    stopped: str | None = None


def arrow(slices: Sequence[Slice], closed: AbstractSet[str]) -> Arrow:
    """Return how far the arrow comes when some holes are closed."""
    through: dict[str, str] = {}
    for one in slices:
        passage = next((hole.id for hole in one.holes if hole.id not in closed), None)
        if passage is None:
            return Arrow(through, one.id)
        through[one.id] = passage
    return Arrow(through)


def closed_by(barriers: Iterable[Barrier]) -> frozenset[str]:
    """Return the holes that some barriers close."""
    return frozenset(barrier.hole for barrier in barriers if barrier.closes)


def open_kinds(slices: Sequence[Slice], closed: AbstractSet[str]) -> Mapping[Condition, int]:
    """Return how many holes of each kind are still open."""
    left = [hole.condition for one in slices for hole in one.holes if hole.id not in closed]
    return {kind: left.count(kind) for kind in ("active", "latent")}


def strongest(barriers: Iterable[Barrier], support: Mapping[str, int]) -> list[str]:
    """Return the barriers, the strongest first, then by support, then as they were named."""
    return [
        barrier.id
        for barrier in sorted(
            barriers,
            key=lambda one: (STRENGTHS.index(one.strength), -support.get(one.id, 0), one.rank),
        )
    ]
