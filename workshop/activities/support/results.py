"""How often each answer was picked, when enough people answered to stay unknown.

Below `FEWEST` people only their number is told, to the trainer too: of two or three neighbours,
the picks tell who felt what. Five is the number of all our polls, not anybody's rule.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from workshop.activities.fewest import FEWEST
from workshop.activities.support.circle import Circle
from workshop.activities.support.commands import Poll


def people(circle: Circle, poll: Poll) -> int:
    """Return how many people picked anything."""
    return len(circle.picks[poll])


def counts(circle: Circle, poll: Poll, options: Iterable[str]) -> dict[str, int] | None:
    """Return how many people picked each option; None of fewer than `FEWEST` people."""
    if people(circle, poll) < FEWEST:
        return None
    picked = list(chain.from_iterable(circle.picks[poll].values()))
    return {option: picked.count(option) for option in options}
