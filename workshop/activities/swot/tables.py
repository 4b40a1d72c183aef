"""A board of several tables: brought together with the origin kept, and where they differ."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workshop.activities import dots
from workshop.activities.swot.board import Board

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop.model.activity import Apart

MOST_DIFFERENT = 3


def merge(board: Board, tables: Mapping[str, Board], apart: Apart) -> Board:
    """Return the board of all: every note with its table, every group, every table's dots.

    Who voted at a table has those dots, and no older ones: nobody gets a budget twice.
    """
    merged = board
    for table, own in sorted(tables.items(), key=lambda pair: int(pair[0])):
        notes = {key: replace(note, table=table) for key, note in own.notes.items()}
        # Who wrote for a table and did not vote there votes for one, like everybody.
        people = apart.people.get(table) if any(own.dots.values()) else None
        merged = replace(
            merged,
            notes={**merged.notes, **notes},
            groups={**merged.groups, **own.groups},
            dots={**merged.dots, **{who: given for who, given in own.dots.items() if given}},
            late=max(merged.late, own.late),
            dismissed=(*merged.dismissed, *own.dismissed),
            people={**merged.people, **({} if people is None else {table: people})},
        )
    # What was undone before would come back without the groups of the others.
    return replace(merged, seats={**merged.seats, **apart.seats}, history=())


def leave(board: Board, participant: str) -> Board:
    """Return a table's board without the dots of somebody who left it; their notes stay."""
    return replace(board, dots=dots.without(board.dots, {participant}))


def made(board: Board) -> int:
    """Return how many notes there are."""
    return len(board.notes)


def by_table(board: Board, cards: Mapping[str, tuple[str, ...]]) -> dict[str, dict[str, int]]:
    """Return the dots of each card that has any, by the table of their givers."""
    counts: dict[str, dict[str, int]] = {}
    for participant, own in board.dots.items():
        table = board.seats.get(participant)
        if table is None:
            continue
        for card, notes in cards.items():
            given = dots.total(own, notes)
            if given:
                counts.setdefault(card, {})
                counts[card][table] = counts[card].get(table, 0) + given
    return counts


def differing(counts: Mapping[str, Mapping[str, int]]) -> list[str]:
    """Return the cards that tables weigh most differently, at most three, the first the most.

    Each table's dots count as shares of all it gave, so that a large table does not weigh more.
    """
    given: dict[str, int] = {}
    for own in counts.values():
        for table, n in own.items():
            given[table] = given.get(table, 0) + n
    if len(given) < 2:  # noqa: PLR2004 - to differ takes two
        return []
    spread: dict[str, float] = {}
    for card, own in counts.items():
        shares = [own.get(table, 0) / n for table, n in given.items()]
        spread[card] = max(shares) - min(shares)
    ranked = sorted(spread, key=lambda card: (-spread[card], card))
    return [card for card in ranked if spread[card] > 0][:MOST_DIFFERENT]
