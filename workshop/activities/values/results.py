"""What the room says about each value, when enough people rated it to stay unknown.

A mean of few people tells persons apart: of two, each works out the other's rating exactly, and of
three or four a neighbour's needs little guessing. So a value that fewer than `FEWEST` people rated
on both scales shows how many they are and nothing more: no mean, no gap, and no place in the
ranking either, for an order too follows from ratings. Everybody keeps their own two on their own
phone and may tell them aloud, and agreements can be made all the same. Five is our choice, not
anybody's rule. Even then a mean at either end of the scale says what all of them gave; one decimal
is all that leaves the server, so that in a full room one changed rating hardly shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from workshop.activities.fewest import FEWEST
from workshop.activities.values.commands import SCALES
from workshop.activities.values.vision import Vision

LARGEST = 3
"""So many gaps are marked as the ones to begin with."""


@dataclass(frozen=True, slots=True)
class Score:
    """The people who rated a value on both scales, and what their ratings add up to."""

    people: int
    importance_sum: int
    today_sum: int

    @property
    def importance(self) -> Fraction:
        """The exact mean from 1 to 5; for at least one person."""
        return Fraction(self.importance_sum, self.people)

    @property
    def today(self) -> Fraction:
        """The exact mean from 1 to 5; for at least one person."""
        return Fraction(self.today_sum, self.people)

    @property
    def gap(self) -> Fraction:
        """Importance minus today, from -4 to 4; for at least one person."""
        return self.importance - self.today


def begun(vision: Vision) -> int:
    """Return how many people rated anything."""
    return len(set().union(*(vision.ratings[scale] for scale in SCALES)))


def complete(vision: Vision, values: Iterable[str]) -> int:
    """Return how many people rated all values on both scales."""
    return len(done(vision, values))


def done(vision: Vision, values: Iterable[str]) -> set[str]:
    """Return who rated all values on both scales."""
    wanted = frozenset(values)
    return {
        person
        for person, own in vision.ratings["importance"].items()
        if wanted <= own.keys() and wanted <= vision.own("today", person).keys()
    }


def scores(vision: Vision, values: Iterable[str]) -> dict[str, Score]:
    """Return what each value got from the people who rated it on both scales."""
    # One pass over plain lists: a full room has thousands of ratings, and every view asks.
    sums = {value: [0, 0, 0] for value in values}
    for person, own in vision.ratings["importance"].items():
        also = vision.own("today", person)
        for value, rating in own.items():
            if value in also and value in sums:
                one = sums[value]
                one[0] += 1
                one[1] += rating
                one[2] += also[value]
    return {value: Score(*one) for value, one in sums.items()}


def ranking(found: Mapping[str, Score]) -> list[str]:
    """Return the values that enough people rated, the largest gap first.

    Of two equal gaps the more important value comes first, then the one that stands first.
    """
    enough = [value for value, score in found.items() if score.people >= FEWEST]
    return sorted(enough, key=lambda value: (-found[value].gap, -found[value].importance))


def largest(found: Mapping[str, Score]) -> list[str]:
    """Return the values to begin with: the first of the ranking, where a gap is to be seen."""
    return [value for value in ranking(found) if rounded(found[value].gap) > 0][:LARGEST]


def open_gaps(vision: Vision, values: Iterable[str]) -> list[str]:
    """Return the largest gaps that no agreement is about yet, dropped ones aside."""
    agreed = {one.value for one in vision.agreements.values() if one.status != "dropped"}
    return [value for value in largest(scores(vision, values)) if value not in agreed]


def rounded(number: Fraction) -> float:
    """Return a mean or a gap with one decimal; a half goes away from zero."""
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    # Adding zero turns -0.0 into 0.0.
    return float(exact.quantize(Decimal("0.1"), ROUND_HALF_UP)) + 0.0
