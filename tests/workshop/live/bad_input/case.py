"""A case of bad input: what comes before it, what is asked, and the code it is refused with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from httpx2 import Response

from tests.support.live import Line
from tests.support.moves import MOVES
from tests.support.play import Person, Play

Ask = Callable[[], Response | Line]
Arrange = Callable[[Play], Ask]


@dataclass(frozen=True, slots=True)
class Case:
    """One case; `arrange` does what comes before and returns how to ask."""

    name: str
    code: str
    arrange: Arrange


def cases_of(*rows: tuple[str, Arrange]) -> tuple[Case, ...]:
    """Return cases from (name, arrange), a name being "code: what is wrong"."""
    return tuple(Case(name, name.partition(":")[0], arrange) for name, arrange in rows)


def instead(type_: str, person: Person = "phone", **wrong: Any) -> Arrange:
    """Return a case where all is as it should be, but for some fields of the command."""

    def arrange(play: Play) -> Ask:
        fields = MOVES[type_].prepare(play) | wrong
        return partial(play.asks, person, type_, **fields)

    return arrange


def moved(type_: str, activity: str, phase: str, person: Person = "phone") -> Arrange:
    """Return a case where all is as it should be, but for the phase the room is in."""

    def arrange(play: Play) -> Ask:
        fields = MOVES[type_].prepare(play)
        play.go(activity, phase)
        return partial(play.asks, person, type_, **fields)

    return arrange


def after(*first: tuple[str, dict[str, Any]], then: str, person: Person = "phone") -> Arrange:
    """Return a case where some commands of the trainer's come between all and the command."""

    def arrange(play: Play) -> Ask:
        fields = MOVES[then].prepare(play)
        for type_, more in first:
            play.does("trainer", type_, **more)
        return partial(play.asks, person, then, **fields)

    return arrange
