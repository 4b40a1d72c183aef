"""What the room says about each pair, when enough people scored it to stay unknown.

A score that fewer than `FEWEST` people gave has no mean and no place in any order: of two, each
works out the other's. Even then one decimal is all that leaves the server.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workshop.activities.fewest import FEWEST
from workshop.activities.strategy.commands import CHOSEN_LIMIT
from workshop.activities.strategy.pairs import HANDFUL, KINDS, Pair
from workshop.activities.strategy.plan import Scores

_STRONG, _WEAK = 15, 5  # tenths of a step: from here on two signs, one sign


@dataclass(frozen=True, slots=True)
class Cell:
    """The people who scored a pair, and what their scores add up to."""

    people: int = 0
    total: int = 0

    @property
    def is_enough(self) -> bool:
        """Whether enough people scored to tell the mean."""
        return self.people >= FEWEST

    @property
    def tenths(self) -> int:
        """The mean in tenths, -20 to 20; a half goes away from zero. For at least one person."""
        size = (abs(self.total) * 20 + self.people) // (2 * self.people)
        return size if self.total >= 0 else -size

    @property
    def mean(self) -> float:
        """The mean with one decimal, -2 to 2."""
        return self.tenths / 10

    @property
    def sign(self) -> int:
        """The step of the scale that the mean is nearest to: -2 (--) to 2 (++)."""
        size = 2 if abs(self.tenths) >= _STRONG else 1 if abs(self.tenths) >= _WEAK else 0
        return size if self.tenths >= 0 else -size


def cells(scores: Scores, pairs: Iterable[str]) -> dict[str, Cell]:
    """Return what each pair got."""
    # One pass over plain lists: a full room gives thousands of scores, and every view asks.
    sums = {pair: [0, 0] for pair in pairs}
    for own in scores.values():
        for pair, score in own.items():
            if pair in sums:
                one = sums[pair]
                one[0] += 1
                one[1] += score
    return {pair: Cell(*one) for pair, one in sums.items()}


def strength(pair: Pair, cell: Cell) -> int:
    """Return in tenths how much a pair asks for attention.

    A strength asks for it when it helps, a weakness when it hinders.
    """
    return cell.tenths if pair.row.quadrant == "strengths" else -cell.tenths


def proposals(pairs: Mapping[str, Pair], found: Mapping[str, Cell]) -> list[Pair]:
    """Return the pairs to make focal points of, the strongest first.

    The strongest of every combination of quadrants, then the strongest that are left, five in
    all; none that fewer than `FEWEST` people scored, and none whose mean is nearly zero.
    """
    telling = [
        pair
        for pair in pairs.values()
        if found[pair.id].is_enough and strength(pair, found[pair.id]) >= _WEAK
    ]
    ranked = sorted(telling, key=lambda pair: -strength(pair, found[pair.id]))
    best = {kind: next((p for p in ranked if p.kind == kind), None) for kind in KINDS.values()}
    first = [pair for pair in ranked if pair in best.values()]
    rest = [pair for pair in ranked if pair not in first]
    taken = [*first, *rest][:CHOSEN_LIMIT]
    return [pair for pair in ranked if pair in taken]


def begun(scores: Scores, pairs: Iterable[str]) -> int:
    """Return how many people scored anything that is still in the matrix."""
    there = set(pairs)
    return sum(not there.isdisjoint(own) for own in scores.values())


def done(scores: Scores, pairs: Iterable[str]) -> frozenset[str]:
    """Return who scored a handful, or all that there is."""
    there = set(pairs)
    asked = min(HANDFUL, len(there))
    return frozenset(
        person for person, own in scores.items() if asked and len(there & own.keys()) >= asked
    )
