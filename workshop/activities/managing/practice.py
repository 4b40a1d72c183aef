"""One practice added up: hours a role today and wished, and which hours move to whom.

A task counts once who does it and its hours are said; without a wish it stays where it is. So
hours today and hours wished come to one total, whatever moves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from workshop.activities.managing.commands import ROLES, Role
from workshop.activities.managing.inventory import Answers


class Counted(NamedTuple):
    """A task with all that adding up needs; hours a month, a multiple of a half."""

    task: str
    now: Role
    wish: Role
    hours: float

    @property
    def moves(self) -> bool:
        """Whether somebody else should do it."""
        return self.now != self.wish


@dataclass(frozen=True, slots=True)
class Practice:
    """The tasks of one practice that count, in the order of the list, and what they add up to.

    `today` and `wished` are hours a month, as it is and as it should be; every role is in both.
    """

    counted: tuple[Counted, ...]
    today: Mapping[Role, float]
    wished: Mapping[Role, float]

    @property
    def total(self) -> float:
        """All hours a month, those that nobody does among them."""
        return sum(self.today.values())

    @property
    def moved(self) -> tuple[Counted, ...]:
        """The tasks that somebody else should do."""
        return tuple(one for one in self.counted if one.moves)

    @property
    def back(self) -> float:
        """Hours a month that doctors get back, what comes to them taken off; never below zero."""
        return max(0.0, self.today["doctor"] - self.wished["doctor"])

    @property
    def share(self) -> Fraction | None:
        """What `back` is of the doctors' hours today, from 0 to 1; None when they spend none."""
        spent = self.today["doctor"]
        return Fraction(self.back) / Fraction(spent) if spent else None


def practice(answers: Answers, tasks: Iterable[str]) -> Practice:
    """Return the practice that somebody's answers describe, as far as `tasks` has them."""
    counted = []
    today: dict[Role, float] = dict.fromkeys(ROLES, 0.0)
    wished: dict[Role, float] = dict.fromkeys(ROLES, 0.0)
    for task in tasks:
        answer = answers.get(task)
        if answer is None or answer.now is None or answer.hours is None:
            continue
        wish = answer.now if answer.wish is None else answer.wish
        counted.append(Counted(task, answer.now, wish, answer.hours))
        today[answer.now] += answer.hours
        wished[wish] += answer.hours
    return Practice(tuple(counted), today, wished)
