"""The pairs of the matrix, and in which order each participant gets them.

All go round the same circle of pairs, which begins with the cards that stand first in their
quadrants. A small room begins at one place together, so that at least those pairs get enough
answers to be shown; a full room begins at several places and covers the whole matrix.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from workshop.activities.strategy.plan import Card

Kind = Literal["growth", "defence", "improve", "retreat"]
KINDS: Mapping[tuple[str, str], Kind] = {
    ("strengths", "opportunities"): "growth",
    ("strengths", "threats"): "defence",
    ("weaknesses", "opportunities"): "improve",
    ("weaknesses", "threats"): "retreat",
}

HANDFUL = 6
"""So many pairs are shown at once, and asked of everybody."""
CROWD = 8
"""With so many more people the room begins at one more place."""
TURNS = 65536


@dataclass(frozen=True, slots=True)
class Pair:
    """A card from within against a card from outside."""

    id: str
    row: Card
    column: Card
    kind: Kind


def pairs_of(cards: Iterable[Card]) -> dict[str, Pair]:
    """Return the pairs by id, in the order of the circle."""
    ranks: dict[str, int] = {}
    count: dict[str, int] = {}
    all_cards = list(cards)
    for card in all_cards:
        ranks[card.id] = count.get(card.quadrant, 0)
        count[card.quadrant] = ranks[card.id] + 1
    found = [
        Pair(f"{row.id}:{column.id}", row, column, kind)
        for (inside, outside), kind in KINDS.items()
        for row in all_cards
        if row.quadrant == inside
        for column in all_cards
        if column.quadrant == outside
    ]

    def place(pair: Pair) -> tuple[int, int]:
        row, column = ranks[pair.row.id], ranks[pair.column.id]
        return row + column, max(row, column)

    return {pair.id: pair for pair in sorted(found, key=place)}


def starts(pairs: int, people: int) -> int:
    """Return at how many places of the circle a room of so many people begins."""
    handfuls = -(-pairs // HANDFUL)
    return max(1, min(handfuls, people // CROWD))


def turn_of(step: str, participant: str) -> int:
    """Return a participant's own number, from 0 to 65535: it spreads them over the circle."""
    return int.from_bytes(sha256(f"{step}/{participant}".encode()).digest()[:2])


def order_for(pairs: Sequence[str], turn: int, people: int) -> list[str]:
    """Return all pairs in a participant's own order."""
    first = turn % starts(len(pairs), people) * HANDFUL
    return [*pairs[first:], *pairs[:first]]
