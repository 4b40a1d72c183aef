"""From incident to change: weigh it, choose what to act on, agree on actions, make them known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.change.commands import COMMANDS
from workshop.activities.change.events import EVENTS
from workshop.activities.change.evolving import evolve, forget
from workshop.activities.change.overview import given, quote
from workshop.activities.change.plan import Plan
from workshop.activities.change.rehearsal import rehearse
from workshop.activities.change.rules import decide
from workshop.activities.change.setup import Setup
from workshop.activities.change.view import mine, view
from workshop.model.activity import Phase

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES = (
    Phase("approach"),
    Phase("severity"),
    Phase("placed"),
    Phase("questions"),
    Phase("actions"),
    Phase("practice"),
    Phase("known"),
)


class Change:
    """What a room changes after an incident."""

    kind = "change"
    Setup = Setup
    commands = COMMANDS
    events = EVENTS
    decide = staticmethod(decide)
    evolve = staticmethod(evolve)
    view = staticmethod(view)
    mine = staticmethod(mine)
    forget = staticmethod(forget)
    given = staticmethod(given)
    quote = staticmethod(quote)
    rehearse = staticmethod(rehearse)

    def phases(self, setup: Mapping[str, Any]) -> tuple[Phase, ...]:  # noqa: ARG002
        """Return the phases of every way to a change."""
        return PHASES

    def begin(self, setup: Mapping[str, Any]) -> Plan:  # noqa: ARG002
        """Return a plan in which nothing is written yet."""
        return Plan()


ACTIVITY = Change()
