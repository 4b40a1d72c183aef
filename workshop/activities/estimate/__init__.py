"""Estimate: guess a share alone, talk, guess again, then see what was published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.estimate.commands import COMMANDS
from workshop.activities.estimate.events import EVENTS
from workshop.activities.estimate.guesses import Guesses, evolve, forget
from workshop.activities.estimate.overview import given, quote
from workshop.activities.estimate.rehearsal import rehearse
from workshop.activities.estimate.rules import decide
from workshop.activities.estimate.setup import Setup
from workshop.activities.estimate.view import mine, view
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES = (
    Phase("question"),
    Phase("first"),
    Phase("discuss"),
    Phase("second"),
    Phase("compare"),
    Phase("reveal"),
    Phase("detail"),
)


class Estimate:
    """One question with a number as its answer, guessed twice."""

    kind = "estimate"
    Setup = Setup
    commands = COMMANDS
    events = EVENTS
    decide = staticmethod(decide)
    evolve = staticmethod(evolve)
    view = staticmethod(view)
    mine = staticmethod(mine)
    given = staticmethod(given)
    quote = staticmethod(quote)
    forget = staticmethod(forget)
    rehearse = staticmethod(rehearse)

    def phases(self, setup: Mapping[str, Any]) -> tuple[Phase, ...]:  # noqa: ARG002
        """Return the phases of every estimate."""
        return PHASES

    def begin(self, setup: Mapping[str, Any]) -> Guesses:  # noqa: ARG002
        """Return no guesses yet."""
        return Guesses()


ACTIVITY = Estimate()
