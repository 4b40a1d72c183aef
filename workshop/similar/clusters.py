"""Cards that belong together: average linkage over the likenesses of their texts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from heapq import heappop, heappush

from workshop.similar.resemblance import Pair

ALIKE = 0.25
"""the least mean likeness between two clusters that become one: on the labelled notes 0.30 loses a
tenth of what belongs together, and 0.20 begins to join notes on invented boards that share only
a word such as "different" """

DIGITS = 9  # equal means are equal, whatever the order they were added up in
_LEAST = ALIKE - 10**-DIGITS

Card = Sequence[str]
"""the ids of the texts on it: one, or those of a group that exists already"""

_Sums = list[dict[int, float]]
_Entry = tuple[float, int, int]


def clusters(
    cards: Sequence[Card], scores: Mapping[Pair, float], kept: Collection[int] = ()
) -> list[list[int]]:
    """Return the places of the cards that belong together, two or more each.

    The most alike come together first; of equals, those that stand first. No cluster holds two
    of the cards in `kept`: what people kept apart stays apart.
    """
    members = {place: [place] for place in range(len(cards))}
    size = [len(card) for card in cards]
    whole = [place in kept for place in range(len(cards))]
    sums = _between(cards, scores)
    heap: list[_Entry] = []
    for one, others in enumerate(sums):
        _offer(heap, sums, size, one, (other for other in others if other > one))
    while heap:
        entry = heappop(heap)
        _, one, other = entry
        gone = one not in members or other not in members
        if gone or (whole[one] and whole[other]):
            continue
        if entry != _entry(sums, size, one, other):
            continue
        members[one] += members.pop(other)
        size[one] += size[other]
        whole[one] = whole[one] or whole[other]
        _join(sums, one, other)
        _offer(heap, sums, size, one, sums[one])
    return [sorted(places) for places in members.values() if len(places) > 1]


def _between(cards: Sequence[Card], scores: Mapping[Pair, float]) -> _Sums:
    """Return for each card the sums of likenesses to the others that have any."""
    owner = {text: place for place, card in enumerate(cards) for text in card}
    sums: _Sums = [{} for _ in cards]
    for (left, right), score in scores.items():
        one, other = owner[left], owner[right]
        if one != other:
            sums[one][other] = sums[other][one] = sums[one].get(other, 0.0) + score
    return sums


def _join(sums: _Sums, one: int, other: int) -> None:
    """Give what the other cluster had to this one."""
    del sums[one][other], sums[other][one]
    for third, total in sums[other].items():
        del sums[third][other]
        sums[one][third] = sums[third][one] = sums[one].get(third, 0.0) + total
    sums[other] = {}


def _entry(sums: _Sums, size: Sequence[int], one: int, other: int) -> _Entry:
    mean = sums[one][other] / (size[one] * size[other])
    return -round(mean, DIGITS), min(one, other), max(one, other)


def _offer(
    heap: list[_Entry], sums: _Sums, size: Sequence[int], one: int, others: Iterable[int]
) -> None:
    """Put what a cluster may become one with on the heap."""
    for other in others:
        if sums[one][other] >= _LEAST * size[one] * size[other]:
            heappush(heap, _entry(sums, size, one, other))
