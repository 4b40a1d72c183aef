"""What a room's answers add up to: statement by statement, never by person.

Below `FEWEST` answers only their number is told. In a room of three practices, the bar of two or
three answers says who gave them to everybody who saw who picked up a phone; from five on, nobody
can tell from the bar which answer belongs to which neighbour (unless all gave the same). A trainer
cannot lower it: the promise that nobody sees who answered what holds for the trainer too.
"""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.fewest import FEWEST
from workshop.activities.statements.agreement import agreement
from workshop.activities.statements.commands import SCALE
from workshop.model.activity import Json

_MIDDLE = 3


def result(counts: Sequence[int]) -> Json:
    """Return {n} of fewer than `FEWEST` answers, else {n, counts: {"1".."5"}, agreement, mean}.

    `agreement` is van der Eijk's A (-1 to 1), `mean` the mean answer in steps of the scale from
    neutral, -2 (fully disagree) to 2 (fully agree); both to two decimals.
    """
    n = sum(counts)
    if n < FEWEST:
        return {"n": n}
    return {
        "n": n,
        "counts": {str(value): count for value, count in zip(SCALE, counts, strict=True)},
        "agreement": _rounded(agreement(counts)),
        "mean": _rounded(_mean(counts)),
    }


def shift(first: Sequence[int] | None, second: Sequence[int]) -> Json:
    """Return {first?, second, change?}: both results, and the change of the mean in steps.

    `first` is None for a statement that was not asked before. The change is there when both times
    enough people answered; it describes the room, which may not be the same people. The mean, not
    the median: of five values the median stays put while half of a room moves.
    """
    if first is None:
        return {"second": result(second)}
    seen: Json = {"first": result(first), "second": result(second)}
    if min(sum(first), sum(second)) >= FEWEST:
        seen["change"] = _rounded(_mean(second) - _mean(first))
    return seen


def _mean(counts: Sequence[int]) -> float:
    steps = (value - _MIDDLE for value in SCALE)
    return sum(step * count for step, count in zip(steps, counts, strict=True)) / sum(counts)


def _rounded(number: float) -> float:
    # A negative zero would be written as "-0.0".
    return round(number, 2) + 0.0
