"""Voting with a budget of dots: who gave how many to what. Counts are always worked out anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

Dots = Mapping[str, Mapping[str, int]]
"""participant -> thing -> dots (1 or more)"""


def spent(dots: Dots, participant: str) -> int:
    """Return how many dots a participant has given."""
    return sum(dots.get(participant, {}).values())


def place(dots: Dots, participant: str, thing: str) -> Dots:
    """Return the dots with one more of a participant on a thing."""
    own = dots.get(participant, {})
    return {**dots, participant: {**own, thing: own.get(thing, 0) + 1}}


def take(dots: Dots, participant: str, thing: str) -> Dots:
    """Return the dots with one fewer of a participant on a thing."""
    own = dict(dots.get(participant, {}))
    own[thing] = own.get(thing, 0) - 1
    return {**dots, participant: {key: n for key, n in own.items() if n > 0}}


def hand_back(dots: Dots, things: AbstractSet[str]) -> Dots:
    """Return the dots without those on some things: their givers can place them again."""
    return {
        participant: {thing: n for thing, n in own.items() if thing not in things}
        if things & own.keys()
        else own
        for participant, own in dots.items()
    }


def without(dots: Dots, participants: AbstractSet[str]) -> Dots:
    """Return the dots without those of some participants."""
    return {p: own for p, own in dots.items() if p not in participants}


def tally(dots: Dots) -> dict[str, int]:
    """Return how many dots each thing got from all together."""
    counts: dict[str, int] = {}
    for own in dots.values():
        for thing, n in own.items():
            counts[thing] = counts.get(thing, 0) + n
    return counts


def total(counts: Mapping[str, int], things: Iterable[str]) -> int:
    """Return the dots on several things together."""
    return sum(counts.get(thing, 0) for thing in things)
