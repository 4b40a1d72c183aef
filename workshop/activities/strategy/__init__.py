"""Strategy: the top cards of a SWOT against each other, focal points, and a sheet for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.strategy.commands import COMMANDS
from workshop.activities.strategy.events import EVENTS
from workshop.activities.strategy.evolving import evolve, forget
from workshop.activities.strategy.overview import given, quote
from workshop.activities.strategy.plan import Plan
from workshop.activities.strategy.rehearsal import rehearse
from workshop.activities.strategy.rules import decide
from workshop.activities.strategy.setup import Setup
from workshop.activities.strategy.view import mine, view
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES = (Phase("pick"), Phase("score"), Phase("matrix"), Phase("focus"), Phase("project"))


class Strategy:
    """From the votes on a SWOT board to a plan."""

    kind = "strategy"
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
        """Return the phases of every strategy."""
        return PHASES

    def begin(self, setup: Mapping[str, Any]) -> Plan:  # noqa: ARG002
        """Return a plan in which nothing was chosen."""
        return Plan()


ACTIVITY = Strategy()
