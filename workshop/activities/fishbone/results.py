"""What the two votes say together, and what has no action yet."""

from __future__ import annotations

from collections.abc import Mapping

from workshop.activities import dots
from workshop.activities.fishbone import tree
from workshop.activities.fishbone.board import Board
from workshop.activities.fishbone.commands import QUESTIONS

Tally = dict[str, dict[str, int]]
"""cause -> question -> dots"""


def tally(board: Board) -> Tally:
    """Return the dots of each visible cause that has any."""
    counts = {question: dots.tally(board.dots[question]) for question in QUESTIONS}
    totals: Tally = {
        cause: {question: counts[question].get(cause, 0) for question in QUESTIONS}
        for cause in tree.visible(board.causes)
    }
    return {cause: given for cause, given in totals.items() if any(given.values())}


def best(board: Board) -> list[str]:
    """Return the causes of the best corner, most dots first."""
    return best_corner(tally(board))


def suggestions(board: Board) -> list[str]:
    """Return the causes of the best corner that no action is against yet."""
    answered = {action.cause for action in board.actions.values()}
    return [cause for cause in best(board) if cause not in answered]


def best_corner(given: Mapping[str, Mapping[str, int]]) -> list[str]:
    """Return the causes with at least half of the most dots on both questions, most first."""
    most = {q: max((counts[q] for counts in given.values()), default=0) for q in QUESTIONS}
    best = [
        cause
        for cause, counts in given.items()
        if all(counts[q] > 0 and 2 * counts[q] >= most[q] for q in QUESTIONS)
    ]
    return sorted(best, key=lambda cause: -sum(given[cause].values()))
